import type { Language } from '../languages/language.js';
import { casedKey, foldedKey } from '../text/fold.js';

/** How the words of a term are compared with the words of a text. */
export const WORD_TESTS = ['surface', 'plural', 'stem', 'cased', 'prefix', 'suffix'] as const;
export type WordTest = (typeof WORD_TESTS)[number];

/**
 * What a word is compared by. Two words are the same where they share a key.
 *
 * Stems have several keys: a stemmer needs accents that OCR and capitals have lost, so the stem is taken
 * before folding and after ("matières" and "matieres" share the second), and of the singular, for plurals
 * that stemmers do not know ("réseaux").
 */
export function keysOf(word: string, test: WordTest, language: Language): readonly string[] {
  return formsOf(word, language, [test])[test].map((form) => `${test}:${form}`);
}

/** The keys that a term's word asks for: nothing is detached from it, since its author wrote it as it is looked for. */
export function termKeysOf(word: string, test: WordTest, language: Language): readonly string[] {
  return ownFormsOf(word, language, [test])[test].map((form) => `${test}:${form}`);
}

const NONE: readonly string[] = [];

type Forms = Readonly<Record<WordTest, readonly string[]>>;

/** Of how many letters beginnings and endings are asked for. */
export interface Lengths {
  readonly prefix: readonly number[];
  readonly suffix: readonly number[];
}

/** The keys of a word of a text without the names of their tests, for the tests and lengths that are asked for. */
export function formsOf(
  word: string,
  language: Language,
  tests: readonly WordTest[],
  lengths?: Lengths,
): Forms {
  const own = ownFormsOf(word, language, tests, lengths);
  const others = language.detached?.(own.surface[0]!) ?? NONE;
  if (others.length === 0) return own;
  const all = [own, ...others.map((other) => ownFormsOf(other, language, tests, lengths))];
  return Object.fromEntries(
    WORD_TESTS.map((test) => [
      test,
      test === 'cased' ? own.cased : distinct(all.flatMap((forms) => forms[test])),
    ]),
  ) as unknown as Forms;
}

function ownFormsOf(word: string, language: Language, tests: readonly WordTest[], lengths?: Lengths): Forms {
  const wants = (test: WordTest) => tests.includes(test);
  const cased = casedKey(word);
  const folded = cased.toLowerCase();
  const forms = {
    cased: [cased],
    surface: [folded],
    plural: NONE,
    stem: NONE,
    prefix: wants('prefix') ? beginnings(folded, lengths?.prefix) : NONE,
    suffix: wants('suffix') ? endings(folded, lengths?.suffix) : NONE,
  };
  if (!wants('plural') && !wants('stem')) return forms;
  // One letter, one Han character: no inflection.
  if (folded.length === 1 || isPair(folded)) return { ...forms, plural: forms.surface, stem: forms.surface };
  // Most words are plain ASCII, and already singular: each stem is taken once.
  const plain = folded.length === word.length && isAscii(word) ? folded : composed(word);
  const singular = language.singular(plain);
  if (wants('plural')) {
    forms.plural = [foldedKey(singular)];
    if (plain !== folded) forms.plural = distinct([...forms.plural, language.singular(folded)]);
  }
  if (wants('stem')) {
    forms.stem = [foldedKey(language.stem(plain))];
    if (folded !== plain || singular !== plain) {
      const others = folded === plain ? [] : [language.stem(folded)];
      if (singular !== plain) others.push(foldedKey(language.stem(singular)));
      forms.stem = distinct([...forms.stem, ...others]);
    }
  }
  return forms;
}

function beginnings(word: string, lengths: readonly number[] = upTo(word.length)): readonly string[] {
  return lengths.filter((length) => length <= word.length).map((length) => word.slice(0, length));
}

function endings(word: string, lengths: readonly number[] = upTo(word.length)): readonly string[] {
  return lengths.filter((length) => length <= word.length).map((length) => word.slice(-length));
}

function upTo(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at + 1);
}

function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
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
