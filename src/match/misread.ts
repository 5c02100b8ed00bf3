import type { Lexicon } from '../taxonomy/lexicon.js';
import { vocabularyOf } from '../taxonomy/vocabulary.js';
import { WordMemo } from '../taxonomy/word-memo.js';
import { foldedKey } from '../text/fold.js';
import { Shelves } from './shelves.js';

/** Shorter words are like too many others. */
const SHORTEST_GUESSED = 5;
const SHORTEST_BEGINNING = 6;
/** Two words written as one: both parts are at least so long. */
const SHORTEST_PART = 5;
const NO_COMPOUNDS = new Set(['de', 'tr']);
/** Shorter words are known by their beginning, and what follows it is an ending. */
const SHORTEST_COMPOUND = 10;
const LONGEST_ENDING = 5;
/** Words that share a key share so many letters at their beginning, or at their end where a term asks for an ending. */
const SHARED = 4;
/** Stemmers that take beginnings off. */
const LOOSE_BEGINNINGS = new Set(['id', 'ar']);
/** Scripts whose words scanners take apart by letters. */
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u;
/** "GreenMatter" */
const NAME = /^(\p{Lu}?\p{Ll}+)(\p{Lu}\p{Ll}+)/u;
/** "öffentlicheBeschaffung": the second word keeps its capital. */
const SHORTEST_CAPITAL = 4;
/** Latin letters in Cyrillic words, and the other way round, that only look like those of the word. */
const LATIN_TWINS = 'aceopxyABCEHKMOPTXiI';
const CYRILLIC_TWINS = 'асеорхуАВСЕНКМОРТХіІ';
const BOTH_SCRIPTS = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

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
  /** Only beside words that stand as they should: the first letter is another one, or a small word ran into this one. */
  readonly doubtful?: true;
}

/** First letters, folded, and those that they are taken for; any letter may be lost. */
const FIRST_LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'aeco',
    'bhk',
    'cdeo',
    'fijlrt',
    'gpqy',
    'mnru',
    'vwy',
    'sz',
    'бво',
    'гтч',
    'длп',
    'еосэ',
    'жкх',
    'зэв',
    'инпцш',
    'мшщ',
    'рпф',
    'уч',
    'بتثني',
    'جحخ',
    'درذزو',
    'سش',
    'صض',
    'طظ',
    'عغ',
    'فق',
    'яа',
  ]
    .flatMap((group) =>
      [...group].map((letter) => [letter, [...group].filter((other) => other !== letter)] as const),
    )
    .reduce(
      (all, [letter, others]) => all.set(letter, [...new Set([...(all.get(letter) ?? []), ...others])]),
      new Map<string, readonly string[]>(),
    ),
);
/** Words with a doubtful first letter are at least so long; without vowels to write, shorter ones say as much. */
const SHORTEST_DOUBTFUL = 7;
/** "ofbiodiversity": a small word, and the word that it ran into. */
const SHORTEST_SMALL = 2;
const SHORTEST_RUN_INTO = 6;
/** Languages whose small words begin other words, too ("aufbereiten"), or end them. */
const BEGIN_WORDS = new Set(['de', 'id', 'pl', 'ru', 'tr']);
const END_WORDS = new Set(['id', 'tr']);

/**
 * What damaged words may have been: known confusions of scanners first ("govemment"), then words of the taxonomy that
 * are one letter apart. The taxonomy's own words alone are looked at: nothing is made of words that no term holds.
 * A guess keeps the first letter, so that words lie by first letter and length, and few are compared: an index of what
 * is left of each without one letter finds the same and takes fifty times as long to make. Other first letters are
 * doubtful: they count only within a term whose other words stand as they should.
 */
export class MisreadWords {
  private readonly lexicon: Lexicon;
  private readonly words = new Shelves();
  /** Words by all but their first letter. */
  private readonly tails = new Map<string, string[]>();
  private readonly prefixes = new Set<string>();
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
      if (word.length < SHORTEST_GUESSED) continue;
      this.words.add(word);
      const tail = word.slice(1);
      const there = this.tails.get(tail);
      if (there === undefined) this.tails.set(tail, [word]);
      else if (!there.includes(word)) there.push(word);
    }
    const lengths = new Set<number>();
    for (const key of lexicon.wordsOfKey.keys()) {
      const word = key.slice(key.indexOf(':') + 1);
      if (key.startsWith('suffix:')) this.lastLetters.add(word.slice(-SHARED));
      else this.firstLetters.add(word.slice(0, SHARED));
      if (key.startsWith('prefix:')) this.prefixes.add(word);
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
    const word = asKnown(raw);
    const isSmall = language.stopWords.has(word);
    const isMisread = () => (raw.length >= SHORTEST_GUESSED && this.meantOf(raw) !== null ? MAY.misread : 0);
    if (memo.lookUp(raw, 0, raw.length, hashOf(raw)) !== 0)
      return (
        MAY.letters |
        MAY.known |
        (isSmall && raw.length > 1 ? 0 : MAY.begin) |
        (this.isDoubtful(word) ? isMisread() : 0)
      );
    let may: number = MAY.letters | isMisread();
    if (raw.length >= 2 && !isSmall && !language.commonWords.has(word)) may |= MAY.end;
    // "с реды": the first letter alone may be a small word.
    if (raw.length === 1) may |= MAY.begin;
    else if (!isSmall) {
      const isBeginning = word.length < SHARED || this.beginsLikeKnown(word);
      if (isBeginning || this.lastLetters.size > 0) may |= MAY.begin;
    }
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

  /**
   * How many letters of a word terms know: all of them, or the longest beginning that one is found by. "Elektroschrort"
   * is known as far as "elektro*".
   */
  private reach(word: string): number {
    if (!this.knows(word)) return 0;
    const { language, wordsOfKey } = this.lexicon;
    if (this.writes(word) || wordsOfKey.has(`stem:${language.stem(word)}`)) return word.length;
    for (let length = word.length; length > 0; length--)
      if (this.prefixes.has(word.slice(0, length))) return length;
    return word.length;
  }

  /** True where no term holds the word, or hardly more than its beginning. */
  isDoubtful(word: string): boolean {
    return word.length >= SHORTEST_COMPOUND && this.reach(word) < word.length - LONGEST_ENDING;
  }

  /** True where a term writes the whole word, or its plural. */
  writes(word: string): boolean {
    const vocabulary = vocabularyOf(this.lexicon);
    return vocabulary.has(word) || vocabulary.has(this.lexicon.language.singular(word));
  }

  /** True where a term holds the word, or any text does. */
  isWord(word: string): boolean {
    const { stopWords, commonWords } = this.lexicon.language;
    return stopWords.has(word) || commonWords.has(word) || this.knows(word);
  }

  /** What a word was meant to be, as it stands in a text. */
  meantOf(raw: string): Misread | null {
    const apart = twins(raw) ?? this.capitalWithin(raw);
    if (
      apart !== null &&
      asKnown(apart)
        .split(' ')
        .some((word) => this.knows(word))
    )
      return { text: apart, sure: true };
    // Capitals within a word are a name, and short words of capitals acronyms: nothing is guessed.
    const isCapitals = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    return (isCapitals ? raw.length < 8 : NAME.test(raw)) ? null : this.meant(asKnown(raw));
  }

  /** "zuÖkodesign": two words, as the capital tells. The second one is a word of the taxonomy. */
  private capitalWithin(word: string): string | null {
    const [whole, first, second] = NAME.exec(word) ?? [];
    if (whole !== word || first === undefined || second === undefined) return null;
    const areWords = this.isWord(asKnown(first)) && this.knows(asKnown(second));
    return second.length >= SHORTEST_CAPITAL && areWords ? `${first} ${second}` : null;
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
    if (this.knows(word)) {
      // A longer beginning must fit than the one that fits already.
      const longer = this.oneApart(word) ?? this.beginning(word);
      const gains = longer !== null && this.reach(longer) > this.reach(word) + LONGEST_ENDING;
      return gains && !this.isDoubtful(longer) ? { text: longer, sure: false } : null;
    }
    for (const [seen, meant] of CONFUSED)
      for (let at = word.indexOf(seen); at >= 0; at = word.indexOf(seen, at + 1)) {
        const other = word.slice(0, at) + meant + word.slice(at + seen.length);
        if (other.length >= SHORTEST_GUESSED && this.knows(other)) return { text: other, sure: true };
      }
    const apart = NO_COMPOUNDS.has(language.code) ? null : this.parts(word);
    if (apart) return { text: apart, sure: true };
    const guess = this.oneApart(word) ?? this.beginning(word) ?? this.detached(word);
    if (guess !== null) return { text: guess, sure: false };
    const doubtful = this.smallWord(word) ?? this.otherFirst(word);
    return doubtful === null ? null : { text: doubtful, sure: false, doubtful: true };
  }

  /** Small words written onto the damaged one (Arabic "the", "and") are no part of it. */
  private detached(word: string): string | null {
    for (const bare of this.lexicon.language.detached?.(word) ?? NONE) {
      const found = bare.length >= SHORTEST_GUESSED ? this.oneApart(bare) : null;
      if (found !== null) return found;
    }
    return null;
  }

  /** "ofbiodiversity", "energeticodelle": a word of the taxonomy and a small word before or behind it. */
  private smallWord(word: string): string | null {
    const { code, stopWords } = this.lexicon.language;
    const longest = word.length - SHORTEST_RUN_INTO;
    for (let length = SHORTEST_SMALL; length <= longest; length++) {
      const [head, tail] = [word.slice(0, length), word.slice(length)];
      if (!BEGIN_WORDS.has(code) && stopWords.has(head) && this.knows(tail)) return `${head} ${tail}`;
      const [start, end] = [word.slice(0, -length), word.slice(-length)];
      if (length > SHORTEST_SMALL && !END_WORDS.has(code) && stopWords.has(end) && this.knows(start))
        return `${start} ${end}`;
    }
    return null;
  }

  /** "enewable", "cnergy": the first letter was lost, or seen as one that looks like it. */
  private otherFirst(word: string): string | null {
    if (word.length < (this.lexicon.language.detached ? SHORTEST_GUESSED : SHORTEST_DOUBTFUL)) return null;
    const lost = this.tails.get(word) ?? NONE;
    const alike = (FIRST_LETTERS.get(word.charAt(0)) ?? NONE).map((letter) => letter + word.slice(1));
    const fits = [...lost, ...alike].filter((candidate) => this.knows(candidate));
    return this.only(fits);
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
    const fits = [...found].filter((candidate) => candidate !== word && this.knows(candidate));
    // A letter that is another one is likelier than one too few or too many.
    return this.only(fits) ?? this.only(fits.filter((candidate) => candidate.length === word.length));
  }

  /** The one word of several, spellings of one apart; null where there are several or none. */
  private only(words: readonly string[]): string | null {
    const [first] = words;
    const isOne = first !== undefined && words.every((word) => this.valueOf(word) === this.valueOf(first));
    return isOne ? first : null;
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

/** A word of two scripts that only look like one, in the script of most of its letters; else null. */
function twins(word: string): string | null {
  if (!BOTH_SCRIPTS.test(word)) return null;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const [from, to] =
    cyrillic * 2 >= word.length ? [LATIN_TWINS, CYRILLIC_TWINS] : [CYRILLIC_TWINS, LATIN_TWINS];
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
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

const NONE: readonly string[] = [];

/** The hash that `scanTokens` gives a word. */
function hashOf(word: string): number {
  let hash = word.charCodeAt(0);
  for (let at = 1; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** As the taxonomy's words are written. */
export const asKnown = (word: string): string => foldedKey(word);
