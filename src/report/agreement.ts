import { stringify } from 'csv-stringify/sync';
import type { Agreement, CodeAgreement, Estimate, Ground, ScaleAgreement } from '../agree/index.js';
import { clean } from './clean.js';
import { safe } from './json.js';

const DISAGREEMENTS_SHOWN = 20;

/** Agreement as JSON. */
export function agreementToJson(agreement: Agreement): string {
  return `${safe(JSON.stringify(agreement, null, 2))}\n`;
}

/** The disagreements as CSV, one a row, for coders to settle. */
export function disagreementsToCsv(agreement: Agreement): string {
  const rows = agreement.disagreements.map(({ page, on, text, says }) => [
    page ?? '',
    on,
    text,
    ...says.map((one) => one ?? ''),
  ]);
  return stringify([['page', 'on', 'text', ...agreement.coders], ...rows], {
    bom: true,
    escape_formulas: true,
  });
}

/** Agreement for people: first on what somebody coded, then on all passages, then where the coders disagree. */
export function agreementToText(agreement: Agreement): string {
  const { coders, coded, all, resamples, seed } = agreement;
  const lines = [
    `Agreement of ${coders.map(clean).join(', ')}`,
    `95 % intervals in brackets: ${resamples} bootstrap resamples, seed ${seed}. P, R: the second coder against the first.`,
    ...undecidedLine(agreement),
    '',
    ...groundLines(`On the ${coded.units} passages that somebody coded`, coded),
    ...(all
      ? groundLines(`On all ${all.units} passages of the document (uncoded text agrees cheaply)`, all)
      : []),
    'On scales, where two coders or more coded the same',
    ...(
      [
        ['commitment', agreement.commitment],
        ['assertion', agreement.assertion],
        ['levels of topics', agreement.topicLevels],
        ['levels of themes', agreement.themeLevels],
      ] as const
    ).map(([name, scale]) => scaleLine(name, scale)),
    '',
    `Disagreements: ${agreement.disagreements.length}`,
  ];
  for (const { page, on, text, says } of agreement.disagreements.slice(0, DISAGREEMENTS_SHOWN)) {
    const who = says.map((one, i) => `${clean(coders[i] ?? '')}: ${one === null ? 'not coded' : clean(one)}`);
    lines.push(
      `  ${page === null ? '' : `p. ${page} · `}${on} · ${who.join(' | ')}`,
      `    ${clean(text).slice(0, 160)}`,
    );
  }
  const rest = agreement.disagreements.length - DISAGREEMENTS_SHOWN;
  if (rest > 0) lines.push(`  … and ${rest} more: --format csv lists them all.`);
  return `${lines.join('\n')}\n`;
}

function undecidedLine({ coders, undecided }: Agreement): string[] {
  const open = coders.flatMap((name, i) =>
    (undecided[i] ?? 0) > 0 ? [`${clean(name)} ${undecided[i]}`] : [],
  );
  return open.length === 0
    ? []
    : [`Passages not judged yet, and left out for that coder: ${open.join(', ')}.`];
}

function groundLines(title: string, ground: Ground): string[] {
  const head = `  ${'code'.padEnd(30)}${'P'.padEnd(20)}${'R'.padEnd(20)}${'F1'.padEnd(20)}${'kappa'.padEnd(20)}${'alpha'.padEnd(20)}AC1`;
  return [title, head, ...[ground.passages, ...ground.themes, ...ground.topics].map(codeLine), ''];
}

function codeLine({ id, precision, recall, f1, kappa, alpha, ac1 }: CodeAgreement): string {
  const cells = [precision, recall, f1, kappa, alpha].map((value) => shown(value).padEnd(20));
  return `  ${id.slice(0, 29).padEnd(30)}${cells.join('')}${shown(ac1)}`;
}

function scaleLine(name: string, scale: ScaleAgreement): string {
  return `  ${name.padEnd(18)} ${scale.units} units · exact ${number(scale.exact)} · kappa ${shown(scale.kappa)} · alpha nominal ${shown(scale.alphaNominal)}, ordinal ${shown(scale.alphaOrdinal)} · AC1 ${shown(scale.ac1)}`;
}

function shown({ value, low, high }: Estimate): string {
  return low === null || high === null ? number(value) : `${number(value)} [${number(low)}, ${number(high)}]`;
}

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace(/^(-?)0\./, '$1.');
}
