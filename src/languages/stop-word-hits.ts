import { supportedLanguages } from './index.js';

/** How many words of a text are looked at. */
const SAMPLE = 400;
const WORD = /[\p{L}]+/gu;
const ASCII = /^[\x00-\x7F]*$/;

/** The first words of a text, lower case and without accents, as lists of stop words are written. */
export function foldedWords(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE * 12).toLowerCase();
  const folded = ASCII.test(sample) ? sample : sample.normalize('NFD').replace(/\p{M}/gu, '');
  return (folded.match(WORD) ?? []).slice(0, SAMPLE);
}

/** How much of a text is stop words of one language. */
export interface StopWords {
  readonly code: string;
  readonly hits: number;
  /** Of the words looked at, 0–1. */
  readonly share: number;
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

/** How many of these words are stop words, of each language: a quick witness, in one pass however many languages there are. */
export function stopWordHits(words: readonly string[]): ReadonlyMap<string, StopWords> {
  const known = bits();
  const hits = new Array<number>(supportedLanguages.length).fill(0);
  for (const word of words) {
    let languages = known.get(word) ?? 0;
    while (languages !== 0) {
      const index = 31 - Math.clz32(languages);
      hits[index] = (hits[index] ?? 0) + 1;
      languages &= ~(1 << index);
    }
  }
  return new Map(
    supportedLanguages.map(({ code }, index) => {
      const count = hits[index] ?? 0;
      return [code, { code, hits: count, share: words.length === 0 ? 0 : count / words.length }];
    }),
  );
}
