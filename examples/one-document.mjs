// One strategy, from file to gaps: node examples/one-document.mjs [FILE]
import { analyse, compileTaxonomy } from 'lacuna';
import { loadTaxonomy, readFile } from 'lacuna/node';

const file = process.argv[2] ?? new URL('../fixtures/demo/strategy-en.pdf', import.meta.url).pathname;

const { taxonomy, problems } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error(problems.map((problem) => problem.message).join('\n'));

const document = await readFile(file);
const analysis = await analyse(document, compileTaxonomy(taxonomy));

console.log(
  `${analysis.document.title ?? analysis.document.name}: importance ${analysis.importance}, score ${analysis.score}`,
);
for (const theme of analysis.themes)
  console.log(`${theme.level.padEnd(10)} ${theme.id} (${theme.passages} passages)`);

const [gap] = analysis.gaps;
if (gap)
  console.log(
    `The weightiest gap is ${gap.topic}: ${gap.found}, expected ${gap.expected}. ${gap.measures[0]?.text}`,
  );
