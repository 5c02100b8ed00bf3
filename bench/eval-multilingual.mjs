// npm run eval:multilingual [-- --language fr] [-- --differences]: the same text in several languages gets the same topics?
// Goals, targets and indicators of the 2030 Agenda, in every language that the taxonomy has terms for, against English; then every text
// whose topics differ, by topic and language (+ found there and not in English, - the other way round; --differences: with the text).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { readDocument } from '../dist/ingest/index.js';
import { loadTaxonomy } from '../dist/node/index.js';
import { dataFolder } from './data.mjs';

const { values } = parseArgs({
  options: { language: { type: 'string' }, differences: { type: 'boolean' }, taxonomy: { type: 'string' } },
});
const file = join(dataFolder('npm run eval:multilingual'), 'data/sdg-multilingual/sdg_texts.tsv');
/** The data's name for a language → ours. */
const codeOf = (name) => name.split('-')[0];

const texts = new Map();
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [lang, kind, , key, text] = line.split('\t');
  if (!text) continue;
  if (!texts.has(lang)) texts.set(lang, new Map());
  texts.get(lang).set(`${kind} ${key}`, text);
}

const { taxonomy } = await loadTaxonomy(values.taxonomy ?? 'digital-sustainability');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(language, text) {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  const { passages } = await analyse(document, compiled, { language });
  return new Set(passages.flatMap(({ topics }) => topics));
}

const english = new Map();
for (const [key, text] of texts.get('en')) english.set(key, await topicsOf('en', text));

/** Text → topic with its sign → the languages in which it differs. */
const differing = new Map();

console.log('language      texts   topics: precision recall F1   phi    texts alike');
for (const [lang, ofLang] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const language = codeOf(lang);
  if (language === 'en' || (values.language && values.language !== language)) continue;
  if (!taxonomy.terms[language]) {
    console.log(`${lang.padEnd(12)} no terms in this language`);
    continue;
  }
  let [both, extra, missed, neither, alike, count] = [0, 0, 0, 0, 0, 0];
  const differences = [];
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  for (const [key, text] of ofLang) {
    const there = english.get(key);
    if (!there) continue;
    const here = await topicsOf(language, text);
    count++;
    const more = [...here].filter((topic) => !there.has(topic));
    const less = [...there].filter((topic) => !here.has(topic));
    both += here.size - more.length;
    extra += more.length;
    missed += less.length;
    neither += topics.length - there.size - more.length;
    for (const topic of [...more.map((id) => `+${id}`), ...less.map((id) => `-${id}`)]) {
      const byTopic = differing.get(key) ?? new Map();
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), language]);
      differing.set(key, byTopic);
    }
    if (more.length + less.length === 0) alike++;
    else differences.push(`  ${key}\t+${more.join(',') || '-'}\t-${less.join(',') || '-'}\t${text}`);
  }
  const precision = both / (both + extra || 1);
  const recall = both / (both + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  const phi =
    (both * neither - extra * missed) /
    (Math.sqrt((both + extra) * (both + missed) * (neither + extra) * (neither + missed)) || 1);
  console.log(
    `${lang.padEnd(12)} ${String(count).padStart(6)}   ${[precision, recall, f1, phi].map((n) => n.toFixed(3)).join('  ')}   ${((100 * alike) / count).toFixed(0)} %`,
  );
  if (values.differences) console.log(differences.join('\n'));
}

console.log(`\n${differing.size} texts whose topics differ from English in some language`);
for (const key of texts.get('en').keys()) {
  const byTopic = differing.get(key);
  if (!byTopic) continue;
  const topics = [...byTopic].sort((a, b) => b[1].length - a[1].length);
  console.log(
    `  ${key}\t${topics.map(([topic, languages]) => `${topic} (${languages.join(' ')})`).join(', ')}`,
  );
}
