import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderWith, STRATEGY } from './setting.js';

/** The built command line, as it is installed. `npm test` builds it first. */
const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const demo = join(import.meta.dirname, '..', '..', 'fixtures', 'demo', 'strategy-en.pdf');

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({ 'strategy.md': STRATEGY });
});
afterAll(() => folder.remove());

function lacuna(args: readonly string[], input = '') {
  const env = { ...process.env, XDG_CACHE_HOME: folder.at('cache'), NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    env,
  });
  return { code: status, out: stdout, err: stderr };
}

test('prints its version', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
  expect(lacuna(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('scores a PDF, from the file and from the cache, with the same bytes', () => {
  const first = lacuna(['score', demo, '--format', 'json']);
  const second = lacuna(['score', demo, '--format', 'json']);
  const uncached = lacuna(['score', demo, '--format', 'json', '--no-cache']);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(first.out).document.readability).toBe('readable');
  expect(second.out).toBe(first.out);
  expect(uncached.out).toBe(first.out);
});

test('scores standard input', () => {
  const { code, out } = lacuna(['score', '-', '--format', 'json'], STRATEGY);
  expect(code).toBe(0);
  expect(JSON.parse(out).document.name).toBe('stdin');
});

test('gives the exit codes to the shell', () => {
  expect(lacuna(['score', folder.at('missing.pdf')]).code).toBe(1);
  expect(lacuna(['score']).code).toBe(2);
});

test('lists the shipped taxonomies', () => {
  const { code, out } = lacuna(['taxonomy', 'list', '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toContainEqual(
    expect.objectContaining({
      id: 'digital-sustainability',
      themes: 9,
      topics: 49,
      profiles: ['default', 'gdc-11e', 'undp-2025'],
    }),
  );
});

test('ends quietly when its reader goes away', async () => {
  const child = spawn(process.execPath, [main, 'taxonomy', 'show', '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (data) => {
    err += data;
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
