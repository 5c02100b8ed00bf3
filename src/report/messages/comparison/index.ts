import type { UiLanguage } from '../index.js';
import { type ComparisonWords, en } from './en.js';

export { type ComparisonWords, en as englishWords, type MethodFacts } from './en.js';

const LOADERS: Readonly<Record<UiLanguage, () => Promise<ComparisonWords>>> = {
  en: async () => en,
  fr: async () => (await import('./fr.js')).fr,
  ar: async () => (await import('./ar.js')).ar,
  es: async () => (await import('./es.js')).es,
  ru: async () => (await import('./ru.js')).ru,
  zh: async () => (await import('./zh.js')).zh,
  pt: async () => (await import('./pt.js')).pt,
};

/** What comparisons say in a language of the interface; English for a catalogue of another. */
export const loadComparisonWords = (language: string): Promise<ComparisonWords> =>
  (Object.hasOwn(LOADERS, language) ? LOADERS[language as UiLanguage] : LOADERS.en)();
