import { describe, expect, test } from 'vitest';
import type { RawItem, RawPage } from '../../src/ingest/pdf-engine.js';
import { layoutDocument } from '../../src/ingest/pdf-layout.js';
import fc from '../fast-check.js';

const META = { title: null, outline: [] };

function item(text: string, x: number, y: number, more: Partial<RawItem> = {}): RawItem {
  const size = more.size ?? 10;
  const width = text.length * size * 0.5;
  return { text, x, y, width, size, bold: false, italic: false, rtl: false, eol: false, turn: 0, ...more };
}

const page = (items: readonly RawItem[], number = 1): RawPage => ({
  number,
  label: null,
  width: 600,
  height: 800,
  items,
  imageShare: 0,
  dropped: 0,
});

const textOf = (items: readonly RawItem[]): string => layoutDocument([page(items)], META).pages[0]!.text;

const FILL = [
  'The plan for the islands covers all that',
  'the hearings asked for and much of what',
  'nobody had asked for at all in the end.',
];
const body = (x: number, y: number): RawItem[] => FILL.map((text, i) => item(text, x, y + 13 * i));

describe('layoutDocument', () => {
  const cases: { title: string; items: RawItem[]; text: string }[] = [
    {
      title: 'puts pieces of one line together without inventing spaces',
      items: [item('e', 50, 200), item('-waste', 55, 200), item('grows', 90, 200)],
      text: 'e-waste grows',
    },
    {
      title: 'reads text drawn twice on one spot once',
      items: [item('Printed bold', 50, 200), item('Printed bold', 50.4, 200.3)],
      text: 'Printed bold',
    },
    {
      title: 'drops the raised mark of a note',
      items: [
        item('storms cut them off.', 50, 200),
        item('12', 150, 196, { size: 6 }),
        item('Then', 162, 200),
      ],
      text: 'storms cut them off. Then',
    },
    {
      title: 'keeps a raised digit that belongs to a unit',
      items: [item('an area of 40 km', 50, 200), item('2', 130, 196, { size: 6 })],
      text: 'an area of 40 km2',
    },
    {
      title: 'joins letters that are set apart',
      items: [...'POLITICA'].map((letter, i) => item(letter, 50 + 14 * i, 200)),
      text: 'POLITICA',
    },
    {
      title: 'gives a drop cap back to its word',
      items: [
        item('T', 50, 220, { size: 30 }),
        item('he first line of the text', 68, 200),
        item('and the second.', 68, 213),
        ...body(50, 240),
      ],
      text: `The first line of the text and the second.\n${FILL.join(' ')}`,
    },
    {
      title: 'reads right-to-left lines from the right, numbers in them from the left',
      items: [
        item('عام', 200, 200, { rtl: true, width: 20 }),
        item('2030', 160, 200),
        item('بحلول', 230, 200, { rtl: true, width: 30 }),
      ],
      text: 'بحلول عام 2030',
    },
    {
      title: 'keeps text that stands on its side out of the lines',
      items: [...body(50, 200), item('www.example.org', 213, 300, { turn: 1 })],
      text: `${FILL.join(' ')}\nwww.example.org`,
    },
    {
      title: 'reads a quotation in the margin apart from the text beside it',
      items: [
        ...['We were', 'asked to', 'do more'].map((text, i) => item(text, 50, 203 + 18 * i, { size: 13 })),
        ...Array.from({ length: 2 }, (_, i) => body(200, 200 + 39 * i)).flat(),
      ],
      text: `We were asked to do more\n${FILL.join(' ')} ${FILL.join(' ')}`,
    },
  ];
  test.each(cases)('$title', ({ items, text }) => {
    expect(textOf(items)).toBe(text);
  });

  test('moves a paragraph that runs on wholly to the page where it begins', () => {
    const first = page([...body(50, 600), item('It will be continued over the page and', 50, 652)], 1);
    const second = page([item('ends here.', 50, 100), item('A new paragraph begins.', 50, 140)], 2);
    const { pages } = layoutDocument([first, second], META);
    expect(pages.map((p) => p.text)).toEqual([
      `${FILL.join(' ')}\nIt will be continued over the page and ends here.`,
      'A new paragraph begins.',
    ]);
  });

  test('takes the largest print of the first page for the title, and no file name', () => {
    const items = [item('Digital Plan 2030', 50, 100, { size: 28 }), ...body(50, 200)];
    for (const title of [null, 'plan_final_v3.docx', 'Microsoft Word - plan', 'untitled']) {
      expect(layoutDocument([page(items)], { title, outline: [] }).title).toBe('Digital Plan 2030');
    }
  });

  test('survives a page of a hundred thousand pieces', () => {
    const items = Array.from({ length: 100_000 }, (_, i) =>
      item(`w${i % 97}`, (i % 200) * 3, Math.floor(i / 200) * 1.5),
    );
    expect(textOf(items).length).toBeGreaterThan(1_000);
  });

  test('loses no word, wherever words stand', () => {
    const word = fc.tuple(
      fc.integer({ min: 0, max: 550 }),
      fc.integer({ min: 20, max: 780 }),
      fc.integer({ min: 6, max: 24 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const items = words.map(([x, y, size], i) =>
          item(`wordnr${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`, x, y, { size }),
        );
        const { pages } = layoutDocument([page(items)], META);
        const text = pages[0]!.text.replace(/[\s-]/g, '');
        for (const { text: written } of items) expect(text).toContain(written);
        for (const block of pages[0]!.blocks) expect(block.end).toBeGreaterThan(block.start);
      }),
    );
  });
});
