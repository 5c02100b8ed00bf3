import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/document.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { analyseCached, loadTaxonomy, readyToAnalyse } from '../../src/node/index.js';
import { lookAhead } from '../../src/node/look-ahead.js';

/** Tells of each page, and says with which texts it was rehearsed. */
function rehearsed(pages: number): (readonly [string, boolean])[] {
  const calls: [string, boolean][] = [];
  const tell = lookAhead((document: Document, isFirst) => {
    calls.push([document.pages.map((page) => page.text).join('|'), isFirst]);
  });
  for (let page = 1; page <= pages; page++) tell({ page, pages, text: `line ${page}\n` });
  return calls;
}

describe('lookAhead', () => {
  test('takes the pages of a long document ten at a time, but not the last ones', () => {
    const ten = (from: number) => Array.from({ length: 10 }, (_, at) => `line ${from + at}`).join('|');
    expect(rehearsed(50)).toEqual([
      [ten(1), true],
      [ten(11), false],
      [ten(21), false],
      [ten(31), false],
    ]);
    expect(rehearsed(59)).toHaveLength(4);
    expect(rehearsed(60)).toHaveLength(5);
  });

  test('leaves a short document alone', () => {
    expect(rehearsed(49)).toEqual([]);
  });

  test('makes paragraphs of lines', () => {
    let document: Document | null = null;
    const tell = lookAhead((given) => {
      document = given;
    });
    const text = `${'word '.repeat(19)}\n`.repeat(20);
    for (let page = 1; page <= 10; page++) tell({ page, pages: 50, text });
    const { blocks, text: own } = document!.pages[0]!;
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.length).toBeLessThan(10);
    expect(own.match(/word/g)).toHaveLength(19 * 20);
  });
});

test('what was rehearsed changes no result', async () => {
  const { taxonomy } = (await loadTaxonomy('digital-sustainability')) as { taxonomy: Taxonomy };
  const source = `# Strategy\n\nThe ministry will collect 65 % of electronic waste by 2030.\n`;
  const document = await readDocument(new TextEncoder().encode(source), { name: 'a.md' });
  const before = JSON.stringify(await analyseCached(document, taxonomy, { cache: false }));
  const options = { profile: 'default' };
  let asked = 0;
  const tell = readyToAnalyse(() => {
    asked++;
    return { taxonomy, options };
  });
  for (let page = 1; page <= 60; page++)
    tell({ page, pages: 60, text: 'Mercury and cobalt shall be recycled from servers by 2027.\n' });
  // A rehearsal that fails, as with a profile that nobody has, is no failure.
  const failing = readyToAnalyse(() => ({ taxonomy, options: { profile: 'nobody has it' } }));
  for (let page = 1; page <= 60; page++) failing({ page, pages: 60, text: 'x' });
  expect(asked).toBe(5);
  expect(JSON.stringify(await analyseCached(document, taxonomy, { cache: false }))).toBe(before);
});

test('nothing is rehearsed while the taxonomy is not open', () => {
  const tell = readyToAnalyse(() => null);
  for (let page = 1; page <= 60; page++) tell({ page, pages: 60, text: 'x' });
});
