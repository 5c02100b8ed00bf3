// What a language costs: import time and memory of one against all twelve, and whether documents get slower with them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compileTaxonomy, loadLanguages } from '../dist/index.js';
import { findMentions } from '../dist/taxonomy/find.js';
import { root } from './data.mjs';
import { fixed, median, seconds, wholeProcess } from './measure.mjs';

const CODES = readdirSync(join(root, 'fixtures/parallel')).map((file) => file.slice(0, -'.yaml'.length));

/** Run as a process of its own: loads the languages named, and compiles the taxonomy for them. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { loadTaxonomy } = await import('../dist/node/index.js');
  const codes = process.argv.slice(2);
  await loadLanguages(codes);
  const compiled = compileTaxonomy((await loadTaxonomy('digital-sustainability')).taxonomy);
  for (const code of codes) compiled.lexicon(code);
}

/** English paragraphs, as long as a strategy. */
function text() {
  const { topics } = parse(readFileSync(join(root, 'fixtures/parallel/en.yaml'), 'utf8'));
  const once = Object.values(topics)
    .map((topic) => topic.text)
    .join('\n');
  return once.repeat(60);
}

export async function languages(taxonomy, row) {
  const script = fileURLToPath(import.meta.url);
  const [none, one, all] = [[], ['en'], CODES].map((codes) => wholeProcess([script, ...codes], { runs: 3 }));
  row(
    'Loading one language, terms included (over none)',
    `${fixed((one.wall - none.wall) * 1000, 0)} ms, ${fixed(one.peak - none.peak, 0)} MB`,
    `all ${CODES.length}: ${fixed((all.wall - none.wall) * 1000, 0)} ms, ${fixed(all.peak - none.peak, 0)} MB; whole processes`,
    'only those that a document needs',
  );
  const english = text();
  await loadLanguages(['en']);
  const alone = compileTaxonomy(taxonomy).lexicon('en');
  // Each time a letter less: what is remembered of the very same stretch must not count.
  let end = english.length;
  const find = (lexicon) => () => findMentions(english, lexicon, 0, end--);
  const before = await seconds(9, find(alone));
  await loadLanguages(CODES);
  const compiled = compileTaxonomy(taxonomy);
  for (const code of CODES) compiled.lexicon(code);
  const among = compiled.lexicon('en');
  // As new as the other one: V8 favours what ran first.
  const single = compileTaxonomy(taxonomy).lexicon('en');
  // Taken in turns: the machine may be busier at one time than at another.
  const [ones, twelves] = [[], []];
  for (let i = 0; i < 25; i++) {
    ones.push(await seconds(1, find(single)));
    twelves.push(await seconds(1, find(among)));
  }
  row(
    `Matching with ${CODES.length} languages loaded, against one`,
    `${fixed(median(twelves) / median(ones))} times the time`,
    `${fixed(median(twelves) * 1000, 1)} ms against ${fixed(median(ones) * 1000, 1)} ms (${fixed(before * 1000, 1)} ms before the others were loaded)`,
    '≤ 1.1 times',
  );
}
