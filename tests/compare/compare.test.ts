import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  type CompareOptions,
  compare,
  comparisonSchema,
  jsonSchemas,
} from '../../src/index.js';
import { hashOf, made, placedIn, TAXONOMY } from './make.js';

/** Five documents of three countries, and one without; one cannot be read. All figures below can be counted by hand. */
const ANALYSES: readonly Analysis[] = [
  made({ name: 'a1.pdf', levels: ['targeted', 'committed', 'mentioned'], importance: 'high' }),
  made({ name: 'a2.pdf', levels: ['absent', 'mentioned', 'absent'], importance: 'low' }),
  made({ name: 'b1.pdf', levels: ['mentioned', 'absent', 'absent'], importance: 'low' }),
  made({ name: 'c1.pdf', levels: ['absent', 'absent', 'committed'], importance: 'medium' }),
  made({ name: 'c2.pdf', levels: ['absent', 'absent', 'absent'], unreadable: true }),
  made({ name: 'x1.pdf', levels: ['mentioned', 'absent', 'absent'], importance: 'none' }),
];
const region = (name: string, subregion: string, income: string) => ({
  groups: { region: name, subregion, income },
});
const ENTRIES = [
  placedIn('a1.pdf', 'XAA', { ...region('North', 'North East', 'high'), year: 2024, kind: 'digital' }),
  placedIn('a2.pdf', 'XAA', { ...region('North', 'North East', 'high'), year: 2020, kind: 'ai' }),
  placedIn('b1.pdf', 'XBB', { ...region('North', 'North West', 'low'), year: 2022, kind: 'ai' }),
  placedIn('c1.pdf', 'XCC', { ...region('South', 'South', 'low'), year: 2022, kind: 'ai' }),
  placedIn('c2.pdf', 'XCC', { ...region('South', 'South', 'low'), year: 2023, kind: 'ai' }),
];
const OPTIONS: CompareOptions = { taxonomy: TAXONOMY, entries: ENTRIES, resamples: 200 };
const comparison = compare(ANALYSES, OPTIONS);
const names = comparison.documents.map(({ name }) => name);

describe('a comparison', () => {
  test('is what its schema says, and the schema is published', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
    expect(jsonSchemas().comparison).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['ranks']),
    });
  });

  test('is the same byte for byte whatever the order of analyses and entries', () => {
    const again = compare([...ANALYSES].reverse(), { ...OPTIONS, entries: [...ENTRIES].reverse() });
    expect(JSON.stringify(again)).toBe(JSON.stringify(comparison));
  });

  test('takes any iterable, once', () => {
    function* stream() {
      yield* ANALYSES;
    }
    expect(compare(stream(), OPTIONS)).toEqual(comparison);
  });

  test('orders documents by country, year and name, those without a country last', () => {
    expect(names).toEqual(['a2.pdf', 'a1.pdf', 'b1.pdf', 'c1.pdf', 'c2.pdf', 'x1.pdf']);
  });

  test('counts documents and countries apart, and what could not be read in no share', () => {
    expect(comparison.counts).toEqual({
      documents: 6,
      readable: 5,
      partlyReadable: 0,
      unreadable: 1,
      copies: 0,
      countries: 3,
      documentsWithoutCountry: 1,
      failures: 0,
    });
    const waste = comparison.prevalence.topics.find(({ id }) => id === 'waste');
    expect(waste?.documents).toMatchObject({ count: 3, of: 5, share: 0.6 });
    expect(waste?.countries).toMatchObject({ count: 2, of: 3, share: 0.6667 });
    expect(waste?.levels).toEqual({ mentioned: 2, addressed: 0, committed: 0, targeted: 1 });
    expect(waste?.firm).toMatchObject({ count: 1, of: 5 });
  });

  test('gives a theme to a document that names any of its topics', () => {
    expect(comparison.prevalence.themes.map(({ id, documents: { count } }) => [id, count])).toEqual([
      ['footprint', 4],
      ['uses', 2],
    ]);
  });

  test('sees a country as the best of its documents', () => {
    const [a, b, c] = comparison.countries;
    expect(a?.levels).toEqual(['targeted', 'committed', 'mentioned']);
    expect(a?.importance).toBe('high');
    expect(c?.levels).toEqual(['absent', 'absent', 'committed']);
    expect(c?.documents.map((at) => names[at])).toEqual(['c1.pdf', 'c2.pdf']);
    // Expected: waste targeted (weight 1), energy committed (0.5), farms mentioned (0.5).
    // a: all reached = 1. b: 0.25 × 1 ÷ 2 = 0.125. c: 1 × 0.5 ÷ 2 = 0.25, more than a mention earns nothing more.
    expect([a?.score, b?.score, c?.score]).toEqual([1, 0.125, 0.25]);
    expect([a?.rank, b?.rank, c?.rank]).toEqual([1, 3, 2]);
  });

  test('gives a country whose only document could not be read no level and no gap', () => {
    const { countries, gaps } = compare([ANALYSES[4] as Analysis], OPTIONS);
    expect(countries).toMatchObject([{ code: 'XCC', score: null, rank: null, importance: null }]);
    expect(countries[0]?.levels).toEqual(['unreadable', 'unreadable', 'unreadable']);
    expect(gaps).toEqual([]);
  });

  test('counts importance, and asks the question in other ways', () => {
    expect(comparison.importance.documents.high).toMatchObject({ count: 1, of: 5, share: 0.2 });
    expect(comparison.importance.countries.high).toMatchObject({ count: 1, of: 3 });
    const by = new Map(comparison.importance.sensitivity.map((one) => [one.id, one.documents]));
    expect(by.get('medium-or-high')).toMatchObject({ count: 2, of: 5 });
    expect(by.get('footprint-1')).toMatchObject({ count: 1 });
    expect(by.get('footprint-2')).toMatchObject({ count: 1 });
    expect(by.get('footprint-3')).toMatchObject({ count: 0 });
    // Of the first country the document of 2024, of the third the readable one, and the one without a country.
    expect(by.get('latest')).toMatchObject({ count: 1, of: 4 });
    // Three passages of twenty in a1, one of twenty in the other three that have any.
    expect(by.get('dense')).toMatchObject({ count: 5 });
    expect(by.get('high-and-dense')).toMatchObject({ count: 1 });
  });

  test('names the three facets, and footprint against enabling', () => {
    expect(
      comparison.facets.map(({ id, documents: { count }, topicsNamed }) => [id, count, topicsNamed]),
    ).toEqual([
      ['issue', 4, 1],
      ['application', 2, 0.4],
      ['objective', 0, 0],
    ]);
    const { both, footprintOnly, enablingOnly, neither } = comparison.directions.documents;
    expect([both.count, footprintOnly.count, enablingOnly.count, neither.count]).toEqual([1, 3, 1, 0]);
  });

  test('tells which topics stand together', () => {
    // waste 3, energy 2, farms 2; waste and energy only in a1: 1 of 4, lift 1 × 5 ÷ (3 × 2).
    expect(comparison.cooccurrence).toMatchObject([
      { a: 'energy', b: 'farms', jaccard: { count: 1, of: 3 }, lift: 1.25 },
      { a: 'waste', b: 'energy', jaccard: { count: 1, of: 4 }, lift: 0.8333 },
      { a: 'waste', b: 'farms', jaccard: { count: 1, of: 4 }, lift: 0.8333 },
    ]);
  });

  test('compares groups with intervals, and leaves out those of one value', () => {
    expect(comparison.options.groups).toEqual(['region', 'income', 'kind', 'year']);
    const north = comparison.groups[0]?.values.find(({ value }) => value === 'North');
    expect(north).toMatchObject({ documents: 3, countries: 2, high: { count: 1, of: 3 } });
    expect(north?.highDifference?.value).toBe(0.3333);
    // Scores a1 1, a2 (mentioned of committed: 0.3333 × 0.5 ÷ 2 = 0.0833), b1 0.125.
    expect(north?.score.value).toBe(0.4028);
    expect(comparison.groups[0]?.values.map(({ value }) => value)).toEqual(['North', 'South', '(unknown)']);
    const asked = compare(ANALYSES, { ...OPTIONS, groups: ['status', 'regoin', 'region'] });
    expect(asked.groups.map(({ by }) => by)).toEqual(['region']);
    // What was asked for and gives nothing is said; what only stands among the defaults is not.
    const said = ({ problems }: typeof asked) =>
      problems.filter(({ code }) => code === 'useless-grouping').map(({ message }) => message);
    expect(said(asked)).toEqual([
      expect.stringMatching(/"regoin" was asked for/),
      expect.stringMatching(/"status" was asked for/),
    ]);
    expect(said(comparison)).toEqual([]);
  });

  test('scores by the profile of the comparison, as coverage does of one document', () => {
    const before = comparison.documents.find(({ name }) => name === 'a1.pdf');
    expect(before?.score).toBe(1);
    expect(() => compare(ANALYSES, { ...OPTIONS, profile: 'other' })).toThrow(
      'Profile "other" is not in taxonomy "tiny". It has: default.',
    );
  });
});

describe('ranks', () => {
  const documents = [
    made({ name: 'd1', levels: ['mentioned', 'mentioned', 'absent'], terms: { waste: 'e-waste' } }),
    made({ name: 'd2', levels: ['mentioned', 'absent', 'mentioned'], terms: { waste: 'e-waste' } }),
    made({ name: 'd3', levels: ['mentioned', 'mentioned', 'absent'], terms: { waste: 'weee' } }),
    made({ name: 'd4', levels: ['absent', 'absent', 'absent'] }),
  ];
  const { ranks, termsAndRank } = compare(documents, { taxonomy: TAXONOMY, resamples: 500 });

  test('go by the share of documents, with the number of terms beside', () => {
    expect(ranks.map(({ topic, rank, share, terms }) => [topic, rank, share, terms])).toEqual([
      ['waste', 1, 0.75, 3],
      ['energy', 2, 0.5, 1],
      ['farms', 3, 0.25, 2],
    ]);
    // Terms 3 1 2 and shares .75 .5 .25: ranks 1 3 2 and 1 2 3.
    expect(termsAndRank).toBe(0.5);
  });

  test('say what a topic would be without the term that finds most alone', () => {
    expect(ranks[0]?.withoutTerm).toEqual({
      term: 'e-waste',
      example: 'e-waste',
      documents: 1,
      share: 0.25,
      rank: 2,
    });
    expect(ranks[1]?.withoutTerm).toMatchObject({ term: 'energy use', documents: 0, rank: 3 });
  });

  test('have intervals that hold the rank, and shares of resamples at the ends', () => {
    for (const { rank, interval, amongMost, amongLeast } of ranks) {
      expect(interval?.low).toBeLessThanOrEqual(rank);
      expect(interval?.high).toBeGreaterThanOrEqual(rank);
      // Three topics are all among the first and last five.
      expect([amongMost, amongLeast]).toEqual([1, 1]);
    }
  });

  test('of one country have no interval', () => {
    const entries = documents.map(({ document }) => placedIn(document.name, 'XAA'));
    const alone = compare(documents, { taxonomy: TAXONOMY, entries, resamples: 10 });
    expect(alone.ranks.every(({ interval }) => interval === null)).toBe(true);
    expect(alone.importance.highClustered).toBeNull();
  });
});

describe('gaps and examples', () => {
  test('are weighed by topic and distance, weightiest first', () => {
    const own = comparison.gaps.filter(({ country }) => country === 'XBB');
    expect(
      own.map(({ topic, found, expected, priority, reachedBy }) => [
        topic,
        found,
        expected,
        priority,
        reachedBy,
      ]),
    ).toEqual([
      ['waste', 'mentioned', 'targeted', 0.75, 1],
      ['energy', 'absent', 'committed', 0.375, 1],
      ['farms', 'absent', 'mentioned', 0.125, 2],
    ]);
  });

  test('have examples of neighbours first, quoted with their page', () => {
    const farms = comparison.gaps.find(({ country, topic }) => country === 'XBB' && topic === 'farms');
    expect(farms?.examples.map(({ country, relation, level }) => [country, relation, level])).toEqual([
      ['XAA', 'same-region', 'mentioned'],
      ['XCC', 'same-income', 'committed'],
    ]);
    const [example] = farms?.examples ?? [];
    expect(example).toMatchObject({ page: 3, text: 'a1.pdf says something of smart farming.', cut: false });
    expect(names[example?.document ?? -1]).toBe('a1.pdf');
  });

  test('take no passing mention for an example where more is expected', () => {
    const waste = comparison.gaps.find(({ country, topic }) => country === 'XCC' && topic === 'waste');
    expect(waste?.examples.map(({ country }) => country)).toEqual(['XAA']);
  });

  test('put texts that only advise behind strategies that bind', () => {
    const { gaps } = compare(
      [
        made({ name: 'p', levels: ['absent', 'absent', 'mentioned'] }),
        made({ name: 'near', levels: ['targeted', 'absent', 'absent'], status: 'advisory' }),
        made({ name: 'far', levels: ['committed', 'absent', 'absent'] }),
      ],
      {
        taxonomy: TAXONOMY,
        entries: [
          placedIn('p', 'XAA', region('North', 'A', 'low')),
          placedIn('near', 'XBB', region('North', 'A', 'low')),
          placedIn('far', 'XCC', region('South', 'B', 'high')),
        ],
        resamples: 10,
      },
    );
    const waste = gaps.find(({ country, topic }) => country === 'XAA' && topic === 'waste');
    expect(waste?.examples.map(({ country }) => country)).toEqual(['XCC', 'XBB']);
  });

  test('cut long passages between words and say so', () => {
    const text = `e-waste ${'word '.repeat(300)}`.trim();
    const { gaps } = compare(
      [
        made({ name: 'long', levels: ['targeted', 'absent', 'absent'], text }),
        made({ name: 'none', levels: ['absent', 'absent', 'absent'] }),
      ],
      { taxonomy: TAXONOMY, entries: [placedIn('long', 'XAA'), placedIn('none', 'XBB')], resamples: 10 },
    );
    const [example] =
      gaps.find(({ country, topic }) => country === 'XBB' && topic === 'waste')?.examples ?? [];
    expect(example?.cut).toBe(true);
    expect(text.startsWith(example?.text ?? '?')).toBe(true);
    expect(example?.text.length).toBeLessThanOrEqual(600);
    expect(example?.text.endsWith('word')).toBe(true);
  });
});

describe('what cannot be compared', () => {
  test('a document that could not be read stands among the failures with the cause, not the consequence', () => {
    expect(comparison.failures).toEqual([
      {
        name: 'c2.pdf',
        sha256: hashOf('c2.pdf'),
        country: 'XCC',
        kind: 'unreadable',
        code: 'scan',
        message: 'The pages are pictures.',
        hint: 'Use OCR.',
      },
    ]);
  });

  test('the same document twice counts once, and is told', () => {
    const twice = compare(
      [
        ...ANALYSES,
        made({ name: 'copy of a1.pdf', levels: ['targeted', 'absent', 'absent'], sha256: hashOf('a1.pdf') }),
      ],
      OPTIONS,
    );
    expect(twice.counts).toMatchObject({ documents: 6, copies: 1 });
    expect(twice.problems).toMatchObject([
      {
        code: 'same-document',
        message: 'The same document was given 2 times and counts once: a1.pdf, copy of a1.pdf.',
      },
    ]);
  });

  test('an analysis made with another taxonomy is a failure', () => {
    const other = {
      ...(ANALYSES[0] as Analysis),
      taxonomy: { id: 'tiny', version: '2', sha256: 'b'.repeat(64) },
    };
    const { counts, failures } = compare([other], OPTIONS);
    expect(counts).toMatchObject({ documents: 0, failures: 1 });
    expect(failures).toMatchObject([{ name: 'a1.pdf', code: 'other-taxonomy', kind: 'failed' }]);
  });

  test('analyses of another version are compared, and said to be', () => {
    const older = { ...(ANALYSES[0] as Analysis), engine: { name: 'lacuna' as const, version: '0.0.9' } };
    expect(compare([older], OPTIONS).problems.map(({ code }) => code)).toContain('other-engine');
  });

  test('nothing at all gives empty lists and no share', () => {
    const none = compare([], { taxonomy: TAXONOMY, resamples: 10 });
    expect(comparisonSchema.parse(none)).toEqual(none);
    expect(none.importance.documents.high).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
    expect(none.score).toEqual({ value: null, low: null, high: null });
  });

  test('an entry without a document is told, one of several of the same name names none', () => {
    const { problems, documents } = compare([ANALYSES[0] as Analysis], {
      taxonomy: TAXONOMY,
      entries: [
        placedIn('north/a1.pdf', 'XAA'),
        placedIn('south/a1.pdf', 'XBB'),
        placedIn('gone.pdf', 'XCC'),
      ],
      resamples: 10,
    });
    expect(documents[0]?.country).toBeNull();
    expect(problems.map(({ message }) => message)).toContain('No document is named "gone.pdf".');
  });

  test('an entry with the hash of a document wins over its name', () => {
    const entries = [
      placedIn('a1.pdf', 'XAA'),
      { ...placedIn('other.pdf', 'XBB'), sha256: hashOf('a1.pdf') },
    ];
    const { documents } = compare([ANALYSES[0] as Analysis], { taxonomy: TAXONOMY, entries, resamples: 10 });
    expect(documents[0]?.country).toBe('XBB');
  });
});

describe('outliers', () => {
  test('are told of ten documents or more', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      made({
        name: `m${i}`,
        levels: [
          i === 0 ? 'targeted' : 'absent',
          i === 0 ? 'committed' : i % 2 ? 'mentioned' : 'absent',
          i % 3 ? 'mentioned' : 'absent',
        ],
      }),
    );
    const { outliers, documents } = compare(many, { taxonomy: TAXONOMY, resamples: 10 });
    expect(outliers.map(({ document, measure }) => [documents[document]?.name, measure])).toEqual([
      ['m0', 'score'],
    ]);
    expect(compare(many.slice(0, 9), { taxonomy: TAXONOMY, resamples: 10 }).outliers).toEqual([]);
  });
});
