import { describe, expect, test } from 'vitest';
import { parsePattern, type Step } from '../../src/taxonomy/pattern.js';
import fc from '../fast-check.js';

/** A combination as text: choices by bars, "~" for inflection, "!" for capitals, gaps in angle brackets. */
function written(sequence: readonly Step[]): string {
  return sequence
    .map((step) =>
      step.is === 'gap'
        ? `<${step.most}>`
        : step.choices
            .map(({ text, inflect, capitals }) => `${text}${inflect ? '~' : ''}${capitals ? '!' : ''}`)
            .join('|'),
    )
    .join(' ');
}

describe('parsePattern', () => {
  const cases: [title: string, pattern: string, combinations: string[]][] = [
    ['reads a phrase', 'electronic waste', ['electronic waste']],
    ['separates at hyphens and apostrophes', 'déchets d’e-équipement', ['déchets d e équipement']],
    ['makes one step of alternatives of one word', '(green|clean) energy', ['green|clean energy']],
    ['writes out alternatives of several words', '(waste|scrap metal) law', ['waste law', 'scrap metal law']],
    ['reads options', '(very|) green', ['very green', 'green']],
    ['reads a gap of three', 'waste ... electronic', ['waste <3> electronic']],
    ['reads a gap of N', 'waste ...8 electronic', ['waste <8> electronic']],
    ['reads the gap that word processors write', 'waste … electronic', ['waste <3> electronic']],
    ['asks for inflection of the last part', 'e-recycle~', ['e recycle~']],
    ['knows capitals', 'the WEEE directive', ['the WEEE! directive']],
    ['takes one capital letter for no acronym', 'a C plan', ['a C plan']],
    ['knows capitals with signs and digits inside', 'R&D CO2 D3E', ['R! D! CO! 2! D! 3! E!']],
    ['reads scripts without spaces', '(绿|蓝)色', ['绿|蓝 色']],
    ['keeps equal combinations once', '(a b|a b) c', ['a b c']],
  ];
  test.each(cases)('%s', (_, pattern, combinations) => {
    const { sequences, faults } = parsePattern(pattern);
    expect(faults).toEqual([]);
    expect(sequences.map(written)).toEqual(combinations);
  });

  const faulty: [pattern: string, code: string][] = [
    ['(a|b', 'unbalanced-parentheses'],
    ['a|b', 'unbalanced-parentheses'],
    ['a) b', 'unbalanced-parentheses'],
    ['((a|b)|c) d', 'nested-parentheses'],
    ['recharg(e|ing)', 'glued-alternatives'],
    ['() waste', 'empty-alternatives'],
    ['(a||) waste', 'empty-alternatives'],
    ['(very|)', 'empty-term'],
    ['  ', 'empty-term'],
    ['&', 'empty-term'],
    ['... waste', 'dangling-gap'],
    ['(very|) ... waste', 'dangling-gap'],
    ['waste ... ... law', 'dangling-gap'],
    ['waste ...9 law', 'bad-gap'],
    ['waste ...0 law', 'bad-gap'],
    ['waste .... law', 'bad-gap'],
    ['a ... b ... c ... d ... e', 'too-many-gaps'],
    ['*recycl*', 'stray-star'],
    ['recycl * plant', 'stray-star'],
    ['re*', 'affix-too-short'],
    ['*en', 'affix-too-short'],
    ['^waste$', 'no-wildcards'],
    ['~ waste', 'stray-tilde'],
    ['x'.repeat(65), 'word-too-long'],
    ['a '.repeat(17), 'term-too-long'],
    [`${'(a b|c d) '.repeat(8)}`, 'too-many-combinations'],
  ];
  test.each(faulty)('says what is wrong with %j', (pattern, code) => {
    const { sequences, faults } = parsePattern(pattern);
    expect(sequences).toEqual([]);
    expect(faults.map((fault) => fault.code)).toContain(code);
    for (const fault of faults) expect(fault.hint).not.toBe('');
  });

  test('counts alternatives of one word as one combination', () => {
    const letters = [...'abcdefghijklmnop'].join('|');
    expect(parsePattern(`(${letters}) (${letters}) (${letters})`).sequences).toHaveLength(1);
    expect(parsePattern(`(${letters}|two words) (${letters}|) x`).sequences).toHaveLength(4);
  });

  test('answers to any text with combinations or with faults, never both, never neither', () => {
    const piece = fc.constantFrom(
      'waste',
      ' ',
      '(',
      ')',
      '|',
      '~',
      '...',
      '...9',
      'EU',
      '-',
      '…',
      '数',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { sequences, faults } = parsePattern(pieces.join(''));
        expect(sequences.length > 0).toBe(faults.length === 0);
        expect(sequences.length).toBeLessThanOrEqual(128);
      }),
    );
  });
});
