// The first part of npm run eval [-- --misses] [-- --language fr]: how far lacuna agrees with a reader's codes, per language.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { loadTaxonomy, readFile } from '../dist/node/index.js';
import { printConstructed } from './constructed.mjs';
import { dataFolder, root } from './data.mjs';
import { printSdg } from './eval-sdg.mjs';

const { values } = parseArgs({ options: { misses: { type: 'boolean' }, language: { type: 'string' } } });
const shared = dataFolder('npm run eval');
const folder = join(shared, 'eval');
const golds = readdirSync(folder)
  .filter((name) => /^gold-dev-\d+\.jsonl$/.test(name))
  .sort();
const out = join(root, '.eval');
rmSync(out, { recursive: true, force: true });

const languageOf = new Map();
for (const gold of golds) {
  for (const line of readFileSync(join(folder, gold), 'utf8').split('\n')) {
    const record = line.trim() ? JSON.parse(line) : null;
    if (record?.kind === 'document') languageOf.set(record.doc, record.language);
  }
}

const { taxonomy } = await loadTaxonomy('digital-sustainability');
const compiled = compileTaxonomy(taxonomy);
for (const [doc, language] of [...languageOf].sort()) {
  if (values.language && language !== values.language) continue;
  const document = await readFile(join(folder, 'text', doc), { cache: false });
  const analysis = await analyse(document, compiled);
  mkdirSync(join(out, language), { recursive: true });
  writeFileSync(join(out, language, `${doc}.json`), JSON.stringify(analysis, null, 1));
}

console.log(
  'The readers are a large language model with the codebook, not human experts; this is the development part,',
);
console.log('on which terms and rules were tuned: expect less on documents that nobody has looked at.');
for (const language of readdirSync(out).sort()) {
  if (!taxonomy.terms[language]) {
    console.log(`\n=== ${language}: the taxonomy has no terms in this language yet`);
    continue;
  }
  console.log(`\n=== ${language}`);
  const args = [
    ...golds.flatMap((gold) => ['--gold', join(folder, gold)]),
    '--analyses',
    join(out, language),
  ];
  if (values.misses) args.push('--misses');
  const table = execFileSync(process.execPath, [join(folder, 'agreement.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  console.log(table.replace(/; not analysed: .*/, ''));
}

await printConstructed({ misses: values.misses === true });
await printSdg({ misses: values.misses === true });
