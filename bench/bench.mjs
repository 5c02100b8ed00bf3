// npm run bench [-- PART …]: how fast lacuna is, beside something measured in the same run. Parts: `one` (documents one by one), `many`
// (batches and comparisons) or one of its scenarios (workers, corpus, memory, kill, compare); all where none is named. `--write` renews
// the sections of BENCHMARKS.md that were measured whole; `--small` runs the scenarios of `many` with little, to see that they work.
import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import PDFDocument from 'pdfkit';
import { analyse, compileTaxonomy, loadLanguages, VERSION } from '../dist/index.js';
import { loadTaxonomy, readFile } from '../dist/node/index.js';
import { findMentions, markLayer } from '../dist/taxonomy/find.js';
import { manyDocuments } from './batch.mjs';
import { dataFolder, root } from './data.mjs';
import { languages } from './languages.mjs';
import { fixed, median, seconds, wholeProcess } from './measure.mjs';
import { pageRows } from './page.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, small: { type: 'boolean' } },
});
const data = join(dataFolder('npm run bench'), 'data');
const work = mkdtempSync(join(tmpdir(), 'lacuna-bench-'));
const cli = join(root, 'dist/cli/main.js');
const long = join(data, 'strategies/pdf/FRA_2018_ai_en.pdf');
const sections = new Map();
/** Writes the rows of one section. */
const rowsOf = (section) => (what, figure, against, target) => {
  sections.set(section, [...(sections.get(section) ?? []), { what, figure, against, target }]);
  console.log(`${what}\n    ${figure}   (${against}${target ? `; target ${target}` : ''})`);
};

const { taxonomy } = await loadTaxonomy('digital-sustainability');
const english = readdirSync(join(data, 'strategies/txt'))
  .filter((name) => name.endsWith('_en.txt'))
  .sort()
  .map((name) => readFileSync(join(data, 'strategies/txt', name), 'utf8'))
  .join('\n');
const megabytes = Buffer.byteLength(english) / 1e6;

const ONCE = { runs: 1, warmUp: false };
const row = rowsOf('One document');
const one = {
  matching,
  afterReading,
  wholeRuns,
  memory300: memory,
  languages: () => languages(taxonomy, row),
  page: async () => {
    for (const measured of await pageRows(data)) row(...measured);
  },
};
const many = manyDocuments({ work, row: rowsOf('Many documents'), small: values.small === true });
const parts = { one: Object.keys(one), many: Object.keys(many) };
const unknown = positionals.filter((name) => !(name in parts) && !(name in one) && !(name in many));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}.`);
const wanted = new Set(
  (positionals.length === 0 ? ['one', 'many'] : positionals).flatMap((name) => parts[name] ?? [name]),
);
try {
  for (const [name, scenario] of Object.entries({ ...one, ...many })) if (wanted.has(name)) await scenario();
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (values.write) write();

/** The terms as plain strings, for tools that know nothing else: alternatives spelt out, gaps left out. */
function plainTerms() {
  const terms = new Set();
  for (const { strong = [], weak = [] } of Object.values(taxonomy.terms.en.topics)) {
    for (const entry of [...strong, ...weak])
      for (const term of spellOut(typeof entry === 'string' ? entry : entry.term)) terms.add(term);
  }
  return [...terms].filter((term) => term.length > 2);
}

function spellOut(pattern) {
  if (pattern.includes('...')) return [];
  let out = [''];
  for (const part of pattern
    .toLowerCase()
    .replaceAll('~', '')
    .split(/(\([^)]*\))/)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    out = out.flatMap((head) => choices.map((choice) => head + choice));
  }
  return out.map((term) => term.replace(/\s+/g, ' ').trim());
}

/** Every place of every term, false friend and context word, in columns: what `matchPassages` makes objects of where it needs them. */
function mark(lexicon, end) {
  return (
    markLayer(english, lexicon, 'terms', 0, end).length +
    markLayer(english, lexicon, 'contexts', 0, end).length
  );
}

async function matching() {
  await loadLanguages(['en']);
  const cold = [];
  for (let i = 0; i < 5; i++) {
    const lexicon = compileTaxonomy(taxonomy).lexicon('en');
    const start = performance.now();
    mark(lexicon, english.length);
    cold.push((performance.now() - start) / 1000);
  }
  const lexicon = compileTaxonomy(taxonomy).lexicon('en');
  // Each time a letter less: what is remembered of the very same stretch must not count.
  let end = english.length;
  const places = mark(lexicon, end);
  const warm = await seconds(7, () => mark(lexicon, end--));
  const objects = await seconds(7, () => findMentions(english, lexicon, 0, end--));
  const terms = plainTerms();
  const lower = english.toLowerCase();
  // The loop takes minutes with all of them: every twentieth is timed, and the time multiplied.
  const some = terms.filter((_, i) => i % 20 === 0);
  const sampled = await seconds(1, () => {
    for (const term of some) for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1));
  });
  const loop = (sampled * terms.length) / some.length;
  const against = `${fixed(megabytes, 1)} MB of English strategies; ${terms.length} expressions spelt out`;
  row(
    'Matching, cold (first text after compiling)',
    `${fixed(megabytes / median(cold), 1)} MB/s`,
    against,
    '≥ 8 MB/s',
  );
  row('Matching, warm', `${fixed(megabytes / warm, 1)} MB/s`, `${against}; ${places} places`, '≥ 40 MB/s');
  row(
    '… with an object for each place (an analysis makes one for each term, and of context words where they decide)',
    `${fixed(megabytes / objects, 1)} MB/s`,
    `${fixed(objects / warm, 2)} times the time`,
  );
  row(
    '… against String.indexOf for each expression',
    `${fixed(loop / warm, 0)} times as fast`,
    `${fixed(megabytes / loop, 2)} MB/s`,
    '≥ 10 times',
  );
  const patterns = join(work, 'terms.txt');
  const text = join(work, 'text.txt');
  writeFileSync(patterns, terms.join('\n'));
  writeFileSync(text, english);
  const rg = () => spawnSync('rg', ['-F', '-i', '-o', '-c', '-f', patterns, text], { encoding: 'utf8' });
  if (rg().error) row('… against ripgrep -F -i -f', 'not measured', 'ripgrep is not on this machine');
  else {
    const time = await seconds(1, rg);
    row(
      '… against ripgrep -F -i -f (whole process, exact strings)',
      `${fixed(time / warm, 2)} times as fast`,
      `${fixed(megabytes / time, 1)} MB/s`,
    );
  }
}

async function afterReading() {
  const compiled = compileTaxonomy(taxonomy);
  const document = await readFile(long, { cache: false });
  const read = await seconds(3, () => readFile(long, { cache: false }));
  const think = await seconds(5, () => analyse(document, compiled));
  row(
    'Analysis after reading, of the time of reading (154 pages, warm)',
    `${fixed((100 * think) / read, 0)} %`,
    `${fixed(think * 1000, 0)} ms after ${fixed(read * 1000, 0)} ms`,
    '≤ 30 %',
  );
}

async function wholeRuns() {
  const cache = join(work, 'cache');
  const score = ['score', long, '--max-pages', '100', '--format', 'json', '--quiet'];
  // Taken in turns: the machine may be busier at one time than at another.
  const turns = Array.from({ length: 9 }, () => ({
    plain: wholeProcess([join(root, 'bench/plain-pdf-parse.mjs'), long, '100'], ONCE).wall,
    cold: wholeProcess([cli, ...score, '--no-cache'], ONCE).wall,
  })).slice(1);
  const plain = { wall: median(turns.map((turn) => turn.plain)) };
  const cold = { wall: median(turns.map((turn) => turn.cold)) };
  const again = wholeProcess([cli, ...score], { env: { LACUNA_CACHE: cache } });
  // Where a file stands in place of the folder, no analysis is kept.
  const pagesOnly = join(work, 'pages-only');
  mkdirSync(pagesOnly);
  writeFileSync(join(pagesOnly, 'analyses-v1'), '');
  const cached = wholeProcess([cli, ...score], { env: { LACUNA_CACHE: pagesOnly } });
  row(
    'A 100-page PDF scored, whole process',
    `${fixed(cold.wall / plain.wall)} times plain pdf-parse`,
    `${fixed(cold.wall)} s against ${fixed(plain.wall)} s`,
    '< 1.6 times',
  );
  row(
    'The same from cached page text, analysed anew, whole process',
    `${fixed(cached.wall)} s`,
    `${fixed(cached.wall / plain.wall)} times plain pdf-parse`,
    '< 0.5 s',
  );
  row(
    'The same asked again (the analysis is kept), whole process',
    `${fixed(again.wall)} s`,
    `${fixed(again.wall / plain.wall)} times plain pdf-parse`,
  );
}

async function memory() {
  const file = join(work, '300-pages.pdf');
  const pdf = new PDFDocument({ size: 'A4', margin: 60 });
  const out = createWriteStream(file);
  pdf.pipe(out);
  const paragraphs = english
    .replace(/[^\x20-\x7e\n]/g, ' ')
    .split(/\n\s*\n/)
    .filter((p) => p.length > 200);
  pdf.fontSize(10);
  for (let page = 0, at = 0; page < 300; page++) {
    if (page > 0) pdf.addPage();
    pdf.text(`Page ${page + 1}`, 60, 30);
    for (let used = 0; used < 2600; at++) {
      const text = (paragraphs[at % paragraphs.length] ?? '').replace(/\s+/g, ' ').slice(0, 1200);
      used += text.length;
      if (used < 3000) pdf.text(text, { paragraphGap: 6, height: 200 });
    }
  }
  pdf.end();
  await finished(out);
  const run = wholeProcess([cli, 'score', file, '--format', 'json', '--quiet', '--no-cache'], { runs: 3 });
  row(
    'Peak memory, a 300-page PDF',
    `${fixed(run.peak, 0)} MB`,
    `whole process, ${fixed(run.wall, 1)} s`,
    '< 400 MB',
  );
}

/** Renews the sections of which every scenario was run; the others stay as they are. */
function write() {
  const file = join(root, 'BENCHMARKS.md');
  const machine = `lacuna ${VERSION}, taxonomy ${taxonomy.id} ${taxonomy.version}; Node ${process.version}, ${cpus().length} cores.`;
  const headings = { one: 'One document', many: 'Many documents' };
  const before = new Map(
    readFileSync(file, 'utf8')
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.split('\n', 1)[0], `## ${text.trim()}`]),
  );
  const written = Object.entries(headings).flatMap(([part, heading]) => {
    if (values.small || !parts[part].every((name) => wanted.has(name))) return before.get(heading) ?? [];
    const rows = (sections.get(heading) ?? []).map(
      ({ what, figure, against, target }) => `| ${what} | **${figure}** | ${against} | ${target ?? ''} |`,
    );
    return [
      `## ${heading}`,
      '',
      machine,
      '',
      '| what | measured | beside | target |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const intro = [
    '# Benchmarks',
    '',
    'Reproduce with `npm run bench -- --write` (`LACUNA_DATA` names the folder of real documents; `-- one` and `-- many` measure a half).',
    'All figures of a section are of one run on one machine; trust the ratios. Whole-process figures have start-up in them; those of one',
    'document are medians of five runs after a warm-up.',
  ].join('\n');
  writeFileSync(file, `${[intro, ...written].join('\n\n')}\n`);
  console.log('\nBENCHMARKS.md written');
}
