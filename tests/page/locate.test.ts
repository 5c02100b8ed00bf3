import { describe, expect, test } from 'vitest';
import { locate, type PlacedItem } from '../../src/page/locate.js';

/** Lines of 10 points a letter, one item each. */
const items = (...lines: string[]): PlacedItem[] =>
  lines.map((text, index) => ({
    text,
    rtl: false,
    box: { x: 0, y: index * 12, width: text.length * 10, height: 12 },
  }));
const words = (boxes: readonly { x: number; y: number; width: number }[]) =>
  boxes.map(({ x, y, width }) => [y / 12, x / 10, width / 10].map((value) => Math.round(value * 100) / 100));
const one = (lines: string[], text: string, marks: string[] = []) =>
  locate(items(...lines), [{ id: 1, text, words: marks }])[0]!;

describe('where a passage stands on a page', () => {
  test.each([
    ['on one line', ['We recycle waste. More.'], 'We recycle waste.', [[0, 0, 16]]],
    [
      'over lines, a hyphen undone',
      ['We will recy-', 'cle all of it.'],
      'We will recycle all of it.',
      [
        [0, 0, 12],
        [1, 0, 13],
      ],
    ],
    [
      'with a ligature',
      ['The ef\ufb01cient use of power here'],
      'The efficient use of power here',
      [[0, 0, 30]],
    ],
    [
      'whatever the case and the spaces',
      ['D I G I T A L  WASTE matters'],
      'Digital waste matters',
      [[0, 0, 28]],
    ],
    [
      'in Chinese',
      ['到2030年回收', '电子废弃物。'],
      '到2030年回收电子废弃物。',
      [
        [0, 0, 8],
        [1, 0, 5],
      ],
    ],
  ] as const)('%s', (_how, lines, text, boxes) => {
    expect(words(one([...lines], text).boxes)).toEqual(boxes);
  });

  test('as far as the page goes, where it runs over', () => {
    expect(
      words(
        one(
          ['Before it.', 'The Government will collect'],
          'The Government will collect all of the waste by 2030.',
        ).boxes,
      ),
    ).toEqual([[1, 0, 27]]);
  });

  test('at the longest of several beginnings', () => {
    const lines = [
      'Environmentally sustainable',
      'Environmentally sustainable: we protect',
      'nature and water',
    ];
    expect(
      words(
        one(lines, 'Environmentally sustainable: we protect nature and forests of the country').boxes,
      )[0]?.[0],
    ).toBe(1);
  });

  test('nowhere, where the page does not have it', () => {
    expect(one(['Something else altogether'], 'The Government will collect waste.')).toEqual({
      id: 1,
      boxes: [],
      marks: [],
    });
    expect(one(['x'], '•')).toEqual({ id: 1, boxes: [], marks: [] });
  });

  test('with the words that name the topic, inside the passage and not before it', () => {
    expect(
      words(one(['waste first. We collect waste here'], 'We collect waste here', ['waste']).marks),
    ).toEqual([[0, 24, 5]]);
  });

  test('mirrored, where the run is written from right to left', () => {
    const [found] = locate(
      [{ text: 'ابجد هوز', rtl: true, box: { x: 100, y: 0, width: 80, height: 12 } }],
      [{ id: 1, text: 'ابجد', words: [] }],
    );
    expect(found?.boxes[0]).toMatchObject({ x: 140, width: 40 });
  });
});
