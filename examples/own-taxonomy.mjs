// A taxonomy of one's own, parsed, linted and used on a text: node examples/own-taxonomy.mjs
import { readFileSync } from 'node:fs';
import { analyse, compileTaxonomy, lintTaxonomy, parseTaxonomy } from 'lacuna';
import { readDocument } from 'lacuna/ingest';

const files = ['taxonomy.yaml', 'terms/en.yaml'].map((path) => ({
  path,
  text: readFileSync(new URL(`own-taxonomy/${path}`, import.meta.url), 'utf8'),
}));
const { taxonomy, problems } = parseTaxonomy(files);
if (!taxonomy)
  throw new Error(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'));
console.log(`${(await lintTaxonomy(files)).length} remarks from the linter`);

const text = `Our plan.

We will make every form available offline by 2028. Citizens should be able to reach each service by telephone.
The offline use of data is not our subject.`;
const document = await readDocument(new TextEncoder().encode(text), { name: 'plan.txt' });
const analysis = await analyse(document, compileTaxonomy(taxonomy));
for (const passage of analysis.passages)
  console.log(`${passage.topics}: ${passage.commitment}: ${passage.text}`);
for (const gap of analysis.gaps) console.log(`gap: ${gap.topic} (${gap.found}, expected ${gap.expected})`);
