import { type Ratings, sum } from './ratings.js';

/**
 * Cohen's kappa of two coders (Cohen 1960, "A Coefficient of Agreement for Nominal Scales", Educational and
 * Psychological Measurement 20, 37–46): agreement beyond what their own habits would give by chance.
 *
 * @param ratings two columns; units that one of the two did not judge are left out
 * @returns −1 to 1; null without units, or where chance alone makes them agree everywhere (one value in use)
 */
export function cohenKappa(ratings: Ratings): number | null {
  const pairs = ratings.filter((unit) => unit[0] != null && unit[1] != null);
  if (pairs.length === 0) return null;
  const share = (column: 0 | 1, value: string) =>
    pairs.filter((unit) => unit[column] === value).length / pairs.length;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const values = new Set(pairs.flatMap(([a, b]) => [a as string, b as string]));
  const expected = sum([...values].map((value) => share(0, value) * share(1, value)));
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
