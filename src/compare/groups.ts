import type { Comparison, GroupValue } from '../model/comparison.js';
import { type Resampling, ratio } from './bootstrap.js';
import type { Frame, Row } from './frame.js';
import { isHigh } from './importance.js';
import { difference, proportion } from './proportion.js';
import { byCodeUnits } from './round.js';

/** What documents without a value are called. */
export const UNKNOWN = '(unknown)';

/** The value of a document in a grouping: a column of the manifest, or kind, year, status and language of its own. */
function valueIn({ document }: Row, by: string): string {
  if (by === 'year') return document.year === null ? UNKNOWN : String(document.year);
  if (by === 'kind') return document.kind ?? UNKNOWN;
  if (by === 'status' || by === 'language') return document[by];
  return document.groups[by] ?? UNKNOWN;
}

/** The groupings that mean something in this corpus: at least two values, one of them known. */
export function usefulGroupings(frame: Frame, wanted: readonly string[]): string[] {
  return wanted.filter((by) => new Set(frame.readable.map((row) => valueIn(row, by))).size > 1);
}

/** Groups side by side: shares with intervals, and how far each is from all the others together. */
export function groupsIn(
  frame: Frame,
  groupings: readonly string[],
  z: number,
  resampling: Resampling,
): Comparison['groups'] {
  return groupings.map((by) => {
    const byValue = new Map<string, Row[]>();
    for (const row of frame.readable) {
      const value = valueIn(row, by);
      const list = byValue.get(value);
      if (list) list.push(row);
      else byValue.set(value, [row]);
    }
    const values = [...byValue.keys()].sort(
      (a, b) => Number(a === UNKNOWN) - Number(b === UNKNOWN) || byCodeUnits(a, b),
    );
    return {
      by,
      values: values.map((value) =>
        groupOf(frame, value, byValue.get(value) ?? [], { z, stream: `group ${by} ${value}`, resampling }),
      ),
    };
  });
}

function groupOf(
  frame: Frame,
  value: string,
  rows: readonly Row[],
  { z, stream, resampling }: { z: number; stream: string; resampling: Resampling },
): GroupValue {
  const high = rows.filter(isHigh).length;
  const allHigh = frame.readable.filter(isHigh).length;
  const rest = { count: allHigh - high, of: frame.readable.length - rows.length };
  const own = new Set(rows);
  const clusters = frame.clusters
    .map((cluster) => cluster.filter((row) => own.has(row)))
    .filter((cluster) => cluster.length > 0);
  const named = (holds: (row: Row) => boolean) => proportion(rows.filter(holds).length, rows.length, z);
  return {
    value,
    documents: rows.length,
    countries: new Set(rows.flatMap(({ document }) => document.country ?? [])).size,
    high: proportion(high, rows.length, z),
    highDifference: difference({ count: high, of: rows.length }, rest, z),
    score: ratio(clusters.map(scoresOf), stream, resampling),
    themes: frame.themes.map((_, i) => named(({ themeRanks }) => (themeRanks[i] as number) >= 1)),
    topics: frame.topics.map((_, i) => named(({ ranks }) => (ranks[i] as number) >= 1)),
  };
}

/** Sum of the scores of some documents, and how many they are. */
export function scoresOf(rows: readonly Row[]): [number, number] {
  return [rows.reduce((sum, { document }) => sum + (document.score ?? 0), 0), rows.length];
}
