import type { Language } from '../languages/language.js';
import { casedKey, foldedKey } from '../text/fold.js';

/** How the words of a term are compared with the words of a text. */
export const WORD_TESTS = ['surface', 'plural', 'stem', 'cased'] as const;
export type WordTest = (typeof WORD_TESTS)[number];

/**
 * What a word is compared by. Two words are the same where they share a key.
 *
 * Stems have several keys: a stemmer needs accents that OCR and capitals have lost, so the stem is taken
 * before folding and after ("matières" and "matieres" share the second), and of the singular, for plurals
 * that stemmers do not know ("réseaux").
 */
export function keysOf(word: string, test: WordTest, language: Language): readonly string[] {
  if (test === 'cased') return [`cased:${casedKey(word)}`];
  const folded = foldedKey(word);
  // One letter, one Han character: no inflection.
  if (test === 'surface' || folded.length === 1 || isPair(folded)) return [`${test}:${folded}`];
  // Most words are plain ASCII, and already singular: each stem is taken once.
  const plain = folded.length === word.length && isAscii(word) ? folded : composed(word);
  const singular = language.singular(plain);
  if (test === 'plural') {
    if (plain === folded) return [`plural:${foldedKey(singular)}`];
    return unique([foldedKey(singular), language.singular(folded)], test);
  }
  const forms = [foldedKey(language.stem(plain))];
  if (folded !== plain) forms.push(language.stem(folded));
  if (singular !== plain) forms.push(foldedKey(language.stem(singular)));
  return unique(forms, test);
}

function unique(forms: readonly string[], test: WordTest): readonly string[] {
  return [...new Set(forms)].map((form) => `${test}:${form}`);
}

/** One character of two code units. */
function isPair(word: string): boolean {
  return word.length === 2 && (word.charCodeAt(0) & 0xfc00) === 0xd800;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

function composed(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '');
}
