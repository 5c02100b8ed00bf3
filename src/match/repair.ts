import type { Span } from '../model/span.js';
import type { Lexicon } from '../taxonomy/lexicon.js';
import { casedKey, foldTables, KIND } from '../text/fold.js';
import { scanTokens, TokenBuffer } from '../text/tokens.js';
import { asKnown, MAY, misreadWordsOf } from './misread.js';

/** A stretch of text that was misread, and what it was meant to be. Offsets as in the page. */
export interface Repair extends Span {
  readonly text: string;
  /** A known confusion gives a known word; else it is a guess, one letter apart. */
  readonly sure: boolean;
  /** Only within a term whose other words stand as they should. */
  readonly doubtful?: true;
  /** The word as it stands, folded: a guess is doubted where the document writes it often. */
  readonly word: string;
}

/** Digits that are seen for letters. */
const AS_LETTERS: Readonly<Record<string, readonly string[]>> = {
  '0': ['o', 'о'],
  '1': ['l', 'i'],
  '3': ['з', 'э'],
  '5': ['s'],
  '6': ['b', 'g', 'б'],
  '8': ['b'],
  '|': ['l', 'i'],
  '¢': ['e', 'c', ''],
  '€': ['e', 'c', ''],
  '!': ['l', 'i'],
};
/** The same by code unit, of each sign's. */
const SIGNS = new Set(Object.keys(AS_LETTERS).map((sign) => sign.charCodeAt(0)));
/** Languages that write an article onto its noun with an apostrophe. */
const ELIDING = new Set(['fr', 'it']);
const VOWEL = /^[aeiouyhàâäéèêëîïôöûü]/i;
const SHORTEST_JOINED = 8;
/** The same where the first piece is one letter: "с реды". */
const SHORTEST_OF_LETTER = 5;
const tokens = new TokenBuffer();

/** What may have been misread between `start` and `end`, in order; no two overlap. */
export function repairsIn(text: string, lexicon: Lexicon, start: number, end: number): Repair[] {
  if (lexicon.language.script === 'character') return [];
  scanTokens(text, start, end, tokens);
  const { starts, ends, hashes, length } = tokens;
  const { kinds } = foldTables();
  const repairs: Repair[] = [];
  const words = misreadWordsOf(lexicon);
  const elides = ELIDING.has(lexicon.language.code);
  const slice = (index: number) => text.slice(starts[index]!, ends[index]!);
  const isWord = (index: number) => kinds[text.charCodeAt(starts[index]!)] === KIND.letter;
  const look = (index: number) => words.look(text, starts[index]!, ends[index]!, hashes[index]!);
  let may = length > 0 ? look(0) : 0;
  for (let at = 0, next = 0; at < length; at++, may = next) {
    next = at + 1 < length ? look(at + 1) : 0;
    const elided = elides ? elision(text, at) : null;
    if (elided) repairs.push(elided);
    else if (may !== 0) {
      // A part of a broken word may be a stem by itself ("electr0nic").
      const isBroken = SIGNS.has(text.charCodeAt(ends[at]!)) || SIGNS.has(text.charCodeAt(starts[at]! - 1));
      const found =
        (isBroken ? broken(at) : null) ??
        inTwo(at, may, next) ??
        ((may & MAY.misread) !== 0 ? meant(at) : null);
      if (!found) continue;
      repairs.push(found.repair);
      if (found.last > at) {
        at = found.last;
        next = at + 1 < length ? look(at + 1) : 0;
      }
    }
  }
  return repairs;

  /** "1’environnement", "I’énergie": the article. */
  function elision(from: string, at: number): Repair | null {
    const [first, last] = [starts[at]!, ends[at]!];
    if (last - first !== 1 || at + 1 >= length || starts[at + 1] !== last + 1) return null;
    const sign = from.charAt(first);
    if ((sign !== '1' && sign !== 'I') || !/['’ʼ‘´`]/.test(from.charAt(last)) || !VOWEL.test(slice(at + 1)))
      return null;
    return { start: first, end: last, text: 'l', sure: true, word: sign };
  }

  /** A word with a digit or a sign in it: "electr0nic", "soci¢t¢", "1ntelligence". */
  function broken(at: number): Found | null {
    let [from, to] = [starts[at]!, ends[at]!];
    if (from > start && text.charAt(from - 1) in AS_LETTERS && startsHere(from - 1)) from--;
    let last = at;
    while (to < end && text.charAt(to) in AS_LETTERS) {
      to++;
      while (last + 1 < length && starts[last + 1]! < to) last++;
      if (last + 1 < length && starts[last + 1] === to && isWord(last + 1)) to = ends[++last]!;
      if (to - from > 64) return null;
    }
    const whole = text.slice(from, to);
    if (to - from === ends[at]! - starts[at]! || whole.length < 4) return null;
    for (const word of readings(whole))
      if (word.length >= 4 && words.knows(asKnown(word)))
        return { repair: { start: from, end: to, text: word, sure: true, word: asKnown(whole) }, last };
    return null;
  }

  /** The sign before a word is not the end of another one, nor a number. */
  function startsHere(place: number): boolean {
    const kind = place > start ? kinds[text.charCodeAt(place - 1)] : KIND.separator;
    return kind !== KIND.letter && kind !== KIND.digit;
  }

  /** "electr onic": a word that is none behind another one, and both make one. */
  function inTwo(at: number, first: number, second: number): Found | null {
    if ((first & MAY.begin) === 0 || (second & (MAY.end | MAY.known)) !== MAY.end) return null;
    const next = at + 1;
    if (!/^\s{1,2}$/.test(text.slice(ends[at]!, starts[next]!))) return null;
    const word = asKnown(slice(at) + slice(next));
    // What follows the beginning of a word makes one with it, whatever it is.
    const makesOne = (first & MAY.known) !== 0 ? words.writes(word) : words.knows(word);
    const isOneLetter = ends[at]! - starts[at]! === 1;
    if (word.length < (isOneLetter ? SHORTEST_OF_LETTER : SHORTEST_JOINED) || !makesOne) return null;
    return {
      repair: { start: starts[at]!, end: ends[next]!, text: word, sure: true, word },
      last: next,
    };
  }

  function meant(at: number): Found | null {
    const raw = slice(at);
    const misread = words.meantOf(raw)!;
    const span = { start: starts[at]!, end: ends[at]! };
    return { repair: { ...span, ...misread, word: asKnown(raw) }, last: at };
  }
}

interface Found {
  readonly repair: Repair;
  /** The last token that it takes. */
  readonly last: number;
}

/** What a word with strange signs may be: every reading of one kind of sign at a time. */
function readings(whole: string): string[] {
  let forms = [''];
  for (const sign of whole) {
    const letters = AS_LETTERS[sign] ?? [sign];
    forms = forms.flatMap((form) => letters.map((letter) => form + letter));
    if (forms.length > 27) return [];
  }
  return forms;
}

/** A stretch of text as it was meant, with the way back to the page. */
export interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** The span of the page that a span of the mended text stands for. */
  original(span: Span): Span;
  /** The repair that a span of the mended text lies in. */
  repairAt(span: Span): Repair | undefined;
}

export function mend(text: string, start: number, end: number, repairs: readonly Repair[]): Mended {
  let mended = '';
  let at = start;
  const places: { readonly from: number; readonly to: number; readonly repair: Repair }[] = [];
  for (const repair of repairs) {
    mended += text.slice(at, repair.start);
    const from = mended.length;
    mended += matchCase(repair.text, text.slice(repair.start, repair.end));
    places.push({ from, to: mended.length, repair });
    at = repair.end;
  }
  mended += text.slice(at, end);
  const placeAt = (offset: number) => places.find(({ from, to }) => from <= offset && offset < to);
  const shiftAt = (offset: number) => {
    let shift = start;
    for (const { to, repair } of places) {
      if (to > offset) break;
      shift = repair.end - to;
    }
    return offset + shift;
  };
  return {
    text: mended,
    repairs,
    original(span) {
      const first = placeAt(span.start);
      const last = placeAt(span.end - 1);
      return {
        start: first?.repair.start ?? shiftAt(span.start),
        end: last?.repair.end ?? shiftAt(span.end),
      };
    },
    repairAt: (span) => placeAt(span.start)?.repair,
  };
}

/** Terms in capitals ask for capitals. */
function matchCase(word: string, like: string): string {
  const plain = casedKey(like);
  return plain.length > 1 && plain === plain.toUpperCase() ? word.toUpperCase() : word;
}
