import { describe, expect, test } from 'vitest';
import { readPlain } from '../../src/ingest/plain.js';
import { ROLES } from '../../src/model/document.js';
import { toPassages } from '../../src/text/passages.js';
import fc from '../fast-check.js';
import { documentOf, heading, item } from './layout.js';

const prose = 'The ministry will collect old phones in every town. It will report on this every year.';

describe('passages', () => {
  test('are sentences, items, cells and headings, each once', async () => {
    const { passages } = await toPassages(
      documentOf([
        heading('1. Repair. And more'),
        prose,
        item('Reuse. Then recycle.'),
        { text: '12 tonnes', role: 'table' },
      ]),
    );
    expect(passages.map(({ role, text }) => [role, text])).toEqual([
      ['heading', '1. Repair. And more'],
      ['body', 'The ministry will collect old phones in every town.'],
      ['body', 'It will report on this every year.'],
      ['list', 'Reuse.'],
      ['list', 'Then recycle.'],
      ['table', '12 tonnes'],
    ]);
    expect(passages.map(({ block }) => block)).toEqual([0, 1, 1, 2, 2, 3]);
    expect(passages.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('know the headings that they stand under', async () => {
    const { passages } = await toPassages(
      documentOf(
        [heading('Aims', 1), heading('Repair', 2), prose],
        [heading('Reuse', 2), 'It pays.', heading('Annex', 1), 'Tables.'],
      ),
    );
    const of = (text: string) => passages.find((passage) => passage.text === text);
    expect(of('Repair')?.headings).toEqual(['Aims']);
    expect(of('It will report on this every year.')?.headings).toEqual(['Aims', 'Repair']);
    expect(of('It pays.')?.headings).toEqual(['Aims', 'Reuse']);
    expect(of('Tables.')?.headings).toEqual(['Annex']);
    expect(passages.map(({ section }) => section)).toEqual([1, 2, 2, 2, 3, 3, 4, 4]);
  });

  test('of a list know what introduces them', async () => {
    const { passages } = await toPassages(
      documentOf([
        'By 2027 we will:',
        item('repair'),
        item('reuse, namely:'),
        item('phones', 2),
        item('screens', 2),
        item('recycle'),
        'We go on.',
        'It pays.',
      ]),
    );
    expect(passages.map(({ leadIn }) => leadIn)).toEqual([null, 0, 0, 2, 2, 0, null, null]);
  });

  test('of a list are introduced over a page number between', async () => {
    const { passages } = await toPassages(
      documentOf(
        ['By 2027 we will:', { text: '7', role: 'boilerplate', boilerplate: 'page-number' }],
        [item('repair')],
      ),
    );
    expect(passages.at(-1)?.leadIn).toBe(0);
  });

  test('of a list below a heading are introduced by it only where it ends with a colon', async () => {
    const leadIn = async (title: string) =>
      (await toPassages(documentOf([prose, heading(title), item('repair')]))).passages.at(-1)?.leadIn;
    expect(await leadIn('Actions:')).toBe(2);
    expect(await leadIn('Actions')).toBeNull();
  });

  test('carry the language of their block', async () => {
    const french =
      'Le gouvernement réduira la consommation de ses centres de données et il en rendra compte chaque année devant le parlement.';
    const { passages, languages } = await toPassages(documentOf([prose, prose, french]));
    expect(passages.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en', 'fr']);
    expect(languages[0]?.language).toBe('en');
    const read = await toPassages(documentOf([french]), { language: 'en' });
    expect(read.passages[0]?.language).toBe('en');
  });

  test('are slices of their page that hold every character but white space once and in order, for any text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('We act. They wait.', 'Contents', '•', 'عربي؟ نعم', '汉字。汉字', '😀. A'),
    );
    const block = fc.record({
      text,
      role: fc.constantFrom(...ROLES),
      level: fc.integer({ min: 1, max: 6 }),
      depth: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(block, { maxLength: 6 }), { maxLength: 4 }), async (drafts) => {
        const { passages, pages } = await toPassages(documentOf(...drafts));
        for (const page of pages) {
          const own = passages.filter((passage) => passage.page === page.number);
          for (const { text, start, end } of own) expect(page.text.slice(start, end)).toBe(text);
          expect(
            own
              .map(({ text }) => text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(page.text.replace(/\s/g, ''));
        }
        passages.forEach(({ id, leadIn }, at) => {
          expect(id).toBe(at);
          expect(leadIn ?? -1).toBeLessThan(at);
        });
      }),
    );
  });

  test('come out of a plain text of any characters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        const { pages } = readPlain(text);
        const result = await toPassages({ ...documentOf(), pages, pageCount: pages.length });
        for (const { page, start, end, text } of result.passages)
          expect(pages[page - 1]?.text.slice(start, end)).toBe(text);
      }),
    );
  });
});
