import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { progressLine } from '../../../src/cli/progress.js';
import { findFiles, linesOf, openJournal, readLine } from '../../../src/node/batch/index.js';
import { folderWith, lacuna, STRATEGY, TAXONOMY, TERMS } from '../../cli/setting.js';

const root = join(import.meta.dirname, '../../..');
const MAIN = join(root, 'dist/cli/main.js');
const folders: ReturnType<typeof folderWith>[] = [];
afterAll(() => folders.forEach((folder) => void folder.remove()));

/** Strategies of countries that do not exist, and the small taxonomy; each file says something of its own. */
function corpus(count: number, more: Readonly<Record<string, string>> = {}) {
  const strategies = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `docs/X${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(65 + Math.floor(i / 26))}_20${10 + (i % 15)}_digital.md`,
      i % 3 === 0
        ? `${STRATEGY}\nDocument ${i}.\n`
        : `# Strategy ${i}\n\nThis country has plan number ${i} for its schools, and says nothing of what is thrown away by them.\n`,
    ]),
  );
  const folder = folderWith({
    'tax/taxonomy.yaml': TAXONOMY,
    'tax/terms/en.yaml': TERMS,
    ...strategies,
    ...more,
  });
  folders.push(folder);
  return folder;
}
type Folder = ReturnType<typeof corpus>;

const args = (folder: Folder, out: string, ...more: string[]) => [
  'compare',
  folder.at('docs'),
  '--taxonomy',
  folder.at('tax'),
  '--output',
  folder.at(out),
  '--resamples',
  '50',
  '--no-cache',
  ...more,
];
const report = (folder: Folder, out: string, name = 'comparison.json') =>
  readFileSync(join(folder.at(out), name), 'utf8');

describe('a batch', () => {
  test('gives the same bytes with one worker and with three', async () => {
    const folder = corpus(9);
    const one = await lacuna(args(folder, 'one', '--jobs', '1', '--format', 'json,csv,ndjson,xlsx'));
    const three = await lacuna(args(folder, 'three', '--jobs', '3', '--format', 'json,csv,ndjson,xlsx'));
    expect([one.code, three.code]).toEqual([0, 0]);
    expect(one.err).toContain('9 documents of 9 countries compared.');
    for (const name of ['comparison.json', 'evidence.csv', 'analyses.ndjson', 'comparison.xlsx', 'run.json'])
      expect(report(folder, 'three', name), name).toBe(report(folder, 'one', name));
  });

  test('goes on after kill -9 at any moment, and ends as if nothing had happened', async () => {
    const folder = corpus(12);
    await lacuna(args(folder, 'whole', '--format', 'json'));
    const killed = spawn(
      process.execPath,
      [MAIN, ...args(folder, 'broken', '--format', 'json', '--jobs', '2')],
      { stdio: 'ignore' },
    );
    const journal = join(folder.at('broken'), 'journal.ndjson');
    // Killed as soon as a few documents are done: some are in hand then.
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4)
      await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    await new Promise((resolve) => killed.once('exit', resolve));
    // What a power cut may leave of a line.
    appendFileSync(journal, '{"v":1,"key":"torn');
    expect((await lacuna(args(folder, 'broken', '--format', 'json'))).err).toContain(
      'holds a run already. Add --resume',
    );
    const resumed = await lacuna(args(folder, 'broken', '--format', 'json', '--resume'));
    expect(resumed.code).toBe(0);
    expect(report(folder, 'broken')).toBe(report(folder, 'whole'));
  });

  test('takes over only what still holds: a changed file or taxonomy is analysed again', async () => {
    const folder = corpus(3);
    const results = () =>
      readFileSync(join(folder.at('out'), 'journal.ndjson'), 'utf8').split('"analysis":').length - 1;
    await lacuna(args(folder, 'out', '--format', 'json'));
    expect(results()).toBe(3);
    await lacuna(args(folder, 'out', '--format', 'json', '--resume'));
    expect(results()).toBe(3);
    appendFileSync(
      folder.at('docs/XAA_2010_digital.md'),
      '\nThe Ministry will collect electronic waste in schools too.\n',
    );
    await lacuna(args(folder, 'out', '--format', 'json', '--resume'));
    expect(results()).toBe(4);
    writeFileSync(folder.at('tax/terms/en.yaml'), TERMS.replace('e-waste]', 'e-waste, rubbish]'));
    await lacuna(args(folder, 'out', '--format', 'json', '--resume'));
    expect(results()).toBe(7);
    expect(JSON.parse(report(folder, 'out')).counts.documents).toBe(3);
  });

  test('split into shards and merged is the same as in one', async () => {
    const folder = corpus(8);
    await lacuna(args(folder, 'whole', '--format', 'json'));
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { code, err } = await lacuna(args(folder, `shards/${shard[0]}`, '--shard', shard));
      expect([code, err.includes('lacuna merge')]).toEqual([0, true]);
    }
    const merged = await lacuna([
      'merge',
      folder.at('shards/1'),
      folder.at('shards/2'),
      folder.at('shards/3'),
      '--taxonomy',
      folder.at('tax'),
      '--output',
      folder.at('merged'),
      '--resamples',
      '50',
      '--format',
      'json',
    ]);
    expect(merged.code).toBe(0);
    expect(report(folder, 'merged')).toBe(report(folder, 'whole'));
    const part = await lacuna([
      'merge',
      folder.at('shards/1'),
      folder.at('shards/3'),
      '--taxonomy',
      folder.at('tax'),
      '--format',
      'json',
    ]);
    expect(part.code).toBe(1);
    expect(part.err).toContain('Of 3 shards 2 is missing.');
  });

  test('tells that a manifest of shards is to be named again, and is then the same as in one', async () => {
    const folder = corpus(4, {
      'docs/manifest.csv': 'file,country,year,kind,title\nXAA_2010_digital.md,Kenya,2019,data,Plan\n',
    });
    await lacuna(args(folder, 'whole', '--format', 'json'));
    const manifest = folder.at('docs/manifest.csv');
    for (const shard of ['1/2', '2/2']) {
      const { err } = await lacuna(args(folder, `shards/${shard[0]}`, '--shard', shard));
      expect(err).toContain(`lacuna merge DIR… --manifest "${manifest}" --output DIR`);
    }
    const merge = (out: string, ...more: string[]) =>
      lacuna([
        ...['merge', folder.at('shards/1'), folder.at('shards/2'), '--taxonomy', folder.at('tax')],
        ...['--output', folder.at(out), '--resamples', '50', '--format', 'json', ...more],
      ]);
    expect((await merge('without')).err).toContain('No manifest');
    expect(report(folder, 'without')).not.toContain('"KEN"');
    expect((await merge('with', '--manifest', manifest)).err).not.toContain('No manifest');
    expect(JSON.parse(report(folder, 'with')).documents).toEqual(
      JSON.parse(report(folder, 'whole')).documents,
    );
    expect(report(folder, 'with')).toContain('"KEN"');
  });

  test('loses one bad file and no other, and exits with 1', async () => {
    const folder = corpus(3, { 'docs/XZA_2020_ai.pdf': '%PDF-1.4 nothing', 'docs/XZB_2020_ai.md': '' });
    const { code, err } = await lacuna(args(folder, 'out', '--format', 'json,csv'));
    expect(code).toBe(1);
    expect(err).toMatch(/XZA_2020_ai\.pdf could not be analysed: /);
    const { failures, counts } = JSON.parse(report(folder, 'out'));
    expect(counts).toMatchObject({ documents: 5, readable: 3, unreadable: 2 });
    expect(failures.map(({ name }: { name: string }) => name)).toEqual(['XZA_2020_ai.pdf', 'XZB_2020_ai.md']);
    expect(report(folder, 'out', 'failures.csv')).toContain('XZA_2020_ai.pdf');
  });

  test('says the same document twice, two of one country, and counts rightly', async () => {
    const folder = corpus(2, {
      'docs/XAA_2024_copy.md': `${STRATEGY}\nDocument 0.\n`,
      'docs/XBA_2024_ai.md': `${STRATEGY}\nAnother.\n`,
    });
    const { err } = await lacuna(args(folder, 'out', '--format', 'json'));
    expect(err).toContain(
      'The same document was given 2 times and counts once: XAA_2010_digital.md, XAA_2024_copy.md.',
    );
    const { counts, countries } = JSON.parse(report(folder, 'out'));
    expect(counts).toMatchObject({ documents: 3, countries: 2 });
    expect(countries.map(({ documents }: { documents: number[] }) => documents.length)).toEqual([1, 2]);
  });
});

describe('files found', () => {
  test('are documents and analyses; hidden files, files about the folder and results of runs are left out', async () => {
    const folder = folderWith({
      'a.md': 'x',
      'b.PDF': 'x',
      'sub/c.txt': 'x',
      'README.md': 'x',
      '.hidden.md': 'x',
      'notes.xyz': 'x',
      'package.json': '{}',
      'sub/manifest.csv': 'file\n',
      'results/journal.ndjson': '{}\n',
      'results/d.md': 'x',
      'one.json':
        '{"schemaVersion":1,"engine":{"name":"lacuna","version":"1"},"taxonomy":{},"options":{},"document":{}}',
    });
    folders.push(folder);
    mkdirSync(folder.at('loop'));
    symlinkSync(folder.path, folder.at('loop/again'));
    const found = await findFiles([folder.path], null);
    expect(found.documents.map(({ file }) => file)).toEqual(['a.md', 'b.PDF', 'sub/c.txt']);
    expect(found.analyses.map(({ file }) => file)).toEqual(['one.json']);
    expect(found.manifests).toEqual([folder.at('sub/manifest.csv')]);
    const named = await findFiles([folder.at('results'), folder.at('README.md'), folder.at('gone')], null);
    expect(named.analyses.map(({ file }) => file)).toEqual(['journal.ndjson']);
    expect(named.documents.map(({ file }) => file)).toEqual(['README.md', 'd.md']);
    expect(named.problems).toMatchObject([{ code: 'file-not-found' }]);
  });
});

describe('a journal', () => {
  test('reads lines across pieces of a file, with the place of each', async () => {
    const folder = folderWith({});
    folders.push(folder);
    const journal = await openJournal(folder.at('j.ndjson'));
    const lines = Array.from({ length: 5 }, (_, i) =>
      JSON.stringify({ v: 1, key: `k${i}`, text: 'é中'.repeat(i === 2 ? 400_000 : 3) }),
    );
    const places = await Promise.all(lines.map((line) => journal.append(line)));
    await journal.close();
    const read: string[] = [];
    let at = 0;
    for await (const { bytes, start, length } of linesOf(folder.at('j.ndjson'))) {
      read.push(bytes.toString());
      expect({ start, length }).toEqual({ start: places[at]?.start, length: places[at]?.length });
      at++;
    }
    expect(read).toEqual(lines);
  });

  test('cuts a torn last line off, keeps what is whole, and takes no other lines for its own', async () => {
    const folder = folderWith({ 'j.ndjson': '{"v":1,"run":{}}\n{"v":1,"key":"ab' });
    folders.push(folder);
    const journal = await openJournal(folder.at('j.ndjson'));
    await journal.append('{"v":1,"key":"c"}');
    await journal.close();
    expect(readFileSync(folder.at('j.ndjson'), 'utf8')).toBe('{"v":1,"run":{}}\n{"v":1,"key":"c"}\n');
    for (const line of ['{"v":2}', 'nothing', 'null', '{"v":1,"run":{}}', '{"v":1,"key":"c","file":"c"}'])
      expect(await readLine(Buffer.from(line)), line).toBeNull();
  });

  test.runIf(existsSync('/dev/full'))('on a full disk says so, and says how to go on', async () => {
    const folder = corpus(2);
    mkdirSync(folder.at('full'));
    symlinkSync('/dev/full', join(folder.at('full'), 'journal.ndjson'));
    const { code, err } = await lacuna(args(folder, 'full', '--format', 'json', '--resume'));
    expect(code).toBe(2);
    expect(err).toMatch(/The disk is full: .* Make room\. Add --resume to go on/);
    rmSync(join(folder.at('full'), 'journal.ndjson'));
  });
});

test('progress tells rate and time left', () => {
  const progress = { done: 12, of: 361, failed: 2, pages: 600, bytes: 10, ofBytes: 110 };
  expect(progressLine(progress, 6)).toBe(
    '[12/361] 2 failed · 2.0 documents/s · 100 pages/s · about 60 s left',
  );
});
