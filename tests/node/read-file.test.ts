import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile as readBytes, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import {
  createPdfReader,
  openPageCache,
  readFile,
  readStdin,
  type WorkerPdfReader,
} from '../../src/node/index.js';
import { DEFAULT_MEMORY, startPdfThread, startPdfThreadAhead } from '../../src/node/pdf-thread.js';

const path = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const PDF = path('demo/strategy-en.pdf');
const codes = (document: { problems: readonly { code: string }[] }) =>
  document.problems.map(({ code }) => code);

/** A page whose form is filled with a pattern that is made of the form. */
function patternWithinItself(): string {
  const stream = (dictionary: string, content: string) =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>',
    stream('', '/F Do'),
    stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Pattern << /P 6 0 R >> >>',
      '/Pattern cs /P scn 0 0 99 99 re f',
    ),
    stream(
      '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 99 99] /XStep 99 /YStep 99 /Resources << /XObject << /F 5 0 R >> >>',
      '/F Do',
    ),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.7\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`;
}

let folder: string;
let pdfReader: WorkerPdfReader;
beforeAll(() => {
  pdfReader = createPdfReader();
});
afterAll(() => pdfReader.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that cannot be read is a document with a problem', () => {
  test('a missing file, with the nearest name', async () => {
    await writeFile(join(folder, 'strategy.pdf'), 'x');
    const document = await readFile(join(folder, 'stratgy.pdf'), { cache: false });
    expect(document).toMatchObject({ name: 'stratgy.pdf', pages: [], pageCount: 0, sha256: '' });
    expect(document.problems).toMatchObject([
      { code: 'file-not-found', hint: 'Did you mean "strategy.pdf"?' },
    ]);
  });
  test('a directory', async () => {
    expect(codes(await readFile(folder, { cache: false }))).toEqual(['is-a-directory']);
  });
  test('a path through a file', async () => {
    await writeFile(join(folder, 'a'), 'x');
    expect(codes(await readFile(join(folder, 'a', 'b'), { cache: false }))).toEqual(['file-not-found']);
  });
  test('a path with a NUL byte', async () => {
    expect(codes(await readFile('a\u0000b', { cache: false }))).toEqual(['file-not-found']);
  });
  test('a file above the limit, before it is read', async () => {
    await writeFile(join(folder, 'big.txt'), 'x'.repeat(1000));
    expect(
      codes(await readFile(join(folder, 'big.txt'), { limits: { maxBytes: 999 }, cache: false })),
    ).toEqual(['too-large']);
  });
  test('an empty file and one that is no PDF inside', async () => {
    await writeFile(join(folder, 'empty.pdf'), '');
    await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing here');
    expect(codes(await readFile(join(folder, 'empty.pdf'), { pdfReader, cache: false }))).toEqual([
      'empty-file',
    ]);
    expect(codes(await readFile(join(folder, 'broken.pdf'), { pdfReader, cache: false }))).toEqual([
      'pdf-damaged',
    ]);
  });
});

describe('PDFs are read in a worker', () => {
  test('the result is that of the reader itself', async () => {
    const inWorker = await readFile(PDF, { pdfReader, cache: false });
    const { pdfAssets } = await import('../../src/node/pdf-assets.js');
    const script = `
      import { readFileSync } from 'node:fs';
      const { readDocument } = await import(${JSON.stringify(new URL('../../dist/ingest/index.js', import.meta.url).href)});
      const document = await readDocument(readFileSync(${JSON.stringify(PDF)}), { name: 'strategy-en.pdf', pdfAssets: ${JSON.stringify(pdfAssets())} });
      process.stdout.write(JSON.stringify(document));`;
    const here = execFileSync(process.execPath, ['--input-type=module', '-e', script], { maxBuffer: 1e9 });
    expect(inWorker).toEqual(JSON.parse(here.toString()));
    expect(inWorker.pages.length).toBeGreaterThan(5);
  });

  test('globals stay untouched and timers fire meanwhile', async () => {
    const { push } = Array.prototype;
    const { parse } = JSON;
    const { AbortController, structuredClone } = globalThis;
    let fired = 0;
    const timer = setInterval(() => fired++, 1);
    const seen: number[] = [];
    await readFile(PDF, { pdfReader, cache: false, onProgress: ({ page }) => seen.push(page) });
    clearInterval(timer);
    expect(fired).toBeGreaterThan(5);
    expect(seen).toEqual(seen.map((_, i) => i + 1));
    expect([
      Array.prototype.push,
      JSON.parse,
      globalThis.AbortController,
      globalThis.structuredClone,
    ]).toEqual([push, parse, AbortController, structuredClone]);
    expect(Array.prototype.push).toBe(push);
  });

  test('the caller keeps the bytes, and documents asked for at once come out right', async () => {
    const bytes = new Uint8Array(await readBytes(PDF));
    const length = bytes.length;
    const all = await Promise.all([1, 2, 3].map(() => readDocument(bytes, { pdf: pdfReader.read })));
    expect(bytes.length).toBe(length);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  test('an abort rejects, and the next document is read all the same', async () => {
    const stop = new AbortController();
    const reading = readFile(PDF, {
      pdfReader,
      cache: false,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect((await readFile(PDF, { pdfReader, cache: false })).pages.length).toBeGreaterThan(5);
  });

  test('a time-out keeps the pages that were read', async () => {
    const document = await readFile(PDF, { pdfReader, cache: false, limits: { maxSeconds: 1e-9 } });
    expect(codes(document)).toContain('time-out');
    expect(document.pages.length).toBeGreaterThan(0);
    expect(document.pages.length).toBeLessThan(document.pageCount);
  });

  test('a document that takes too much memory loses its worker, not the program', async () => {
    const greedy = createPdfReader({ maxMemoryBytes: 1 });
    const document = await readFile(PDF, { pdfReader: greedy, cache: false });
    expect(codes(document)).toContain('too-much-memory');
    await greedy.close();
  });

  test('a small file gets less memory than a large one, and says how much', async () => {
    const path = join(folder, 'cycle.pdf');
    await writeFile(path, patternWithinItself());
    const document = await readFile(path, { pdfReader, cache: false });
    expect(document.pages).toEqual([]);
    const [problem] = document.problems;
    expect(problem?.code).toBe('too-much-memory');
    expect(problem?.message).toMatch(/more than 512 MB of memory/);
    expect(problem?.hint).not.toContain('maxMemoryBytes');
  });

  test('a thread that was started ahead reads the first document, once', async () => {
    const ahead = startPdfThreadAhead();
    const first = startPdfThread(DEFAULT_MEMORY);
    expect(first).toBe(ahead);
    const second = startPdfThread(DEFAULT_MEMORY);
    expect(second).not.toBe(ahead);
    await Promise.all([first.terminate(), second.terminate()]);
  });

  test('each page is told of with its text', async () => {
    const told: string[] = [];
    const document = await readFile(PDF, {
      pdfReader,
      cache: false,
      onProgress: ({ text }) => told.push(text),
    });
    expect(told).toHaveLength(document.pages.length);
    const words = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 6);
    const rough = new Set(words(told[1]!));
    const kept = words(document.pages[1]!.text);
    expect(kept.filter((word) => rough.has(word)).length).toBeGreaterThan(kept.length * 0.8);
  });

  test('the process ends by itself and prints nothing', () => {
    const door = new URL('../../dist/node/index.js', import.meta.url).href;
    const script = `const { readFile } = await import(${JSON.stringify(door)}); await readFile(${JSON.stringify(PDF)}, { cache: false });`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 50_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(printed.toString()).toBe('');
  });
});

describe('page text is cached', () => {
  const never: WorkerPdfReader = {
    read: () => Promise.reject(new Error('asked the reader')),
    close: () => Promise.resolve(),
  };

  test('a second reading asks no reader, whatever the file is called', async () => {
    const cache = openPageCache({ folder: join(folder, 'cache') });
    const first = await readFile(PDF, { pdfReader, cache });
    await copyFile(PDF, join(folder, 'other.pdf'));
    const second = await readFile(join(folder, 'other.pdf'), { pdfReader: never, cache });
    expect(second).toEqual({ ...first, name: 'other.pdf' });
  });

  test('other limits are another entry', async () => {
    const cache = openPageCache({ folder: join(folder, 'cache') });
    await readFile(PDF, { pdfReader, cache });
    await expect(readFile(PDF, { pdfReader: never, cache, limits: { maxPages: 2 } })).rejects.toThrow(
      'asked the reader',
    );
  });

  test.each([
    ['a time-out', { limits: { maxSeconds: 1e-9 } }],
    ['a password', { password: 'x' }],
  ])('nothing is kept of %s', async (_, options) => {
    await mkdir(join(folder, 'cache'));
    await readFile(PDF, { pdfReader, cache: openPageCache({ folder: join(folder, 'cache') }), ...options });
    expect(await readdir(join(folder, 'cache'))).toEqual([]);
  });
});

describe('readStdin', () => {
  test('reads any format from a stream', async () => {
    const document = await readStdin({
      input: Readable.from([Buffer.from('# Plan\n\n'), Buffer.from('## Aims\n\nText')]),
      cache: false,
    });
    expect(document).toMatchObject({ name: 'stdin', mediaType: 'text/markdown' });
  });
  test('stops a stream without end', async () => {
    async function* endless() {
      for (;;) yield Buffer.from('more ');
    }
    expect(codes(await readStdin({ input: endless(), limits: { maxBytes: 1000 }, cache: false }))).toEqual([
      'too-large',
    ]);
  });
});
