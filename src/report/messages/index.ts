import { en, type Messages } from './en.js';

export type { Messages } from './en.js';
export { en } from './en.js';

/** The languages of the interface: to add one, write its file and name it here. Each is loaded when it is asked for. */
const LOADERS = {
  en: async (): Promise<Messages> => en,
  fr: async (): Promise<Messages> => (await import('./fr.js')).fr,
  ar: async (): Promise<Messages> => (await import('./ar.js')).ar,
  es: async (): Promise<Messages> => (await import('./es.js')).es,
  ru: async (): Promise<Messages> => (await import('./ru.js')).ru,
  zh: async (): Promise<Messages> => (await import('./zh.js')).zh,
  pt: async (): Promise<Messages> => (await import('./pt.js')).pt,
} as const;

export type UiLanguage = keyof typeof LOADERS;
export const UI_LANGUAGES: readonly UiLanguage[] = Object.keys(LOADERS) as UiLanguage[];

/** What reports and the page say, in a language of the interface. */
export const loadMessages = (language: UiLanguage): Promise<Messages> => LOADERS[language]();
