import type { Lexicon } from '../taxonomy/lexicon.js';
import { vocabularyOf } from '../taxonomy/vocabulary.js';
import { WordMemo } from '../taxonomy/word-memo.js';
import { foldedKey } from '../text/fold.js';
import { Shelves } from './shelves.js';

/** Shorter words are like too many others. */
export const SHORTEST_GUESSED = 5;
const SHORTEST_BEGINNING = 6;
/** Two words written as one: both parts are at least so long. */
const SHORTEST_PART = 5;
const NO_COMPOUNDS = new Set(['de', 'tr']);
/** Words that share a key share so many letters at their beginning, or at their end where a term asks for an ending. */
const SHARED = 4;
/** Stemmers that take beginnings off. */
const LOOSE_BEGINNINGS = new Set(['id', 'ar']);
/** Scripts whose words scanners take apart by letters; Arabic letters change with their neighbours. */
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** "GreenMatter" */
const NAME = /^\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}/u;

/** What a word may be, as it stands in a text: bits of `MisreadWords.look`. 0 is no word of letters. */
export const MAY = {
  /** It is one of letters. */
  letters: 1,
  /** A term, false friend or context holds it. */
  known: 2,
  /** `meant` has something for it. */
  misread: 4,
  /** It may be the first piece of a word in two. */
  begin: 8,
  /** It may be the second. */
  end: 16,
} as const;

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
  private readonly words = new Shelves();
  private readonly beginnings = new Shelves();
  private readonly lengths: readonly number[];
  private readonly known = new Map<string, Misread | null>();
  private readonly firstLetters = new Set<string>();
  private readonly lastLetters = new Set<string>();
  private readonly looks: WordMemo;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    for (const word of vocabularyOf(lexicon)) {
      this.firstLetters.add(word.slice(0, SHARED));
      if (word.length >= SHORTEST_GUESSED) this.words.add(word);
    }
    const lengths = new Set<number>();
    for (const key of lexicon.wordsOfKey.keys()) {
      const word = key.slice(key.indexOf(':') + 1);
      if (key.startsWith('suffix:')) this.lastLetters.add(word.slice(-SHARED));
      else this.firstLetters.add(word.slice(0, SHARED));
      if (!key.startsWith('prefix:') || word.length < SHORTEST_BEGINNING) continue;
      this.beginnings.add(word);
      lengths.add(word.length);
    }
    this.lengths = [...lengths].sort((a, b) => b - a);
    this.looks = new WordMemo((word) => this.seen(word));
  }

  /** What `text.slice(start, end)`, whose `scanTokens` hash is `hash`, may be: bits of `MAY`. */
  look(text: string, start: number, end: number, hash: number): number {
    return this.looks.lookUp(text, start, end, hash);
  }

  private seen(raw: string): number {
    if (!LETTERS.test(raw)) return 0;
    const { language, memo } = this.lexicon;
    if (memo.lookUp(raw, 0, raw.length, hashOf(raw)) !== 0) return MAY.letters | MAY.known;
    const word = asKnown(raw);
    let may: number = MAY.letters;
    if (raw.length >= 2 && !language.stopWords.has(word)) {
      may |= MAY.end;
      const isBeginning = word.length < SHARED || this.beginsLikeKnown(word);
      if (isBeginning || this.lastLetters.size > 0) may |= MAY.begin;
    }
    // Capitals within a word are a name, and short words of capitals acronyms: nothing is guessed.
    const isName = raw === raw.toUpperCase() ? raw.length < 8 : NAME.test(raw);
    if (raw.length >= SHORTEST_GUESSED && !isName && this.meant(word) !== null) may |= MAY.misread;
    return may;
  }

  private beginsLikeKnown(word: string): boolean {
    return LOOSE_BEGINNINGS.has(this.lexicon.language.code) || this.firstLetters.has(word.slice(0, SHARED));
  }

  /** Spares most words their stem: false where no word of the taxonomy begins or ends like this one. */
  private mayBeKnown(word: string): boolean {
    return (
      this.beginsLikeKnown(word) ||
      word.length < SHARED ||
      (this.lastLetters.size > 0 && this.lastLetters.has(word.slice(-SHARED)))
    );
  }

  /** True where a term, false friend or context holds the word. */
  knows(word: string): boolean {
    return this.mayBeKnown(word) && this.lexicon.memo.lookUp(word, 0, word.length, hashOf(word)) !== 0;
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
    const found = new Set(this.words.near(word));
    // A plural that no term writes: "emissjons".
    if (word.endsWith('s'))
      for (const singular of this.words.near(word.slice(0, -1))) found.add(`${singular}s`);
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
        const fits = this.beginnings.near(word.slice(0, own), length, length);
        if (fits.length === 1) return fits[0] + word.slice(own);
      }
    return null;
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

/** The hash that `scanTokens` gives a word. */
function hashOf(word: string): number {
  let hash = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) hash = Math.imul(hash, 31) + word.charCodeAt(at);
  return hash;
}

/** As the taxonomy's words are written. */
export const asKnown = (word: string): string => foldedKey(word);
