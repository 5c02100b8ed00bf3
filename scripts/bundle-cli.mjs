// Puts the command line into few files: a process that starts anew for each document must not look up and read
// hundreds. What users import stays as it is, a file a module.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/cli');

/** What starts by its own address: the program, and the workers that stand beside it. */
const ENTRIES = {
  main: 'src/cli/main.ts',
  'pdf-worker': 'src/node/pdf-worker.ts',
  worker: 'src/node/batch/worker.ts',
  watch: 'src/node/batch/watch.ts',
};
/** Packages of many files that nearly every run needs. */
const BUNDLED = [
  '@noble/hashes',
  '@orama/stemmers',
  'collapse-white-space',
  'commander',
  'csv-stringify',
  'fastest-levenshtein',
  'fflate',
  'franc-min',
  'n-gram',
  'natural',
  'trigram-utils',
  'zod',
];
/** What only some runs need stands apart: shipped taxonomies are parsed already, and the schemas check what comes from outside. */
const GROUPS = [
  { name: 'zod', test: /node_modules\/zod\// },
  {
    name: 'schemas',
    test: /src\/model\/(?:analysis|checklist|comparison|difference|entry|options-schema|problem|review|target|taxonomy)\.ts/,
  },
  {
    name: 'check-taxonomy',
    test: /src\/taxonomy\/(?:source|parse|lint|shape|labels|cross-check|rivals|look-alikes)/,
  },
  { name: 'words-of-languages', test: /src\/languages\/(?:stop-words|sections|stem-memo)/ },
];

rmSync(out, { recursive: true, force: true });
const { output } = await build({
  configFile: false,
  root,
  logLevel: 'error',
  ssr: { target: 'node', noExternal: BUNDLED },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(root, path)])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        format: 'es',
        codeSplitting: { groups: GROUPS, includeDependenciesRecursively: false },
      },
    },
  },
});
chmodSync(join(out, 'main.js'), 0o755);

// Their licences go with them.
const licences = BUNDLED.map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const terms = file ? readFileSync(join(folder, file), 'utf8') : `By ${author?.name ?? author}.\n`;
  return `${name} ${version} (${license})\n\n${terms}`;
});
writeFileSync(
  join(out, 'LICENSES.txt'),
  `Parts of these packages are in the files of this folder.\n\n${licences.join('\n')}`,
);
if (process.argv.includes('--sizes'))
  for (const { fileName, code, type } of output)
    if (type === 'chunk') console.log(`${(code.length / 1024).toFixed(0).padStart(6)} KB  ${fileName}`);
