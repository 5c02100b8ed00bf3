// npm run eval: which of six Goals a snippet speaks about, beside experts and six other systems on the same file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { readDocument } from '../dist/ingest/index.js';
import { loadTaxonomy } from '../dist/node/index.js';
import { dataFolder } from './data.mjs';

const GOALS = ['6', '7', '12', '13', '14', '15'];
const NOT_SYSTEMS = new Set(['id', 'sdg', 'label', 'text']);

export async function printSdg({ misses = false } = {}) {
  const path = join(dataFolder('npm run eval'), 'data/sdg-benchmark/dev.csv');
  const data = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
  // Each row asks about one goal: the label says whether experts found that goal in the text.
  const rows = data.filter(({ sdg }) => GOALS.includes(sdg));
  const others = Object.keys(rows[0]).filter((name) => !NOT_SYSTEMS.has(name));

  const { taxonomy } = await loadTaxonomy('sdg-environment');
  const compiled = compileTaxonomy(taxonomy);
  for (const row of rows) {
    const found = await goalsOf(row.text, compiled);
    row.lacuna = found.has(row.sdg) ? 'True' : 'False';
    if (misses && row.lacuna !== row.label) {
      const kind = row.label === 'True' ? 'missed' : 'wrong';
      console.log(`${kind} ${row.sdg} ${row.id} [${(found.get(row.sdg) ?? []).join(' | ')}] ${row.text}`);
    }
  }

  console.log(
    `\n=== Sustainable Development Goals: ${rows.length} snippets that experts labelled, development part`,
  );
  console.log(
    'Gaps in the vocabulary were filled after reading what was missed here: expect less elsewhere.',
  );
  console.log('goal    rows   precision  recall   F1');
  for (const goal of GOALS) {
    const own = rows.filter(({ sdg }) => sdg === goal);
    console.log(line(goal, own.length, scores(own, 'lacuna')));
  }
  console.log('\nthe six goals pooled');
  for (const system of ['lacuna', ...others]) console.log(line(system, rows.length, scores(rows, system)));
}

/** The goals that a text speaks about, each with the words that say so. Presence only: a denied word is still its subject. */
async function goalsOf(text, compiled) {
  const document = await readDocument(new TextEncoder().encode(text));
  const { passages } = await analyse(document, compiled, { language: 'en' });
  const goals = new Map();
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      const goal = goalOfTopic(compiled.taxonomy, mention.topic);
      goals.set(goal, [...(goals.get(goal) ?? []), mention.text]);
    }
  }
  return goals;
}

/** "6" of a topic in the theme "sdg-6". */
const goalOfTopic = (taxonomy, topic) =>
  taxonomy.themes.find(({ topics }) => topics.some(({ id }) => id === topic)).id.replace('sdg-', '');

function scores(rows, system) {
  const count = (said, label) => rows.filter((row) => row[system] === said && row.label === label).length;
  const right = count('True', 'True');
  const precision = right / (right + count('True', 'False'));
  const recall = right / (right + count('False', 'True'));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

const line = (name, rows, { precision, recall, f1 }) =>
  `${name.padEnd(16)}${String(rows).padStart(4)}   ${[precision, recall, f1].map((value) => value.toFixed(3)).join('    ')}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
  await printSdg({ misses: values.misses === true });
}
