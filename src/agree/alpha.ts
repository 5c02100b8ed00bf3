import { countsOf, type Ratings, sum, valuesOf } from './ratings.js';

/**
 * Krippendorff's alpha for any number of coders, with gaps (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"): one minus observed over expected disagreement.
 *
 * @param order the values from lowest to highest: the distance is ordinal, by how many ratings lie between two values;
 *   without it nominal: two values differ or they do not
 * @returns at most 1; null where fewer than two values are in use among units that two coders judged
 */
export function krippendorffAlpha(ratings: Ratings, order?: readonly string[]): number | null {
  const units = ratings.map(countsOf).filter((counts) => sum(counts.values()) >= 2);
  const values = valuesOf(ratings, order);
  // How often each value stands in units that can be compared.
  const totals = new Map(
    values.map((value) => [value, sum(units.map((counts) => counts.get(value) ?? 0))] as const),
  );
  const all = sum(totals.values());
  const distance = order ? ordinal(values, totals) : (a: string, b: string) => (a === b ? 0 : 1);
  let observed = 0;
  let expected = 0;
  for (const a of values) {
    for (const b of values) {
      const far = distance(a, b);
      if (far === 0) continue;
      for (const counts of units) {
        const pairs = (counts.get(a) ?? 0) * (counts.get(b) ?? 0);
        if (pairs > 0) observed += (pairs / (sum(counts.values()) - 1)) * far;
      }
      expected += (totals.get(a) ?? 0) * (totals.get(b) ?? 0) * far;
    }
  }
  return expected === 0 ? null : 1 - (observed * (all - 1)) / expected;
}

/** The squared number of ratings from one value to another, both ends counted half. */
function ordinal(values: readonly string[], totals: ReadonlyMap<string, number>) {
  return (a: string, b: string): number => {
    const [low, high] = [values.indexOf(a), values.indexOf(b)].sort((x, y) => x - y) as [number, number];
    const between = sum(values.slice(low, high + 1).map((value) => totals.get(value) ?? 0));
    return (between - ((totals.get(a) ?? 0) + (totals.get(b) ?? 0)) / 2) ** 2;
  };
}
