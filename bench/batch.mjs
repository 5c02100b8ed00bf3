// node bench/batch.mjs [scenario …]: many documents. Scenarios: workers, corpus, memory, kill, compare; all where none is named.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { loadTaxonomy, readFile } from '../dist/node/index.js';
import { dataFolder, root } from './data.mjs';
import { fixed, wholeProcess } from './measure.mjs';
import { analysisLines, random, strategy } from './synthetic.mjs';

const work = mkdtempSync(join(tmpdir(), 'lacuna-batch-'));
const cli = join(root, 'dist/cli/main.js');
const wanted = process.argv.slice(2);
const scenarios = { workers, corpus, memory, kill, compare };
for (const [name, scenario] of Object.entries(scenarios))
  if (wanted.length === 0 || wanted.includes(name)) await scenario();
rmSync(work, { recursive: true, force: true });

/** A whole run, start-up included: seconds, and peak memory of the main process in MB. Exit code 1 (files that failed) is no failure here. */
function run(args) {
  const start = performance.now();
  const peak =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak-kb "+process.resourceUsage().maxRSS+"\\n"))';
  const child = spawnSync(process.execPath, ['--import', peak, cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0 && child.status !== 1) throw new Error(child.stderr);
  return {
    wall: (performance.now() - start) / 1000,
    peak: Number(/peak-kb (\d+)/.exec(child.stderr)?.[1]) / 1024,
  };
}

function pagesOf(folder) {
  return readFileSync(join(folder, 'documents.csv'), 'utf8').split('\n').length - 2;
}

/** All documents of the data folder, on one worker and on two, nothing cached. */
async function workers() {
  const data = join(dataFolder('bench/batch.mjs'), 'data');
  const times = {};
  for (const jobs of [1, 2]) {
    const out = join(work, `workers-${jobs}`);
    times[jobs] = run([
      'compare',
      data,
      '--output',
      out,
      '--format',
      'csv,json',
      '--jobs',
      String(jobs),
      '--no-cache',
      '--quiet',
    ]).wall;
    const { documents } = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    const pages = documents.reduce((sum, one) => sum + one.pages, 0);
    console.log(
      `${jobs} worker(s): ${documents.length} documents, ${pages} pages, ${fixed(times[jobs], 1)} s, ${fixed(pages / times[jobs], 0)} pages/s`,
    );
  }
  const same = ['comparison.json', 'evidence.csv'].every(
    (name) =>
      readFileSync(join(work, 'workers-1', name), 'utf8') ===
      readFileSync(join(work, 'workers-2', name), 'utf8'),
  );
  console.log(
    `two workers: ${fixed(times[1] / times[2])} times as fast (target 1.7); results ${same ? 'identical' : 'DIFFER'}`,
  );
}

function makeCorpus(name, count, pages) {
  const folder = join(work, name);
  mkdirSync(folder);
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `strategy-${i}.md`), strategy(i + 1, pages));
  return folder;
}

/** 361 strategies of 60 pages: the size of the study in TD/B/EDE/8/4 ¶32. */
async function corpus() {
  const folder = makeCorpus('study', 361, 60);
  const out = join(work, 'study-out');
  const whole = run(['compare', folder, '--output', out, '--quiet']);
  console.log(
    `361 × 60 pages: ${fixed(whole.wall, 1)} s, main process ${fixed(whole.peak, 0)} MB, ${pagesOf(out)} documents`,
  );
  const again = run(['compare', folder, '--output', out, '--quiet', '--resume']);
  console.log(`… of it comparing and writing all reports (everything resumed): ${fixed(again.wall, 1)} s`);
}

/** Memory must not grow with the number of documents. */
async function memory() {
  for (const count of [200, 2000]) {
    const folder = makeCorpus(`memory-${count}`, count, 4);
    const { wall, peak } = run([
      'compare',
      folder,
      '--output',
      join(work, `memory-out-${count}`),
      '--format',
      'json',
      '--quiet',
      '--jobs',
      '2',
    ]);
    console.log(`${count} documents: main process ${fixed(peak, 0)} MB, ${fixed(wall, 1)} s`);
  }
}

/** Killed at twenty random moments: the result must be the same each time. */
async function kill() {
  const folder = makeCorpus('kill', 24, 6);
  const args = (out, ...more) => [
    'compare',
    folder,
    '--output',
    join(work, out),
    '--format',
    'json',
    '--quiet',
    '--jobs',
    '2',
    ...more,
  ];
  const started = performance.now();
  run(args('kill-whole'));
  const whole = performance.now() - started;
  const expected = readFileSync(join(work, 'kill-whole/comparison.json'), 'utf8');
  const next = random(20);
  let same = 0;
  let kept = 0;
  for (let i = 0; i < 20; i++) {
    const out = `kill-${i}`;
    const child = spawn(process.execPath, [cli, ...args(out)], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, next() * whole));
    child.kill('SIGKILL');
    await ended;
    const journal = join(work, out, 'journal.ndjson');
    if (existsSync(journal)) {
      kept += readFileSync(journal, 'utf8').split('"analysis":').length - 1;
      if (i % 2) appendFileSync(journal, '{"v":1,"key":"torn');
    }
    run(args(out, '--resume'));
    if (readFileSync(join(work, out, 'comparison.json'), 'utf8') === expected) same++;
  }
  console.log(
    `kill -9 at 20 random moments, resumed: ${same} of 20 identical; ${fixed(kept / 20, 1)} of 24 documents kept on average`,
  );
}

/** Ten thousand analyses compared, streamed. */
async function compare() {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  const template = await analyse(
    await readFile(join(root, 'fixtures/strategies/norhaven_2025_digital_en.md')),
    compileTaxonomy(taxonomy),
  );
  const file = join(work, 'analyses.ndjson');
  const out = createWriteStream(file);
  let bytes = 0;
  for (const line of analysisLines(template, 10_000)) {
    bytes += line.length;
    if (!out.write(line)) await new Promise((resolve) => out.once('drain', resolve));
  }
  out.end();
  await finished(out);
  const { wall, peak } = wholeProcess(
    [cli, 'merge', file, '--output', join(work, 'ten-thousand'), '--format', 'json', '--quiet'],
    { runs: 1, warmUp: false },
  );
  console.log(
    `10,000 analyses (${fixed(bytes / 1e6, 0)} MB of JSON): ${fixed(wall, 1)} s, ${fixed(peak, 0)} MB (targets 10 s, 1,024 MB)`,
  );
}
