import type { Language } from './language.js';

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

/** How many of these words are stop words of a language: a quick witness for or against it. */
export function stopWordHits(words: readonly string[], language: Language): { hits: number; share: number } {
  let hits = 0;
  for (const word of words) if (language.stopWords.has(word)) hits += 1;
  return { hits, share: words.length === 0 ? 0 : hits / words.length };
}
