import type { Bounds, Prevalence, Proportion } from '../model/comparison.js';
import type { Frame, Row } from './frame.js';
import { proportion } from './proportion.js';
import { rounded } from './round.js';

/** How many of some rows hold, and how many countries have one that does: 361 documents are not 147 countries. */
export function shares(
  rows: readonly Row[],
  holds: (row: Row) => boolean,
  z: number,
): { documents: Proportion; countries: Proportion } {
  const [all, some] = [new Set<string>(), new Set<string>()];
  let count = 0;
  for (const row of rows) {
    const { country } = row.document;
    if (country !== null) all.add(country);
    if (!holds(row)) continue;
    count++;
    if (country !== null) some.add(country);
  }
  return {
    documents: proportion(count, rows.length, z),
    countries: proportion(some.size, all.size, z),
  };
}

/** Prevalence of each theme and topic. `clustered` gives the bounds from resampling countries, by identifier. */
export function prevalenceOf(
  frame: Frame,
  z: number,
  clustered: (id: string) => Bounds | null,
): { themes: Prevalence[]; topics: Prevalence[] } {
  const { columns } = frame;
  const { countries } = columns;
  const one = (id: string, ranks: Uint8Array, salience: Float64Array): Prevalence => {
    const n = ranks.length;
    const at = [0, 0, 0, 0, 0];
    const seen = new Uint8Array(countries);
    for (let i = 0; i < n; i++) {
      const rank = ranks[i] as number;
      at[rank] = (at[rank] as number) + 1;
      const country = columns.country[i] as number;
      if (rank >= 1 && country >= 0) seen[country] = 1;
    }
    const [, mentioned = 0, addressed = 0, committed = 0, targeted = 0] = at;
    return {
      id,
      documents: proportion(mentioned + addressed + committed + targeted, n, z),
      countries: proportion(
        seen.reduce((sum, named) => sum + named, 0),
        countries,
        z,
      ),
      documentsClustered: clustered(id),
      levels: { mentioned, addressed, committed, targeted },
      firm: proportion(committed + targeted, n, z),
      salience: n === 0 ? 0 : rounded(salience.reduce((sum, own) => sum + own, 0) / n),
    };
  };
  return {
    themes: frame.themes.map(({ id }, i) =>
      one(id, columns.themes[i] as Uint8Array, together(columns.salience, frame.topicsOf[i] ?? [])),
    ),
    topics: frame.topics.map(({ id }, i) =>
      one(id, columns.topics[i] as Uint8Array, columns.salience[i] as Float64Array),
    ),
  };
}

/** The salience of a theme. A passage may be on two of its topics: the sum is capped, as a share must be. */
function together(salience: readonly Float64Array[], topics: readonly number[]): Float64Array {
  const sums = new Float64Array(salience[0]?.length ?? 0);
  for (const i of topics) {
    const own = salience[i] as Float64Array;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (own[at] as number);
  }
  return sums.map((sum) => Math.min(1, sum));
}
