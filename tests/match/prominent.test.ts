import { describe, expect, test } from 'vitest';
import { alsoProminent } from '../../src/match/index.js';
import { compileTaxonomy, termsOf, vocabularyOf } from '../../src/taxonomy/index.js';
import { type Draft, pageOf, tinyTaxonomy } from './tiny.js';

const compiled = compileTaxonomy(tinyTaxonomy());
const prominent = (drafts: readonly Draft[], limit = 5) =>
  alsoProminent(pageOf(...drafts).passages, compiled, limit);
const names = (drafts: readonly Draft[]) => prominent(drafts).map(({ term }) => term);

describe('alsoProminent', () => {
  test('names what a document repeats and the taxonomy does not know', () => {
    const found = prominent([
      ...Array.from({ length: 4 }, () => ({
        text: 'Broadband reaches e-waste and the villages.',
        section: 1,
      })),
      ...Array.from({ length: 6 }, (_, section) => ({
        text: 'Something else entirely',
        section: section + 2,
      })),
    ]);
    expect(found.map(({ term }) => term)).toContain('broadband reaches');
    expect(found.map(({ term }) => term).join(' ')).not.toMatch(/waste|the /);
    expect(found[0]?.count).toBeGreaterThanOrEqual(3);
  });

  const silent: [title: string, drafts: Draft[]][] = [
    ['words said twice', ['broadband', 'broadband']],
    ['boilerplate', Array<Draft>(5).fill({ text: 'broadband', role: 'boilerplate' })],
    ['numbers and stop words', Array<Draft>(5).fill('2030 with the of 12')],
    ['words of the taxonomy, in singular and plural', Array<Draft>(5).fill('phones computer digital')],
    ['languages without terms', Array<Draft>(5).fill({ text: 'Breitband', language: 'de' })],
    ['nothing', []],
  ];
  test.each(silent)('says nothing of %s', (_, drafts) => {
    expect(names(drafts)).toEqual([]);
  });

  test('writes a term as the document does', () => {
    expect(names(Array<Draft>(4).fill({ text: 'Numérique !', language: 'fr' }))).toEqual(['numérique']);
  });

  test('makes no pair across a comma', () => {
    expect(names(Array<Draft>(4).fill('broadband, villages'))).toEqual(['broadband', 'villages']);
  });

  test('takes the names of object properties for words like any other', () => {
    expect(prominent(Array<Draft>(4).fill('constructor'))[0]).toMatchObject({
      term: 'constructor',
      count: 4,
    });
  });

  test('names no more than asked for, the same ones every time', () => {
    const drafts = Array<Draft>(5).fill('alpha; beta; gamma; delta');
    expect(prominent(drafts, 2)).toEqual(prominent(drafts, 4).slice(0, 2));
    expect(prominent(drafts, 0)).toEqual([]);
  });
});

describe('what is known of a compiled taxonomy', () => {
  test('the terms of a topic, strong ones first, with those that say also', () => {
    const terms = termsOf(compiled, 'e-waste-management', 'en').map(({ kind, term }) => `${kind} ${term}`);
    expect(terms).toContain('strong repair of electronic waste');
    expect(terms.slice(-5).every((term) => term.startsWith('weak'))).toBe(true);
    expect(termsOf(compiled, 'e-waste-management', 'de')).toEqual([]);
  });

  test('the words of its terms, folded', () => {
    const words = vocabularyOf(compiled.lexicon('fr')!);
    expect(words).toContain('electroniques');
    expect(words).not.toContain('électroniques');
  });
});
