// The checks beside the tests: format and lint, types, build, package health, unused code, taxonomies.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);
const failed = [];

function step(title, command, args) {
  process.stdout.write(`— ${title}\n`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed.push(title);
}

step('format and lint', bin('biome'), ['ci', '--error-on-warnings', '.']);
step('types of the tests', bin('tsc'), ['-p', 'tsconfig.tests.json']);
step('types of the page', bin('tsc'), ['-p', 'tsconfig.page.json']);
step('build', process.execPath, ['scripts/build.mjs']);
step('package: publint', bin('publint'), ['--strict']);
const folder = mkdtempSync(join(tmpdir(), 'lacuna-pack-'));
const pack = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
  cwd: root,
  encoding: 'utf8',
});
const tarball = join(folder, pack.stdout.trim().split('\n').at(-1) ?? '');
if (pack.status !== 0 || !existsSync(tarball)) failed.push('npm pack');
else
  step('package: types as a user gets them', bin('attw'), [
    tarball,
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './taxonomies/*.json',
    './schemas/*.json',
  ]);
rmSync(folder, { recursive: true, force: true });
step('unused code', bin('knip'), []);
step('the walk-through as it is', process.execPath, ['scripts/walkthrough.mjs', '--check']);
step('shipped taxonomies', process.execPath, ['dist/cli/main.js', 'taxonomy', 'lint']);

if (failed.length) {
  console.error(`\nfailed: ${failed.join(', ')}`);
  process.exit(1);
}
console.log('\nall checks passed');
