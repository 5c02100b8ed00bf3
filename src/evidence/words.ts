import type { Span } from '../model/span.js';
import { casedKey } from '../text/fold.js';
import { isChineseNumeral, westernDigits } from './digits.js';

/** One word, number or sign of a passage. Offsets count in the passage's own text. */
export interface Word extends Span {
  /** Without case and accents: what patterns compare. */
  readonly folded: string;
  /** In lower case with its accents: what `=word` compares (French "a" is not "à"). */
  readonly lower: string;
  /** Without accents, case kept: what patterns with capitals compare. */
  readonly cased: string;
  /** What else the word may be, folded: without what its script writes together with it (Arabic "and", "by", "the"). */
  readonly others: readonly string[];
  readonly type: 'word' | 'number' | 'sign';
}

// The Arabic "and" written onto a number; Chinese numerals that stand for a year, a percentage or a measured quantity
// (never the 一 of 统一); numbers with thousands set apart, plain numbers, one Han character, a word, or one sign.
// Apostrophes and hyphens separate words and are no signs; nor are marks of direction. Every alternative starts
// differently or fails at once: linear.
const WORD =
  /و(?=\p{Nd})|[一二][九〇零○][〇零○一二三四五六七八九]{2}(?=\s?年)|(?<=百分之)[零〇一二三四五六七八九十百点]{1,9}|[一二两三四五六七八九十百千][零〇一二三四五六七八九十百千点]{0,9}(?=[万亿]?(?:吨|千瓦|兆瓦|瓦时|元|美元|欧元|座|家|台|公里|立方米|倍))|\p{Nd}{1,2}(?:,\p{Nd}{2}){1,6},\p{Nd}{3}(?!\p{N})|\p{N}{1,3}(?:[ \u00a0\u202f.,٬]\p{N}{3})+(?:[.,٫]\p{N}{1,9})?(?!\p{N})|\p{N}+(?:[.,٫]\p{N}+)?|\p{Script=Han}|[\p{L}\p{M}](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*|[^\s\p{L}\p{M}\p{N}'’ʼ‘\-‐‑\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Signs of other scripts, as the ones that clauses and patterns know. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u060c', ','],
  ['\u061b', ';'],
  ['\u061f', '?'],
  ['\u066a', '%'],
  ['\u06d4', '.'],
]);
const NONE: readonly string[] = [];

/** No real word is longer; a longer one matches nothing and costs nothing. */
const LONGEST = 64;
const MEMORY = 20_000;
const cases = new Map<string, string>();

const WIDE = /[\uFF01-\uFF5E\u3001\u3002]/g;

/** Full-width digits and signs as the plain ones, and the Chinese full stop as a full stop. "、" parts what "and" joins. */
function narrow(sign: string): string {
  if (sign.charCodeAt(0) < 0x3000) return sign;
  return sign.replace(WIDE, (wide) =>
    wide === '。' ? '.' : wide === '、' ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** Accents and vowel signs off, ligatures open, case kept. */
function unaccented(text: string): string {
  const known = cases.get(text);
  if (known !== undefined) return known;
  const plain = casedKey(text);
  if (cases.size >= MEMORY) cases.clear();
  cases.set(text, plain);
  return plain;
}

/**
 * The words, numbers and signs of a text in order.
 *
 * @example
 * wordsOf('by 2030').map((word) => word.folded); // ['by', '2030']
 */
export function wordsOf(text: string, detached?: (word: string) => readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const type = typeOf(raw);
    const cased =
      raw.length > LONGEST
        ? ''
        : type === 'word'
          ? unaccented(raw)
          : type === 'number'
            ? westernDigits(raw)
            : plainSign(raw);
    const folded = cased.toLowerCase();
    words.push({
      start,
      end: start + raw.length,
      folded,
      lower: raw.length > LONGEST ? '' : raw.toLowerCase(),
      cased,
      others: type === 'word' ? (detached?.(folded) ?? NONE) : NONE,
      type,
    });
  }
  return words;
}

/** A sign as patterns know it. */
function plainSign(raw: string): string {
  if (raw.charCodeAt(0) < 0x80) return raw;
  return SIGNS.get(raw) ?? narrow(raw);
}

/** One Han numeral alone is a word like any other; a run of them, or 〇, was matched as a number. */
function typeOf(raw: string): Word['type'] {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (/^\p{N}/u.test(raw) || (raw.length > 1 && isChineseNumeral(raw))) return 'number';
  return /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'sign';
}

/** The folded words of a text joined by single spaces: for comparing titles. */
export function foldedText(text: string): string {
  return wordsOf(text)
    .map((word) => word.folded)
    .join(' ');
}
