import { SIMPLIFIED, TRADITIONAL } from './han-table.js';

/**
 * Folding: what two spellings of one word have in common. Case, accents, width, Arabic presentation forms and
 * vowel signs do not matter, nor whether Chinese is written in traditional or simplified characters. The tables map each UTF-16 code unit to one, so that offsets in the original text
 * hold and no `normalize()` or `toLowerCase()` runs over a whole document. They are built once, on first use.
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

// Each class is looked for once, in the string of all code units: asking 65,536 times costs 0.1 s.
const SINGLES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]+/gu;
const LETTERS = /[\p{L}\p{M}\p{Nl}]+/gu;
/** Superscripts mostly call footnotes ("waste²" is "waste") and are none; subscripts (CO₂) are. */
const DIGITS = /[\p{Nd}\u2080-\u2089]+/gu;
/** Accents that words are compared without. Vowel signs of Indic scripts tell words apart and are kept. */
const NONSPACING = /\p{Mn}+/gu;
const LOOSE_SCRIPTS = /[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]+/gu;
const JOINERS = /\u0640|\u00ad|\u200c|\u200d|\u2060|\ufeff/g;
/** Unicode counts these among the letters; texts use them for apostrophes. */
const APOSTROPHES = /[\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c]/g;
/** Han and Hangul: nothing to fold but what the table of characters says, and most of the tables. */
const isPlain = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
const isHan = (code: number) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
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

let tables: Tables | null = null;

/** The tables, built on first use (about 20 ms). */
export function foldTables(): Tables {
  tables ??= build();
  return tables;
}

function build(): Tables {
  const kinds = kindsOfAll();
  const folded = new Uint16Array(65_536);
  const cased = new Uint16Array(65_536);
  let digits = 0;
  for (let code = 0; code < 65_536; code++) {
    const kind = kinds[code]!;
    const isSubscript = code >= 0x2080 && code <= 0x2089;
    digits = kind === KIND.digit ? digits + 1 : 0;
    if (kind === KIND.digit) {
      // Decimal digits of every script come in runs of ten, from zero.
      cased[code] = 0x30 + (isSubscript ? code - 0x2080 : (digits - 1) % 10);
      folded[code] = cased[code]!;
    } else if ((kind === KIND.letter || kind === KIND.single) && !isPlain(code)) {
      const open = openForm(String.fromCharCode(code), kinds);
      cased[code] = open.charCodeAt(0);
      folded[code] = open.toLowerCase().charCodeAt(0);
    } else {
      cased[code] = code;
      folded[code] = code;
    }
  }
  simplify(folded);
  simplify(cased);
  return { folded, cased, kinds };
}

/** Traditional characters stand as the simplified ones; those of the compatibility blocks are unified by now. */
function simplify(table: Uint16Array): void {
  const simple = new Map<number, number>();
  for (let at = 0; at < TRADITIONAL.length; at++)
    simple.set(TRADITIONAL.charCodeAt(at), SIMPLIFIED.charCodeAt(at));
  for (const [from, to] of simple) table[from] = to;
  for (let code = 0xf900; code <= 0xfaff; code++) table[code] = simple.get(table[code]!) ?? table[code]!;
}

function kindsOfAll(): Uint8Array {
  // Surrogates would pair up: spaces stand in for them.
  const units = Array.from({ length: 65_536 }, (_, code) => (code >= 0xd800 && code <= 0xdfff ? 0x20 : code));
  let all = '';
  for (let from = 0; from < units.length; from += 8192)
    all += String.fromCharCode(...units.slice(from, from + 8192));
  const kinds = new Uint8Array(65_536);
  const paint = (pattern: RegExp, kind: number) => {
    for (const run of all.matchAll(pattern)) kinds.fill(kind, run.index, run.index + run[0].length);
  };
  paint(LETTERS, KIND.letter);
  paint(DIGITS, KIND.digit);
  const nonspacing = new Uint8Array(65_536);
  for (const run of all.matchAll(NONSPACING)) nonspacing.fill(1, run.index, run.index + run[0].length);
  for (const run of all.matchAll(LOOSE_SCRIPTS))
    for (let code = run.index; code < run.index + run[0].length; code++)
      if (nonspacing[code]) kinds[code] = KIND.mark;
  paint(SINGLES, KIND.single);
  paint(JOINERS, KIND.mark);
  paint(APOSTROPHES, KIND.separator);
  kinds.fill(KIND.surrogate, 0xd800, 0xdc00);
  return kinds;
}

/** A character without accents and width, case kept: one character, or several for a ligature. */
function openForm(character: string, kinds: Uint8Array): string {
  const special = OPENED[character];
  if (special !== undefined) return special;
  const code = character.charCodeAt(0);
  if (isPlain(code)) return character;
  if (isKana(code)) return character.normalize('NFKC');
  const whole = character.normalize('NFKD');
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
      out += pair.normalize('NFKD');
      at += pair.length - 1;
    } else if (kind === KIND.digit || isHan(code)) out += String.fromCharCode(cased[code]!);
    else out += openForm(word[at]!, kinds);
  }
  return out;
}
