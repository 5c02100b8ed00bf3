import { columnTest, rejoinJustified, splitAtColumns } from './pdf-columns.js';
import type { RawItem, RawPage } from './pdf-engine.js';
import type { Segment } from './pdf-segments.js';
import { isMarker, toSegment } from './pdf-segments.js';

/** How far the next piece of a line may be, in units of the font size. */
const SPLIT = 2.2;
const AFTER_MARKER = 6;
const AFTER_NUMBER = 4;

/** Farther out than any page; rounded places stay apart when they are made one number. */
const FAR = 1 << 20;

/** Items drawn twice on the same spot (shadows, false bold) once. */
function withoutOverprint(items: readonly RawItem[]): RawItem[] {
  const seen = new Map<string, Set<number>>();
  const kept: RawItem[] = [];
  for (const item of items) {
    const [x, y] = [Math.round(item.x), Math.round(item.y)];
    if (item.text.trim() !== '' && Math.abs(x) < FAR && Math.abs(y) < FAR) {
      const places = seen.get(item.text);
      if (places && isBeside(places, x, y)) continue;
      if (places) places.add(x * 4 * FAR + y);
      else seen.set(item.text, new Set([x * 4 * FAR + y]));
    }
    kept.push(item);
  }
  return kept;
}

function isBeside(places: ReadonlySet<number>, x: number, y: number): boolean {
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++) if (places.has((x + dx) * 4 * FAR + y + dy)) return true;
  return false;
}

/** Does the item go on with the line that these items began? */
function goesOn(line: readonly RawItem[], last: RawItem, item: RawItem, markerOnly: boolean): boolean {
  const size = Math.max(last.size, item.size);
  if (Math.abs(item.y - last.y) > 0.55 * size) return false;
  // A small raised mark may stand well above the line that it belongs to.
  const first = line[0] ?? last;
  if (Math.abs(item.y - first.y) > 0.7 * Math.max(first.size, item.size)) return false;
  // "4.1" may be the number of a heading, or a value in a table: there the next cell is further away.
  const hanging = /\d\.\d+$/.test(last.text) ? AFTER_NUMBER : AFTER_MARKER;
  const limit = (markerOnly ? hanging : SPLIT) * Math.max(size, 4);
  const forward = item.x - (last.x + last.width);
  if (forward >= -0.6 * size && forward <= limit) return true;
  if (!item.rtl && !last.rtl) return false;
  const back = last.x - (item.x + item.width);
  return back >= -0.6 * size && back <= limit;
}

/**
 * Groups the items of a page that stand upright in the same turn into segments.
 *
 * @returns One list of segments for each turn that occurs, the one with most text first.
 */
export function segmentsOf(page: RawPage): readonly (readonly Segment[])[] {
  const turns = new Map<number, RawItem[]>();
  for (const item of withoutOverprint(page.items)) {
    const list = turns.get(item.turn);
    if (list) list.push(item);
    else turns.set(item.turn, [item]);
  }
  const weight = (items: readonly RawItem[]): number =>
    items.reduce((sum, item) => sum + item.text.trim().length, 0);
  const groups = [...turns].map(([turn, items]) => ({ turn, items, weight: weight(items) }));
  groups.sort((a, b) => b.weight - a.weight || a.turn - b.turn);
  return groups
    .filter((group) => group.weight > 0)
    .map(({ items }) => {
      const segments = lineUp(items);
      const isColumn = columnTest(segments);
      return splitAtColumns(rejoinJustified(segments, isColumn), isColumn);
    });
}

function lineUp(items: readonly RawItem[]): Segment[] {
  const segments: Segment[] = [];
  let line: RawItem[] = [];
  let last: RawItem | undefined;
  let letters = '';
  const flush = (): void => {
    if (last) {
      const segment = toSegment(line, segments.length);
      if (segment.text !== '') segments.push(segment);
    }
    line = [];
    last = undefined;
    letters = '';
  };
  for (const item of items) {
    const blank = item.text.trim() === '';
    if (blank) {
      if (last) line.push(item);
    } else {
      if (last && !goesOn(line, last, item, isMarker(letters.trim()))) flush();
      line.push(item);
      last = item;
      if (letters.length <= 12) letters += item.text;
    }
    if (item.eol && last && !isMarker(letters.trim())) flush();
  }
  flush();
  return segments;
}
