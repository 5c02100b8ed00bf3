import type { Span } from '../model/span.js';
import type { Lexicon } from '../taxonomy/lexicon.js';
import { casedKey, foldTables, KIND } from '../text/fold.js';
import { scanTokens, TokenBuffer } from '../text/tokens.js';
import {
  asKnown,
  type MisreadWords,
  misreadWordsOf,
  SHORTEST_COMPOUND,
  SHORTEST_GUESSED,
} from './misread.js';

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

/** Scripts whose words scanners take apart by letters. */
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;
/** Latin letters in Cyrillic words, and the other way round, that only look like those of the word. */
const LATIN_TWINS = 'aceopxyABCEHKMOPTXiI';
const CYRILLIC_TWINS = 'асеорхуАВСЕНКМОРТХіІ';
const BOTH_SCRIPTS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
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
/** Languages that write an article onto its noun with an apostrophe. */
const ELIDING = new Set(['fr', 'it']);
const VOWEL = /^[aeiouyhàâäéèêëîïôöûü]/i;
const SHORTEST_JOINED = 8;
/** "öffentlicheBeschaffung": the second word keeps its capital. */
const SHORTEST_CAPITAL = 4;
/** "GreenMatter" */
const NAME = /^(\p{Lu}?\p{Ll}+)(\p{Lu}\p{Ll}+)/u;

const tokens = new TokenBuffer();

/** What may have been misread between `start` and `end`, in order; no two overlap. */
export function repairsIn(text: string, lexicon: Lexicon, start: number, end: number): Repair[] {
  if (lexicon.language.script === 'character') return [];
  scanTokens(text, start, end, tokens);
  const { starts, ends, hashes, length } = tokens;
  const { kinds } = foldTables();
  const repairs: Repair[] = [];
  let words: MisreadWords | null = null;
  const known = (index: number) =>
    lexicon.memo.lookUp(text, starts[index]!, ends[index]!, hashes[index]!) !== 0;
  const slice = (index: number) => text.slice(starts[index]!, ends[index]!);
  const isWord = (index: number) => kinds[text.charCodeAt(starts[index]!)] === KIND.letter;
  for (let at = 0; at < length; at++) {
    const elided = ELIDING.has(lexicon.language.code) ? elision(text, at) : null;
    if (elided) repairs.push(elided);
    else if (isWord(at) && LETTERS.test(slice(at))) {
      // A part of a broken word may be a stem by itself ("electr0nic").
      const isBroken = text.charAt(ends[at]!) in AS_LETTERS || text.charAt(starts[at]! - 1) in AS_LETTERS;
      const isKnown = known(at);
      if (!isBroken && isKnown && !mayGoOn(at) && !isDoubtful(at)) continue;
      words ??= misreadWordsOf(lexicon);
      const found =
        (isBroken ? broken(at, words) : null) ??
        inTwo(at, words) ??
        (isKnown && !isDoubtful(at) ? null : meant(at, words));
      if (!found) continue;
      repairs.push(found.repair);
      at = found.last;
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
  function broken(at: number, words: MisreadWords): Found | null {
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

  /** A long word of which a term may hold no more than the beginning. */
  function isDoubtful(at: number): boolean {
    return (
      ends[at]! - starts[at]! >= SHORTEST_COMPOUND && misreadWordsOf(lexicon).isDoubtful(asKnown(slice(at)))
    );
  }

  /** A word that no term holds follows, with nothing but a space between. */
  function mayGoOn(at: number): boolean {
    const next = at + 1;
    if (next >= length || starts[next]! - ends[at]! > 2 || !isWord(next) || known(next)) return false;
    return /^\s+$/.test(text.slice(ends[at]!, starts[next]!));
  }

  /** "electr onic": a word that is none behind another one, and both make one. */
  function inTwo(at: number, words: MisreadWords): Found | null {
    if (!mayGoOn(at)) return null;
    const next = at + 1;
    const word = asKnown(slice(at) + slice(next));
    const { stopWords, commonWords } = lexicon.language;
    const isSmall = (index: number) => stopWords.has(asKnown(slice(index)));
    // What follows the beginning of a word makes one with it, whatever it is.
    const makesOne = (whole: string) => (known(at) ? words.writes(whole) : words.knows(whole));
    // "с реды": the first letter alone may be a small word.
    const isOneLetter = ends[at]! - starts[at]! === 1;
    if (isSmall(next) || commonWords.has(asKnown(slice(next))) || (!isOneLetter && isSmall(at))) return null;
    if (word.length < (isOneLetter ? SHORTEST_GUESSED : SHORTEST_JOINED) || !makesOne(word)) return null;
    return {
      repair: { start: starts[at]!, end: ends[next]!, text: word, sure: true, word },
      last: next,
    };
  }

  function meant(at: number, words: MisreadWords): Found | null {
    if (ends[at]! - starts[at]! < SHORTEST_GUESSED) return null;
    const raw = slice(at);
    const span = { start: starts[at]!, end: ends[at]! };
    const apart = twins(raw) ?? capitalWithin(raw, words);
    if (
      apart !== null &&
      asKnown(apart)
        .split(' ')
        .some((word) => words.knows(word))
    )
      return { repair: { ...span, text: apart, sure: true, word: asKnown(raw) }, last: at };
    // Capitals within a word are a name, and short words of capitals acronyms: nothing is guessed.
    const isCapitals = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    if (isCapitals ? raw.length < 8 : NAME.test(raw)) return null;
    const word = asKnown(raw);
    const misread = words.meant(word);
    if (!misread) return null;
    return { repair: { ...span, ...misread, word }, last: at };
  }
}

interface Found {
  readonly repair: Repair;
  /** The last token that it takes. */
  readonly last: number;
}

/** A word of two scripts that only look like one, in the script of most of its letters; else null. */
function twins(word: string): string | null {
  if (!BOTH_SCRIPTS.test(word)) return null;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const [from, to] =
    cyrillic * 2 >= word.length ? [LATIN_TWINS, CYRILLIC_TWINS] : [CYRILLIC_TWINS, LATIN_TWINS];
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}

/** "zuÖkodesign": two words, as the capital tells. The second one is a word of the taxonomy. */
function capitalWithin(word: string, words: MisreadWords): string | null {
  const [whole, first, second] = NAME.exec(word) ?? [];
  if (whole !== word || first === undefined || second === undefined) return null;
  return second.length >= SHORTEST_CAPITAL && words.isWord(asKnown(first)) && words.knows(asKnown(second))
    ? `${first} ${second}`
    : null;
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
