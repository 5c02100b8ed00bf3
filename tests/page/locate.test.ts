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
      share: 'none',
      boxes: [],
      marks: [],
    });
    expect(one(['x'], '•')).toEqual({ id: 1, share: 'none', boxes: [], marks: [] });
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

  test('where letters of a line from right to left are drawn one by one from the left', () => {
    const drawn = [...'\u0645\u0639\u062c \u0630\u0647'].map((text, index) => ({
      text,
      rtl: text !== ' ',
      box: { x: index * 10, y: 0, width: 10, height: 12 },
    }));
    // A number among them is read from the left.
    const number = { text: '2030', rtl: false, box: { x: 60, y: 0, width: 40, height: 12 } };
    const [found] = locate(
      [...drawn, number],
      [{ id: 1, text: '2030 \u0647\u064e\u0630\u0640 \u062c\u0639\u0645', words: ['\u062c\u0639\u0645'] }],
    );
    expect(found).toEqual({
      id: 1,
      share: 'all',
      boxes: [{ x: 0, y: 0, width: 100, height: 12 }],
      marks: [{ x: 0, y: 0, width: 30, height: 12 }],
    });
  });

  test('and whether all of it does, or the next page has the rest', () => {
    const text = 'The Government will collect all of the waste by 2030.';
    expect(one([text], text).share).toBe('all');
    expect(one(['The Government will collect'], text).share).toBe('part');
    expect(one(['all of the waste by 2030.', 'Next.'], text).share).toBe('part');
  });
});
