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

const LETTER = /[\p{L}\p{N}\p{M}]/u;
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
export function locate(items: readonly PlacedItem[], sought: readonly Sought[]): Found[] {
  const page = lettersOf(items);
  return sought.map(({ id, text, words }) => {
    const range = find(page.text, fold(text).join(''));
    if (!range) return { id, boxes: [], marks: [] };
    const marks = words.flatMap((word) => {
      const at = page.text.indexOf(fold(word).join(''), range.from);
      const to = at + fold(word).join('').length;
      return at < 0 || to > range.to ? [] : boxesOf(items, page, at, to);
    });
    return { id, boxes: boxesOf(items, page, range.from, range.to), marks };
  });
}

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

/** One box for the covered part of each item. */
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
      boxes.push({
        ...item.box,
        x: item.box.x + start * item.box.width,
        width: (last - first) * item.box.width,
      });
    }
    at = next;
  }
  return boxes;
}
