import type { Gutter, Line } from './pdf-gutters.js';
import { bestGutter, linesOf } from './pdf-gutters.js';
import type { Segment } from './pdf-segments.js';
import { isMarker } from './pdf-segments.js';

/** What a page is made of, in reading order: columns of running text, and tables. */
export type Area =
  | { readonly kind: 'flow'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly lines: readonly Line[]; readonly gutters: readonly number[] };

const MAX_DEPTH = 10;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Sides {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

function part(lines: readonly Line[], x: number): Sides {
  const left: Segment[] = [];
  const right: Segment[] = [];
  for (const line of lines) for (const s of line.segments) (s.x1 <= x ? left : right).push(s);
  return { left, right };
}

/** Prose fills its column; cells do not. */
function looksLikeProse(side: readonly Segment[]): boolean {
  if (side.length < 3) return false;
  const x0 = Math.min(...side.map((s) => s.x0));
  const x1 = Math.max(...side.map((s) => s.x1));
  const chars = side.reduce((sum, s) => sum + s.text.length, 0) / side.length;
  return median(side.map((s) => s.x1 - s.x0)) > 0.75 * (x1 - x0) && chars > 22;
}

/**
 * Columns of text, or a table? A table is drawn row by row, columns one after the other: what tells is how
 * often the content stream changes sides.
 */
function isTable({ left, right }: Sides, both: number): boolean {
  const stream = [...left.map((s) => ({ s, right: false })), ...right.map((s) => ({ s, right: true }))];
  stream.sort((a, b) => a.s.order - b.s.order);
  let changes = 0;
  for (let i = 1; i < stream.length; i++) if (stream[i]?.right !== stream[i - 1]?.right) changes++;
  if (changes < Math.max(3, 0.3 * both)) return false;
  return !(both >= 6 && looksLikeProse(left) && looksLikeProse(right));
}

/** White strips through a whole table, as the middle of each. */
function gutters(lines: readonly Line[]): number[] {
  const segments = lines.flatMap((line) => line.segments);
  const min = Math.floor(Math.min(...segments.map((s) => s.x0)) / 2);
  const max = Math.ceil(Math.max(...segments.map((s) => s.x1)) / 2);
  const cover = new Int32Array(Math.max(1, Math.min(4_000, max - min + 2)));
  for (const s of segments) {
    const from = Math.max(0, Math.floor(s.x0 / 2) - min);
    const to = Math.min(cover.length - 1, Math.ceil(s.x1 / 2) - min);
    for (let i = from; i <= to; i++) cover[i] = (cover[i] ?? 0) + 1;
  }
  const allowed = Math.floor(0.06 * lines.length);
  const found: number[] = [];
  let start = -1;
  for (let i = 1; i < cover.length; i++) {
    const free = (cover[i] ?? 0) <= allowed;
    if (free && start < 0) start = i;
    if (!free && start >= 0) {
      if (i - start >= 2 && start > 1) found.push(start + i + 2 * min);
      start = -1;
    }
  }
  return found;
}

/** Drops what hangs on above and below without belonging: lines on one side only, apart from the rest. */
function trim(lines: readonly Line[], gutter: Gutter, x: number): readonly [number, number] {
  const sidesOf = (line: Line | undefined): readonly [boolean, boolean] => [
    line?.segments.some((s) => s.x1 <= x) ?? false,
    line?.segments.some((s) => s.x0 >= x) ?? false,
  ];
  let { first, last } = gutter;
  while (first < last) {
    const [left, right] = sidesOf(lines[first]);
    if (right) break;
    if (left) first++;
    else break;
  }
  // A column may end lower than its neighbour; a wide step says that something else begins.
  let at = last;
  while (at > first) {
    const [left, right] = sidesOf(lines[at]);
    if (left && right) break;
    at--;
  }
  for (let i = at + 1; i <= last; i++) {
    const [here, above] = [lines[i], lines[i - 1]];
    if (here && above && here.y - above.y > 2.4 * Math.max(here.size, above.size)) last = i - 1;
  }
  return [first, last];
}

function areasIn(lines: readonly Line[], depth: number, into: Area[]): void {
  if (lines.length === 0) return;
  const gutter = depth < MAX_DEPTH && lines.length > 1 ? bestGutter(lines) : null;
  if (!gutter) {
    into.push({ kind: 'flow', lines });
    return;
  }
  const x = Math.min((gutter.from + gutter.to) / 2, gutter.to - 1);
  const [first, last] = trim(lines, gutter, x);
  const run = lines.slice(first, last + 1);
  const sides = part(run, x);
  const table = isTable(sides, gutter.both);
  const narrow = sides.left.every((s) => isMarker(s.text)) || sides.right.length < 2 || sides.left.length < 2;
  if (narrow || (!table && gutter.both < 3)) {
    areasAside(lines, first, last, run, depth, into);
    return;
  }
  areasIn(lines.slice(0, first), depth + 1, into);
  if (table) into.push({ kind: 'table', lines: run, gutters: gutters(run) });
  else {
    const rightFirst =
      run.reduce((sum, line) => sum + line.segments.filter((s) => s.rtl).length, 0) > run.length / 2;
    const order = rightFirst ? [sides.right, sides.left] : [sides.left, sides.right];
    for (const side of order) areasIn(linesOf(side), depth + 1, into);
  }
  areasIn(lines.slice(last + 1), depth + 1, into);
}

/** The white strip parts nothing: read its lines as they stand, and look on above and below. */
function areasAside(
  lines: readonly Line[],
  first: number,
  last: number,
  run: readonly Line[],
  depth: number,
  into: Area[],
): void {
  areasIn(lines.slice(0, first), depth + 1, into);
  into.push({ kind: 'flow', lines: run });
  areasIn(lines.slice(last + 1), depth + 1, into);
}

/**
 * Reading order of one page: which areas it has, and in what order they are read.
 *
 * @param segments The page's segments without its furniture.
 */
export function areasOf(segments: readonly Segment[]): Area[] {
  const areas: Area[] = [];
  areasIn(linesOf(segments), 0, areas);
  // Neighbouring flows of one column were only parted by the search: put them together again.
  const merged: Area[] = [];
  for (const area of areas) {
    const before = merged.at(-1);
    if (area.kind === 'flow' && before?.kind === 'flow' && follows(before.lines, area.lines)) {
      merged[merged.length - 1] = { kind: 'flow', lines: [...before.lines, ...area.lines] };
    } else merged.push(area);
  }
  return merged;
}

function follows(above: readonly Line[], below: readonly Line[]): boolean {
  const [last, next] = [above.at(-1), below[0]];
  if (!last || !next || next.y <= last.y) return false;
  const left = (lines: readonly Line[]): number => Math.min(...lines.map((l) => l.segments[0]?.x0 ?? 0));
  const right = (lines: readonly Line[]): number => Math.max(...lines.map((l) => l.segments.at(-1)?.x1 ?? 0));
  return (
    left(below) < right(above) &&
    left(above) < right(below) &&
    Math.abs(left(below) - left(above)) < 6 * next.size
  );
}
