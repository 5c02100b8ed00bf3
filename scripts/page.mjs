// Builds dist/page/lacuna.html: the page as one file that works from file://, offline, and cannot reach the network.
// Needs `npm run build` first (the taxonomies). The worker and its data are packed and compressed into the file.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { build, transformWithOxc } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
// The very pdf.js that pdf-parse uses in Node: another version's text differs.
const pdfjs = dirname(createRequire(require.resolve('pdf-parse')).resolve('pdfjs-dist/package.json'));
/** The page is opened from mail and memory sticks: larger than this it would not be. */
const MOST_BYTES = 3.5 * 1024 * 1024;

const alias = [
  { find: /^pdfjs-dist\//, replacement: `${pdfjs}/` },
  // The page has its own engine on the same pdf.js.
  { find: /^pdf-parse$/, replacement: join(root, 'src/page/no-pdf-parse.ts') },
  { find: /^csv-stringify\/sync$/, replacement: 'csv-stringify/browser/esm/sync' },
];

async function bundle(entry, name) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias, conditions: ['browser', 'module', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"', __TAXONOMIES__: JSON.stringify(taxonomies()) },
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife', name, codeSplitting: false, comments: false },
        onwarn: () => undefined,
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const [chunk] = output.filter(({ type }) => type === 'chunk');
  if (output.filter(({ type }) => type === 'chunk').length !== 1) throw new Error(`${entry} is not one file`);
  return chunk.code;
}

/** A module of the page, for the build itself: Node 20 reads no TypeScript. */
async function load(entry) {
  const { code } = await transformWithOxc(readFileSync(join(root, entry), 'utf8'), entry);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The PDF standard knows no predefined maps in UTF-8 and UTF-32. */
const isNeeded = (name) => name.endsWith('.bcmap') && !/UTF(?:8|32)/.test(name);

/** Taxonomies, character maps and fonts, in one archive without dates. */
function archive() {
  const files = {};
  const add = (name, path, level = 9) => {
    files[name] = [new Uint8Array(readFileSync(path)), { level, mtime: new Date(2000, 0, 1) }];
  };
  for (const name of readdirSync(join(pdfjs, 'cmaps')).filter(isNeeded))
    add(`cmaps/${name}`, join(pdfjs, 'cmaps', name));
  for (const name of readdirSync(join(pdfjs, 'standard_fonts')).filter((one) =>
    /^Foxit.*\.pfb$|^LiberationSans-Regular\.ttf$/.test(one),
  ))
    add(`fonts/${name}`, join(pdfjs, 'standard_fonts', name));
  const taxonomies = join(root, 'dist/taxonomies');
  for (const name of readdirSync(taxonomies).filter((one) => one.endsWith('.json')))
    add(`taxonomies/${name}`, join(taxonomies, name));
  return zipSync(files);
}

function taxonomies() {
  const folder = join(root, 'dist/taxonomies');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .map(({ id, title }) => ({ id, title }));
}

const hash = (source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
// In a script element nothing but its end tag ends it, and comments that open one in old syntax.
const inScript = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');

const { toSevenBits } = await load('src/page/seven-bits.ts');
const worker = await bundle('src/page/worker.ts', 'worker');
const main = inScript(await bundle('src/page/main.ts', 'page'));
const { PAGE_STYLE, REPORT_SCRIPT, REPORT_STYLES } = await import('../dist/report/html/assets.js');
const carried = archive();
const policy = [
  "default-src 'none'",
  `script-src ${hash(main)} ${hash(REPORT_SCRIPT)}`,
  `style-src ${hash(PAGE_STYLE)} ${REPORT_STYLES.map(hash).join(' ')}`,
  'worker-src blob:',
  'img-src data: blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>lacuna</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<div id="app"></div>
<script type="text/plain" id="worker-code">${toSevenBits(gzipSync(worker, { level: 9 }))}</script>
<script type="text/plain" id="archive">${toSevenBits(carried)}</script>
<script>${main}</script>
</body>
</html>
`;
const folder = join(root, 'dist/page');
mkdirSync(folder, { recursive: true });
const path = join(folder, 'lacuna.html');
writeFileSync(path, html);
const { size } = statSync(path);
const kb = (bytes) => `${Math.round(bytes / 1024)} KB`;
console.log(
  `dist/page/lacuna.html: ${kb(size)} (worker ${kb(worker.length)}, page ${kb(main.length)}, data ${kb(carried.length)})`,
);
if (size > MOST_BYTES) {
  console.error(`The page is larger than ${kb(MOST_BYTES)}.`);
  process.exit(1);
}
