import { inLogicalOrder } from '../ingest/pdf-runs.js';

/** A passage to be found on a page of a PDF. */
export interface Sought {
  readonly id: number;
  readonly text: string;
  /** Words in it that name a topic. */
  readonly words: readonly string[];
}

/** A rectangle in points, from the top left of the page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Found {
  readonly id: number;
  /** None of it, a part, or all of it stands on this page. */
  readonly share: 'none' | 'part' | 'all';
  readonly boxes: readonly Box[];
  readonly marks: readonly Box[];
}

/** A run of text as pdf.js gives it, placed on the page as it is shown. */
export interface PlacedItem {
  readonly text: string;
  readonly rtl: boolean;
  readonly box: Box;
}

/** Letters of the page without what reading changes (spaces, hyphens, ligatures, case), each with its item and place. */
interface Letters {
  readonly text: string;
  readonly item: readonly number[];
  readonly place: readonly number[];
}

/** Marks above and below letters, and what stretches a word, are written in any order or left out. */
const LETTER = /(?!\u0640)[\p{L}\p{N}]/u;
/** Shorter beginnings of a passage are found by chance. */
const SHORTEST = 12;

function lettersOf(items: readonly PlacedItem[]): Letters {
  let text = '';
  const item: number[] = [];
  const place: number[] = [];
  items.forEach((one, index) => {
    let at = 0;
    for (const character of one.text) {
      for (const letter of fold(character)) {
        text += letter;
        for (let unit = 0; unit < letter.length; unit++) {
          item.push(index);
          place.push(at);
        }
      }
      at += character.length;
    }
  });
  return { text, item, place };
}

const fold = (text: string): string[] =>
  [...text.normalize('NFKC').toLowerCase()].filter((one) => LETTER.test(one));

/**
 * Where passages stand on a page. The text of a report was rebuilt (columns ordered, hyphens undone), so letters are compared and
 * nothing else. A passage that runs over the page is marked as far as it goes.
 */
export function locate(drawn: readonly PlacedItem[], sought: readonly Sought[]): Found[] {
  const items = inReadingOrder(drawn);
  const page = lettersOf(items);
  return sought.map(({ id, text, words }) => {
    const wanted = fold(text).join('');
    const range = find(page.text, wanted);
    if (!range) return { id, share: 'none', boxes: [], marks: [] };
    const marks = words.flatMap((word) => {
      const at = page.text.indexOf(fold(word).join(''), range.from);
      const to = at + fold(word).join('').length;
      return at < 0 || to > range.to ? [] : boxesOf(items, page, at, to);
    });
    const share = range.to - range.from === wanted.length ? 'all' : 'part';
    return { id, share, boxes: boxesOf(items, page, range.from, range.to), marks };
  });
}

/** Pages are drawn from left to right even where they are read from right to left: those lines are turned round. */
function inReadingOrder(items: readonly PlacedItem[]): PlacedItem[] {
  const lines: PlacedItem[][] = [];
  let last: PlacedItem | undefined;
  for (const item of items) {
    const line = lines.at(-1);
    const goesOn =
      last !== undefined &&
      Math.abs(middleOf(last) - middleOf(item)) < Math.max(last.box.height, item.box.height) / 2;
    if (line && goesOn) line.push(item);
    else lines.push([item]);
    last = item;
  }
  return lines.flatMap((line) => (isRightToLeft(line) ? turnedRound(line) : line));
}

const middleOf = ({ box }: PlacedItem): number => box.y + box.height / 2;

function isRightToLeft(line: readonly PlacedItem[]): boolean {
  const letters = (rtl: boolean) =>
    line.reduce((sum, one) => sum + (one.rtl === rtl ? fold(one.text).length : 0), 0);
  return letters(true) > letters(false);
}

const turnedRound = (line: readonly PlacedItem[]): PlacedItem[] =>
  inLogicalOrder(line.map((item) => ({ ...item, x: item.box.x, width: item.box.width })));

/** All of it; else as much of its beginning, or of its end, as the page has: a third at least, or up to where the page ends. */
function find(page: string, wanted: string): { from: number; to: number } | null {
  if (wanted === '') return null;
  const whole = page.indexOf(wanted);
  if (whole >= 0) return { from: whole, to: whole + wanted.length };
  const shortest = Math.min(SHORTEST, wanted.length);
  let best: { from: number; to: number } | null = null;
  const offer = (from: number, to: number, isCut: boolean) => {
    const enough = isCut || (to - from) * 3 >= wanted.length;
    if (enough && (best === null || to - from > best.to - best.from)) best = { from, to };
  };
  const start = wanted.slice(0, shortest);
  for (let at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
    let length = shortest;
    while (length < wanted.length && page[at + length] === wanted[length]) length++;
    offer(at, at + length, at + length === page.length);
  }
  const end = wanted.slice(-shortest);
  for (let at = page.indexOf(end); at >= 0; at = page.indexOf(end, at + 1)) {
    const last = at + shortest;
    let length = shortest;
    while (length < wanted.length && page[last - length - 1] === wanted[wanted.length - length - 1]) length++;
    offer(last - length, last, last === length);
  }
  return best;
}

/** The covered part of each item, one box for what stands side by side on a line. */
function boxesOf(items: readonly PlacedItem[], page: Letters, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const index = page.item[at] ?? 0;
    let next = at;
    while (next < to && page.item[next] === index) next++;
    const item = items[index];
    if (item) {
      const length = Math.max(1, item.text.length);
      const first = (page.place[at] ?? 0) / length;
      const last = Math.min(1, ((page.place[next - 1] ?? 0) + 1) / length);
      const start = item.rtl ? 1 - last : first;
      const box = {
        ...item.box,
        x: item.box.x + start * item.box.width,
        width: (last - first) * item.box.width,
      };
      const before = boxes.at(-1);
      if (before && standSideBySide(before, box)) boxes[boxes.length - 1] = around(before, box);
      else boxes.push(box);
    }
    at = next;
  }
  return boxes;
}

/** On one line, with no more than a space between them. */
function standSideBySide(a: Box, b: Box): boolean {
  const apart = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const off = Math.abs(a.y + a.height / 2 - (b.y + b.height / 2));
  return apart < Math.max(a.height, b.height) && off < Math.min(a.height, b.height) / 4;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
