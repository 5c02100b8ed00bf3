import type { Segment } from './pdf-segments.js';
import { isMarker } from './pdf-segments.js';

/** A printed line of a region: segments on one baseline, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** A vertical white strip. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** Lines with text on both sides. */
  readonly both: number;
}

const MIN_GUTTER = 0.7;
const MAX_CANDIDATES = 14;

/** Groups segments into printed lines, top to bottom. */
export function linesOf(segments: readonly Segment[]): Line[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: { y: number; size: number; segments: Segment[] }[] = [];
  for (const segment of sorted) {
    const line = lines.at(-1);
    if (line && segment.y - line.y <= 0.4 * Math.min(line.size, segment.size)) {
      line.segments.push(segment);
      line.size = Math.max(line.size, segment.size);
    } else lines.push({ y: segment.y, size: segment.size, segments: [segment] });
  }
  for (const line of lines) line.segments.sort((a, b) => a.x0 - b.x0);
  return lines;
}

/** The white on both sides of `x` in one line, or null where text crosses it. */
function whiteAround(line: Line, x: number): { lo: number; hi: number } | null {
  let [lo, hi] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const s of line.segments) {
    if (s.x1 <= x) lo = Math.max(lo, s.x1);
    else if (s.x0 >= x) hi = Math.min(hi, s.x0);
    else return null;
  }
  return hi - lo < MIN_GUTTER * Math.min(line.size, 14) ? null : { lo, hi };
}

interface Side {
  readonly left: boolean;
  readonly right: boolean;
  readonly line: Line;
}

/** Columns of different leading: a line on one side stands closer to one on the other than lines of one column can. */
function interleaved(above: Side | null, below: Side): boolean {
  if (!above || above.left === below.left || above.right === below.right) return false;
  return below.line.y - above.line.y < 0.85 * Math.min(above.line.size, below.line.size);
}

/** How far the gutter at `x` reaches up and down: the stretch without a crossing line with most lines on both sides. */
function stretch(lines: readonly Line[], x: number): Gutter | null {
  let best: Gutter | null = null;
  let now: Gutter | null = null;
  const close = (): void => {
    if (now && now.both > (best?.both ?? 0)) best = now;
    now = null;
  };
  let side: Side | null = null;
  lines.forEach((line, i) => {
    const white = whiteAround(line, x);
    const above = side;
    side = white ? { left: Number.isFinite(white.lo), right: Number.isFinite(white.hi), line } : null;
    if (!white) {
      close();
      return;
    }
    const both = side && ((side.left && side.right) || interleaved(above, side)) ? 1 : 0;
    const from = Math.max(now?.from ?? Number.NEGATIVE_INFINITY, white.lo);
    const to = Math.min(now?.to ?? Number.POSITIVE_INFINITY, white.hi);
    if (now && to - from >= MIN_GUTTER * Math.min(line.size, 14)) {
      now = { from, to, first: now.first, last: i, both: now.both + both };
      return;
    }
    close();
    now = { from: white.lo, to: white.hi, first: i, last: i, both };
  });
  close();
  return best;
}

/** The middle of white strips that return most often, best first. */
function candidates(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (let i = 1; i < line.segments.length; i++) {
      const [a, b] = [line.segments[i - 1], line.segments[i]];
      if (!a || !b || b.x0 - a.x1 < MIN_GUTTER * Math.min(line.size, 14)) continue;
      if (isMarker(a.text) && i === 1) continue;
      // Just before the right-hand text: the left edge of a column is straight, its right edge often is not.
      const key = Math.round((b.x0 - 2) / 4);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (!a || !b || b.y - a.y >= 0.85 * Math.min(a.size, b.size)) continue;
    const [first, second] = [a.segments, b.segments];
    const right = (first.at(-1)?.x1 ?? 0) < (second[0]?.x0 ?? 0) ? second : first;
    const left = right === first ? second : first;
    const edge = right[0]?.x0 ?? 0;
    if ((left.at(-1)?.x1 ?? 0) >= edge) continue;
    const key = Math.round((edge - 2) / 4);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([key]) => key * 4);
}

/** The white strip that parts most lines, or null where none does. */
export function bestGutter(lines: readonly Line[]): Gutter | null {
  let best: Gutter | null = null;
  for (const x of candidates(lines)) {
    const found = stretch(lines, x);
    if (!found || found.both < 2) continue;
    const wider = best && found.both === best.both && found.to - found.from > best.to - best.from;
    if (!best || found.both > best.both || wider) best = found;
  }
  return best;
}
