import type { Language, LanguageCard } from './language.js';
import { arSections } from './sections/ar.js';
import { deSections } from './sections/de.js';
import { enSections } from './sections/en.js';
import { esSections } from './sections/es.js';
import { frSections } from './sections/fr.js';
import { idSections } from './sections/id.js';
import { itSections } from './sections/it.js';
import { plSections } from './sections/pl.js';
import { ptSections } from './sections/pt.js';
import { ruSections } from './sections/ru.js';
import { trSections } from './sections/tr.js';
import { zhSections } from './sections/zh.js';
import { arStopWords } from './stop-words/ar.js';
import { deStopWords } from './stop-words/de.js';
import { enStopWords } from './stop-words/en.js';
import { esStopWords } from './stop-words/es.js';
import { frStopWords } from './stop-words/fr.js';
import { idStopWords } from './stop-words/id.js';
import { itStopWords } from './stop-words/it.js';
import { plStopWords } from './stop-words/pl.js';
import { ptStopWords } from './stop-words/pt.js';
import { ruStopWords } from './stop-words/ru.js';
import { trStopWords } from './stop-words/tr.js';
import { zhStopWords } from './stop-words/zh.js';

/** The languages that lacuna analyses, in the order of their codes, as far as they are known before they are loaded. */
export const supportedLanguages: readonly LanguageCard[] = [
  { code: 'ar', name: 'Arabic', script: 'word', stopWords: arStopWords, sections: arSections },
  { code: 'de', name: 'German', script: 'word', stopWords: deStopWords, sections: deSections },
  { code: 'en', name: 'English', script: 'word', stopWords: enStopWords, sections: enSections },
  { code: 'es', name: 'Spanish', script: 'word', stopWords: esStopWords, sections: esSections },
  { code: 'fr', name: 'French', script: 'word', stopWords: frStopWords, sections: frSections },
  { code: 'id', name: 'Indonesian', script: 'word', stopWords: idStopWords, sections: idSections },
  { code: 'it', name: 'Italian', script: 'word', stopWords: itStopWords, sections: itSections },
  { code: 'pl', name: 'Polish', script: 'word', stopWords: plStopWords, sections: plSections },
  { code: 'pt', name: 'Portuguese', script: 'word', stopWords: ptStopWords, sections: ptSections },
  { code: 'ru', name: 'Russian', script: 'word', stopWords: ruStopWords, sections: ruSections },
  { code: 'tr', name: 'Turkish', script: 'word', stopWords: trStopWords, sections: trSections },
  { code: 'zh', name: 'Chinese', script: 'character', stopWords: zhStopWords, sections: zhSections },
];

/** Stems and cues weigh much and each document needs those of a language or two: they are loaded when asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  id: async () => (await import('./id.js')).id,
  it: async () => (await import('./it.js')).it,
  pl: async () => (await import('./pl.js')).pl,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  tr: async () => (await import('./tr.js')).tr,
  zh: async () => (await import('./zh.js')).zh,
};

const loaded = new Map<string, Language>();

/** "fr" of "fr-CA". */
const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/**
 * True where lacuna analyses a language. Takes BCP 47 tags; the region does not matter ("fr-CA" is French).
 *
 * @example isSupported('fr-CA') // true
 */
export function isSupported(code: string): boolean {
  return Object.hasOwn(LOADERS, baseOf(code));
}

/**
 * Loads what lacuna knows of these languages, so that `languageOf` has it. Languages that it does not analyse are
 * passed over; those that are loaded cost nothing.
 *
 * @example await loadLanguages(['fr', 'en'])
 */
export async function loadLanguages(codes: Iterable<string>): Promise<void> {
  const wanted = new Set([...codes].map(baseOf).filter((code) => isSupported(code) && !loaded.has(code)));
  await Promise.all(
    [...wanted].map(async (code) => {
      const language = await LOADERS[code]?.();
      if (language) loaded.set(code, language);
    }),
  );
}

/**
 * What lacuna knows of a language, or undefined where it does not analyse it. Takes BCP 47 tags.
 *
 * @throws {Error} where the language was not loaded (`loadLanguages`): a programmer's mistake, which must never look
 *   like a text that says nothing
 * @example
 * await loadLanguages(['fr']);
 * languageOf('fr')?.name; // 'French'
 */
export function languageOf(code: string): Language | undefined {
  const base = baseOf(code);
  const language = loaded.get(base);
  if (language === undefined && isSupported(base))
    throw new Error(`Language "${base}" is not loaded: await loadLanguages(['${base}']) first.`);
  return language;
}
