import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Language } from './language.js';
import { ru } from './ru.js';

const languages: ReadonlyMap<string, Language> = new Map(
  [de, en, es, fr, ru].map((language) => [language.code, language]),
);

/** The languages that lacuna analyses, in the order of their codes. */
export const supportedLanguages: readonly Language[] = [...languages.values()];

/**
 * What lacuna knows of a language, or undefined where it does not analyse it. Takes BCP 47 tags; the region
 * does not matter ("fr-CA" is French).
 *
 * @example languageOf('fr')?.name // 'French'
 */
export function languageOf(code: string): Language | undefined {
  return languages.get(code.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}
