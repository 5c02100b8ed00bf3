import type { RawItem } from './pdf-engine.js';
import type { Gap, Segment } from './pdf-segments.js';
import { isMarker, toSegment } from './pdf-segments.js';

/** Left edges looked at when lines are parted into columns. */
const MAX_EDGES = 40;

export type ColumnTest = (x0: number, x1: number) => boolean;

/** Tells whether text from `x0` to `x1` fills a column: many lines begin and end there. */
export function columnTest(segments: readonly Segment[]): ColumnTest {
  const edges = new Map<string, number>();
  const key = (x0: number, x1: number): string => `${Math.round(x0 / 3)} ${Math.round(x1 / 3)}`;
  for (const s of segments) {
    if (s.text.length > 20) edges.set(key(s.x0, s.x1), (edges.get(key(s.x0, s.x1)) ?? 0) + 1);
  }
  return (x0, x1) => {
    let lines = 0;
    for (let a = -3; a <= 3; a += 3)
      for (let b = -3; b <= 3; b += 3) lines += edges.get(key(x0 + a, x1 + b)) ?? 0;
    return lines >= 4;
  };
}

/**
 * Justified lines of few words have gaps as wide as those between columns. What gives them away: they begin and
 * end exactly where many whole lines do.
 */
export function rejoinJustified(segments: readonly Segment[], isColumn: ColumnTest): Segment[] {
  const result: Segment[] = [];
  for (let i = 0; i < segments.length; ) {
    const first = segments[i];
    if (!first) break;
    let end = i + 1;
    // At most a dozen pieces: a longer row is a table.
    for (let last = first; end < segments.length && end - i < 12; end++) {
      const next = segments[end];
      if (!next || Math.abs(next.y - first.y) > 0.5 || next.x0 < last.x1) break;
      last = next;
    }
    const chain = segments.slice(i, end);
    const last = chain.at(-1);
    const items = chain.flatMap((s) => s.items);
    if (chain.length > 1 && last && isColumn(first.x0, last.x1) && evenlySpaced(items)) {
      result.push(toSegment(items, first.order));
    } else result.push(...chain);
    i = end;
  }
  return result;
}

function evenlySpaced(items: readonly RawItem[]): boolean {
  const gaps: number[] = [];
  let last: RawItem | undefined;
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const gap = last ? item.x - last.x - last.width : 0;
    if (gap > 0.25 * item.size) gaps.push(gap);
    last = item;
  }
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return gaps.length === 1 ? most < 9 * (last?.size ?? 0) : most - least < 0.2 * most;
}

const headOf = (segment: Segment, gap: Gap): string =>
  segment.items
    .slice(0, Math.min(gap.at, 13))
    .map((item) => item.text)
    .join('')
    .trim();

/** Left edges where many lines resume after a wide gap are a second column: part the lines there. */
export function splitAtColumns(segments: readonly Segment[], isColumn: ColumnTest): Segment[] {
  const starts = new Map<number, number>();
  for (const segment of segments) {
    for (const gap of segment.gaps) {
      const key = Math.round(gap.to / 3);
      starts.set(key, (starts.get(key) ?? 0) + 1);
    }
  }
  const columns: number[] = [];
  const often = [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_EDGES);
  for (const [key, count] of often) {
    const around = count + Math.max(starts.get(key - 1) ?? 0, starts.get(key + 1) ?? 0);
    if (around < 5) continue;
    const x = key * 3;
    const crossing = segments.filter(
      (s) => s.x0 < x - 8 && s.x1 > x + 8 && !s.gaps.some((g) => Math.abs(g.to - x) <= 4),
    ).length;
    // A short last word of justified lines begins at one place, too.
    const widths = segments.flatMap((s) =>
      s.gaps.filter((g) => Math.abs(g.to - x) <= 4).map((g) => s.x1 - g.to),
    );
    widths.sort((a, b) => a - b);
    const wide = (widths[Math.floor(widths.length / 4)] ?? 0) > 24;
    if (wide && crossing <= 0.25 * around) columns.push(x);
    if (columns.length > 8) break;
  }
  const edges = new Map<number, number>();
  for (const s of segments) edges.set(Math.round(s.x0), (edges.get(Math.round(s.x0)) ?? 0) + 1);
  const isEdge = (x: number): boolean => {
    const at = Math.round(x);
    return (edges.get(at - 1) ?? 0) + (edges.get(at) ?? 0) + (edges.get(at + 1) ?? 0) >= 3;
  };
  return segments.flatMap((segment) => {
    const prose = isColumn(segment.x0, segment.x1);
    const narrowest = Math.min(...segment.gaps.map((g) => g.to - g.from));
    // A cell that nearly fills its column: the next one still begins where others do.
    const cell = (g: Gap): boolean => {
      const wide = !prose && g.to - g.from > 1.5 * segment.size;
      return (
        wide &&
        (segment.gaps.length === 1 || g.to - g.from > 1.5 * narrowest) &&
        isEdge(g.to) &&
        !isMarker(headOf(segment, g))
      );
    };
    const cuts = segment.gaps
      .filter((g) => columns.some((x) => Math.abs(g.to - x) <= 4) || cell(g))
      .map((g) => g.at);
    if (cuts.length === 0) return [segment];
    const parts: Segment[] = [];
    let from = 0;
    for (const cut of [...cuts, segment.items.length]) {
      const part = segment.items.slice(from, cut);
      if (part.some((item) => item.text.trim() !== ''))
        parts.push(toSegment(part, segment.order + parts.length / 100));
      from = cut;
    }
    return parts;
  });
}
