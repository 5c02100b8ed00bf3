import { cleanText } from '../text/join-lines.js';
import { closeLetterSpacing } from '../text/letter-spacing.js';
import type { RawItem } from './pdf-engine.js';

/** Gap that is a space, in units of the font size. */
const SPACE = 0.13;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

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

/** Pages show how far letters stand apart: shorter words are certain, too. */
export const PLACED_LETTERS = { least: 4 };

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
  return closeLetterSpacing(spaced ? clean : clean.replace(/[\t\n ]+/g, ' '), PLACED_LETTERS)
    .replace(/[\t\n ]+/g, ' ')
    .trim();
}

/** Right-to-left lines: items from right to left, runs of left-to-right items among them kept in their order. */
export function inLogicalOrder<Item extends Pick<RawItem, 'text' | 'rtl' | 'x' | 'width'>>(
  items: readonly Item[],
): Item[] {
  const sorted = [...items].sort((a, b) => b.x + b.width / 2 - (a.x + a.width / 2));
  const result: Item[] = [];
  let run: Item[] = [];
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
