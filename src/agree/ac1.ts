import { countsOf, type Ratings, sum, valuesOf } from './ratings.js';

/**
 * Gwet's AC1 for any number of coders, with gaps (Gwet 2008, "Computing inter-rater reliability and its variance in
 * the presence of high agreement", British Journal of Mathematical and Statistical Psychology 61, 29–48): chance is
 * what is left to guess, so that a value nearly everywhere does not turn high agreement into none.
 *
 * @param values all values that could have been given; default those in use
 * @returns at most 1; null without a unit that two coders judged, or with fewer than two values
 */
export function gwetAc1(ratings: Ratings, values: readonly string[] = valuesOf(ratings)): number | null {
  const rated = ratings.map(countsOf).filter((counts) => counts.size > 0);
  const compared = rated.filter((counts) => sum(counts.values()) >= 2);
  if (compared.length === 0 || values.length < 2) return null;
  const observed =
    sum(
      compared.map((counts) => {
        const coders = sum(counts.values());
        return sum([...counts.values()].map((count) => count * (count - 1))) / (coders * (coders - 1));
      }),
    ) / compared.length;
  const shares = values.map(
    (value) => sum(rated.map((counts) => (counts.get(value) ?? 0) / sum(counts.values()))) / rated.length,
  );
  const expected = sum(shares.map((share) => share * (1 - share))) / (values.length - 1);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
