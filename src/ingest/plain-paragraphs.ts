import { supportedLanguages } from '../languages/index.js';
import type { Block } from '../model/document.js';
import { hasLeaders } from '../text/boilerplate-sections.js';
import { titleKey } from '../text/title-key.js';
import type { Line } from './plain-lines.js';
import { BARE_BULLET, BULLET, CLOSED, ENUMERATOR, LABEL, LEAVES_OPEN, PAUSED } from './plain-signs.js';

/** Lines that belong together. */
export interface Paragraph {
  readonly page: number;
  readonly lines: string[];
  readonly kind: 'text' | 'list';
  /** List items: nesting, from 1. */
  readonly depth: number;
  readonly aside: 'header' | 'page-number' | null;
  readonly cell: NonNullable<Block['cell']> | null;
  /** Its last line fills the column: it may go on. */
  full: boolean;
  readonly indent: number;
}

/** The paragraph that lines are being added to. */
interface Open {
  readonly paragraph: Paragraph;
  readonly last: Line;
  readonly width: number;
}

let contentsTitles: ReadonlySet<string> | null = null;

/** Whether a line is the title of a table of contents, in any language. */
export function isContentsTitle(text: string): boolean {
  contentsTitles ??= new Set(supportedLanguages.flatMap(({ sections }) => sections.contents.map(titleKey)));
  return contentsTitles.has(titleKey(text));
}
/** Lines over this many characters are whole paragraphs: no page is set so wide. */
const WRAP_LIMIT = 220;
/** A line this near to the width of its column is full. */
const FULL = 0.85;
const CLEARLY_SHORT = 0.72;
const TITLE_SHORT = 0.82;
/** How far back a footnote's mark may stand in the text, in lines. */
const FOOTNOTE_REACH = 70;

/** Groups lines into paragraphs, items, cells and asides, in reading order. Sentences over a page break stay whole. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const widths = columnWidths(lines);
  const spaced = isDoubleSpaced(lines);
  const done: Paragraph[] = [];
  let open: Open | null = null;
  /** A paragraph that footnotes at the foot of its page interrupt. */
  let suspended: Open | null = null;
  let crossed = false;
  let bullet: Line | null = null;
  /** The line before was the number of a footnote, on a line of its own. */
  let noted = false;
  const start = (line: Line, width: number, fresh: Partial<Paragraph> & { text?: string }): Open => {
    const { text = line.text, ...rest } = fresh;
    const paragraph: Paragraph = {
      page: line.page,
      lines: [text],
      kind: 'text',
      depth: 1,
      aside: null,
      cell: null,
      full: line.text.length >= width * FULL,
      indent: line.indent,
      ...rest,
    };
    done.push(paragraph);
    return { paragraph, last: line, width };
  };
  lines.forEach((line, at) => {
    const width = widths[at] ?? line.text.length;
    if (isNoteMark(lines, at, open)) {
      if (suspended === null && open !== null && !CLOSED.test(open.last.text)) suspended = open;
      open = start(line, width, {});
      noted = true;
      return;
    }
    if (line.aside !== null) {
      start(line, width, { aside: line.aside });
      crossed = true;
      return;
    }
    if (noted && open !== null) {
      noted = false;
      crossed = false;
      open.paragraph.lines.push(line.text);
      open = { ...open, last: line };
      return;
    }
    if (line.cell !== undefined) {
      const cell = open?.paragraph.cell;
      if (open !== null && cell != null && sameCell(cell, line.cell)) open.paragraph.lines.push(line.text);
      else open = start(line, width, { cell: line.cell });
      suspended = null;
      bullet = null;
      crossed = false;
      return;
    }
    if (BARE_BULLET.test(line.text)) {
      bullet = line;
      return;
    }
    const mark = bullet;
    bullet = null;
    if (open !== null && open.last.page !== line.page) crossed = true;
    if (crossed && suspended !== null && continues(suspended, line, true, false)) {
      open = suspended;
      suspended = null;
    } else if (mark !== null || BULLET.test(line.text)) {
      const dash = mark === null && /^[-–—o*]\s/.test(line.text);
      if (!(dash && open !== null && isAside(line, open))) {
        open = start(line, width, {
          kind: 'list',
          depth: depthOf(mark ?? line, done),
          text: line.text.replace(BULLET, ''),
          indent: (mark ?? line).indent,
        });
        crossed = false;
        return;
      }
      open.paragraph.lines.push(line.text);
      open = { ...open, last: line };
      return;
    } else if (footnoteAt(lines, at, open, line.text)) {
      if (suspended === null && open !== null && !CLOSED.test(open.last.text)) suspended = open;
      open = start(line, width, {});
      crossed = false;
      return;
    } else if (open === null || open.paragraph.cell !== null || !continues(open, line, crossed, spaced)) {
      const item = ENUMERATOR.test(line.text) && isItem(line, lines[at + 1]);
      open = start(line, width, item ? { kind: 'list', depth: /^\(?\d/.test(line.text) ? 1 : 2 } : {});
      if (crossed) suspended = null;
      crossed = false;
      return;
    }
    open.paragraph.lines.push(line.text);
    open.paragraph.full = line.text.length >= width * FULL;
    open = { paragraph: open.paragraph, last: line, width: Math.max(width, open.width) };
    crossed = false;
  });
  return done;
}

/** A dash that opens the second half of a sentence: in lower case, after an unfinished line of running text. */
function isAside(line: Line, { paragraph, last }: Open): boolean {
  if (paragraph.kind !== 'text' || PAUSED.test(last.text) || !startsLower(line.text.slice(2))) return false;
  return paragraph.full || (last.text.match(/\s[–—-]\s/g)?.length ?? 0) % 2 === 1;
}

/** Does the line go on with the open paragraph? */
function continues(open: Open, line: Line, crossed: boolean, spaced: boolean): boolean {
  const { last, paragraph, width } = open;
  const blank = !spaced && line.blanks > 0;
  if (BULLET.test(line.text)) return false;
  if (hasLeaders(last.text) && /[\divx]$/i.test(last.text)) return false;
  if (paragraph.lines.length === 1 && isContentsTitle(last.text)) return false;
  const lower = startsLower(line.text);
  const closed = PAUSED.test(last.text);
  if (/\p{L}[-\u2010\u00AD]$/u.test(last.text) && lower) return true;
  if (
    ENUMERATOR.test(line.text) &&
    (closed || blank || crossed || isShort(last, line, width) || paragraph.kind === 'list')
  )
    return false;
  if (last.text.length > WRAP_LIMIT || line.text.length > WRAP_LIMIT * 2) return lower && !closed;
  if (crossed || blank) {
    if (closed) return false;
    if (lower) return !isTitleLike(paragraph) || LEAVES_OPEN.test(last.text);
    if (LEAVES_OPEN.test(last.text)) return !isTitleLike(paragraph) || crossed;
    // Some extractions put a blank line between the lines of an item.
    if (paragraph.kind === 'list' && blank && line.blanks === 1 && last.text.length >= width * 0.9)
      return !isCapitals(line.text);
    return (
      crossed &&
      !blank &&
      !isTitleLike(paragraph) &&
      last.text.length >= width * FULL &&
      !isCapitals(line.text)
    );
  }
  if (isCapitals(line.text) && isCapitals(last.text) && !closed && !hasLeaders(line.text)) return true;
  if (isCapitals(line.text) !== isCapitals(last.text) && !lower && isShort(last, line, width)) return false;
  if (/[;；]$/.test(last.text) && !lower) return false;
  if (closed) return !(isShort(last, line, width) && !(lower && /[,.]$/.test(last.text)));
  if (lower) return true;
  if (LEAVES_OPEN.test(last.text)) return true;
  if (
    paragraph.lines.length <= 2 &&
    (opensSentence(line.text) || (paragraph.lines.length === 1 && LABEL.test(last.text)))
  )
    return false;
  if (LABEL.test(line.text) && paragraph.lines.length <= 2) return false;
  if (caseless(line.text)) return last.text.length >= width * FULL;
  // The only line so far may be a title; the lines of a paragraph are more even.
  const share = paragraph.lines.length === 1 ? TITLE_SHORT : CLEARLY_SHORT;
  return last.text.length + 1 + firstWordLength(line.text) >= width * share;
}

/** The first word of the next line would have fitted: the break was meant. */
function isShort(last: Line, next: Line, width: number): boolean {
  return last.text.length + 1 + firstWordLength(next.text) < width * 0.93;
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

/** A capital on a word that needs none ("The", "Dans") tells that a sentence begins. */
function opensSentence(text: string): boolean {
  const word = /^(\p{Lu})(\p{Ll}{0,12})(?=[\s’'])/u.exec(text);
  if (word === null || word[0] === 'I') return false;
  const folded = word[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (
    folded !== 'may' && folded !== 'will' && supportedLanguages.some(({ stopWords }) => stopWords.has(folded))
  );
}

function startsLower(text: string): boolean {
  return /^[("“«'‘]?\p{Ll}/u.test(text) && !/^(?:i|e|m)(?:Phone|Pad|OS|Government|Health)/.test(text);
}

function caseless(text: string): boolean {
  return /^\P{L}{0,3}\p{Lo}/u.test(text);
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** One or two short lines without a sentence's end: what may be a title should not swallow the text after it. */
function isTitleLike(paragraph: Paragraph): boolean {
  return paragraph.kind === 'text' && paragraph.lines.length <= 2 && !paragraph.full;
}

/** An enumerated line is an item where it says something; a short title with a number is a heading. */
function isItem(line: Line, next: Line | undefined): boolean {
  if (/^\d{1,2}(?:\.\d{1,2})+/.test(line.text)) return line.text.length > 90;
  if (PAUSED.test(line.text) || line.text.length > 70) return true;
  if (/^\(?[a-zivx]{1,5}[.)]/.test(line.text)) return true;
  return next !== undefined && (ENUMERATOR.test(next.text) || startsLower(next.text));
}

/** Nesting of a bullet by its indent: deeper than the item before, one level more. */
function depthOf(line: Line, done: readonly Paragraph[]): number {
  const items: Paragraph[] = [];
  for (let at = done.length - 1; at >= 0 && at > done.length - 40; at -= 1) {
    const before = done[at] as Paragraph;
    if (before.aside !== null) continue;
    if (before.kind !== 'list') break;
    items.push(before);
  }
  if (items.length === 0) return 1;
  const same = items.find(({ indent }) => Math.abs(indent - line.indent) <= 1);
  if (same !== undefined) return same.depth;
  const above = items.find(({ indent }) => indent < line.indent);
  return above === undefined ? 1 : Math.min(6, above.depth + 1);
}

/** The number of a footnote, on the line above its text. */
function isNoteMark(lines: readonly Line[], at: number, open: { paragraph: Paragraph } | null): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || next === undefined || !/^\d{1,3}$/.test(line.text)) return false;
  if (next.page !== line.page || next.blanks > 1 || next.aside !== null || next.cell !== undefined)
    return false;
  return footnoteAt(lines, at, open, `${line.text} ${next.text}`);
}

/** A footnote: a number that opens a line and that a word shortly before carries as its mark. */
function footnoteAt(
  lines: readonly Line[],
  at: number,
  open: { paragraph: Paragraph } | null,
  text: string,
): boolean {
  const number = /^(\d{1,3})(?:\s+(?=[\p{Lu}“"«h])|(?=\p{Lu}|https?:))/u.exec(text)?.[1];
  if (number === undefined || open === null) return false;
  for (let back = at - 1; back >= 0 && back > at - FOOTNOTE_REACH; back -= 1) {
    const before = lines[back]?.text ?? '';
    for (let found = before.indexOf(number); found > 0; found = before.indexOf(number, found + 1)) {
      const carrier = /[\p{L})\].,;:”"»’%]/u.test(before.charAt(found - 1));
      const figure = /[.,]/.test(before.charAt(found - 1)) && /\d/.test(before.charAt(found - 2));
      if (carrier && !figure && !/[\d\p{L}]/u.test(before.charAt(found + number.length))) return true;
    }
  }
  return false;
}

function sameCell(a: NonNullable<Block['cell']>, b: NonNullable<Line['cell']>): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

const WINDOW = 5;

/** The width of the column that each line stands in: the third longest of the lines around it. */
function columnWidths(lines: readonly Line[]): number[] {
  const lengths = lines.map(({ text, aside, cell }) =>
    aside !== null || cell !== undefined || text.length > WRAP_LIMIT ? 0 : text.length,
  );
  return lengths.map((own, at) => {
    const around = lengths.slice(Math.max(0, at - WINDOW), at + WINDOW + 1).sort((a, b) => b - a);
    return Math.max(own, around[2] ?? around[0] ?? own);
  });
}

/** Every line followed by a blank one, sentences running on over them: the blanks part no paragraphs. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  let blank = 0;
  let running = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const before = lines[at - 1] as Line;
    const line = lines[at] as Line;
    if (line.blanks === 0 || line.page !== before.page) continue;
    blank += 1;
    if (startsLower(line.text) && !PAUSED.test(before.text)) running += 1;
  }
  return blank > lines.length * 0.6 && running > blank * 0.4;
}
