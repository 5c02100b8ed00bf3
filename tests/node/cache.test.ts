import {
  chmod,
  mkdir,
  mkdtemp,
  readFile as readBytes,
  readdir,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CachedReading, cacheKey, defaultCacheFolder, openPageCache } from '../../src/node/cache.js';

const reading = (text: string): CachedReading => ({
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  title: null,
  declaredLanguage: null,
  pages: [{ number: 1, label: null, text, blocks: [{ start: 0, end: text.length, role: 'body' }] }],
  pageCount: 1,
  problems: [],
});
const key = (name: string) => cacheKey([name]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-cache-'));
});
afterEach(async () => {
  await chmod(folder, 0o700).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

describe('the page cache', () => {
  test('gives back what it was given', async () => {
    const cache = openPageCache({ folder });
    expect(await cache.get(key('a'))).toBeNull();
    await cache.set(key('a'), reading('œuvre 环境 \uD83C\uDF31'));
    expect(await cache.get(key('a'))).toEqual(reading('œuvre 环境 \uD83C\uDF31'));
    expect(await cache.get(key('b'))).toBeNull();
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed in one letter', (bytes) => Buffer.from(bytes.toString().replace('waste', 'taste'))],
    ['overwritten with noise', () => Buffer.from([0, 255, 10, 254, 7])],
  ])('takes an entry that was %s for absent, and writes it again', async (_, damage) => {
    const cache = openPageCache({ folder });
    await cache.set(key('a'), reading('electronic waste'));
    const [entry] = await files();
    const path = join(entry?.parentPath ?? '', entry?.name ?? '');
    await writeFile(path, damage(await readBytes(path)));
    expect(await cache.get(key('a'))).toBeNull();
    await cache.set(key('a'), reading('electronic waste'));
    expect(await cache.get(key('a'))).toEqual(reading('electronic waste'));
  });

  test('forty writers of one entry leave one whole entry and nothing else', async () => {
    const long = reading('text '.repeat(20_000));
    await Promise.all(Array.from({ length: 40 }, () => openPageCache({ folder }).set(key('a'), long)));
    expect(await openPageCache({ folder }).get(key('a'))).toEqual(long);
    expect((await files()).map((file) => file.name)).toEqual([`${key('a')}.json`]);
  });

  test('does without a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const cache = openPageCache({ folder: join(folder, 'file') });
    await cache.set(key('a'), reading('text'));
    expect(await cache.get(key('a'))).toBeNull();
  });

  test('does with a read-only folder what can be done: read', async () => {
    await openPageCache({ folder }).set(key('a'), reading('text'));
    await chmod(join(folder, 'pages-v1'), 0o500);
    const cache = openPageCache({ folder });
    await cache.set(key('b'), reading('more'));
    expect(await cache.get(key('a'))).toEqual(reading('text'));
    await chmod(join(folder, 'pages-v1'), 0o700);
  });

  test('drops the oldest entries beyond its size', async () => {
    for (const [i, name] of ['old', 'middle'].entries()) {
      await openPageCache({ folder }).set(key(name), reading('x'.repeat(1000)));
      await utimes(join(folder, 'pages-v1', key(name).slice(0, 2), `${key(name)}.json`), 1000 + i, 1000 + i);
    }
    const cache = openPageCache({ folder, maxBytes: 3000 });
    await cache.set(key('new'), reading('x'.repeat(1000)));
    expect(await cache.get(key('old'))).toBeNull();
    expect(await cache.get(key('middle'))).not.toBeNull();
    expect(await cache.get(key('new'))).not.toBeNull();
  });

  test('sweeps up what a dead run left', async () => {
    const shelf = join(folder, 'pages-v1', 'aa');
    await mkdir(shelf, { recursive: true });
    await writeFile(join(shelf, 'x.json.1-0-0.tmp'), 'half');
    await utimes(join(shelf, 'x.json.1-0-0.tmp'), 1000, 1000);
    await openPageCache({ folder }).set(key('a'), reading('text'));
    expect(await readdir(shelf)).toEqual([]);
  });

  test('clears its own entries and nothing beside them', async () => {
    const cache = openPageCache({ folder });
    await cache.set(key('a'), reading('text'));
    await writeFile(join(folder, 'mine.txt'), 'stays');
    await cache.clear();
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });

  test.each([
    [{ LACUNA_CACHE: '/c' }, 'linux', '/c'],
    [{ XDG_CACHE_HOME: '/x' }, 'linux', join('/x', 'lacuna')],
    [{ LOCALAPPDATA: '/l' }, 'win32', join('/l', 'lacuna', 'cache')],
    [{ LACUNA_CACHE: '/c', XDG_CACHE_HOME: '/x' }, 'darwin', '/c'],
  ])('with %o on %s stands in %s', (env, platform, expected) => {
    expect(defaultCacheFolder(env, platform)).toBe(expected);
  });
});
