import { readdirSync } from 'node:fs';
import { describe, test } from 'vitest';
import { analyse, compileTaxonomy } from '../../src/index.js';
import { loadTaxonomy, readFile } from '../../src/node/index.js';
import { toJson } from '../../src/report/index.js';
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
    for (const format of ['pdf', 'docx', 'html', 'md', 'txt'])
      expect(documents.some((name) => name.endsWith(format))).toBe(true);
  });

  test('of every fixture', async () => {
    const { page, context, errors } = await openedPage();
    for (const name of documents) {
      await give(page, [fixture(name)]);
      const here = toJson(await analyse(await readFile(fixture(name), { cache: false }), compiled));
      expect(`${name}\n${(await saved(page, 'json')).toString('utf8')}`).toBe(`${name}\n${here}`);
      await page.locator('.files .actions button').last().click();
    }
    expect(errors).toEqual([]);
    await context.close();
  });
});
