import { describe, expect, test } from 'vitest';
import { casedKey, fold, foldedKey } from '../../src/text/fold.js';
import fc from '../fast-check.js';

describe('foldedKey', () => {
  const cases: [title: string, word: string, key: string][] = [
    ['drops case', 'WASTE', 'waste'],
    ['drops accents', 'Énergétique', 'energetique'],
    ['drops accents written as marks of their own', 'e\u0301nergie', 'energie'],
    ['opens ligatures', 'ﬁnance', 'finance'],
    ['opens œ and æ', 'Œuvre', 'oeuvre'],
    ['opens ß', 'Straße', 'strasse'],
    ['narrows full-width letters', 'ＡＩ', 'ai'],
    ['drops soft hyphens', 'elec\u00adtronic', 'electronic'],
    ['turns every script’s digits into one', '٢٠٣٠', '2030'],
    ['turns subscripts into digits', 'CO₂', 'co2'],
    ['turns Arabic presentation forms into letters', 'ﺍﻟﻄﺎﻗﺔ', foldedKey('الطاقة')],
    ['drops Arabic vowel signs and tatweel', 'الطّـاقة', foldedKey('الطاقة')],
    ['drops the dot of the Turkish capital', 'İklim', 'iklim'],
    ['keeps vowel signs of Indic scripts', 'हिन्दी', 'हिन्दी'],
    ['keeps Hangul whole', '환경', '환경'],
    ['keeps voiced kana apart from unvoiced ones', 'が', 'が'],
  ];
  test.each(cases)('%s', (_, word, key) => {
    expect(foldedKey(word)).toBe(key);
  });

  test('keeps the case where the case counts', () => {
    expect(casedKey('DÉEE')).toBe('DEEE');
    expect(casedKey('Déee')).toBe('Deee');
  });

  test.each([
    ['a radical', '增⻓', '增长'],
    ['a radical written as the traditional character', '⾧', '长'],
    ['a compatibility character outside the first plane', '\u{2f8b1}', '懒'],
    ['a sign made of characters', '㈶', '(财)'],
  ])('reads %s as the character that it is', (_, word, key) => {
    expect(foldedKey(word)).toBe(key);
  });

  test('folds every character to what is folded to itself', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const key = foldedKey(String.fromCodePoint(code));
      if (foldedKey(key) !== key) wrong.push(`U+${code.toString(16)} ${key}`);
    }
    expect(wrong).toEqual([]);
  });

  test('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(foldedKey(foldedKey(text))).toBe(foldedKey(text));
      }),
    );
  });
});

describe('fold', () => {
  test('keeps the length of every text, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  test('reads like the original without case and accents', () => {
    expect(fold('Énergie VERTE, ＡＩ')).toBe('energie verte, ai');
  });
});
