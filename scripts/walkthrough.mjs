// Writes docs/comparing-countries.md: the text of this file with real output of the commands on fixtures/strategies.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lacuna = (...args) =>
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...args], { cwd: root, encoding: 'utf8' })
    .stdout;
const fenced = (text, language = 'text') => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const markdown = lacuna(
  'compare',
  'fixtures/strategies',
  '--group',
  'region,income',
  '--no-cache',
  '--quiet',
);
/** The sections of a report whose headings begin so, one level deeper. */
function section(heading, blocks = 99) {
  const found = markdown.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}`)) ?? '';
  return found
    .trim()
    .split('\n\n')
    .slice(1, blocks + 1)
    .join('\n\n')
    .replaceAll(/^###/gm, '####');
}
const findings = markdown.split('\n\n')[1];
const manifest = lacuna('manifest', 'fixtures/strategies', '--quiet').split('\n').slice(0, 5).join('\n');
const dry = lacuna('compare', 'fixtures/strategies', '--dry-run', '--no-cache', '--quiet')
  .split('\n')
  .slice(0, 4)
  .join('\n');
const diff = lacuna(
  'diff',
  'fixtures/strategies/norhaven_2020_digital_en.md',
  'fixtures/strategies/norhaven_2025_digital_en.md',
  '--no-cache',
  '--quiet',
);

const text = `# Comparing countries

A walk-through on the strategies in \`fixtures/strategies\`: fictitious countries, written for this project. Everything below is real
output; \`node scripts/walkthrough.mjs\` (after \`npm run build\`) writes this page anew.

## 1. Say which document is of which country

Names and title pages are read, and the guesses written down for you to correct:

${fenced('lacuna manifest fixtures/strategies --output manifest.csv', 'sh')}

${fenced(manifest, 'csv')}

A country is an ISO 3166 code or a name in any of some fifty languages. Its region (UN M49), income group (World Bank, July 2024) and whether it is a
least developed, landlocked developing or small island developing State come from \`src/corpus/countries-data.ts\`, which names its sources.
Codes that ISO leaves to users (XAA–XZZ …) stand for bodies that are no country, as for the invented countries here. Any further column of
the manifest becomes a grouping. A \`manifest.csv\` in the folder is used by itself.

## 2. Look before you run

${fenced('lacuna compare fixtures/strategies --dry-run', 'sh')}

${fenced(dry)}

## 3. Run

${fenced('lacuna compare fixtures/strategies --group region,income --output results', 'sh')}

Each document is analysed in a worker process that is ended from outside where it takes too long or too much memory; its result is on the
disk, in \`results/journal.ndjson\`, before the next one is begun. After Ctrl-C, a crash or a power cut, \`--resume\` goes on. A document that fails is
listed, the others go on, and the exit code is 1. The number of workers changes no byte of the results.

On a cluster, each machine takes a part, whatever its scheduler, and one joins them:

${fenced('lacuna compare strategies --shard 1/4 --output shard-1   # and 2/4, 3/4, 4/4\nlacuna merge shard-1 shard-2 shard-3 shard-4 --manifest strategies/manifest.csv --output results', 'sh')}

## 4. Read the findings

${findings}

How to read a figure: “74 % (51–88 %; 14 of 19)” is 14 of 19 documents, and with as many other strategies like these the share would lie
between 51 and 88 %, nineteen times in twenty (Wilson’s interval). Documents and countries are counted apart. “With documents of one country kept
together” resamples countries with all their documents, because two strategies of one country are not two independent witnesses. No
interval contains errors of reading or judgement.

### What counts as high

${section('Importance', 4)}

If the answer changes from row to row, say so when you quote it.

### Themes

${section('Themes')}

### Most and least cited

${section('Most and least')}

A topic with many terms is found more often. The column “Terms” and the rank without the best term tell how much a place owes to its list; places whose
intervals overlap are not apart.

### Groups

${section('By region')}

A difference whose interval holds 0 is none that can be told from chance.

### Countries

${section('Countries')}

### Gaps, and who could be an example

For each country the topics below what the profile expects, with a passage of a country that does better: neighbours first, then the same income group,
then anybody. Only strategies that bind come first, and a passing mention is no example. The first of them:

${section('Gaps', 3)}

All gaps, with up to three examples each, stand in \`gaps.csv\` and \`gap_examples.csv\` and in the workbook.

## 5. The files

| file | what it is |
|---|---|
| \`comparison.xlsx\` | method, matrix of countries and topics in colours, prevalence, ranks, importance, groups, documents, gaps, examples, evidence, failures, dictionary |
| \`*.csv\` | the same as tidy tables, one row an observation; \`dictionary.csv\` explains every column |
| \`*.parquet\` | the same on request (\`--format parquet\`) |
| \`comparison.json\` | everything, as \`comparisonSchema\` and \`schemas/comparison.json\` describe it |
| \`comparison.md\`, \`comparison.html\` | for people |
| \`journal.ndjson\` | each analysis, as it was made |
| \`run.json\` | versions, hashes of all inputs and outputs, options, and a paragraph of method to cite |

A cell that a spreadsheet would take for a formula begins with an apostrophe. \`--ui fr\` (ar, es, pt, ru, zh) words workbook, Markdown and HTML in another
language; names of columns, CSV, Parquet and JSON are the same in all, so that results can be joined.

## 6. Two versions of one strategy

${fenced('lacuna diff fixtures/strategies/norhaven_2020_digital_en.md fixtures/strategies/norhaven_2025_digital_en.md', 'sh')}

${fenced(`${diff.split('\n').slice(0, 24).join('\n')}\n…`)}

## 7. From a program

\`examples/compare-countries.mjs\` does the same with the library: \`compare(analyses, { taxonomy, entries })\` is pure, takes any iterable and keeps only a
digest of each analysis.
`;
const page = join(root, 'docs/comparing-countries.md');
if (process.argv.includes('--check')) {
  if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error('docs/comparing-countries.md tells of another lacuna: run node scripts/walkthrough.mjs');
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(page, text);
}
