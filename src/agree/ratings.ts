/** What each coder says of each unit: one row a unit, one column a coder, null where a coder did not judge it. */
export type Ratings = readonly (readonly (string | null)[])[];

/** The values in use, in the order given or, where none is, sorted. */
export function valuesOf(ratings: Ratings, order?: readonly string[]): readonly string[] {
  const used = new Set(ratings.flat().filter((value): value is string => value !== null));
  return order ? order.filter((value) => used.has(value)) : [...used].sort();
}

/** How many coders give each value to a unit. */
export function countsOf(unit: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};
