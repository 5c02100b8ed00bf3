import type { RawItem } from './pdf-engine.js';
import { readRightToLeft } from './pdf-rtl.js';
import { inLogicalOrder, textOf } from './pdf-runs.js';

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

export interface Gap {
  /** Index of the item after the gap. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A gap that may part two columns, in units of the font size. */
const WIDE = 0.75;

/** Bullets, "1.", "1.2.3", "(a)", "iv)": what hangs before the text of an item. */
const MARKER = /^(?:[^\p{L}\p{N}\s]|\(?[\p{L}\p{N}]{1,4}[.)]|\d{1,2}(?:\.\d{1,2}){0,4}\.?|[•▪◦oO§])$/u;

export function isMarker(text: string): boolean {
  return text.length <= 12 && MARKER.test(text);
}

const LETTERS = /\p{L}/gu;

/** Makes one segment of items that stand on one line. `order` is its place in the content stream. */
export function toSegment(items: readonly RawItem[], order: number): Segment {
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let weight = 0;
  let bold = 0;
  let rtl = 0;
  let ltr = 0;
  const sizes = new Map<number, number>();
  const baselines = new Map<number, number>();
  for (const item of items) {
    const length = item.text.trim().length;
    if (length === 0) continue;
    x0 = Math.min(x0, item.x);
    x1 = Math.max(x1, item.x + item.width);
    weight += length;
    if (item.bold) bold += length;
    // Digits run left to right in every script and tell no direction.
    if (item.rtl) rtl += length;
    else ltr += item.text.match(LETTERS)?.length ?? 0;
    sizes.set(item.size, (sizes.get(item.size) ?? 0) + length);
    baselines.set(item.y, (baselines.get(item.y) ?? 0) + length);
  }
  const most = (counts: Map<number, number>): number =>
    [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  const isRtl = rtl > ltr;
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
    text: isRtl ? readRightToLeft(textOf(ordered)) : textOf(ordered),
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
