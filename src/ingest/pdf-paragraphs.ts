import { closeLetterSpacing } from '../text/letter-spacing.js';
import type { Line } from './pdf-gutters.js';
import { PLACED_LETTERS } from './pdf-runs.js';
import type { Segment } from './pdf-segments.js';

/** A printed line as text, with what its look tells. */
export interface TextLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly rtl: boolean;
}

/** Lines that make one paragraph, heading or list item. */
export interface Paragraph {
  readonly lines: readonly TextLine[];
  readonly size: number;
  readonly bold: boolean;
  readonly kind: 'text' | 'item' | 'contents';
  /** Left edge of the first line, and the edges of the column. */
  readonly x0: number;
  readonly left: number;
  readonly right: number;
  /** The last line reaches the end of its column: the next column or page may go on. */
  readonly full: boolean;
}

/** Bullets of usual fonts; those of Symbol and Wingdings come as private characters. */
const BULLET = /^[•◦▪■□●○‣⁃∙·▶►➢➤✓✔❖◆◇–—*\uE000-\uF8FF-](?=\s|$|\p{L})/u;
const ENUMERATED = /^(?:\(?(?:[a-zа-яё]|[ivx]{1,5}|\d{1,2})\)|(?:[a-zA-Z]|[ivx]{1,5}|\d{1,2})[.)])\s+(?=\S)/u;
const LEADERS = /(?:[.…·_]\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,6})?$/;
const ENDS = /[.!?:;。！？：；؟؛។။…][)\]"'”’»]*$/u;
const CLAUSE_ENDS = /[.!?。！？؟…][)\]"'”’»]*$/u;
const STARTS_LOWER = /^[("'“‘«]?\p{Ll}/u;
const STARTS_UPPER = /^[("'“‘«]?(?:\p{Lu}|\p{N})/u;

/** Does the line begin a list item? */
export function startsItem(text: string): boolean {
  if (ENUMERATED.test(text)) return true;
  if (!BULLET.test(text)) return false;
  return !/^[*·—–-]\p{L}/u.test(text) && text.length > 1 ? true : text.length <= 2;
}

/** Enough of a line's end to see how it ends; keeps every test linear. */
const tail = (text: string): string => text.slice(-120);

export const isContentsLine = (text: string): boolean => LEADERS.test(tail(text));
export const endsSentence = (text: string): boolean => ENDS.test(tail(text));
export const startsLower = (text: string): boolean => STARTS_LOWER.test(text);

/** A line of several segments as one text: cells and pieces that were drawn apart. */
export function toTextLine(line: Line): TextLine {
  const segments = line.segments.some((s) => s.rtl) ? [...line.segments].reverse() : line.segments;
  const main = segments.reduce<Segment | undefined>(
    (a, b) => (a && a.text.length >= b.text.length ? a : b),
    undefined,
  );
  let text = '';
  let before: Segment | undefined;
  for (const s of segments) {
    const gap = before ? Math.max(s.x0 - before.x1, before.x0 - s.x1) : 0;
    text += before && gap > 0.12 * s.size ? ` ${s.text}` : s.text;
    before = s;
  }
  const letters = line.segments.reduce((sum, s) => sum + s.text.length, 0);
  const bold = line.segments.reduce((sum, s) => sum + (s.bold ? s.text.length : 0), 0);
  return {
    text: closeLetterSpacing(text, PLACED_LETTERS).replace(/ {2,}/g, ' ').trim(),
    x0: Math.min(...line.segments.map((s) => s.x0)),
    x1: Math.max(...line.segments.map((s) => s.x1)),
    y: main?.y ?? line.y,
    size: main?.size ?? line.size,
    bold: bold > 0.6 * letters,
    rtl: main?.rtl ?? false,
  };
}

/** The usual step from line to line, by font size. */
export function leadings(lines: readonly TextLine[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number[]>();
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1], lines[i]];
    if (!a || !b || Math.abs(a.size - b.size) > 0.5) continue;
    const step = b.y - a.y;
    if (step <= 0.6 * b.size || step > 2.6 * b.size) continue;
    const key = Math.round(b.size);
    const list = steps.get(key);
    if (list) list.push(step);
    else steps.set(key, [step]);
  }
  const usual = new Map<number, number>();
  for (const [size, list] of steps) {
    list.sort((a, b) => a - b);
    // The lower third: paragraph spacing must not pass for leading where paragraphs are short.
    usual.set(size, list[Math.floor(list.length / 3)] ?? size * 1.3);
  }
  return usual;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function columnOf(lines: readonly TextLine[]): Column {
  return { left: Math.min(...lines.map((l) => l.x0)), right: Math.max(...lines.map((l) => l.x1)) };
}

/** Width of the line's first word, estimated from its length. */
function firstWordWidth(line: TextLine): number {
  const space = line.text.indexOf(' ');
  const share = space < 0 ? 1 : space / line.text.length;
  return Math.min(share * (line.x1 - line.x0), line.x1 - line.x0);
}

/** Where the line ends, and how much room it leaves. */
function room(line: TextLine, column: Column): number {
  return line.rtl ? line.x0 - column.left : column.right - line.x1;
}

function indent(line: TextLine, column: Column): number {
  return line.rtl ? column.right - line.x1 : line.x0 - column.left;
}

/** Does a new paragraph begin between these two lines? */
function breaks(first: TextLine, above: TextLine, below: TextLine, column: Column, leading: number): boolean {
  if (isContentsLine(above.text)) return true;
  const step = below.y - above.y;
  if (step < -0.5 * below.size) return true;
  if (step > 1.42 * leading && step > 1.25 * below.size) return true;
  if (
    Math.abs(above.size - below.size) > 0.09 * Math.max(above.size, below.size) &&
    !sameSentence(above, below)
  )
    return true;
  if (isNextNote(first, below)) return true;
  if (startsItem(below.text) && !(/-$/.test(above.text) && STARTS_LOWER.test(below.text))) return true;
  if (/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}/u.test(below.text) && CLAUSE_ENDS.test(tail(above.text)))
    return true;
  const would = firstWordWidth(below) + 0.3 * below.size;
  const fits = room(above, column) > would + 0.02 * (column.right - column.left);
  const ended = CLAUSE_ENDS.test(tail(above.text));
  if (above.bold !== below.bold && fits && !STARTS_LOWER.test(below.text)) return true;
  if (fits && (ended || /[:;]$/.test(above.text)) && !STARTS_LOWER.test(below.text)) return true;
  // Clearly short, and a new sentence or name begins: the writer ended the line there.
  const veryShort =
    room(above, column) > 0.35 * (column.right - column.left) && room(above, column) > 2 * would;
  if (veryShort && STARTS_UPPER.test(below.text) && !/[,-]$/.test(above.text) && !isCentred(above, below))
    return true;
  const deeper = indent(below, column) - indent(above, column);
  if (ended && deeper > 0.9 * below.size && deeper < 6 * below.size && above === first) return true;
  return ended && deeper > 0.9 * below.size && !startsItem(first.text);
}

/** An address or formula set a little smaller inside a sentence. */
function sameSentence(above: TextLine, below: TextLine): boolean {
  const close = Math.abs(above.size - below.size) < 0.25 * Math.max(above.size, below.size);
  if (!close || above.bold !== below.bold || Math.abs(above.x0 - below.x0) > below.size) return false;
  return (
    !CLAUSE_ENDS.test(tail(above.text)) &&
    (STARTS_LOWER.test(below.text) || /^[("'“‘«]?https?:/.test(above.text))
  );
}

/** Notes and numbered paragraphs: "7 …" and, below it, "8 …". */
function isNextNote(first: TextLine, below: TextLine): boolean {
  const one = /^\[?(\d{1,3})[\].]?\s/.exec(first.text)?.[1];
  const two = /^\[?(\d{1,3})[\].]?\s/.exec(below.text)?.[1];
  return one !== undefined && two !== undefined && Number(two) === Number(one) + 1;
}

const isCentred = (a: TextLine, b: TextLine): boolean => Math.abs((a.x0 + a.x1) / 2 - (b.x0 + b.x1) / 2) < 3;

/**
 * Puts the lines of one column together as paragraphs.
 *
 * @param lines Lines of one column, top to bottom.
 * @param usual The leading of each font size ({@link leadings}).
 */
export function paragraphsOf(lines: readonly TextLine[], usual: ReadonlyMap<number, number>): Paragraph[] {
  if (lines.length === 0) return [];
  const column = columnOf(lines);
  const own = leadings(lines);
  const stepOf = (line: TextLine): number => {
    const size = Math.round(line.size);
    const global = usual.get(size) ?? 1.3 * line.size;
    const local = own.get(size) ?? global;
    // A column of single lines has no leading of its own, only the space between paragraphs.
    return lines.length >= 4 && local <= 1.7 * line.size
      ? Math.max(local, Math.min(global, local * 1.1))
      : global;
  };
  const paragraphs: Paragraph[] = [];
  let current: TextLine[] = [];
  const flush = (): void => {
    if (current.length > 0) paragraphs.push(toParagraph(current, column));
    current = [];
  };
  for (const line of lines) {
    const [first, above] = [current[0], current.at(-1)];
    if (first && above && breaks(first, above, line, column, stepOf(line))) flush();
    current.push(line);
  }
  flush();
  return paragraphs;
}

function toParagraph(lines: readonly TextLine[], column: Column): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)];
  const text = first?.text ?? '';
  const size = [...lines].sort((a, b) => b.text.length - a.text.length)[0]?.size ?? 0;
  return {
    lines,
    size,
    bold: lines.every((line) => line.bold),
    kind: lines.some((line) => isContentsLine(line.text)) ? 'contents' : startsItem(text) ? 'item' : 'text',
    x0: first?.x0 ?? 0,
    ...column,
    full: last ? room(last, column) < 0.2 * (column.right - column.left) : false,
  };
}
