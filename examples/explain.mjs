// Why a topic has its level: every passage, quoted, with its page: node examples/explain.mjs [FILE] [TOPIC]
import { analyse, compileTaxonomy } from 'lacuna';
import { loadTaxonomy, readFile } from 'lacuna/node';

const file = process.argv[2] ?? new URL('../fixtures/demo/strategy-en.pdf', import.meta.url).pathname;
const topic = process.argv[3] ?? 'e-waste-management';

const { taxonomy, problems } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error(problems.map((problem) => problem.message).join('\n'));
const analysis = await analyse(await readFile(file), compileTaxonomy(taxonomy));

for (const passage of analysis.passages.filter((one) => one.topics.includes(topic))) {
  console.log(`p. ${passage.page}  ${passage.commitment}  ${passage.assertion}`);
  console.log(`  “${passage.text}”`);
  console.log(`  ${passage.because}`);
}
