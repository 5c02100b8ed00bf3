import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith, STRATEGY, TAXONOMY, TERMS } from './setting.js';

const MAIN = join(import.meta.dirname, '../../dist/cli/main.js');
const LINUX = process.platform === 'linux';
/** A file system of a given size, of one process alone: Linux gives it to anybody, where its namespaces are not switched off. */
const OWN_DISK =
  LINUX && spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({
    'tax/taxonomy.yaml': TAXONOMY,
    'tax/terms/en.yaml': TERMS,
    'docs/kenya-2022.md': STRATEGY,
    'docs/XAB_2020_ai.md': STRATEGY.replaceAll('will collect', 'should collect'),
    'disk/.keep': '',
  });
  // By the built program, as all that follows: another engine would analyse again.
  shell('exec LACUNA', args('whole', 'html'));
  shell('exec LACUNA', args('little', 'json'));
}, 120_000);
afterAll(() => folder.remove());

const args = (out: string, format: string, ...more: string[]) => [
  'compare',
  folder.at('docs'),
  ...['--taxonomy', folder.at('tax'), '--resamples', '20', '--no-cache', '--jobs', '1'],
  ...['--output', out.startsWith('/') ? out : folder.at(out), '--format', format],
  ...more,
];
const size = (path: string) => statSync(folder.at(path)).size;
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const shell = (command: string, line: readonly string[]) => {
  const own = command.replace('LACUNA', quoted([process.execPath, MAIN, ...line]));
  const { status, stderr } = spawnSync('bash', ['-c', own], { encoding: 'utf8' });
  return { status, stderr };
};

describe('where an output cannot be written to its end', () => {
  test.runIf(LINUX)('a comparison says so, keeps what was there and what was analysed, and goes on', () => {
    // Files may grow to a little more than the journal, and the report is larger.
    const most = Math.ceil(size('little/journal.ndjson') / 1024) + 2;
    expect(size('whole/comparison.html')).toBeGreaterThan(most * 1024);
    const before = readFileSync(folder.at('little/comparison.json'), 'utf8');
    const { status, stderr } = shell(
      `trap '' XFSZ; ulimit -f ${most}; exec LACUNA`,
      args('little', 'html,json', '--resume'),
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /it cannot be written \(EFBIG\)\. The analyses are kept in its journal: run again with --resume/,
    );
    expect(readdirSync(folder.at('little')).sort()).toEqual([
      'comparison.json',
      'journal.ndjson',
      'run.json',
    ]);
    expect(readFileSync(folder.at('little/comparison.json'), 'utf8')).toBe(before);
    expect(shell('exec LACUNA', args('little', 'html', '--resume')).status).toBe(0);
    expect(readFileSync(folder.at('little/comparison.html'), 'utf8')).toBe(
      readFileSync(folder.at('whole/comparison.html'), 'utf8'),
    );
  });

  test.runIf(OWN_DISK)('on a disk that is full, a comparison leaves no half of a report', () => {
    const disk = folder.at('disk');
    // The journal has room, the report has not.
    const kilobytes = Math.ceil(size('whole/comparison.html') / 2048);
    const { status, stderr } = shell(
      `exec unshare -Urm sh -c "mount -t tmpfs -o size=${kilobytes}k tmpfs '${disk}' && LACUNA; echo ended \\$?; ls -A '${disk}' >&2"`,
      args(join(disk, 'out'), 'html'),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/the disk is full\. The analyses are kept in its journal/);
    expect(stderr.trim().split('\n').at(-1)).toBe('out');
  });

  test.runIf(LINUX)('what is printed is not taken for whole', () => {
    const { status, stderr } = shell('LACUNA > /dev/full', [
      ...args('x', 'md').slice(0, -4),
      ...['--format', 'md'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('The output cannot be written (ENOSPC).');
  });
});
