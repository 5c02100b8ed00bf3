import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import { closeLetterSpacing } from '../../src/text/letter-spacing.js';
import fc from '../fast-check.js';
import { makeDocx, paragraph } from '../ingest/make-docx.js';

describe('letters set apart', () => {
  test.each([
    ['D I G I T A L', 'DIGITAL'],
    ['D I G I T A L  S T R A T E G Y', 'DIGITAL STRATEGY'],
    ['D I G I T A L   S T R A T E G Y   2 0 3 0', 'DIGITAL STRATEGY 2030'],
    ['P O L Í T I C A  D E  D A T O S', 'POLÍTICA DE DATOS'],
    ['S t r a t é g i e  n a t i o n a l e', 'Stratégie nationale'],
    ['Ц И Ф Р О В А Я  С Т Р А Т Е Г И Я', 'ЦИФРОВАЯ СТРАТЕГИЯ'],
    ['S T R A T E J İ  B E L G E S İ', 'STRATEJİ BELGESİ'],
    ['E N E R G Y  &  W A S T E :', 'ENERGY & WASTE:'],
    ['# G R E E N  D A T A', '# GREEN DATA'],
    ['1 2   The S U S T A I N A B L E way', '1 2   The SUSTAINABLE way'],
    ['国 家 数 字 战 略 纲 要', '国家数字战略纲要'],
  ])('"%s" become words', (apart, words) => {
    expect(closeLetterSpacing(apart)).toBe(words);
  });

  test.each([
    'A B C',
    'A B C D E F',
    'a b c d e',
    'А Б В Г Д Е',
    'Options A B C D E and none',
    'A  B  C  D  E',
    'Y E S',
    'M T W T F S S',
    'J F M A M J J A S O N D',
    'A R C I I R',
    'a e i o u',
    'Adopted Y N Y Y N Y Y N',
    'c d W c a b c a b',
    'Row one A B B A C D and E',
    '1 2 3 4 5 6',
    'x b c d f g',
    'i w o z a',
    'a s o r o',
  ])('"%s" stay as they are', (line) => {
    expect(closeLetterSpacing(line)).toBe(line);
  });

  test('without wider gaps are parted at words that the document writes elsewhere', () => {
    const words = () => new Set(['digital', 'strategy', 'di', 'gi', 'tal']);
    expect(closeLetterSpacing('D I G I T A L S T R A T E G Y', { words })).toBe('DIGITAL STRATEGY');
    expect(closeLetterSpacing('N A T I O N A L P L A N', { words })).toBe('NATIONALPLAN');
    const others = () => new Set(['national', 'climate', 'plan', 'an', 'at']);
    expect(closeLetterSpacing('N AT I O N A L C L I M AT E P L A N', { words: others })).toBe(
      'NATIONAL CLIMATE PLAN',
    );
    const doubtful = () => new Set(['goal', 'goals', 'and', 'sand', 'plans']);
    expect(closeLetterSpacing('G O A L S A N D P L A N S', { words: doubtful })).toBe('GOALS AND PLANS');
    expect(closeLetterSpacing('we go to an at a by c', { words: others })).toBe('we go to an at a by c');
  });

  test('closing is all that is done, and is done at once', () => {
    const token = fc.constantFrom('D', 'i', 'É', 'word', ' ', '  ', '\n', '7', '&', '-', 'а', '字');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), (tokens) => {
        const text = tokens.join(' ');
        const closed = closeLetterSpacing(text);
        expect(closed.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(closeLetterSpacing(closed)).toBe(closed);
      }),
    );
  });

  const rest = 'The digital strategy of the country says what will be done with the waste of electronics.';
  test.each([
    ['plain text', strToU8(`D I G I T A L  S T R A T E G Y\n\n${rest}\n\nA B C\n`)],
    ['Markdown', strToU8(`# D I G I T A L S T R A T E G Y\n\n## Aim\n\n${rest}\n\nA B C\n`)],
    [
      'HTML',
      strToU8(
        `<!doctype html><html><body><h1>D I G I T A L&nbsp; S T R A T E G Y</h1><p>${rest}</p><p>A B C</p></body></html>`,
      ),
    ],
    [
      'DOCX',
      makeDocx(paragraph('D I G I T A L S T R A T E G Y', 'H1') + paragraph(rest) + paragraph('A B C')),
    ],
  ])('are closed in the headings of %s', async (_, bytes) => {
    const { pages } = await readDocument(bytes);
    const { text, blocks } = pages[0]!;
    expect(text.slice(blocks[0]!.start, blocks[0]!.end)).toBe('DIGITAL STRATEGY');
    expect(blocks[0]!.role).toBe('heading');
    expect(text).toContain('\nA B C');
  });
});
