import { describe, expect, test } from 'vitest';
import { foldedKey } from '../../src/text/fold.js';
import { tokensOf } from '../../src/text/tokens.js';
import fc from '../fast-check.js';

const keys = (text: string) => tokensOf(text).map((token) => token.key);

describe('tokensOf', () => {
  const cases: [title: string, text: string, keys: string[]][] = [
    ['separates at white space of any kind', 'a\u00a0b\n\tc\u3000d', ['a', 'b', 'c', 'd']],
    [
      'separates at every apostrophe',
      "l'eau l’air lʼor l`x l´y",
      ['l', 'eau', 'l', 'air', 'l', 'or', 'l', 'x', 'l', 'y'],
    ],
    ['separates at hyphens and slashes', 'e-waste e‑waste and/or', ['e', 'waste', 'e', 'waste', 'and', 'or']],
    ['lets no symbol join words', 'R&D a_b a+b a•b a@b', ['r', 'd', 'a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']],
    ['separates words from the footnote calls behind them', 'waste12 waste¹²', ['waste', '12', 'waste']],
    ['reads CO2, CO 2 and CO₂ alike', 'CO2 CO 2 CO₂', ['co', '2', 'co', '2', 'co', '2']],
    [
      'drops the possessive s',
      "the government's plan, the city’s",
      ['the', 'government', 'plan', 'the', 'city'],
    ],
    ['keeps an s that is a word', "s'engager plan s", ['s', 'engager', 'plan', 's']],
    ['takes each Han character alone', '数据中心', ['数', '据', '中', '心']],
    ['takes each kana and Thai character alone', 'データ ขยะ', ['デ', 'ー', 'タ', 'ข', 'ย', 'ะ']],
    ['takes Han beyond the first plane as one', '\u{20000}x', ['\u{20000}', 'x']],
    ['takes letters beyond the first plane into words', 'a\u{1d400}b', ['aab']],
    ['separates at pictures and lone surrogates', 'a😀b\ud800c\udc00d', ['a', 'b', 'c', 'd']],
    [
      'keeps soft hyphens and accents inside words',
      'elec\u00adtronic e\u0301te\u0301',
      ['electronic', 'ete'],
    ],
    ['leaves out what no word is as long as', `${'x'.repeat(65)} y`, ['y']],
    ['finds nothing in nothing', ' ,;\u0000\u0301', []],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test('gives offsets that slice to the word, in order, within the stretch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        let before = start;
        for (const token of tokensOf(text, start, end)) {
          expect(token.start).toBeGreaterThanOrEqual(before);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(end);
          expect(token.key).toBe(foldedKey(text.slice(token.start, token.end)));
          before = token.end;
        }
      }),
    );
  });

  test('reads more tokens than its first buffer holds', () => {
    expect(tokensOf('a '.repeat(5000))).toHaveLength(5000);
  });
});
