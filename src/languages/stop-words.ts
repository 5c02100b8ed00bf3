import type { Language } from './language.js';

/** How many words of a text are looked at. */
const SAMPLE = 400;

/** How much of a text are stop words of a language: a quick witness for or against it. */
export function stopWordHits(text: string, language: Language): { hits: number; share: number } {
  let words = 0;
  let hits = 0;
  for (const [word] of text.slice(0, SAMPLE * 12).matchAll(/\p{L}+/gu)) {
    if (words >= SAMPLE) break;
    words += 1;
    if (language.stopWords.has(folded(word))) hits += 1;
  }
  return { hits, share: words === 0 ? 0 : hits / words };
}

function folded(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
