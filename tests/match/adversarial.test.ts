import { describe, expect, test } from 'vitest';
import { matchPassages } from '../../src/match/index.js';
import { findMentions } from '../../src/taxonomy/find.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { WordMemo } from '../../src/taxonomy/word-memo.js';
import { lexiconOf, pageOf, tinyTaxonomy } from './tiny.js';

// Whatever is not linear here runs into the test runner's own time limit.
describe('hostile text', () => {
  test('a word of a million letters matches nothing and stops nothing', () => {
    const text = `waste ${'a'.repeat(1_000_000)} waste`;
    expect(findMentions(text, lexiconOf(['waste']), 0, text.length)).toHaveLength(2);
  });

  test('a hundred thousand first words of terms with gaps', () => {
    const text = 'collect '.repeat(100_000);
    expect(
      findMentions(
        text,
        lexiconOf(['collect ...8 phones ...8 collect', '(collect|gather) ...8 used phones']),
        0,
        text.length,
      ),
    ).toEqual([]);
  });

  test('a hundred thousand words that all fit all places of a term with three gaps', () => {
    const text = 'waste '.repeat(100_000);
    const lexicon = lexiconOf(['waste ...8 waste ...8 waste ...8 waste']);
    expect(findMentions(text, lexicon, 0, text.length)).toHaveLength(100_000 - 3);
  });

  test('a passage of a hundred thousand mentions, masked and not', () => {
    const taxonomy = tinyTaxonomy({
      topics: {
        'repair-reuse': { strong: ['waste', 'waste ...8 waste'] },
        'e-waste-management': { strong: ['waste waste'], weak: ['bin'] },
      },
      'false-friends': ['waste of time'],
    });
    const { passages, pages } = pageOf('waste waste waste of time bin '.repeat(20_000));
    const [mentions] = matchPassages({ passages, pages, title: null }, compileTaxonomy(taxonomy));
    expect(mentions!.length).toBeGreaterThan(20_000);
  });

  test('fifty thousand passages in one section with weak terms of every scope', () => {
    const texts = Array.from({ length: 50_000 }, (_, index) =>
      index % 2 === 0 ? 'landfill and recycling' : 'dumping, disposal, refurbishment',
    );
    const { passages, pages } = pageOf(...texts);
    expect(matchPassages({ passages, pages, title: null }, compileTaxonomy(tinyTaxonomy())).flat()).toEqual(
      [],
    );
  });

  test('a term with thousands of alternatives', () => {
    const words = Array.from(
      { length: 5_000 },
      (_, index) =>
        `w${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'x'.repeat(Math.floor(index / 100))}`,
    );
    const lexicon = lexiconOf([`(${words.join('|')}) law`]);
    expect(findMentions('wak law, wzz law', lexicon, 0, 16)).toHaveLength(1);
  });
});

describe('the memo of words', () => {
  test('gives what was resolved, for more words than it holds', () => {
    const memo = new WordMemo((word) => Number(word.slice(1)));
    const ask = (index: number) => memo.lookUp(`w${index}`, 0, `w${index}`.length, Math.imul(index, 31));
    for (let index = 0; index < 300_000; index++) if (ask(index) !== index) expect(ask(index)).toBe(index);
    for (const index of [0, 1, 131_072, 299_999]) expect(ask(index)).toBe(index);
  });

  test('asks once for a word that it knows', () => {
    let asked = 0;
    const memo = new WordMemo(() => ++asked);
    for (let times = 0; times < 3; times++) expect(memo.lookUp('a waste', 2, 7, 1234)).toBe(1);
  });

  test('stays right and quick with words made to share a hash', () => {
    const memo = new WordMemo((word) => Number(word.slice(1)));
    for (let index = 0; index < 100_000; index++) {
      const word = `w${index}`;
      if (memo.lookUp(word, 0, word.length, 7) !== index) expect(word).toBe('found');
    }
    expect(memo.lookUp('w99999', 0, 6, 7)).toBe(99_999);
  });

  test('tells words apart that share a hash', () => {
    const memo = new WordMemo((word) => word.charCodeAt(0));
    expect(['a', 'b', 'ab'].map((word) => memo.lookUp(word, 0, word.length, 7))).toEqual([97, 98, 97]);
    expect(['b', 'a'].map((word) => memo.lookUp(word, 0, 1, 7))).toEqual([98, 97]);
  });

  test('does not keep what no word is as long as', () => {
    const memo = new WordMemo(() => 1);
    expect(memo.lookUp('x'.repeat(65), 0, 65, 1)).toBe(0);
  });
});
