import { describe, expect, test } from 'vitest';
import { matchPassages } from '../../src/match/index.js';
import type { Taxonomy, TermsFile } from '../../src/model/taxonomy.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import fc, { slowRuns } from '../fast-check.js';
import { type Draft, pageOf, tinyTaxonomy } from './tiny.js';

/** The mentions of each passage, as "topic: text". */
function match(drafts: readonly Draft[], options: { title?: string; taxonomy?: Taxonomy } = {}): string[][] {
  const compiled = compileTaxonomy(options.taxonomy ?? tinyTaxonomy());
  const mentions = matchPassages({ ...pageOf(...drafts), title: options.title ?? null }, compiled);
  return mentions.map((list) => list.map(({ topic, text }) => `${topic}: ${text}`));
}

const WASTE = 'e-waste-management';

describe('which mention wins', () => {
  const cases: [title: string, text: string, found: string[]][] = [
    ['the longest of a topic', 'the collection of e-waste computers', [`${WASTE}: e-waste`]],
    [
      'the longer one of two topics',
      'data centre energy efficiency',
      ['data-centre-energy: data centre energy efficiency'],
    ],
    [
      'both where they only meet',
      'data centre energy efficiency and energy efficiency',
      ['data-centre-energy: data centre energy efficiency', 'energy-transition: energy efficiency'],
    ],
    [
      'both topics of a term that says also',
      'repair of electronic waste',
      [`${WASTE}: repair of electronic waste`, 'repair-reuse: repair of electronic waste'],
    ],
    ['the false friend over what it holds', 'a renewable energy drink', []],
    [
      'the false friend over its own topics only',
      'renewable energy drinks and e-waste',
      [`${WASTE}: e-waste`],
    ],
  ];
  test.each(cases)('%s', (_, text, found) => {
    expect(match([text])).toEqual([found]);
  });

  const terms = (strong: Record<string, string[]>, friends: TermsFile['false-friends'] = []) =>
    tinyTaxonomy({
      topics: Object.fromEntries(Object.entries(strong).map(([topic, list]) => [topic, { strong: list }])),
      'false-friends': friends,
    });

  test('a term survives a false friend that it holds', () => {
    const taxonomy = terms({ [WASTE]: ['circular', 'circular economy plan'] }, ['circular']);
    expect(match(['a circular, a circular economy plan'], { taxonomy })).toEqual([
      [`${WASTE}: circular economy plan`],
    ]);
  });

  test('a false friend masks what it only overlaps', () => {
    const taxonomy = terms({ [WASTE]: ['mining waste'] }, ['data mining']);
    expect(match(['data mining waste'], { taxonomy })).toEqual([[]]);
  });

  test('a false friend in the gap of a term leaves it alone', () => {
    const taxonomy = terms({ [WASTE]: ['collect ...3 phones'] }, ['data mining']);
    expect(match(['collect data mining phones'], { taxonomy })).toEqual([
      [`${WASTE}: collect data mining phones`],
    ]);
  });

  test('a false friend sleeps beside the context that wakes the term', () => {
    const taxonomy = tinyTaxonomy({
      contexts: { nature: ['forest', 'ecosystem'] },
      topics: { [WASTE]: { strong: ['ecosystem'] } },
      'false-friends': [{ term: 'digital ecosystem', without: ['nature'] }],
    });
    expect(match(['the digital ecosystem', 'the digital ecosystem of the forest'], { taxonomy })).toEqual([
      [],
      [`${WASTE}: ecosystem`],
    ]);
  });

  test('words in a gap are not the term’s own', () => {
    const taxonomy = terms({ [WASTE]: ['collect ...3 phones'], 'repair-reuse': ['second hand'] });
    expect(match(['collect second hand phones'], { taxonomy })[0]).toHaveLength(2);
  });

  test('a term that lost to a longer one of another topic makes room in its own', () => {
    const taxonomy = terms({ 'repair-reuse': ['b1 c1 d1', 'd1 e1'], [WASTE]: ['a1 b1 c1 d1'] });
    expect(match(['a1 b1 c1 d1 e1'], { taxonomy })).toEqual([
      [`${WASTE}: a1 b1 c1 d1`, 'repair-reuse: d1 e1'],
    ]);
  });
});

describe('what only looks like a word', () => {
  const taxonomy = tinyTaxonomy({
    contexts: { nature: ['forest'] },
    topics: {
      [WASTE]: { strong: ['e-waste', 'portal', 'www'] },
      'repair-reuse': { weak: [{ term: 'repair', with: ['nature'] }] },
    },
    'false-friends': ['portal of entry'],
  });
  const cases: [title: string, text: string, found: string[]][] = [
    ['a part of a web address', 'see https://example.org/Portals/24128/e-waste.pdf', []],
    ['a part of an address broken behind its beginning', 'http:// portal.example.org/e-waste', []],
    ['the web itself is named', 'see www.example.org/portal', [`${WASTE}: www`]],
    ['an address ends where white space begins', 'on https://example.org, a portal', [`${WASTE}: portal`]],
    ['the letter of an enumeration', 'e) Waste of households', []],
    ['the letter of an abbreviation', 'rubbish, i.e. waste', []],
    ['a letter of a compound', 'e-waste, e waste', [`${WASTE}: e-waste`, `${WASTE}: e waste`]],
    ['an address gives no company', 'repair: https://example.org/forest', []],
    ['an address masks nothing', 'a portal (www.portal-of-entry.org)', [`${WASTE}: portal`, `${WASTE}: www`]],
  ];
  test.each(cases)('%s', (_, text, found) => {
    expect(match([text], { taxonomy })).toEqual([found]);
  });
});

describe('a topic that yields to more specific ones', () => {
  const tiny = tinyTaxonomy();
  const themes = tiny.themes.map((theme) => ({
    ...theme,
    topics: theme.topics.map((one) => (one.id === 'energy-transition' ? { ...one, yieldsTo: [WASTE] } : one)),
  }));
  const taxonomy = { ...tiny, themes };

  test('is not named where the passage names one of them', () => {
    expect(match(['renewable energy from e-waste', 'renewable energy'], { taxonomy })).toEqual([
      [`${WASTE}: e-waste`],
      ['energy-transition: renewable energy'],
    ]);
  });
});

describe('weak terms', () => {
  const alone = { ...emptyPlace(), text: 'more refurbishment' };
  function emptyPlace() {
    return { section: 9, headings: [] as string[] };
  }

  const cases: [title: string, drafts: Draft[], found: string[][]][] = [
    ['do not count alone', ['more refurbishment'], [[]]],
    [
      'count beside a strong term of their theme',
      ['refurbishment of e-waste'],
      [['repair-reuse: refurbishment', `${WASTE}: e-waste`]],
    ],
    [
      'do not count beside a strong term of another theme',
      ['refurbishment and renewable energy'],
      [['energy-transition: renewable energy']],
    ],
    [
      'count two passages behind a strong term',
      ['e-waste', 'x', 'refurbishment'],
      [[`${WASTE}: e-waste`], [], ['repair-reuse: refurbishment']],
    ],
    [
      'count two passages before a strong term',
      ['refurbishment', 'x', 'e-waste'],
      [['repair-reuse: refurbishment'], [], [`${WASTE}: e-waste`]],
    ],
    [
      'do not count three passages away',
      ['e-waste', 'x', 'x', 'refurbishment'],
      [[`${WASTE}: e-waste`], [], [], []],
    ],
    ['do not count across sections', ['e-waste', alone], [[`${WASTE}: e-waste`], []]],
    [
      'count under a heading with a strong term',
      [
        { text: 'E-waste', role: 'heading' },
        'x',
        'x',
        'x',
        { text: 'refurbishment', headings: ['Plan', 'E-waste'] },
      ],
      [[`${WASTE}: E-waste`], [], [], [], ['repair-reuse: refurbishment']],
    ],
    ['do not support one another', ['refurbishment of hazardous waste'], [[]]],
    [
      'skip boilerplate on the way to company',
      ['e-waste', { text: 'x', role: 'boilerplate' }, 'x', 'refurbishment'],
      [[`${WASTE}: e-waste`], [], [], ['repair-reuse: refurbishment']],
    ],
    [
      'get no company from boilerplate',
      [{ text: 'e-waste', role: 'boilerplate' }, 'refurbishment'],
      [[`${WASTE}: e-waste`], []],
    ],
    [
      'are shown in boilerplate as well',
      [{ text: 'refurbishment of e-waste', role: 'boilerplate' }],
      [['repair-reuse: refurbishment', `${WASTE}: e-waste`]],
    ],
    ['get no company from masked terms', ['refurbishment is a waste of time'], [[]]],
    ['count beside a word of their context', ['computers for recycling'], [[`${WASTE}: recycling`]]],
    ['do not count beside a context in the next passage', ['recycling', 'computers'], [[], []]],
    [
      'count where the lead-in has the context',
      ['For every computer:', { text: 'recycling', role: 'list', leadIn: 0 }],
      [[], [`${WASTE}: recycling`]],
    ],
    [
      'count with a context where a strong term of their topic stands near',
      ['e-waste', 'x', 'recycling'],
      [[`${WASTE}: e-waste`], [], [`${WASTE}: recycling`]],
    ],
    [
      'do not count with a context masked by a false friend',
      ['recycling under the information technology law'],
      [[]],
    ],
    [
      'never count beside a context that they exclude',
      ['disposal of computers', 'disposal of farm computers'],
      [[`${WASTE}: disposal`], []],
    ],
    [
      'of section scope count anywhere in the section',
      ['computers', 'x', 'x', 'x', 'landfill', { text: 'landfill', section: 1 }],
      [[], [], [], [], [`${WASTE}: landfill`], []],
    ],
    [
      'of section scope count under any heading with the context',
      [
        { text: 'Digital plan', role: 'heading' },
        { text: 'landfill', section: 1, headings: ['Digital plan', 'Other'] },
      ],
      [[], [`${WASTE}: landfill`]],
    ],
    [
      'of document scope count where one passage of ten has the context',
      ['dumping', ...Array<string>(8).fill('x'), { text: 'digital', section: 5 }],
      [[`${WASTE}: dumping`], ...Array<string[]>(9).fill([])],
    ],
    [
      'of document scope do not count where fewer have it',
      ['dumping', ...Array<string>(9).fill('x'), { text: 'digital', section: 5 }],
      Array<string[]>(11).fill([]),
    ],
  ];
  test.each(cases)('%s', (_, drafts, found) => {
    expect(match(drafts)).toEqual(found);
  });

  test('of document scope count where the title has the context', () => {
    expect(match(['dumping'], { title: 'Digital strategy 2030' })).toEqual([[`${WASTE}: dumping`]]);
    expect(match(['dumping'], { title: 'Strategy 2030' })).toEqual([[]]);
  });

  test('are not company for themselves', () => {
    const taxonomy = tinyTaxonomy({
      contexts: { it: ['computer'] },
      topics: { [WASTE]: { weak: [{ term: 'computer recycling', with: ['it'] }] } },
    });
    expect(match(['computer recycling', 'computer recycling and a computer'], { taxonomy })).toEqual([
      [],
      [`${WASTE}: computer recycling`],
    ]);
  });
});

describe('matchPassages', () => {
  test('finds the terms of the passage’s own language', () => {
    const text = 'Les déchets électroniques, e-waste';
    expect(
      match([text, { text, language: 'fr' }, { text, language: 'de' }, { text, language: 'und' }]),
    ).toEqual([[`${WASTE}: e-waste`], [`${WASTE}: déchets électroniques`], [], []]);
  });

  test('finds accents that upper case and OCR have lost', () => {
    expect(match([{ text: 'MATIERES PREMIERES et matiéres premiéres', language: 'fr' }])).toEqual([
      ['energy-transition: MATIERES PREMIERES', 'energy-transition: matiéres premiéres'],
    ]);
  });

  test('answers nothing to nothing, and to passages of pages that are missing', () => {
    const compiled = compileTaxonomy(tinyTaxonomy());
    expect(matchPassages({ passages: [], pages: [], title: null }, compiled)).toEqual([]);
    expect(matchPassages({ passages: pageOf('e-waste').passages, pages: [], title: null }, compiled)).toEqual(
      [[]],
    );
  });
});

const words = ['waste', 'energy', 'green', 'data', 'digital', 'recycling', 'of', 'WEEE', 'déchet', '数'];
const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
const topic = fc.constantFrom(
  'e-waste-management',
  'repair-reuse',
  'energy-transition',
  'data-centre-energy',
);
const strongTerms = fc.uniqueArray(fc.tuple(topic, phrase), {
  minLength: 1,
  maxLength: 8,
  selector: (pair) => pair.join(' '),
});
const passageTexts = fc.array(
  fc.array(word, { maxLength: 10 }).map((list) => list.join(' ')),
  { minLength: 1, maxLength: 6 },
);

function taxonomyOf(strong: readonly (readonly [string, string])[], rest: Partial<TermsFile> = {}): Taxonomy {
  const topics: Record<string, { strong: string[]; weak: { term: string; with: string[] }[] }> = {};
  for (const [of, term] of strong) {
    topics[of] ??= { strong: [], weak: [{ term: 'recycling', with: ['digital'] }] };
    topics[of].strong.push(term);
  }
  return tinyTaxonomy({ contexts: { digital: ['digital', 'data'] }, topics, ...rest });
}

const run = (drafts: readonly Draft[], taxonomy: Taxonomy) =>
  matchPassages({ ...pageOf(...drafts), title: null }, compileTaxonomy(taxonomy));

describe('for any terms and any text', () => {
  test('every mention is a slice of its page, inside its passage, in order, and none of a topic overlap', () => {
    fc.assert(
      fc.property(strongTerms, passageTexts, (terms, texts) => {
        const { passages, pages } = pageOf(...texts);
        const found = matchPassages({ passages, pages, title: null }, compileTaxonomy(taxonomyOf(terms)));
        expect(found).toHaveLength(passages.length);
        found.forEach((mentions, index) => {
          const ends = new Map<string, number>();
          let before = 0;
          for (const mention of mentions) {
            expect(pages[0]!.text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(
              Math.max(before, passages[index]!.start, ends.get(mention.topic) ?? 0),
            );
            expect(mention.end).toBeLessThanOrEqual(passages[index]!.end);
            before = mention.start;
            ends.set(mention.topic, mention.end);
          }
        });
      }),
    );
  });

  test('the order of terms changes nothing', () => {
    fc.assert(
      fc.property(strongTerms, passageTexts, (terms, texts) => {
        expect(run(texts, taxonomyOf([...terms].reverse()))).toEqual(run(texts, taxonomyOf(terms)));
      }),
    );
  });

  test('one more term takes no mention from another topic, unless it is longer and holds it', () => {
    fc.assert(
      fc.property(strongTerms, fc.tuple(topic, phrase), passageTexts, (terms, added, texts) => {
        const before = run(texts, taxonomyOf(terms)).flat();
        const after = run(texts, taxonomyOf([...terms, added])).flat();
        for (const lost of before) {
          if (
            lost.topic === added[0] ||
            after.some(
              (kept) => kept.topic === lost.topic && kept.start === lost.start && kept.end === lost.end,
            )
          )
            continue;
          const taker = after.find(
            (kept) =>
              kept.start <= lost.start &&
              lost.end <= kept.end &&
              kept.end - kept.start > lost.end - lost.start,
          );
          const heir = after.find(
            (kept) => kept.topic === lost.topic && kept.start < lost.end && lost.start < kept.end,
          );
          expect(taker ?? heir).toBeDefined();
        }
      }),
      slowRuns(300),
    );
  });

  test('a false friend only ever takes away', () => {
    fc.assert(
      fc.property(strongTerms, phrase, passageTexts, (terms, friend, texts) => {
        const before = new Set(
          run(texts, taxonomyOf(terms))
            .flat()
            .map(({ topic: of, start, end }) => `${of} ${start} ${end}`),
        );
        const masked = run(texts, taxonomyOf(terms, { 'false-friends': [friend] })).flat();
        // What was inside a mention that is masked now may come forward; nothing stands where nothing stood.
        for (const mention of masked) {
          const isOld = before.has(`${mention.topic} ${mention.start} ${mention.end}`);
          const isInside = [...before].some((key) => {
            const [, start, end] = key.split(' ');
            return Number(start) < mention.end && mention.start < Number(end);
          });
          expect(isOld || isInside).toBe(true);
        }
      }),
    );
  });
});
