import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const example = async (name: string) =>
  (await run(process.execPath, [join(root, 'examples', name)], { cwd: root })).stdout;

test('one-document prints the importance, every theme and the weightiest gap', async () => {
  const out = await example('one-document.mjs');
  expect(out).toMatch(/importance high/);
  expect(out).toMatch(/^targeted {3}e-waste/m);
  expect(out).toMatch(/^The weightiest gap is /m);
});

test('explain quotes each passage of a topic with its page and the reason', async () => {
  const out = await example('explain.mjs');
  expect(out).toMatch(/^p\. \d+ {2}target {2}affirmed\n {2}“[^”]*60 per cent/m);
});

test('own-taxonomy finds what the false friend does not hide, and names the gap', async () => {
  const out = await example('own-taxonomy.mjs');
  expect(out).toMatch(/^0 remarks/);
  expect(out).toMatch(
    /^offline-services: (commitment|target): We will make every form available offline by 2028\.$/m,
  );
  expect(out).not.toContain('offline use of data');
  expect(out).toMatch(/^gap: community-access \(absent, expected committed\)$/m);
});

test('compare-countries tells the share with its interval, ranks the countries and quotes a neighbour', async () => {
  const out = await example('compare-countries.mjs');
  expect(out).toMatch(/^High importance: \d+ of 18 countries \(\d+ % to \d+ %\)$/m);
  expect(out).toMatch(/^ 1 {2}\S/m);
  expect(out).toMatch(/lacks [a-z-]+\. .+ \(same-[a-z]+\), p\. \d+:\n {2}“/);
});
