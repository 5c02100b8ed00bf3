import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The rooms from the ground up, as in ARCHITECTURE.md: a room may import itself and the rooms before it. */
const ROOMS = [
  'model',
  'languages',
  'text',
  'ingest',
  'taxonomy',
  'match',
  'evidence',
  'review',
  'coverage',
  'analyse',
  'agree',
  'sensitivity',
  'corpus',
  'compare',
  'report',
  'index',
  'node',
  'cli',
  'page',
] as const;
/** Files that stand beside the rooms and import nothing. */
const GROUND = ['version', 'types'];

const root = join(import.meta.dirname, '..', 'src');
const files = readdirSync(root, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

const roomOf = (path: string) => (path.split('/')[0] ?? '').replace(/\.(ts|js)$/, '');

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const found = source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1] ?? '');
}

describe('the layer table of ARCHITECTURE.md', () => {
  test('every file stands in a known room', () => {
    const unknown = files.filter((file) => ![...ROOMS, ...GROUND].includes(roomOf(file) as never));
    expect(unknown).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  test('names every room', () => {
    const table = readFileSync(join(root, '..', 'ARCHITECTURE.md'), 'utf8');
    expect(ROOMS.filter((room) => !table.includes(`\`src/${room}`))).toEqual([]);
  });

  test('no room imports one below it', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const specifier of importsOf(file)) {
        if (!specifier.startsWith('.')) continue;
        const target = roomOf(posix.join(posix.dirname(file), specifier));
        if (GROUND.includes(target)) continue;
        const from = ROOMS.indexOf(roomOf(file) as never);
        const to = ROOMS.indexOf(target as never);
        if (to < 0 || to > from) wrong.push(`${file} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('only src/node and src/cli touch node: modules, and model imports only zod', () => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const specifier of importsOf(file)) {
        if (specifier.startsWith('node:') && !['node', 'cli'].includes(roomOf(file)))
          wrong.push(`${file}: ${specifier}`);
        if (roomOf(file) === 'model' && !specifier.startsWith('.') && specifier !== 'zod') {
          wrong.push(`${file}: ${specifier}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
