import type { Sensitivity, Swing } from '../sensitivity/index.js';
import { clean } from './clean.js';
import { safe } from './json.js';

const SHOWN = 40;

/** Sensitivity as JSON. */
export function sensitivityToJson(sensitivity: Sensitivity): string {
  return `${safe(JSON.stringify(sensitivity, null, 2))}\n`;
}

/** Sensitivity for people: what hangs on one thing, gravest first. */
export function sensitivityToText(name: string, { conclusions, tried, changes }: Sensitivity): string {
  const lines = [
    `${clean(name)}: importance ${conclusions.importance ?? '–'}, score ${conclusions.score?.toFixed(2) ?? '–'}`,
    `Left out in turn: ${tried.terms} terms and ${tried.rules} rules that fired; moved in turn: ${tried.thresholds} thresholds.`,
    '',
  ];
  const grave = changes.filter(({ moves }) => moves.some(({ on }) => on !== 'score'));
  if (grave.length === 0) lines.push('No level and no importance hangs on one of them.');
  else
    lines.push(
      `${grave.length} of them would change a level or the importance:`,
      ...grave.slice(0, SHOWN).flatMap(changeLines),
    );
  if (grave.length > SHOWN) lines.push(`  … and ${grave.length - SHOWN} more: --format json lists them all.`);
  const only = changes.length - grave.length;
  if (only > 0) lines.push('', `${only} more would change the score alone.`);
  return `${lines.join('\n')}\n`;
}

function changeLines({ kind, what, passages, moves }: Swing): string[] {
  const touched = passages === null ? '' : ` · in ${passages} ${passages === 1 ? 'passage' : 'passages'}`;
  const told = moves.map(({ on, id, from, to }) => `${id ?? on} ${from} → ${to}`);
  return [`  ${kind} ${clean(what)}${touched}`, `    ${told.join(' · ')}`];
}
