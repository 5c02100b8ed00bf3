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
  if (test === 'surface' || [...folded].length === 1) return [`${test}:${folded}`];
  const plain = word.normalize('NFC').toLowerCase().replace(/\u00ad/g, '');
  const singular = language.singular(plain);
  const forms =
    test === 'plural'
      ? [foldedKey(singular), language.singular(folded)]
      : [foldedKey(language.stem(plain)), language.stem(folded), foldedKey(language.stem(singular))];
  return [...new Set(forms)].map((form) => `${test}:${form}`);
}
