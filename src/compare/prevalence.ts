import type { Bounds, Prevalence, Proportion } from '../model/comparison.js';
import type { Frame, Row } from './frame.js';
import { rankOf } from './frame.js';
import { proportion } from './proportion.js';
import { rounded } from './round.js';

/** How many of some rows hold, and how many countries have one that does: 361 documents are not 147 countries. */
export function shares(
  rows: readonly Row[],
  holds: (row: Row) => boolean,
  z: number,
): { documents: Proportion; countries: Proportion } {
  const yes = rows.filter(holds);
  const countriesOf = (some: readonly Row[]) =>
    new Set(some.flatMap(({ document }) => document.country ?? [])).size;
  return {
    documents: proportion(yes.length, rows.length, z),
    countries: proportion(countriesOf(yes), countriesOf(rows), z),
  };
}

/** Prevalence of each theme and topic. `clustered` gives the bounds from resampling countries, by identifier. */
export function prevalenceOf(
  frame: Frame,
  z: number,
  clustered: (id: string) => Bounds | null,
): { themes: Prevalence[]; topics: Prevalence[] } {
  const one = (id: string, rank: (row: Row) => number, salience: (row: Row) => number): Prevalence => {
    const { readable } = frame;
    const at = (level: number) => readable.filter((row) => rank(row) === level).length;
    const total = readable.reduce((sum, row) => sum + salience(row), 0);
    return {
      id,
      ...shares(readable, (row) => rank(row) >= 1, z),
      documentsClustered: clustered(id),
      levels: { mentioned: at(1), addressed: at(2), committed: at(3), targeted: at(4) },
      firm: proportion(at(3) + at(4), readable.length, z),
      salience: readable.length === 0 ? 0 : rounded(total / readable.length),
    };
  };
  return {
    themes: frame.themes.map(({ id }, i) =>
      one(
        id,
        ({ document }) => rankOf(document.themeLevels[i] ?? 'absent'),
        // A passage may be on two topics of a theme: the sum is capped, as a share must be.
        ({ topics }) =>
          Math.min(
            1,
            (frame.topicsOf[i] ?? []).reduce((sum, k) => sum + (topics[k]?.salience ?? 0), 0),
          ),
      ),
    ),
    topics: frame.topics.map(({ id }, i) =>
      one(
        id,
        ({ ranks }) => ranks[i] ?? 0,
        ({ topics }) => topics[i]?.salience ?? 0,
      ),
    ),
  };
}
