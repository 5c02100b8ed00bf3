// Writes src/text/fold-table.ts from the Unicode tables of the Node that runs this: what kind of sign each code unit is, and
// its form without accents and width, with and without case. Needs a build (`openForm`); run it again for a newer Unicode.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KIND, openForm } from '../dist/text/fold.js';

const ALL = 65_536;
const SINGLES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70]/u;
const LETTERS = /[\p{L}\p{M}\p{Nl}]/u;
/** Superscripts mostly call footnotes ("waste²" is "waste") and are none; subscripts (CO₂) are. */
const DIGITS = /[\p{Nd}\u2080-\u2089]/u;
/** Accents that words are compared without. Vowel signs of Indic scripts tell words apart and are kept. */
const MARKS = /(?=\p{Mn})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const JOINERS = /\u0640|\u00ad|\u200c|\u200d|\u2060|\ufeff/;
/** Unicode counts these among the letters; texts use them for apostrophes. */
const APOSTROPHES = /[\u02b9-\u02bf\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c]/;
/** Han and Hangul: nothing to fold but what the table of Chinese characters says. */
const isPlain = (code) => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);

function kindOf(code) {
  if (code >= 0xd800 && code < 0xdc00) return KIND.surrogate;
  if (code >= 0xdc00 && code < 0xe000) return KIND.separator;
  const sign = String.fromCharCode(code);
  if (APOSTROPHES.test(sign)) return KIND.separator;
  if (JOINERS.test(sign)) return KIND.mark;
  if (SINGLES.test(sign)) return KIND.single;
  if (MARKS.test(sign)) return KIND.mark;
  if (DIGITS.test(sign)) return KIND.digit;
  return LETTERS.test(sign) ? KIND.letter : KIND.separator;
}

const kinds = Uint8Array.from({ length: ALL }, (_, code) => kindOf(code));
const cased = Uint16Array.from({ length: ALL }, (_, code) => code);
const folded = cased.slice();
let digits = 0;
for (let code = 0; code < ALL; code++) {
  const kind = kinds[code];
  const isSubscript = code >= 0x2080 && code <= 0x2089;
  digits = kind === KIND.digit ? digits + 1 : 0;
  if (kind === KIND.digit) {
    // Decimal digits of every script come in runs of ten, from zero.
    cased[code] = 0x30 + (isSubscript ? code - 0x2080 : (digits - 1) % 10);
    folded[code] = cased[code];
  } else if ((kind === KIND.letter || kind === KIND.single) && !isPlain(code)) {
    const open = openForm(String.fromCharCode(code), kinds);
    cased[code] = open.charCodeAt(0);
    folded[code] = open.toLowerCase().charCodeAt(0);
  }
}

function runs(of) {
  const numbers = [];
  let last = 0;
  for (let code = 0; code < ALL; ) {
    const value = of(code);
    let end = code + 1;
    while (end < ALL && of(end) === value) end++;
    if (value !== 0) {
      numbers.push(code - last, end - code, value);
      last = end;
    }
    code = end;
  }
  return numbers.map((number) => number.toString(36)).join(' ');
}

const lines = (text) =>
  text
    .match(/.{1,95}(?: |$)/g)
    .map((line) => `  '${line}'`)
    .join(' +\n');
const file = `/**
 * What \`foldTables\` unpacks. Made by scripts/fold-table.mjs from Unicode ${process.versions.unicode}; do not edit.
 * https://www.unicode.org/license.txt
 */
export const UNICODE = '${process.versions.unicode}';

export const KINDS: string =
${lines(runs((code) => kinds[code]))};

export const CASED: string =
${lines(runs((code) => cased[code] - code))};

export const LOWERED: string =
${lines(runs((code) => folded[code] - cased[code]))};
`;
writeFileSync(fileURLToPath(new URL('../src/text/fold-table.ts', import.meta.url)), file);
