// Many documents: scenarios of `npm run bench -- many` (or by name: workers, corpus, memory, kill, compare).
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { digestOf, digestToJson } from '../dist/compare/index.js';
import { analyse, compileTaxonomy } from '../dist/index.js';
import { documentLine, runLine } from '../dist/node/batch/line.js';
import { loadTaxonomy, readFile } from '../dist/node/index.js';
import { dataFolder, root } from './data.mjs';
import { fixed, wholeProcess } from './measure.mjs';
import { analysisLines, random, strategy } from './synthetic.mjs';

const cli = join(root, 'dist/cli/main.js');

/** How much is measured: all that the targets speak of, or little, to see that the scenarios work. */
const WHOLE = { study: [361, 60], memory: [200, 2000], kills: 20, killed: [24, 6], analyses: 10_000 };
const SMALL = { study: [12, 6], memory: [10, 40], kills: 3, killed: [8, 3], analyses: 200 };

/** @returns the scenarios by name, each writing its rows: `row(what, figure, beside, target)` */
export function manyDocuments({ work, row, small }) {
  const size = small ? SMALL : WHOLE;
  return {
    workers: () => workers(work, row, small),
    corpus: () => corpus(work, row, size),
    memory: () => memory(work, row, size),
    kill: () => kill(work, row, size),
    compare: () => compare(work, row, size),
  };
}

/** Processor seconds of all processes that have ended under this one, or null where nobody tells (Linux does). */
function secondsOfChildren() {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  // cutime and cstime, in ticks of a hundredth.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** A whole run, start-up included: seconds, and peak memory of the main process in MB. Exit code 1 (files that failed) is no failure here. */
function run(args) {
  const start = performance.now();
  const before = secondsOfChildren();
  const peak =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak-kb "+process.resourceUsage().maxRSS+"\\n"))';
  const child = spawnSync(process.execPath, ['--import', peak, cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (child.status !== 0 && child.status !== 1) throw new Error(child.stderr);
  return {
    wall: (performance.now() - start) / 1000,
    cpu: before === null ? null : secondsOfChildren() - before,
    peak: Number(/peak-kb (\d+)/.exec(child.stderr)?.[1]) / 1024,
  };
}

/** All documents of the data folder, on one worker and on two, nothing cached. */
async function workers(work, row, small) {
  const all = join(dataFolder('npm run bench'), 'data');
  const data = small ? join(all, 'strategies/txt') : all;
  const times = {};
  const used = {};
  let [documents, pages] = [0, 0];
  for (const jobs of [1, 2]) {
    const out = join(work, `workers-${jobs}`);
    const formats = ['--format', 'csv,json', '--jobs', String(jobs), '--no-cache', '--quiet'];
    const { wall, cpu } = run(['compare', data, '--output', out, ...formats]);
    times[jobs] = wall;
    used[jobs] = cpu;
    const comparison = JSON.parse(readFileSync(join(out, 'comparison.json'), 'utf8'));
    documents = comparison.documents.length;
    pages = comparison.documents.reduce((sum, one) => sum + one.pages, 0);
    row(
      `All documents of the data folder in one run, ${jobs} worker${jobs === 1 ? '' : 's'}`,
      `${fixed(pages / times[jobs], 0)} pages/s`,
      `${documents} documents, ${pages} pages, ${fixed(times[jobs], 1)} s${cpu === null ? '' : `, ${fixed(cpu, 1)} s of processors`}`,
    );
  }
  // Where one worker keeps more than one core busy, what is left for a second is less than a core.
  const most = used[1] === null ? Number.NaN : (cpus().length * times[1]) / used[1];
  const report = (jobs, name) => readFileSync(join(work, `workers-${jobs}`, name), 'utf8');
  const other = readdirSync(join(work, 'workers-1')).filter(
    (name) => /\.csv$|comparison\.json$/.test(name) && report(1, name) !== report(2, name),
  );
  row(
    '… two workers against one',
    `${fixed(times[1] / times[2])} times as fast`,
    [
      other.length === 0 ? 'results identical byte for byte' : `results DIFFER: ${other.join(', ')}`,
      ...(most < 2
        ? [
            `at most ${fixed(most)} on ${cpus().length} cores, of which one worker keeps ${fixed(used[1] / times[1])} busy`,
          ]
        : []),
    ].join('; '),
    '≥ 1.7 times',
  );
}

function makeCorpus(work, name, count, pages) {
  const folder = join(work, name);
  mkdirSync(folder);
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `strategy-${i}.md`), strategy(i + 1, pages));
  return folder;
}

/** 361 strategies of 60 pages: the size of the study in TD/B/EDE/8/4 ¶32. */
async function corpus(work, row, { study: [count, pages] }) {
  const folder = makeCorpus(work, 'study', count, pages);
  const out = join(work, 'study-out');
  const compared = (...more) => run(['compare', folder, '--output', out, '--quiet', ...more]);
  const whole = compared();
  const reports = compared('--resume');
  const alone = compared('--resume', '--format', 'json');
  row(
    `${count} × ${pages} pages analysed, compared and reported`,
    `${fixed(whole.wall, 1)} s`,
    `analysing ${fixed(whole.wall - reports.wall, 1)} s; reading the analyses and comparing ${fixed(alone.wall, 1)} s; XLSX, CSV, Markdown and HTML ${fixed(reports.wall - alone.wall, 1)} s; main process ${fixed(whole.peak, 0)} MB`,
  );
}

/** Memory must not grow with the number of documents. */
async function memory(work, row, { memory: counts }) {
  const peaks = [];
  let took = 0;
  for (const count of counts) {
    const folder = makeCorpus(work, `memory-${count}`, count, 4);
    const out = join(work, `memory-out-${count}`);
    const { wall, peak } = run([
      ...['compare', folder, '--output', out],
      ...['--format', 'json', '--quiet', '--jobs', '2'],
    ]);
    peaks.push(peak);
    took = wall;
  }
  row(
    `Peak memory of the main process, ${counts[1]} documents of 4 pages`,
    `${fixed(peaks[1], 0)} MB`,
    `${fixed(peaks[0], 0)} MB with ${counts[0]}; ${fixed(took, 1)} s`,
    'flat',
  );
}

/** Killed at random moments: the result must be the same each time. */
async function kill(work, row, { kills, killed: [count, pages] }) {
  const folder = makeCorpus(work, 'kill', count, pages);
  const args = (out, ...more) => [
    ...['compare', folder, '--output', join(work, out)],
    ...['--format', 'json', '--quiet', '--jobs', '2'],
    ...more,
  ];
  const started = performance.now();
  run(args('kill-whole'));
  const whole = performance.now() - started;
  const expected = readFileSync(join(work, 'kill-whole/comparison.json'), 'utf8');
  const next = random(20);
  let same = 0;
  let kept = 0;
  for (let i = 0; i < kills; i++) {
    const out = `kill-${i}`;
    const child = spawn(process.execPath, [cli, ...args(out)], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, next() * whole));
    child.kill('SIGKILL');
    await ended;
    const journal = join(work, out, 'journal.ndjson');
    if (existsSync(journal)) {
      kept += readFileSync(journal, 'utf8').split('"analysis":{').length - 1;
      if (i % 2) appendFileSync(journal, '{"v":1,"key":"torn');
    }
    run(args(out, '--resume'));
    if (readFileSync(join(work, out, 'comparison.json'), 'utf8') === expected) same++;
  }
  row(
    'kill -9 at random moments, then --resume',
    `${same} of ${kills} identical`,
    `${fixed(kept / kills, 1)} of ${count} documents were kept on average`,
    'all',
  );
}

/** Ten thousand analyses compared, streamed: from a journal, which keeps digests, and from bare analyses. */
async function compare(work, row, { analyses }) {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  const template = await analyse(
    await readFile(join(root, 'fixtures/strategies/norhaven_2025_digital_en.md')),
    compileTaxonomy(taxonomy),
  );
  mkdirSync(join(work, 'journal'));
  const files = { journal: join(work, 'journal/journal.ndjson'), bare: join(work, 'analyses.ndjson') };
  const streams = { journal: createWriteStream(files.journal), bare: createWriteStream(files.bare) };
  let bytes = 0;
  const write = async (stream, line) => {
    if (!stream.write(line)) await new Promise((resolve) => stream.once('drain', resolve));
  };
  await write(
    streams.journal,
    `${runLine({ shard: null, documents: analyses, taxonomy: taxonomy.sha256 })}\n`,
  );
  let at = 0;
  for (const line of analysisLines(template, analyses)) {
    bytes += line.length;
    await write(streams.bare, line);
    const analysis = JSON.parse(line);
    const { name } = analysis.document;
    const guessed = (value) => ({ value, from: 'name' });
    const guess = {
      country: guessed(name.slice(0, 3)),
      year: guessed(Number(name.slice(4, 8))),
      kind: guessed('ai'),
    };
    const head = { key: `key-${at++}`, file: name, guess };
    const json = line.trimEnd();
    await write(streams.journal, `${await documentLine(head, digestToJson(digestOf(analysis)), json)}\n`);
  }
  for (const stream of Object.values(streams)) await finished(stream.end());
  for (const [kind, what] of [
    ['journal', `${analyses.toLocaleString('en')} analyses of a journal compared`],
    ['bare', '… of analyses alone (NDJSON), each checked against the schema'],
  ]) {
    const out = join(work, `compared-${kind}`);
    const { wall, cpu, peak } = wholeProcess(
      [cli, 'merge', files[kind], '--output', out, '--format', 'json', '--quiet'],
      { runs: 1, warmUp: false },
    );
    row(
      what,
      `${fixed(wall, 1)} s, ${fixed(peak, 0)} MB`,
      `${fixed(bytes / 1e6, 0)} MB of analyses; ${fixed(cpu, 1)} s of processor time`,
      '< 10 s, < 1,024 MB',
    );
  }
}
