import { describe, expect, test } from 'vitest';
import { readRightToLeft } from '../../src/ingest/pdf-rtl.js';
import { inLogicalOrder } from '../../src/ingest/pdf-runs.js';
import { toSegment } from '../../src/ingest/pdf-segments.js';
import { cleanText } from '../../src/text/join-lines.js';
import fc from '../fast-check.js';

describe('a right-to-left line', () => {
  test.each([
    ['في عام .2025', 'في عام 2025.'],
    ['خطة 2032-2026', 'خطة 2026-2032'],
    ['خطة 2026-2032', 'خطة 2026-2032'],
    ['كفاءة )PUE( عالية', 'كفاءة (PUE) عالية'],
    ['(أ) البند', '(أ) البند'],
    ['عملا ً بالقانون', 'عملاً بالقانون'],
    ['نسبة 48 % من', 'نسبة 48 % من'],
    ['رقم 2.5 مليون.', 'رقم 2.5 مليون.'],
  ])('%s', (seen, said) => expect(readRightToLeft(seen)).toBe(said));

  test('loses and gains nothing but spaces before vowel signs', () => {
    const letters = (text: string) => [...text.replace(/[\s()[\]]/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'اب ج٣20-.()[]،Az%\u064b') }), (text) => {
        expect(letters(readRightToLeft(text))).toBe(letters(text));
      }),
    );
  });

  const item = (text: string, x: number, rtl: boolean) => ({
    text,
    x,
    y: 100,
    width: 10 * text.length,
    size: 12,
    bold: false,
    rtl,
  });

  test('is told by its letters: digits have no direction', () => {
    const items = [item('2032-2026', 100, false), item(' ', 190, false), item('ةطخ', 200, true)];
    expect(toSegment(items as never, 0)).toMatchObject({ rtl: true });
    expect(inLogicalOrder(items as never).map(({ text }) => text)).toEqual(['ةطخ', ' ', '2032-2026']);
    expect(toSegment([item('2032-2026', 100, false)] as never, 0)).toMatchObject({ rtl: false });
  });
});

test('presentation forms of vowel signs bring no space along', () => {
  expect(cleanText('ﻋﻤﻼ\uFE70')).toBe('عملا\u064b');
});
