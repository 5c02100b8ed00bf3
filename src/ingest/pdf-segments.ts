import { cleanText } from '../text/join-lines.js';
import type { RawItem, RawPage } from './pdf-engine.js';

/**
 * A stretch of one printed line that belongs together: what the content stream draws in one go on one baseline.
 * Two columns side by side give two segments, as do two cells of a table.
 */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline, downwards. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly rtl: boolean;
  /** Position in the content stream. */
  readonly order: number;
  /** Wide gaps inside the segment, where it might be two. */
  readonly gaps: readonly Gap[];
  readonly items: readonly RawItem[];
}

interface Gap {
  /** Index of the item after the gap. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** In units of the font size. */
const SPACE = 0.13;
const SPLIT = 2.2;
const WIDE = 0.75;
const AFTER_MARKER = 6;
const AFTER_NUMBER = 4;
/** Left edges looked at when lines are parted into columns. */
const MAX_EDGES = 40;

/** Bullets, "1.", "1.2.3", "(a)", "iv)": what hangs before the text of an item. */
const MARKER = /^(?:[^\p{L}\p{N}\s]|\(?[\p{L}\p{N}]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[•▪◦oO§])$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function isMarker(text: string): boolean {
  return text.length <= 12 && MARKER.test(text);
}

/** Items drawn twice on the same spot (shadows, false bold) once. */
function withoutOverprint(items: readonly RawItem[]): RawItem[] {
  const seen = new Set<string>();
  const kept: RawItem[] = [];
  for (const item of items) {
    if (item.text.trim() !== '') {
      const [x, y] = [Math.round(item.x), Math.round(item.y)];
      let double = false;
      for (let dx = -1; dx <= 1 && !double; dx++) {
        for (let dy = -1; dy <= 1 && !double; dy++) double = seen.has(`${x + dx} ${y + dy} ${item.text}`);
      }
      if (double && item.text.trim().length > 0) continue;
      seen.add(`${x} ${y} ${item.text}`);
    }
    kept.push(item);
  }
  return kept;
}

/** A raised small number after a word is a note's marker: it is not part of the text. */
function isNoteMarker(item: RawItem, before: RawItem, lineSize: number): boolean {
  const raised = before.y - item.y > 0.15 * lineSize;
  if (item.size > 0.82 * lineSize || !raised) return false;
  const mark = item.text.trim();
  if (!/^(?:\d{1,3}(?:[,;]\s?\d{1,3})*|[*†‡]{1,3}|\(\d{1,3}\)|\[\d{1,3}\])$/.test(mark)) return false;
  // "m²", "km³", "10⁶" are no notes.
  return (
    !(/^[23]$/.test(mark) && /(?:^|[\s\d/])(?:[kcmd]?m|ft)$/.test(before.text.slice(-8))) &&
    !/\d$/.test(before.text.slice(-1))
  );
}

/** "P O L Í T I C A": letters set apart become words again; two spaces mark the end of a word. */
export function closeLetterSpacing(text: string): string {
  if (!/(?:^| )\p{L} \p{L} \p{L} \p{L}(?= |$)/u.test(text)) return text;
  return text.replace(/(?<=^| )\p{L}(?: \p{L}){3,}(?= |$)/gu, (run) => run.replaceAll(' ', ''));
}

function gapBetween(left: RawItem, right: RawItem): number {
  return Math.max(right.x - (left.x + left.width), left.x - (right.x + right.width));
}

/** The text of items that follow each other, with spaces where the page shows them. */
export function textOf(items: readonly RawItem[]): string {
  const singles = items.filter((item) => item.text.trim().length === 1).length;
  const spaced = singles >= 4 && singles > 0.7 * items.filter((item) => item.text.trim() !== '').length;
  const gaps: number[] = [];
  const parts: string[] = [];
  let before: RawItem | undefined;
  const lineSize = Math.max(...items.map((item) => item.size));
  if (spaced) {
    let last: RawItem | undefined;
    for (const item of items) {
      if (item.text.trim() === '') continue;
      if (last) gaps.push(gapBetween(last, item));
      last = item;
    }
    gaps.sort((a, b) => a - b);
  }
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  let pending = false;
  for (const item of items) {
    if (item.text.trim() === '') {
      pending ||= item.text !== '';
      continue;
    }
    if (before && isNoteMarker(item, before, lineSize)) {
      continue;
    }
    if (before) {
      const gap = gapBetween(before, item);
      const wide = spaced && usual > 0.1 * item.size && gap > 1.6 * usual;
      if (wide) parts.push('  ');
      else if (pending || gap > SPACE * Math.max(item.size, before.size)) parts.push(' ');
    }
    parts.push(item.text);
    pending = false;
    before = item;
  }
  const clean = cleanText(parts.join(''));
  return closeLetterSpacing(spaced ? clean : clean.replace(/[\t\n ]+/g, ' '))
    .replace(/[\t\n ]+/g, ' ')
    .trim();
}

/** Right-to-left lines: items from right to left, runs of left-to-right items among them kept in their order. */
function inLogicalOrder(items: readonly RawItem[]): RawItem[] {
  const sorted = [...items].sort((a, b) => b.x + b.width / 2 - (a.x + a.width / 2));
  const result: RawItem[] = [];
  let run: RawItem[] = [];
  const flush = (): void => {
    result.push(...run.reverse());
    run = [];
  };
  for (const item of sorted) {
    if (!item.rtl && LETTER_OR_DIGIT.test(item.text)) run.push(item);
    else if (item.text.trim() === '' && run.length > 0) run.push(item);
    else {
      flush();
      result.push(item);
    }
  }
  flush();
  return result;
}

function toSegment(items: readonly RawItem[], order: number): Segment {
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let weight = 0;
  let bold = 0;
  let rtl = 0;
  const sizes = new Map<number, number>();
  const baselines = new Map<number, number>();
  for (const item of items) {
    const length = item.text.trim().length;
    if (length === 0) continue;
    x0 = Math.min(x0, item.x);
    x1 = Math.max(x1, item.x + item.width);
    weight += length;
    if (item.bold) bold += length;
    if (item.rtl) rtl += length;
    sizes.set(item.size, (sizes.get(item.size) ?? 0) + length);
    baselines.set(item.y, (baselines.get(item.y) ?? 0) + length);
  }
  const most = (counts: Map<number, number>): number =>
    [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  const isRtl = rtl > 0.5 * weight;
  const ordered = isRtl ? inLogicalOrder(items) : items;
  const gaps: Gap[] = [];
  if (!isRtl) {
    let last: RawItem | undefined;
    items.forEach((item, at) => {
      if (item.text.trim() === '') return;
      if (last && item.x - (last.x + last.width) > WIDE * item.size) {
        gaps.push({ at, from: last.x + last.width, to: item.x });
      }
      last = item;
    });
  }
  return {
    text: textOf(ordered),
    x0,
    x1,
    y: most(baselines),
    size: Math.max(...[...sizes].filter(([, n]) => n >= 0.15 * weight).map(([size]) => size)),
    bold: bold > 0.6 * weight,
    rtl: isRtl,
    order,
    gaps,
    items,
  };
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

type ColumnTest = (x0: number, x1: number) => boolean;

/** Tells whether text from `x0` to `x1` fills a column: many lines begin and end there. */
function columnTest(segments: readonly Segment[]): ColumnTest {
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
function rejoinJustified(segments: readonly Segment[], isColumn: ColumnTest): Segment[] {
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
function splitAtColumns(segments: readonly Segment[], isColumn: ColumnTest): Segment[] {
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
