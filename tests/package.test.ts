import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../src/version.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lacuna-package-'));

/** The packed tarball unpacked as a dependency of an empty project; its own dependencies are this checkout's. */
beforeAll(async () => {
  const { stdout } = await run(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
    { cwd: root },
  );
  await run('tar', ['-xzf', join(folder, stdout.trim().split('\n').at(-1) ?? ''), '-C', folder]);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  symlinkSync(join(folder, 'package'), join(modules, 'lacuna'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function script(source: string) {
  writeFileSync(join(folder, 'script.mjs'), source);
  return run(process.execPath, ['script.mjs'], { cwd: folder });
}

describe('the packed package', () => {
  test('analyses a document through its public doors', async () => {
    const { stdout } = await script(`
      import { analyse, compileTaxonomy, analysisSchema } from 'lacuna';
      import { readDocument } from 'lacuna/ingest';
      import { loadTaxonomy } from 'lacuna/node';
      const { taxonomy } = await loadTaxonomy('digital-sustainability');
      const bytes = new TextEncoder().encode('The Government will collect 60 per cent of electronic waste by 2030.');
      const analysis = analysisSchema.parse(await analyse(await readDocument(bytes), compileTaxonomy(taxonomy)));
      console.log(analysis.passages.map((p) => [p.topics.join(), p.commitment].join(' ')).join());
    `);
    expect(stdout).toBe('e-waste-management target\n');
  });

  test('importing any door prints nothing and changes neither the environment nor built-in objects', async () => {
    const { stdout, stderr } = await script(`
      const env = JSON.stringify(process.env);
      const builtIns = [Array.prototype.push, JSON.parse, globalThis.AbortController, Promise.prototype.then];
      // zod keeps its registry under two names of its own; nothing else may appear.
      const globals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__zod_')).join();
      const before = globals();
      for (const door of ['lacuna', 'lacuna/ingest', 'lacuna/node', 'lacuna/report']) await import(door);
      const now = [Array.prototype.push, JSON.parse, globalThis.AbortController, Promise.prototype.then];
      const same = JSON.stringify(process.env) === env && now.every((one, i) => one === builtIns[i])
        && globals() === before;
      if (!same) process.exitCode = 3;
    `);
    expect(stdout).toBe('');
    expect(stderr).toBe('');
  });

  test('ships JSON Schemas and the compiled taxonomy as importable files', async () => {
    const { stdout } = await script(`
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(require('lacuna/schemas/analysis.json').type, require('lacuna/taxonomies/digital-sustainability.json').themes.length);
    `);
    expect(stdout).toBe('object 9\n');
  });

  test('carries the version of package.json', () => {
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(VERSION);
  });

  test('its command answers with its version', async () => {
    const { stdout } = await run(process.execPath, [join(folder, 'package/dist/cli/main.js'), '--version'], {
      cwd: folder,
    });
    expect(stdout.trim()).toBe(VERSION);
  });
});
