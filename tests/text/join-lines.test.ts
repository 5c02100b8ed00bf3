import { describe, expect, test } from 'vitest';
import { cleanText, joinLines, vocabularyOf } from '../../src/text/join-lines.js';
import fc, { slowRuns } from '../fast-check.js';

describe('joinLines', () => {
  const cases: { title: string; lines: string[]; joined: string }[] = [
    {
      title: 'puts one space between lines',
      lines: ['the ministry', 'will act'],
      joined: 'the ministry will act',
    },
    {
      title: 'undoes hyphenation before a lower-case letter',
      lines: ['the minis-', 'try'],
      joined: 'the ministry',
    },
    { title: 'undoes a soft hyphen', lines: ['the minis\u00AD', 'try'], joined: 'the ministry' },
    { title: 'undoes the typographic hyphen', lines: ['the minis\u2010', 'try'], joined: 'the ministry' },
    {
      title: 'undoes the mark that pdfium writes',
      lines: ['the minis\uFFFE', 'try'],
      joined: 'the ministry',
    },
    {
      title: 'keeps the hyphen of a usual compound',
      lines: ['a long-', 'term plan'],
      joined: 'a long-term plan',
    },
    {
      title: 'keeps the hyphen before a usual second part',
      lines: ['evidence-', 'based policy'],
      joined: 'evidence-based policy',
    },
    {
      title: 'keeps a hyphen that stands elsewhere',
      lines: ['the life-cycle and the life-', 'cycle'],
      joined: 'the life-cycle and the life-cycle',
    },
    {
      title: 'drops a hyphen where the whole word stands elsewhere',
      lines: ['the coworkers and co-', 'workers'],
      joined: 'the coworkers and coworkers',
    },
    { title: 'keeps the hyphen after an acronym', lines: ['ICT-', 'enabled'], joined: 'ICT-enabled' },
    { title: 'keeps the hyphen before a capital', lines: ['Asia-', 'Pacific'], joined: 'Asia-Pacific' },
    { title: 'keeps the hyphen between numbers', lines: ['2026-', '2032'], joined: '2026-2032' },
    {
      title: 'leaves a hanging hyphen alone',
      lines: ['pre-', 'and post-consumer'],
      joined: 'pre- and post-consumer',
    },
    { title: 'leaves a dash alone', lines: ['energy -', 'and water'], joined: 'energy - and water' },
    { title: 'keeps French verb-subject hyphens', lines: ['existe-', 'elle'], joined: 'existe-elle' },
    {
      title: 'keeps the hyphens of long French compounds',
      lines: ["c'est-à-", 'dire'],
      joined: "c'est-à-dire",
    },
    { title: 'joins around a slash without a space', lines: ['and/', 'or'], joined: 'and/or' },
    { title: 'puts nothing between Chinese characters', lines: ['电子废', '物管理'], joined: '电子废物管理' },
    {
      title: 'puts nothing between a Chinese character and a number',
      lines: ['到', '2030', '年'],
      joined: '到2030年',
    },
    { title: 'puts nothing between Thai words', lines: ['ขยะ', 'อิเล็ก'], joined: 'ขยะอิเล็ก' },
    { title: 'puts a space between Korean words', lines: ['전자', '폐기물'], joined: '전자 폐기물' },
    {
      title: 'puts a space between Arabic words',
      lines: ['النفايات', 'الإلكترونية'],
      joined: 'النفايات الإلكترونية',
    },
    { title: 'skips blank lines', lines: ['a', '', '  ', 'b'], joined: 'a b' },
    { title: 'gives nothing for no lines', lines: [], joined: '' },
  ];
  test.each(cases)('$title', ({ lines, joined }) => {
    expect(joinLines(lines)).toBe(joined);
  });

  test('asks the vocabulary of the whole document where one is given', () => {
    const words = vocabularyOf(['A roadmap towards near-zero.']);
    expect(joinLines(['near-', 'zero'], words)).toBe('near-zero');
    expect(joinLines(['road-', 'map'], words)).toBe('roadmap');
  });

  test('loses no letter, whatever the lines', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        expect(letters(joinLines(lines))).toBe(letters(lines.join('')));
      }),
    );
  });
});

describe('cleanText', () => {
  const cases: { title: string; text: string; clean: string }[] = [
    { title: 'leaves plain text alone', text: 'e-waste – “60 %”', clean: 'e-waste – “60 %”' },
    { title: 'composes accents', text: 'e\u0301tat', clean: 'état' },
    { title: 'resolves ligatures', text: 'e\uFB03cient \uFB01eld', clean: 'efficient field' },
    {
      title: 'turns Arabic presentation forms into letters',
      text: '\uFEE3\uFEE4\uFEE0\uFEDC\uFE94',
      clean: 'مملكة',
    },
    {
      title: 'removes soft hyphens and zero-width characters',
      text: 'e\u00ADwas\u200Bte\uFEFF',
      clean: 'ewaste',
    },
    {
      title: 'keeps a soft hyphen at a line end as a hyphen',
      text: 'minis\u00AD\ntry',
      clean: 'minis-\ntry',
    },
    { title: 'keeps the joiner that Persian writes', text: 'می\u200Cشود', clean: 'می\u200Cشود' },
    { title: 'removes a joiner between Latin letters', text: 'a\u200Cb', clean: 'ab' },
    {
      title: 'turns non-breaking and thin spaces into spaces',
      text: '60\u00A0% 1\u202F000\u3000x',
      clean: '60 % 1 000 x',
    },
    {
      title: 'replaces NUL and lone surrogates',
      text: 'a\u0000b\uD800c\uDC00',
      clean: 'a\uFFFDb\uFFFDc\uFFFD',
    },
    {
      title: 'keeps characters beyond the basic plane',
      text: '\u{20B9F}\u{1F331}',
      clean: '\u{20B9F}\u{1F331}',
    },
    { title: 'writes every line break as one', text: 'a\r\nb\rc\u2028d', clean: 'a\nb\nc\nd' },
  ];
  test.each(cases)('$title', ({ text, clean }) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
      slowRuns(500),
    );
  });
});
