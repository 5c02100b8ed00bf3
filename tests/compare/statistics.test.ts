import { describe, expect, test } from 'vitest';
import { percentileBounds, ratio, resampledSums } from '../../src/compare/bootstrap.js';
import { drawer } from '../../src/compare/draw.js';
import { likeness, sketchOf } from '../../src/compare/near-copies.js';
import { modifiedZ } from '../../src/compare/outliers.js';
import { difference, proportion, wilson, zOf } from '../../src/compare/proportion.js';
import { ranksOf, spearman } from '../../src/compare/ranks.js';
import { mean, median } from '../../src/compare/round.js';

const z = zOf(0.95);

describe('the Wilson interval', () => {
  // Newcombe 1998 ("Two-sided confidence intervals for the single proportion"), table I, method 3.
  const published = [
    { count: 81, of: 263, low: 0.2553, high: 0.3662 },
    { count: 15, of: 148, low: 0.0624, high: 0.1605 },
    { count: 0, of: 20, low: 0, high: 0.1611 },
    { count: 1, of: 29, low: 0.0061, high: 0.1718 },
  ];
  test.each(published)('of $count of $of is $low to $high, as published', ({ count, of, low, high }) => {
    expect(proportion(count, of, z)).toEqual({
      count,
      of,
      share: Math.round((count / of) * 1e4) / 1e4,
      low,
      high,
    });
  });

  test('of all is never above 1 and of none never below 0', () => {
    expect(wilson(7, 7, z).high).toBe(1);
    expect(wilson(0, 7, z).low).toBe(0);
  });

  test('of nothing is nothing, not 0', () => {
    expect(proportion(0, 0, z)).toEqual({ count: 0, of: 0, share: null, low: null, high: null });
  });

  test('knows three levels of confidence and refuses others', () => {
    expect(wilson(5, 10, zOf(0.99)).high).toBeGreaterThan(wilson(5, 10, zOf(0.9)).high);
    expect(() => zOf(0.8)).toThrow('0.8 is not one of 0.9, 0.95, 0.99');
  });
});

describe("Newcombe's interval of a difference", () => {
  // Newcombe 1998 ("Interval estimation for the difference between independent proportions"), table II, method 10.
  const published = [
    { one: [56, 70], other: [48, 80], value: 0.2, low: 0.0524, high: 0.3339 },
    { one: [9, 10], other: [3, 10], value: 0.6, low: 0.1705, high: 0.809 },
    { one: [10, 10], other: [0, 20], value: 1, low: 0.6791, high: 1 },
  ] as const;
  test.each(published)('of $one and $other is $low to $high, as published', ({ one, other, ...expected }) => {
    const share = ([count, of]: readonly [number, number]) => ({ count, of });
    expect(difference(share(one), share(other), z)).toEqual(expected);
  });

  test('mirrors when the two are swapped', () => {
    const [a, b] = [
      { count: 3, of: 11 },
      { count: 9, of: 14 },
    ];
    const [there, back] = [difference(a, b, z), difference(b, a, z)];
    expect(back).toEqual({ value: -(there?.value ?? 0), low: -(there?.high ?? 0), high: -(there?.low ?? 0) });
  });

  test('with nobody on one side is none', () =>
    expect(difference({ count: 0, of: 0 }, { count: 1, of: 2 }, z)).toBeNull());
});

describe('numbers drawn', () => {
  test('depend on seed, stream and place alone', () => {
    const draw = drawer(1, 'documents');
    const first = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => draw(i, 100));
    expect([7, 6, 5, 4, 3, 2, 1, 0].map((i) => draw(i, 100)).reverse()).toEqual(first);
    // Written down once: another machine or version must draw the same.
    expect(first).toEqual([96, 96, 69, 78, 9, 18, 41, 26]);
    expect([0, 1, 2, 3].map((i) => drawer(2, 'documents')(i, 100))).not.toEqual(first.slice(0, 4));
    expect([0, 1, 2, 3].map((i) => drawer(1, 'score')(i, 100))).not.toEqual(first.slice(0, 4));
  });

  test('fall evenly and without a pattern between neighbours', () => {
    const draw = drawer(7, 'even');
    const [n, cells] = [40_000, 20];
    const single = new Array<number>(cells).fill(0);
    const pairs = new Array<number>(cells * cells).fill(0);
    for (let i = 0; i < n; i++) {
      const [a, b] = [draw(i, cells), draw(i + 1, cells)];
      single[a] = (single[a] ?? 0) + 1;
      pairs[a * cells + b] = (pairs[a * cells + b] ?? 0) + 1;
    }
    const chi = (counts: readonly number[]) =>
      counts.reduce((sum, count) => sum + (count - n / counts.length) ** 2 / (n / counts.length), 0);
    // 99.9 % of chi-squared with 19 and with 399 degrees of freedom.
    expect(chi(single)).toBeLessThan(43.8);
    expect(chi(pairs)).toBeLessThan(492);
  });
});

describe('the cluster bootstrap', () => {
  test('draws whole countries, so that their documents stay together', () => {
    const clusters = [Float64Array.of(3, 3), Float64Array.of(0, 3)];
    const sums = resampledSums(clusters, 'test', { resamples: 500, seed: 1 });
    // Of two countries with three documents each come 0, 3 or 6 documents that hold, and always six documents.
    expect(new Set(sums.map(([top]) => top))).toEqual(new Set([0, 3, 6]));
    expect(sums.every(([, bottom]) => bottom === 6)).toBe(true);
  });

  test('is wider than one of single documents where those of a country are alike', () => {
    const together = Array.from({ length: 10 }, (_, i) => [i < 5 ? 4 : 0, 4] as const);
    const apart = Array.from({ length: 40 }, (_, i) => [i < 20 ? 1 : 0, 1] as const);
    const width = (clusters: readonly (readonly [number, number])[]) => {
      const { low, high } = ratio(clusters, 'width', { resamples: 1000, seed: 1, confidence: 0.95 });
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(together)).toBeGreaterThan(1.5 * width(apart));
  });

  test('takes percentiles by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, i) => 199 - i);
    // 0.025 × 200 = 5th and 0.975 × 200 = 195th value of 0 … 199.
    expect(percentileBounds(values, 0.95)).toEqual({ low: 4, high: 194 });
    expect(percentileBounds([], 0.95)).toBeNull();
  });

  test('of one country gives a value and no interval, of nothing nothing', () => {
    const options = { resamples: 10, seed: 1, confidence: 0.95 };
    expect(ratio([[1, 4]], 'one', options)).toEqual({ value: 0.25, low: null, high: null });
    expect(ratio([], 'none', options)).toEqual({ value: null, low: null, high: null });
  });
});

describe('ranks', () => {
  test('are shared by equal values, and the next is as far down as there are values above it', () => {
    expect(ranksOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
  });

  test("correlate as Spearman's worked example does", () => {
    // Intelligence quotient and hours of television a week, the textbook example: ρ = −29/165.
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    expect(spearman(iq, hours)).toBe(Math.round((-29 / 165) * 1e4) / 1e4);
    expect(spearman([1, 2], [1, 2])).toBeNull();
    expect(spearman([1, 2, 3], [5, 5, 5])).toBeNull();
  });
});

describe('small numbers', () => {
  test('the median and the mean', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), mean([1, 2, 6]), mean([])]).toEqual([2, 2.5, 3, null]);
  });

  test('the modified z-score of Iglewicz and Hoaglin', () => {
    // Median 3, deviations 2 1 0 1 97, their median 1: 0.6745 × 97.
    expect(modifiedZ(100, [1, 2, 3, 4, 100])).toBeCloseTo(65.4265, 4);
    expect(modifiedZ(9, [3, 3, 3, 9])).toBeNull();
  });
});

describe('two files of one strategy', () => {
  const sentences = Array.from(
    { length: 30 },
    (_, i) =>
      `Sentence ${'abcdefghij'[i % 10]}${'klmnopqrst'[i % 7]}${'uvwxyz'[i % 6]} of a strategy that says what a country will do about it.`,
  );
  test('are alike whatever their spaces and hyphens', () => {
    const other = sentences.map((sentence) =>
      sentence.replaceAll(' ', '  ').replace('strategy', 'strat-egy'),
    );
    expect(likeness(sketchOf(sentences), sketchOf(other))).toBe(1);
  });

  test('share only what they share', () => {
    const half = [
      ...sentences.slice(0, 15),
      ...sentences.slice(0, 15).map((sentence) => `Another thing: ${sentence}`),
    ];
    const share = likeness(sketchOf(sentences), sketchOf(half)) ?? 0;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  test('of a few passages nothing is told', () =>
    expect(likeness(sketchOf(sentences.slice(0, 3)), sketchOf(sentences))).toBeNull());
});
