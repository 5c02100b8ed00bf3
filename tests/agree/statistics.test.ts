import { describe, expect, test } from 'vitest';
import { gwetAc1 } from '../../src/agree/ac1.js';
import { krippendorffAlpha } from '../../src/agree/alpha.js';
import { estimate } from '../../src/agree/bootstrap.js';
import { cohenKappa } from '../../src/agree/kappa.js';
import { precisionRecall } from '../../src/agree/precision.js';
import type { Ratings } from '../../src/agree/ratings.js';

/** Ratings of two coders from their table of frequencies. */
function crossed(table: readonly (readonly number[])[]): Ratings {
  return table.flatMap((row, a) =>
    row.flatMap((times, b) => Array.from({ length: times }, () => [String(a), String(b)])),
  );
}

/** Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", C: four observers, twelve units, values missing. */
const OBSERVERS = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
].map((line) => line.split(' ').map((value) => (value === '.' ? null : value)));
const KRIPPENDORFF: Ratings = OBSERVERS[0]!.map((_, unit) => OBSERVERS.map((values) => values[unit]!));

describe('Krippendorff’s alpha', () => {
  test('nominal: .743 (Krippendorff 2011, C)', () => {
    expect(krippendorffAlpha(KRIPPENDORFF)).toBeCloseTo(0.743, 3);
  });

  test('ordinal: .815 (Krippendorff 2011, D)', () => {
    expect(krippendorffAlpha(KRIPPENDORFF, ['1', '2', '3', '4', '5'])).toBeCloseTo(0.815, 3);
  });

  test('two observers, ten units, binary: .095 (Krippendorff 2011, A)', () => {
    const a = '0100000000'.split('');
    const b = '1110010010'.split('');
    expect(krippendorffAlpha(a.map((value, i) => [value, b[i]!]))).toBeCloseTo(0.095, 3);
  });

  test('two observers, twelve units, nominal: .692 (Krippendorff 2011, B)', () => {
    const first = 'a a b b d c c c e d d a'.split(' ');
    const second = 'b a b b b c c c e d d d'.split(' ');
    const table: Ratings = first.map((value, i) => [value, second[i]!]);
    expect(krippendorffAlpha(table)).toBeCloseTo(0.692, 3);
  });

  test('is null where only one value is in use', () => {
    expect(
      krippendorffAlpha([
        ['yes', 'yes'],
        ['yes', 'yes'],
      ]),
    ).toBeNull();
  });
});

describe('Cohen’s kappa', () => {
  test('.492 for 200 cases in three categories (Cohen 1960, table 2)', () => {
    expect(
      cohenKappa(
        crossed([
          [88, 14, 18],
          [10, 40, 10],
          [2, 6, 12],
        ]),
      ),
    ).toBeCloseTo(0.492, 3);
  });

  test('is negative where two agree less than by chance (Gwet 2002, table of 125 subjects: −.0234)', () => {
    expect(
      cohenKappa(
        crossed([
          [118, 5],
          [2, 0],
        ]),
      ),
    ).toBeCloseTo(-0.0234, 4);
  });

  test('is null where both say one thing throughout', () => {
    expect(cohenKappa([['yes', 'yes']])).toBeNull();
  });
});

describe('Gwet’s AC1', () => {
  test('.9408 where kappa is −.0234 (Gwet 2002, table of 125 subjects)', () => {
    expect(
      gwetAc1(
        crossed([
          [118, 5],
          [2, 0],
        ]),
      ),
    ).toBeCloseTo(0.9408, 4);
  });

  test('.775 for four raters with missing values (Gwet 2014, Handbook of Inter-Rater Reliability, the data of Krippendorff)', () => {
    expect(gwetAc1(KRIPPENDORFF)).toBeCloseTo(0.7754, 4);
  });
});

describe('precision and recall', () => {
  test('of the second coder against the first', () => {
    const found = precisionRecall([
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(found).toMatchObject({ both: 2, extra: 1, missed: 1 });
    expect(found.precision).toBeCloseTo(2 / 3);
    expect(found.f1).toBeCloseTo(2 / 3);
  });

  test('are null where nothing is coded', () => {
    expect(precisionRecall([[false, false]])).toMatchObject({ precision: null, recall: null, f1: null });
  });
});

describe('bootstrap intervals', () => {
  const units = Array.from({ length: 50 }, (_, i) => i % 5);
  const mean = (drawn: readonly number[]) => drawn.reduce((a, b) => a + b, 0) / drawn.length;

  test('hold the value and are the same for the same seed', () => {
    const first = estimate(units, mean, { seed: 7, resamples: 300 });
    expect(first.value).toBe(2);
    expect(first.low).toBeGreaterThan(1.4);
    expect(first.low).toBeLessThan(2);
    expect(first.high).toBeGreaterThan(2);
    expect(first.high).toBeLessThan(2.6);
    expect(estimate(units, mean, { seed: 7, resamples: 300 })).toEqual(first);
    expect(estimate(units, mean, { seed: 8, resamples: 300 })).not.toEqual(first);
  });

  test('are not told of a single unit', () => {
    expect(estimate([3], mean, { seed: 1, resamples: 10 })).toEqual({ value: 3, low: null, high: null });
  });
});
