import { readdirSync } from 'node:fs';
import { describe, test } from 'vitest';
import { analyse, compileTaxonomy } from '../../src/index.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import { loadTaxonomy, readFile } from '../../src/node/index.js';
import { toDocx, toHtml, toJson } from '../../src/report/index.js';
import { toJsonArray } from '../../src/report/json.js';
import { sample, taxonomy as titled } from '../report/sample.js';
import { expect, fixture, give, openedPage, saved } from './browser.js';

const documents = ['demo', 'pdf', 'formats', 'strategies'].flatMap((folder) =>
  readdirSync(fixture(folder))
    .filter((name) => /\.(?:pdf|docx|html?|md|txt)$/.test(name) && name !== 'README.md')
    .map((name) => `${folder}/${name}`),
);

describe('the page and Node give the same Analysis, byte for byte', async () => {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  const compiled = compileTaxonomy(taxonomy!);

  test('there are documents of every format', () => {
    for (const format of ['pdf', 'html', 'md'])
      expect(documents.some((name) => name.endsWith(format))).toBe(true);
    expect(documents.length).toBeGreaterThan(20);
  });

  // Many at a time, as the page takes them: each of them alone would open and write as often as it reads.
  const chunks = Array.from({ length: Math.ceil(documents.length / 10) }, (_, index) =>
    documents.slice(10 * index, 10 * index + 10),
  );
  test.each(chunks.map((chunk, index) => [index + 1, chunk] as const))(
    'of every fixture, part %i',
    async (_part, names) => {
      const { page, context, errors } = await openedPage();
      await give(
        page,
        names.map((name) => fixture(name)),
      );
      await page.getByRole('button', { name: 'Side by side' }).click();
      const there = (await saved(page, 'json')).toString('utf8');
      const here: Analysis[] = [];
      for (const name of names)
        here.push(await analyse(await readFile(fixture(name), { cache: false }), compiled));
      const told = JSON.parse(there) as Analysis[];
      expect(told.map(({ document }) => document.name)).toEqual(here.map(({ document }) => document.name));
      for (const [index, analysis] of here.entries()) expect(told[index]).toEqual(analysis);
      expect(there).toBe(toJsonArray(here));
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  test.each([
    ['Word', 'report.docx', async () => Buffer.from(await toDocx([sample], { taxonomy: titled }))],
    [
      'plain text in Latin-1',
      'plan.txt',
      async () =>
        Buffer.from(
          'Stratégie nationale\n\nLe gouvernement collectera 60 % des déchets électroniques d\u2019ici à 2030.\n'.repeat(
            5,
          ),
          'latin1',
        ),
    ],
    ['web pages', 'plan.html', async () => Buffer.from(toHtml(sample, { taxonomy: titled }))],
  ] as const)('of %s', async (_what, name, make) => {
    const buffer = await make();
    const { page, context, errors } = await openedPage();
    await give(page, [{ name, mimeType: 'application/octet-stream', buffer }]);
    const here = toJson(await analyse(await readDocument(new Uint8Array(buffer), { name }), compiled));
    expect((await saved(page, 'json')).toString('utf8')).toBe(here);
    expect(errors).toEqual([]);
    await context.close();
  });
});
