// Builds dist/: TypeScript, the shipped taxonomies as one JSON each, the JSON Schemas, and the command line in few files.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json')], { stdio: 'inherit' });
chmodSync(join(dist, 'cli/main.js'), 0o755);

const { loadLanguages } = await import('../dist/languages/index.js');
const { compileTaxonomy, packLexicon, parseTaxonomy } = await import('../dist/taxonomy/index.js');
mkdirSync(join(dist, 'taxonomies'), { recursive: true });
for (const entry of readdirSync(join(root, 'taxonomies'), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const folder = join(root, 'taxonomies', entry.name);
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
  const { taxonomy, problems } = parseTaxonomy(files);
  for (const problem of problems.filter((p) => p.severity === 'error')) {
    console.error(`taxonomies/${entry.name}/${problem.file}:${problem.line}  ${problem.message}`);
  }
  if (!taxonomy) {
    console.error(
      `taxonomies/${entry.name} does not parse; see \`lacuna taxonomy lint taxonomies/${entry.name}\``,
    );
    process.exit(1);
  }
  writeFileSync(join(dist, 'taxonomies', `${taxonomy.id}.json`), JSON.stringify(taxonomy));
  const compiled = compileTaxonomy(taxonomy);
  await loadLanguages(Object.keys(taxonomy.terms));
  for (const language of Object.keys(taxonomy.terms)) {
    const packed = JSON.stringify(packLexicon(compiled.lexicon(language), taxonomy));
    writeFileSync(join(dist, 'taxonomies', `${taxonomy.id}.${language}.lexicon`), packed);
  }
}

const { workOutFingerprints } = await import('../dist/node/fingerprint.js');
writeFileSync(join(dist, 'fingerprints.json'), JSON.stringify(await workOutFingerprints()));

const { jsonSchemas } = await import('../dist/model/json-schemas.js');
mkdirSync(join(dist, 'schemas'), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(dist, 'schemas', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

await import('./bundle-cli.mjs');
