import { highByte } from './windows-1252.js';

/**
 * UTF-8 that was read as Latin-1 or Windows-1252 ("dÃ©chets", "lâ€™eau", "Ð¾Ñ‚Ñ…Ð¾Ð´Ñ‹"), once or more, is read
 * again as what it was. Only signs that make valid UTF-8 of characters that texts hold are touched, and only
 * where no text has them by itself: "É»" closes a French quotation, "Ø±" gives a tolerance.
 */

/** Texts as they were meant, and how many characters of each were set right. */
export interface Mended {
  readonly texts: readonly string[];
  readonly counts: readonly number[];
}

/** A first byte and what may follow it, as they are shown: texts without these are returned as they are. */
const SUSPECT = /[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
/** Text that went wrong three times has not been seen. */
const MOST_TIMES = 3;
/** So many certain places, and hardly a letter that came through whole: the rest was read the same way. */
const FEWEST_CERTAIN = 3;
const MOST_WHOLE = 0.1;

/** Code points that texts hold, as pairs of first and last. */
const PLAUSIBLE: readonly (readonly [number, number])[] = [
  // Accents; what went wrong twice gives controls on the way.
  [0x80, 0x17f],
  [0x192, 0x192],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2c6, 0x2c6],
  [0x2dc, 0x2dc],
  [0x300, 0x52f],
  [0x5d0, 0x5f4],
  [0x600, 0x6ff],
  [0x900, 0x22ff],
  [0x2460, 0x27bf],
  [0x3000, 0x9fff],
  [0xac00, 0xd7a3],
  // Bullets of symbol fonts.
  [0xf020, 0xf0ff],
  [0xf900, 0xfaff],
  [0xfb00, 0xfb06],
  [0xfb50, 0xfdff],
  [0xfe30, 0xfe4f],
  [0xfe70, 0xffef],
  [0x1f300, 0x1faff],
  [0x20000, 0x2fa1f],
];
/** Punctuation marks, spaces and dashes: capitals may stand before them in any text. */
const AFTER_CAPITALS = new Set([
  0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xad, 0xb4, 0xb7, 0xbb,
]);
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly character: string;
  /** No text has this by itself. */
  readonly certain: boolean;
}

interface Suspects {
  readonly sequences: readonly Sequence[];
  /** Signs of the first bytes that begin none: letters that came through whole. */
  readonly whole: number;
}

const NONE: Suspects = { sequences: [], whole: 0 };

/**
 * Reads again what was read with the wrong character set. Evidence is weighed over all texts: pages of one document
 * went the same way. Linear in their length.
 *
 * @param texts Raw, before spaces and soft hyphens are cleaned: "à" may be "Ã" and a space that does not break.
 * @example mendEncoding(['Les dÃ©chets']).texts // ['Les déchets']
 */
export function mendEncoding(texts: readonly string[]): Mended {
  let mended = texts;
  const counts = texts.map(() => 0);
  for (let times = 0; times < MOST_TIMES && mended.some((text) => SUSPECT.test(text)); times++) {
    const all = mended.map(suspectsIn);
    // What is right by now says nothing of texts that went wrong more often.
    const suspects = times === 0 ? all : all.map((one) => (count(one.sequences) > 0 ? one : NONE));
    const certain = suspects.reduce((sum, { sequences }) => sum + count(sequences), 0);
    if (certain === 0) break;
    const whole = suspects.reduce((sum, one) => sum + one.whole, 0);
    const systematic = certain >= FEWEST_CERTAIN && whole <= certain * MOST_WHOLE;
    mended = mended.map((text, at) => {
      const taken = suspects[at]!.sequences.filter((one) => systematic || one.certain);
      // What went wrong twice is one character all the same.
      counts[at] = Math.max(counts[at]!, taken.length);
      return withCharacters(text, taken);
    });
  }
  return { texts: mended, counts };
}

const count = (sequences: readonly Sequence[]): number => sequences.filter(({ certain }) => certain).length;

function withCharacters(text: string, sequences: readonly Sequence[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, character } of sequences) {
    parts.push(text.slice(at, start), character);
    at = end;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}

function suspectsIn(text: string): Suspects {
  const sequences: Sequence[] = [];
  let whole = 0;
  let chained = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xc2 || code > 0xf4) continue;
    const point = codePointAt(text, at);
    if (point === null) {
      const lost = lostByte(text, at);
      if (lost) sequences.push(lost);
      else whole += 1;
      continue;
    }
    const end = at + lengthOf(code);
    const before = sequences.at(-1);
    // Two such sequences in a row are no accident: letters would have to stand between signs.
    const follows = before?.end === at;
    if (follows && !chained) sequences[sequences.length - 1] = { ...before, certain: true };
    chained = follows;
    const certain = follows || isMark(text, at) || isInWord(text, at, end);
    sequences.push({ start: at, end, character: String.fromCodePoint(point), certain });
    at = end - 1;
  }
  return { sequences, whole };
}

/**
 * "déjÃ  vu", "indÃce": programs that clean texts make the second half of "à" and of no-break spaces a space, and drop
 * that of "í". Believed where the whole text was read wrongly.
 */
function lostByte(text: string, at: number): Sequence | null {
  const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
  if (UPPER.test(before)) return null;
  const end = at + 1;
  if (sign === 'Â' && after === ' ') return { start: at, end, character: '', certain: false };
  if (sign !== 'Ã') return null;
  if (after === ' ') {
    const isSecondHalf = /[ .,)]/.test(text.charAt(end + 1));
    return { start: at, end: isSecondHalf ? end + 1 : end, character: 'à', certain: false };
  }
  return LOWER.test(after) ? { start: at, end, character: 'í', certain: false } : null;
}

/** Bytes of the character that a first byte opens. */
const lengthOf = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** The character that the signs from `at` stand for, or null where they make no UTF-8 or one that no text holds. */
function codePointAt(text: string, at: number): number | null {
  const lead = text.charCodeAt(at);
  const length = lengthOf(lead);
  let point = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let next = at + 1; next < at + length; next++) {
    const byte = next < text.length ? highByte(text.charCodeAt(next)) : -1;
    if (byte < 0x80 || byte > 0xbf) return null;
    point = point * 64 + (byte & 0x3f);
  }
  // Longer forms than needed are no UTF-8.
  if ((length === 3 && point < 0x800) || (length === 4 && point < 0x10000)) return null;
  return PLAUSIBLE.some(([first, last]) => first <= point && point <= last) ? point : null;
}

/** "â€™", "â‚¬", "ï¬", "ï‚·": punctuation, currencies, ligatures, bullets. */
function isMark(text: string, at: number): boolean {
  const lead = text.charCodeAt(at);
  const second = highByte(text.charCodeAt(at + 1));
  if (lead === 0xe2) return second >= 0x80 && second <= 0x84;
  return lead === 0xef && (second === 0xac || second === 0x80 || second === 0x82 || second === 0xbb);
}

/** A capital and a sign within a word: "dÃ©chet", "Ã©nergie", "STRATÃ‰GIE". */
function isInWord(text: string, at: number, end: number): boolean {
  if (end - at !== 2 || !UPPER.test(text.charAt(at))) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(end)];
  if (LOWER.test(before)) return true;
  if (LOWER.test(after) && !UPPER.test(before)) return true;
  return LETTER.test(after) && !AFTER_CAPITALS.has(highByte(text.charCodeAt(at + 1)));
}
