import { describe, expect, test } from 'vitest';
import { inColumns, widthOf } from '../../src/report/measure-width.js';
import { wrap } from '../../src/report/wrap.js';
import fc from '../fast-check.js';

const lines = (text: string, width: number) =>
  wrap([{ text }], width).map((runs) => runs.map((run) => run.text).join(''));

describe('wrap', () => {
  test.each([
    { title: 'breaks at spaces', text: 'one two three', width: 8, expected: ['one two', 'three'] },
    {
      title: 'cuts a word that is longer than a line',
      text: 'abcdefghij',
      width: 4,
      expected: ['abcd', 'efgh', 'ij'],
    },
    {
      title: 'breaks between Chinese characters of two columns',
      text: '电子废物管理',
      width: 8,
      expected: ['电子废物', '管理'],
    },
    {
      title: 'begins no line with a Chinese full stop',
      text: '电子废物。管理',
      width: 8,
      expected: ['电子废', '物。管理'],
    },
    {
      title: 'keeps a no-break space whole',
      text: 'page\u00a012 x',
      width: 8,
      expected: ['page\u00a012', 'x'],
    },
    {
      title: 'counts a combining accent as nothing',
      text: 'e\u0301e\u0301e\u0301 x',
      width: 5,
      expected: ['e\u0301e\u0301e\u0301 x'],
    },
    {
      title: 'leaves Arabic in its logical order',
      text: 'النفايات الإلكترونية',
      width: 10,
      expected: ['النفايات', 'الإلكترونية'.slice(0, 10), 'الإلكترونية'.slice(10)],
    },
    { title: 'makes one empty line of nothing', text: '', width: 10, expected: [''] },
  ])('$title', ({ text, width, expected }) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('keeps a word together that changes style in its middle', () => {
    const found = wrap([{ text: 'aaa “' }, { text: 'bbb', style: 'mark' }, { text: '”' }], 6);
    expect(found.map((runs) => runs.map((run) => run.text).join(''))).toEqual(['aaa', '“bbb”']);
    expect(found[1]).toEqual([{ text: '“' }, { text: 'bbb', style: 'mark' }, { text: '”' }]);
  });

  test('never exceeds the width and loses no letter', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '电', '。', 'ن', '-', '\u0301') });
    fc.assert(
      fc.property(letters, fc.integer({ min: 4, max: 20 }), (text, width) => {
        const wrapped = lines(text, width);
        for (const line of wrapped) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(wrapped.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

test('inColumns fills up and cuts by columns, not by characters', () => {
  expect(inColumns('电子', 6)).toBe('电子  ');
  expect(inColumns('电子废物', 6)).toBe('电子… ');
  expect(inColumns('7', 3, 'right')).toBe('  7');
});
