// Twelve fictitious strategies side by side: who covers what, how sure that is, and who could learn from whom.
// node examples/compare-countries.mjs [FOLDER]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, compare, compileTaxonomy, countryNames, readManifest } from 'lacuna';
import { loadTaxonomy, readFile } from 'lacuna/node';

const folder = process.argv[2] ?? fileURLToPath(new URL('../fixtures/strategies', import.meta.url));

const { taxonomy, problems } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error(problems.map((problem) => problem.message).join('\n'));
const compiled = compileTaxonomy(taxonomy);

const { entries } = readManifest(readFileSync(join(folder, 'manifest.csv'), 'utf8'), countryNames());
const listed = new Set(entries.map(({ file }) => file));
const analyses = [];
for (const name of readdirSync(folder).filter((name) => listed.has(name)))
  analyses.push(await analyse(await readFile(join(folder, name)), compiled));

const comparison = compare(analyses, { taxonomy, entries, groups: ['region'] });
const percent = (share) => `${Math.round(share * 100)} %`;

const { high } = comparison.importance.countries;
console.log(
  `High importance: ${high.count} of ${high.of} countries (${percent(high.low)} to ${percent(high.high)})`,
);
for (const country of [...comparison.countries].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99)))
  console.log(`${String(country.rank ?? '–').padStart(2)}  ${country.name}: ${country.importance}`);

const gap = comparison.gaps.find(({ examples }) => examples.some(({ relation }) => relation !== 'other'));
if (gap) {
  const [example] = gap.examples;
  const name = (code) => comparison.countries.find((country) => country.code === code)?.name;
  console.log(
    `${name(gap.country)} lacks ${gap.topic}. ${name(example.country)} (${example.relation}), p. ${example.page}:`,
  );
  console.log(`  “${example.text}”`);
}
