import type { Lexicon } from '../taxonomy/lexicon.js';
import { vocabularyOf } from '../taxonomy/vocabulary.js';
import { foldedKey } from '../text/fold.js';
import { isOneApart } from './one-apart.js';

/** Shorter words are like too many others. */
export const SHORTEST_GUESSED = 5;
const SHORTEST_BEGINNING = 6;
/** Two words written as one: both parts are at least so long. */
const SHORTEST_PART = 5;
const NO_COMPOUNDS = new Set(['de', 'tr']);

/** What scanners make of letters, and the letters. Each is tried alone, at each of its places. */
const CONFUSED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['ii', 'u'],
  ['li', 'h'],
];

/** What a word that the taxonomy does not know was meant to be; `sure` where a known confusion gives a known word. */
export interface Misread {
  readonly text: string;
  readonly sure: boolean;
}

/**
 * What damaged words may have been: known confusions of scanners first ("govemment"), then words of the taxonomy that
 * are one letter apart. The taxonomy's own words alone are looked at: nothing is made of words that no term holds.
 * A guess never changes the first letter, so that words lie by first letter and length, and few are compared: an index
 * of what is left of each without one letter finds the same and takes fifty times as long to make.
 */
export class MisreadWords {
  private readonly lexicon: Lexicon;
  private readonly words: Shelves = new Map();
  private readonly beginnings: Shelves = new Map();
  private readonly lengths: readonly number[];
  private readonly known = new Map<string, Misread | null>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const word of vocabularyOf(lexicon)) if (word.length >= SHORTEST_GUESSED) shelve(this.words, word);
    const lengths = new Set<number>();
    for (const key of lexicon.wordsOfKey.keys()) {
      if (!key.startsWith('prefix:')) continue;
      const beginning = key.slice('prefix:'.length);
      if (beginning.length < SHORTEST_BEGINNING) continue;
      shelve(this.beginnings, beginning);
      lengths.add(beginning.length);
    }
    this.lengths = [...lengths].sort((a, b) => b - a);
  }

  /** True where a term, false friend or context holds the word. */
  knows(word: string): boolean {
    return this.lexicon.memo.lookUp(word, 0, word.length, hashOf(word)) !== 0;
  }

  /** What a word was meant to be, or null. Words of five letters or more that no term holds. */
  meant(word: string): Misread | null {
    let misread = this.known.get(word);
    if (misread === undefined) {
      misread = this.work(word);
      if (this.known.size > 50_000) this.known.clear();
      this.known.set(word, misread);
    }
    return misread;
  }

  private work(word: string): Misread | null {
    const { language } = this.lexicon;
    if (language.stopWords.has(word) || language.commonWords.has(word)) return null;
    for (const [seen, meant] of CONFUSED)
      for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
        const other = word.slice(0, at) + meant + word.slice(at + seen.length);
        if (other.length >= SHORTEST_GUESSED && this.knows(other)) return { text: other, sure: true };
      }
    const apart = NO_COMPOUNDS.has(language.code) ? null : this.parts(word);
    if (apart) return { text: apart, sure: true };
    const guess = this.oneApart(word) ?? this.beginning(word);
    return guess === null ? null : { text: guess, sure: false };
  }

  /** "electronicwaste": the only way to part it into two words of the taxonomy. */
  private parts(word: string): string | null {
    let found: string | null = null;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (!this.knows(left) || !this.knows(right)) continue;
      if (found !== null) return null;
      found = `${left} ${right}`;
    }
    return found;
  }

  /** The only word of the taxonomy that is one letter apart, or null where there is none or a tie. */
  private oneApart(word: string): string | null {
    const found = new Set(this.near(this.words, word));
    // A plural that no term writes: "emissjons".
    if (word.endsWith('s'))
      for (const singular of this.near(this.words, word.slice(0, -1))) found.add(`${singular}s`);
    let only: string | null = null;
    for (const candidate of found) {
      if (candidate === word || !this.knows(candidate)) continue;
      if (only !== null && this.valueOf(only) !== this.valueOf(candidate)) return null;
      only ??= candidate;
    }
    return only;
  }

  /** The same for beginnings of words ("rechenzentr*"): what follows them stays as it is. */
  private beginning(word: string): string | null {
    for (const length of this.lengths)
      for (const own of [length, length - 1, length + 1]) {
        if (own > word.length) continue;
        const fits = this.near(this.beginnings, word.slice(0, own)).filter((one) => one.length === length);
        if (fits.length === 1) return fits[0] + word.slice(own);
      }
    return null;
  }

  /** Words one letter apart, with the same beginning: missions are no emissions. */
  private near(shelves: Shelves, word: string): readonly string[] {
    const found: string[] = [];
    for (let length = word.length - 1; length <= word.length + 1; length++)
      for (const candidate of shelves.get(shelfOf(word, length)) ?? NONE)
        if (isOneApart(word, candidate)) found.push(candidate);
    return found;
  }

  private valueOf(word: string): number {
    return this.lexicon.memo.lookUp(word, 0, word.length, hashOf(word));
  }
}

const made = new WeakMap<Lexicon, MisreadWords>();

/** The misread words of a lexicon, made at the first damaged word. */
export function misreadWordsOf(lexicon: Lexicon): MisreadWords {
  let words = made.get(lexicon);
  if (!words) {
    words = new MisreadWords(lexicon);
    made.set(lexicon, words);
  }
  return words;
}

/** Words by their first letter and length. */
type Shelves = Map<number, string[]>;
const NONE: readonly string[] = [];

const shelfOf = (word: string, length: number): number => word.charCodeAt(0) * 128 + length;

function shelve(shelves: Shelves, word: string): void {
  const shelf = shelfOf(word, word.length);
  const there = shelves.get(shelf);
  if (there === undefined) shelves.set(shelf, [word]);
  else if (!there.includes(word)) there.push(word);
}

/** The hash that `scanTokens` gives a word. */
function hashOf(word: string): number {
  let hash = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at);
  return hash;
}

/** As the taxonomy's words are written. */
export const asKnown = (word: string): string => foldedKey(word);
