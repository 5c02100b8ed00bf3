import { CASED, KINDS, LOWERED } from './fold-table.js';
import { SIMPLIFIED, TRADITIONAL } from './han-table.js';

/**
 * Folding: what two spellings of one word have in common. Case, accents, width, Arabic presentation forms and
 * vowel signs do not matter, nor whether Chinese is written in traditional or simplified characters. The tables map each UTF-16 code unit to one, so that offsets in the original text
 * hold and no `normalize()` or `toLowerCase()` runs over a whole document. They come from `fold-table.ts`, so that every
 * machine has the same, whichever Unicode its own tables know.
 */

/** What a code unit does in a text. */
export const KIND = {
  separator: 0,
  letter: 1,
  digit: 2,
  /** Accents, soft hyphens, joiners: part of the word they follow, and no word by themselves. */
  mark: 3,
  /** Scripts without spaces between words: each character is a token. */
  single: 4,
  /** First half of a pair: look at both. */
  surrogate: 5,
} as const;

interface Tables {
  /** Code unit → lower case without accents; marks map to themselves. */
  readonly folded: Uint16Array;
  /** The same with case kept. */
  readonly cased: Uint16Array;
  readonly kinds: Uint8Array;
}

/** Han and Hangul: nothing to fold but what the table of characters says, and most of the tables. */
const isPlain = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
const isHan = (code: number) =>
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff);
const isKana = (code: number) => (code >= 0x3040 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9f);

/** Letters that Unicode does not decompose. The first character stands in the table, all of them in keys. */
const OPENED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  þ: 'th',
  Þ: 'TH',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  Ŋ: 'N',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}; // prettier-ignore

/** Radicals that Unicode does not decompose, as PDFs of some fonts write the characters below them. */
const RADICALS = '⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰';
const CHARACTERS = '民虎西见角贝车长长门青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿龙';

let tables: Tables | null = null;

/** The tables, unpacked on first use. */
export function foldTables(): Tables {
  tables ??= unpack();
  return tables;
}

function unpack(): Tables {
  const kinds = new Uint8Array(65_536);
  eachRun(KINDS, (start, end, kind) => kinds.fill(kind, start, end));
  const cased = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  const add = (table: Uint16Array) => (start: number, end: number, shift: number) => {
    for (let code = start; code < end; code++) table[code] = table[code]! + shift;
  };
  eachRun(CASED, add(cased));
  const folded = cased.slice();
  eachRun(LOWERED, add(folded));
  simplify(folded);
  simplify(cased);
  return { folded, cased, kinds };
}

/** Runs of code units as numbers in base 36: how far behind the last run, how many, and what is said of them. */
function eachRun(packed: string, visit: (start: number, end: number, value: number) => void): void {
  const numbers = packed.split(' ');
  let end = 0;
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const start = end + Number.parseInt(numbers[at]!, 36);
    end = start + Number.parseInt(numbers[at + 1]!, 36);
    visit(start, end, Number.parseInt(numbers[at + 2]!, 36));
  }
}

/** Traditional characters stand as the simplified ones, and so do radicals and signs that are written with them. */
function simplify(table: Uint16Array): void {
  const simple = Uint16Array.from({ length: 65_536 }, (_, code) => code);
  for (let at = 0; at < TRADITIONAL.length; at++)
    simple[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  for (let at = 0; at < RADICALS.length; at++) simple[RADICALS.charCodeAt(at)] = CHARACTERS.charCodeAt(at);
  for (let code = 0x2e80; code <= 0xfaff; code++) table[code] = simple[table[code]!]!;
}

/** A character without accents and width, case kept: one character, or several for a ligature. */
export function openForm(character: string, kinds: Uint8Array): string {
  const special = OPENED[character];
  if (special !== undefined) return special;
  const code = character.charCodeAt(0);
  if (isPlain(code)) return character;
  const whole = character.normalize(isKana(code) ? 'NFKC' : 'NFKD');
  if (whole === character) return character;
  let form = '';
  for (const part of whole) if (kinds[part.charCodeAt(0)] !== KIND.mark) form += OPENED[part] ?? part;
  return form === '' ? character : form;
}

/**
 * A text folded code unit by code unit: as long as the original, so that offsets hold. Ligatures keep their
 * first letter; use `foldedKey` to compare words.
 *
 * @example fold('Énergie VERTE'); // 'energie verte'
 */
export function fold(text: string): string {
  const { folded } = foldTables();
  let out = '';
  for (let at = 0; at < text.length; at++) out += String.fromCharCode(folded[text.charCodeAt(at)]!);
  return out;
}

/**
 * What a word is compared by: no case, accents, width, soft hyphens; ligatures open. May differ in length.
 *
 * @example foldedKey('Œuvre'); // 'oeuvre'
 */
export function foldedKey(word: string): string {
  return casedKey(word).toLowerCase();
}

/**
 * Like `foldedKey` with the case kept: what terms in capitals are compared by.
 *
 * @example casedKey('DÉEE'); // 'DEEE'
 */
export function casedKey(word: string): string {
  let plain = 0;
  while (plain < word.length && word.charCodeAt(plain) < 0x80) plain++;
  if (plain === word.length) return word;
  const { cased, kinds } = foldTables();
  let out = word.slice(0, plain);
  for (let at = plain; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code < 0x80) {
      out += word[at];
      continue;
    }
    const kind = kinds[code];
    if (kind === KIND.mark) continue;
    if (kind === KIND.surrogate) {
      const pair = String.fromCodePoint(word.codePointAt(at)!);
      out += simplified(openForm(pair, kinds), cased);
      at += pair.length - 1;
    } else if (kind === KIND.digit || isHan(code)) out += String.fromCharCode(cased[code]!);
    else out += simplified(openForm(word[at]!, kinds), cased);
  }
  return out;
}

/** What a sign opens to may be traditional characters: ㈶ is (財), and that is (财). */
function simplified(form: string, cased: Uint16Array): string {
  let out = '';
  for (const part of form) {
    const code = part.charCodeAt(0);
    out += isHan(code) ? String.fromCharCode(cased[code]!) : part;
  }
  return out;
}
