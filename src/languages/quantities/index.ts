import { isSupported, languageOf, loadLanguages } from '../index.js';
import type { QuantityWords } from './quantity-words.js';

export type {
  GoalWords,
  InstrumentType,
  QuantityWords,
  YearPart,
} from './quantity-words.js';
export { CURRENCY_SYMBOLS, RATIOS, UNIT_SYMBOLS, UNITS_BEFORE } from './symbols.js';

/** Loaded when asked for, as languages are: a document needs those of one or two. */
const LOADERS: Readonly<Record<string, () => Promise<QuantityWords>>> = {
  ar: async () => (await import('./ar.js')).arQuantities,
  de: async () => (await import('./de.js')).deQuantities,
  en: async () => (await import('./en.js')).enQuantities,
  es: async () => (await import('./es.js')).esQuantities,
  fr: async () => (await import('./fr.js')).frQuantities,
  id: async () => (await import('./id.js')).idQuantities,
  it: async () => (await import('./it.js')).itQuantities,
  pl: async () => (await import('./pl.js')).plQuantities,
  pt: async () => (await import('./pt.js')).ptQuantities,
  ru: async () => (await import('./ru.js')).ruQuantities,
  tr: async () => (await import('./tr.js')).trQuantities,
  zh: async () => (await import('./zh.js')).zhQuantities,
};

const loaded = new Map<string, QuantityWords>();

/** "fr" of "fr-CA". */
const baseOf = (code: string): string => code.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The languages whose values, dates and money can be told. */
export const quantityLanguages: readonly string[] = Object.keys(LOADERS);

/** Loads the words of these languages, and what else is known of them, so that `quantityWordsOf` has them. */
export async function loadQuantityWords(codes: Iterable<string>): Promise<void> {
  const wanted = [...new Set([...codes].map(baseOf))].filter((code) => Object.hasOwn(LOADERS, code));
  await loadLanguages(wanted);
  await Promise.all(
    wanted.map(async (code) => {
      const words = loaded.has(code) ? undefined : await LOADERS[code]?.();
      if (words) loaded.set(code, words);
    }),
  );
}

/**
 * The words of a language, or undefined where there are none; takes BCP 47 tags.
 *
 * @throws {Error} where they were not loaded (`loadQuantityWords`): a programmer's mistake
 */
export function quantityWordsOf(code: string): QuantityWords | undefined {
  const base = baseOf(code);
  const words = loaded.get(base);
  if (words === undefined && Object.hasOwn(LOADERS, base))
    throw new Error(
      `The quantities of "${base}" are not loaded: await loadQuantityWords(['${base}']) first.`,
    );
  return words;
}

/** Month names of a language, January first: those of `languages/xx.ts` where it is there. */
export function monthsOf(words: QuantityWords): readonly (readonly string[])[] {
  const known = (isSupported(words.code) ? languageOf(words.code)?.months : undefined) ?? [];
  return (words.months ?? []).length > 0
    ? (words.months ?? []).map((names, i) => [...new Set([...names, ...(known[i] ?? [])])])
    : known;
}
