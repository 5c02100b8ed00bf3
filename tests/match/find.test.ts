import { describe, expect, test } from 'vitest';
import { naiveFind } from '../../src/match/naive.js';
import type { TermsFile } from '../../src/model/taxonomy.js';
import { findMentions } from '../../src/taxonomy/find.js';
import type { RawHit } from '../../src/taxonomy/hit-columns.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { parsePattern } from '../../src/taxonomy/pattern.js';
import fc, { slowRuns } from '../fast-check.js';
import { lexiconOf, tinyTaxonomy } from './tiny.js';

const plain = (hits: readonly RawHit[]) =>
  hits.map(({ entry, start, end, words }) => ({
    id: entry.id,
    start,
    end,
    words: words.map((word) => [word.start, word.end]),
  }));

interface Case {
  readonly title: string;
  readonly terms: readonly string[];
  readonly text: string;
  readonly found: readonly string[];
}

const cases: Case[] = [
  {
    title: 'ignores case and accents',
    terms: ['déchets électroniques'],
    text: 'DECHETS Électroniques',
    found: ['DECHETS Électroniques'],
  },
  {
    title: 'reads hyphens, slashes and line ends as spaces',
    terms: ['e-waste'],
    text: 'e waste, e-waste\ne/waste',
    found: ['e waste', 'e-waste', 'e/waste'],
  },
  { title: 'finds the plural of a word', terms: ['phone'], text: 'phones phoned', found: ['phones'] },
  { title: 'finds the singular of a plural', terms: ['phones'], text: 'a phone', found: ['phone'] },
  {
    title: 'finds inflections in phrases',
    terms: ['reduce emissions'],
    text: 'reducing emission',
    found: ['reducing emission'],
  },
  {
    title: 'finds inflections where asked',
    terms: ['recycle~'],
    text: 'recycling recycled',
    found: ['recycling', 'recycled'],
  },
  {
    title: 'finds words that begin or end as asked, and those words themselves',
    terms: ['rechenzentr*', '*abfälle'],
    text: 'Rechenzentrumsbetreiber, Rechenzentren, Elektronikabfälle, ABFALLE, Abfällen, Rechnen',
    found: ['Rechenzentrumsbetreiber', 'Rechenzentren', 'Elektronikabfälle', 'ABFALLE'],
  },
  {
    title: 'finds beginnings inside phrases and behind gaps',
    terms: ['electron* ... (waste|*scrap)'],
    text: 'electronics and carscrap; electronic waste',
    found: ['electronics and carscrap', 'electronic waste'],
  },
  { title: 'does not take a stem for a word', terms: ['mineral'], text: 'a miner', found: [] },
  { title: 'finds capitals in capitals only', terms: ['WEEE'], text: 'WEEE weee WEEEs', found: ['WEEE'] },
  {
    title: 'finds capitals with a small s where asked',
    terms: ['SDG~'],
    text: 'SDG SDGs sdgs SDGS',
    found: ['SDG', 'SDGs'],
  },
  { title: 'forgives accents on capitals', terms: ['RÉP'], text: 'la REP', found: ['REP'] },
  {
    title: 'finds CO2 however it is set',
    terms: ['CO2 emissions'],
    text: 'CO₂ emission, CO 2 emissions',
    found: ['CO₂ emission', 'CO 2 emissions'],
  },
  {
    title: 'finds every alternative',
    terms: ['(old|used electrical) goods'],
    text: 'old goods and used electrical goods',
    found: ['old goods', 'used electrical goods'],
  },
  {
    title: 'finds with and without an option',
    terms: ['green (public|) buying'],
    text: 'green buying, green public buying',
    found: ['green buying', 'green public buying'],
  },
  {
    title: 'leaps over a gap, and no further',
    terms: ['collect ...2 phones'],
    text: 'collect phones; collect your old phones; collect all your old phones',
    found: ['collect phones', 'collect your old phones'],
  },
  {
    title: 'takes the nearest word behind a gap',
    terms: ['collect ...3 phones'],
    text: 'collect phones phones',
    found: ['collect phones'],
  },
  {
    title: 'goes back where the nearest word leads nowhere',
    terms: ['a1 ...3 b1 ...1 c1'],
    text: 'a1 b1 x b1 c1',
    found: ['a1 b1 x b1 c1'],
  },
  {
    title: 'finds every way through alternatives of different lengths behind a gap',
    terms: ['oak ...1 (elm|elm ash|fir elm) ...1 yew'],
    text: 'oak elm ash yew, oak fir elm yew',
    found: ['oak elm ash yew', 'oak elm ash yew', 'oak fir elm yew', 'oak fir elm yew'],
  },
  {
    title: 'overlaps itself',
    terms: ['waste waste'],
    text: 'waste waste waste',
    found: ['waste waste', 'waste waste'],
  },
  {
    title: 'lets no symbol join words',
    terms: ['waste'],
    text: 'e-waste, waste12 waste_bin wastexx',
    found: ['waste', 'waste', 'waste'],
  },
  {
    title: 'finds across a possessive',
    terms: ['data centre energy'],
    text: "the data centre's energy",
    found: ["data centre's energy"],
  },
  {
    title: 'finds Han characters inside a run of them',
    terms: ['电子废物', '数据中心'],
    text: '加强电子废物管理和数据中心',
    found: ['电子废物', '数据中心'],
  },
  {
    title: 'survives lone surrogates and NUL',
    terms: ['waste'],
    text: '\ud800waste\u0000\udc00',
    found: ['waste'],
  },
];

describe('findMentions', () => {
  test.each(cases)('$title', ({ terms, text, found }) => {
    const lexicon = lexiconOf(terms);
    for (const find of [naiveFind, findMentions])
      expect(find(text, lexicon, 0, text.length).map((hit) => text.slice(hit.start, hit.end))).toEqual(found);
  });

  test('keeps the case where the term says so', () => {
    const topics = { 'repair-reuse': { strong: [{ term: 'Apple Pie', case: true }] } };
    const lexicon = lexiconOf([], { topics });
    const text = 'Apple Pie, apple pie, Apple Pies';
    expect(findMentions(text, lexicon, 0, text.length).map((hit) => hit.start)).toEqual([0]);
  });

  test('takes only what is written where the term says so', () => {
    const topics = { 'repair-reuse': { strong: [{ term: 'used phone', match: 'surface' as const }] } };
    const text = 'used phone, used phones';
    expect(findMentions(text, lexiconOf([], { topics }), 0, text.length).map((hit) => hit.start)).toEqual([
      0,
    ]);
  });

  test('gives the places of the term’s own words, not of those in the gap', () => {
    const [hit] = findMentions('collect your phones', lexiconOf(['collect ... phones']), 0, 19);
    expect(hit?.words).toEqual([
      { start: 0, end: 7 },
      { start: 13, end: 19 },
    ]);
  });

  test('looks no further than the stretch', () => {
    const lexicon = lexiconOf(['waste']);
    expect(findMentions('waste waste waste', lexicon, 6, 11).map((hit) => hit.start)).toEqual([6]);
    expect(findMentions('waste', lexicon, 0, 4)).toEqual([]);
  });
});

const word = fc.constantFrom(
  'waste',
  'wastes',
  'Waste',
  'WASTE',
  'green',
  'greening',
  'déchet',
  'dechets',
  'e',
  'EU',
  '数',
  '据',
  'of',
  '12',
  'elec*',
  '*aste',
);
const choice = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const piece = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: word.map((text) => `${text}~`) },
  {
    weight: 2,
    arbitrary: fc.array(choice, { minLength: 2, maxLength: 3 }).map((choices) => `(${choices.join('|')})`),
  },
  { weight: 1, arbitrary: word.map((text) => `(${text}|)`) },
);
const term = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom('', '', '...1', '...', '...8'), piece), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest.map(([gap, next]) => `${gap} ${next}`)].join(' '))
  .filter((pattern) => parsePattern(pattern).faults.length === 0);
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

describe('the trie', () => {
  test('finds what the naive finder finds', () => {
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 8 }),
        fc.array(term, { maxLength: 3 }),
        text,
        (terms, friends, read) => {
          const lexicon = lexiconOf(terms, { 'false-friends': friends, contexts: { some: ['green', 'EU'] } });
          expect(plain(findMentions(read, lexicon, 0, read.length))).toEqual(
            plain(naiveFind(read, lexicon, 0, read.length)),
          );
        },
      ),
      slowRuns(300),
    );
  });

  test('finds the same whatever the order of terms and whatever it has read before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 2, maxLength: 6 }),
        text,
        text,
        (terms, read, earlier) => {
          const one = lexiconOf(terms);
          const other = lexiconOf([...terms].reverse());
          findMentions(earlier, other, 0, earlier.length);
          expect(plain(findMentions(read, other, 0, read.length))).toEqual(
            plain(findMentions(read, one, 0, read.length)),
          );
        },
      ),
    );
  });
});

describe('compileTaxonomy', () => {
  test('knows the languages that it is asked for', () => {
    const compiled = compileTaxonomy(tinyTaxonomy(), { languages: ['fr'] });
    expect(compiled.lexicon('fr')?.language.code).toBe('fr');
    expect(compiled.lexicon('en')).toBeNull();
    expect(compileTaxonomy(tinyTaxonomy()).lexicon('und')).toBeNull();
    expect(compileTaxonomy(tinyTaxonomy()).lexicon('constructor')).toBeNull();
  });

  test('compiles a language once', () => {
    const compiled = compileTaxonomy(tinyTaxonomy());
    expect(compiled.lexicon('en')).toBe(compiled.lexicon('en'));
  });

  test('says so where a taxonomy that nobody parsed breaks the term language', () => {
    const broken: Partial<TermsFile> = { topics: { 'repair-reuse': { strong: ['(a'] } } };
    expect(() => compileTaxonomy(tinyTaxonomy(broken)).lexicon('en')).toThrow(RangeError);
  });

  test('takes a language of the caller’s own', () => {
    const english = compileTaxonomy(tinyTaxonomy()).lexicon('en')!.language;
    const language = {
      ...english,
      code: 'en',
      singular: (given: string) => given,
      stem: (given: string) => given,
    };
    const lexicon = compileTaxonomy(tinyTaxonomy(), { languageOf: () => language }).lexicon('en')!;
    expect(findMentions('e-wastes', lexicon, 0, 8)).toEqual([]);
    expect(findMentions('e-waste', lexicon, 0, 7)).toHaveLength(1);
  });
});
