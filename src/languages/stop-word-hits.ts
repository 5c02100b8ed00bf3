import { supportedLanguages } from './index.js';

/** How many words of a text are looked at. */
const SAMPLE = 400;
const WORD = /[\p{L}]+/gu;
const ASCII_WORD = /[a-z]+/g;
const ASCII = /^[\x00-\x7F]*$/;

/** How much of a text is stop words of one language. */
export interface StopWords {
  readonly code: string;
  readonly hits: number;
  /** Of the words looked at, 0–1. */
  readonly share: number;
}

/** What the stop words of a text say: counted once, for all languages, and added up where texts are put together. */
export interface Witness {
  readonly words: number;
  /** Stop words by language, in the order of `supportedLanguages`. */
  readonly hits: readonly number[];
}

/** Which languages a word is a stop word of: one bit each, in the order of `supportedLanguages`. */
let bitsOfWord: ReadonlyMap<string, number> | null = null;

function bits(): ReadonlyMap<string, number> {
  if (bitsOfWord) return bitsOfWord;
  const made = new Map<string, number>();
  supportedLanguages.forEach(({ stopWords }, index) => {
    for (const word of stopWords) made.set(word, (made.get(word) ?? 0) | (1 << index));
  });
  bitsOfWord = made;
  return made;
}

/** Counts the stop words among the first words of a text, in one pass however many languages there are. */
export function witnessOf(text: string): Witness {
  const sample = text.slice(0, SAMPLE * 12).toLowerCase();
  const isAscii = ASCII.test(sample);
  // Lower case and without accents, as lists of stop words are written.
  const folded = isAscii ? sample : sample.normalize('NFD').replace(/\p{M}/gu, '');
  const words = folded.match(isAscii ? ASCII_WORD : WORD) ?? [];
  const known = bits();
  const hits = new Array<number>(supportedLanguages.length).fill(0);
  const last = Math.min(words.length, SAMPLE);
  for (let at = 0; at < last; at++) {
    let languages = known.get(words[at] ?? '') ?? 0;
    while (languages !== 0) {
      const index = 31 - Math.clz32(languages);
      hits[index] = (hits[index] ?? 0) + 1;
      languages &= ~(1 << index);
    }
  }
  return { words: last, hits };
}

/** What texts say together. */
export function together(witnesses: readonly Witness[]): Witness {
  const hits = new Array<number>(supportedLanguages.length).fill(0);
  let words = 0;
  for (const witness of witnesses) {
    words += witness.words;
    for (let index = 0; index < hits.length; index++)
      hits[index] = (hits[index] ?? 0) + (witness.hits[index] ?? 0);
  }
  return { words, hits };
}

const INDEX = new Map(supportedLanguages.map(({ code }, index) => [code, index]));

/** What a witness says of one language, or undefined where lacuna does not analyse it. */
export function stopWordsIn(witness: Witness, code: string): StopWords | undefined {
  const index = INDEX.get(code);
  if (index === undefined) return undefined;
  const hits = witness.hits[index] ?? 0;
  return { code, hits, share: witness.words === 0 ? 0 : hits / witness.words };
}

/** What a witness says of every language, the likeliest first. */
export function ranked(witness: Witness): readonly StopWords[] {
  return supportedLanguages
    .map(({ code }) => stopWordsIn(witness, code) as StopWords)
    .sort((a, b) => b.share - a.share);
}
