import { describe, expect, test } from 'vitest';
import { cover } from '../../src/coverage/index.js';
import { levelOf } from '../../src/coverage/levels.js';
import type { CodedPassage } from '../../src/model/coded.js';
import type { Assertion, Commitment, CueKind } from '../../src/model/evidence.js';
import type { Passage } from '../../src/model/passage.js';
import fc from '../fast-check.js';
import { profile, taxonomy } from './taxonomy.js';

interface Sketch {
  topics?: readonly string[];
  assertion?: Assertion;
  commitment?: Commitment;
  role?: Passage['role'];
  headings?: readonly string[];
  text?: string;
  cues?: readonly CueKind[];
}

function coded(sketches: readonly Sketch[]): CodedPassage[] {
  return sketches.map((sketch, id) => ({
    passage: {
      id,
      page: 1,
      start: 0,
      end: 1,
      text: sketch.text ?? 'five words stand right here',
      role: sketch.role ?? 'body',
      headings: sketch.headings ?? [],
      block: id,
      section: 0,
      leadIn: null,
      language: 'en',
    },
    mentions: (sketch.topics ?? ['e-waste']).map((topic) => ({
      topic,
      term: 't',
      start: 0,
      end: 1,
      text: 'f',
      tolerant: false,
    })),
    topics: sketch.topics ?? ['e-waste'],
    pointsTo: null,
    judgement: {
      assertion: sketch.assertion ?? 'affirmed',
      commitment: sketch.commitment ?? 'mention',
      direction: 'general',
      cues: (sketch.cues ?? []).map((kind) => ({
        kind,
        text: 'f',
        start: 0,
        end: 1,
        detail: { is: 'instrument', type: 'other' },
      })),
      target: null,
      addresses: null,
      because: 'made for a test',
    },
  }));
}

const coverageOf = (sketches: readonly Sketch[], readable = true) => {
  const passages = coded(sketches);
  return cover({
    taxonomy,
    profile,
    passages: passages.map((one) => one.passage),
    coded: passages,
    readable,
  });
};
const topic = (coverage: ReturnType<typeof coverageOf>, id: string) =>
  coverage.themes.flatMap((theme) => theme.topics).find((one) => one.id === id);

describe('the coverage level of a topic', () => {
  const cases: { title: string; passages: Sketch[]; level: string }[] = [
    { title: 'is absent without a passage', passages: [], level: 'absent' },
    { title: 'is mentioned by one mention', passages: [{}], level: 'mentioned' },
    { title: 'is mentioned by two mentions', passages: [{}, {}], level: 'mentioned' },
    { title: 'is addressed by three separate passages', passages: [{}, {}, {}], level: 'addressed' },
    { title: 'is addressed by one aspiration', passages: [{ commitment: 'aspiration' }], level: 'addressed' },
    { title: 'is committed by one commitment', passages: [{ commitment: 'commitment' }], level: 'committed' },
    { title: 'is targeted by one target', passages: [{ commitment: 'target' }, {}], level: 'targeted' },
    {
      title: 'is only mentioned where every passage is negated',
      passages: [{ assertion: 'negated', commitment: 'commitment' }],
      level: 'mentioned',
    },
    {
      title: 'does not count hypothetical passages among three',
      passages: [{}, {}, { assertion: 'hypothetical' }],
      level: 'mentioned',
    },
    {
      title: 'is absent where only boilerplate names it',
      passages: [{ role: 'boilerplate', commitment: 'target' }],
      level: 'absent',
    },
  ];
  test.each(cases)('$title', ({ passages, level }) => {
    expect(levelOf(coded(passages))).toBe(level);
  });
});

describe('a document', () => {
  test('that could not be read has no score, no importance, no gaps and unreadable topics', () => {
    const coverage = coverageOf([], false);
    expect(coverage.score).toBeNull();
    expect(coverage.importance).toBeNull();
    expect(coverage.gaps).toEqual([]);
    expect(new Set(coverage.themes.map((theme) => theme.level))).toEqual(new Set(['unreadable']));
    expect(coverage.themes.map((theme) => theme.score)).toEqual([null, null]);
  });

  test('that says nothing scores zero, matters none, and has every expected topic as a gap', () => {
    const coverage = coverageOf([]);
    expect(coverage.score).toBe(0);
    expect(coverage.importance).toBe('none');
    expect(coverage.gaps.map((gap) => [gap.topic, gap.expected, gap.found, gap.missing])).toEqual([
      ['e-waste', 'targeted', 'absent', ['mention', 'commitment', 'target']],
      ['minerals', 'committed', 'absent', ['mention', 'commitment']],
      ['energy', 'addressed', 'absent', ['mention', 'aspiration']],
    ]);
  });

  test('that reaches what is expected scores one and has no gap', () => {
    const coverage = coverageOf([
      { topics: ['e-waste'], commitment: 'target' },
      { topics: ['minerals'], commitment: 'commitment' },
      { topics: ['energy'], commitment: 'aspiration' },
    ]);
    expect(coverage.score).toBe(1);
    expect(coverage.gaps).toEqual([]);
  });

  test('that commits without body, budget and deadline is told so on its way to a target', () => {
    const { gaps } = coverageOf([{ topics: ['e-waste'], commitment: 'commitment', cues: ['deadline'] }]);
    expect(gaps.find((gap) => gap.topic === 'e-waste')).toMatchObject({
      topic: 'e-waste',
      found: 'committed',
      missing: ['target', 'responsible-body', 'budget'],
    });
  });

  test('measures salience as the share of words outside boilerplate', () => {
    const coverage = coverageOf([
      { text: 'two words' },
      { topics: ['energy'], text: 'and here are six more words' },
      { role: 'boilerplate', text: 'a header of many words that never counts at all' },
    ]);
    expect(topic(coverage, 'e-waste')?.salience).toBe(0.25);
    expect(topic(coverage, 'energy')?.salience).toBe(0.75);
    expect(coverage.words).toBe(8);
  });
});

describe('environmental importance', () => {
  const cases: { title: string; passages: Sketch[]; importance: string }[] = [
    {
      title: 'is none where only boilerplate speaks',
      passages: [{ role: 'boilerplate' }],
      importance: 'none',
    },
    {
      title: 'is low for a commitment among fewer than five passages',
      passages: [{ commitment: 'commitment' }, {}, {}, {}],
      importance: 'low',
    },
    {
      title: 'is low for five passages of one addressed topic',
      passages: [{}, {}, {}, {}, {}],
      importance: 'low',
    },
    {
      title: 'is medium with one committed topic over five passages',
      passages: [{ commitment: 'commitment' }, {}, {}, {}, {}],
      importance: 'medium',
    },
    {
      title: 'is medium with two addressed topics over five passages',
      passages: [{ commitment: 'aspiration' }, {}, {}, {}, { topics: ['energy'], commitment: 'aspiration' }],
      importance: 'medium',
    },
    {
      title: 'is high with three committed footprint topics',
      passages: ['e-waste', 'minerals', 'centres'].map((id) => ({
        topics: [id],
        commitment: 'commitment' as const,
      })),
      importance: 'high',
    },
    {
      title: 'is high with an environmental chapter that has measures of its own',
      passages: [
        { role: 'heading', topics: ['energy'], text: 'A green State' },
        ...[1, 2, 3].map(() => ({
          topics: ['energy'],
          commitment: 'commitment' as const,
          headings: ['A green State'],
        })),
      ],
      importance: 'high',
    },
  ];
  test.each(cases)('$title', ({ passages, importance }) => {
    expect(coverageOf(passages).importance).toBe(importance);
  });
});

describe('whatever the passages', () => {
  const sketch = fc.record({
    topics: fc.uniqueArray(fc.constantFrom('e-waste', 'minerals', 'centres', 'energy'), { minLength: 1 }),
    assertion: fc.constantFrom<Assertion>('affirmed', 'negated', 'hypothetical'),
    commitment: fc.constantFrom<Commitment>('mention', 'aspiration', 'commitment', 'target'),
    role: fc.constantFrom<Passage['role']>('body', 'heading', 'boilerplate'),
    text: fc.string(),
  });

  test('scores and shares stay within 0 and 1, and priorities too', () => {
    fc.assert(
      fc.property(fc.array(sketch), (sketches) => {
        const coverage = coverageOf(sketches);
        const numbers = [
          coverage.score,
          ...coverage.gaps.map((gap) => gap.priority),
          ...coverage.themes.flatMap((theme) => [theme.score, theme.salience]),
          ...coverage.themes.flatMap((theme) => theme.topics.flatMap((one) => [one.score, one.salience])),
        ];
        for (const number of numbers) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('one more affirmed passage never lowers the score', () => {
    fc.assert(
      fc.property(fc.array(sketch), sketch, (sketches, more) => {
        const before = coverageOf(sketches).score ?? 0;
        expect(coverageOf([...sketches, { ...more, assertion: 'affirmed' }]).score).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});

test('a topic may have more passages than a call takes arguments', () => {
  const passages = coded([{ commitment: 'target' }]);
  const many = Array.from({ length: 300_000 }, () => passages[0] as CodedPassage);
  expect(levelOf(many)).toBe('targeted');
});
