import { languageOf } from '../index.js';
import { arQuantities } from './ar.js';
import { deQuantities } from './de.js';
import { enQuantities } from './en.js';
import { esQuantities } from './es.js';
import { frQuantities } from './fr.js';
import { idQuantities } from './id.js';
import { itQuantities } from './it.js';
import { plQuantities } from './pl.js';
import { ptQuantities } from './pt.js';
import type { QuantityWords } from './quantity-words.js';
import { ruQuantities } from './ru.js';
import { trQuantities } from './tr.js';
import { zhQuantities } from './zh.js';

export {
  INSTRUMENT_TYPES,
  type InstrumentType,
  type OutcomeState,
  type QuantityWords,
  type YearPart,
} from './quantity-words.js';
export { CURRENCY_SYMBOLS, RATIOS, UNIT_SYMBOLS, UNITS_BEFORE } from './symbols.js';

const ALL: ReadonlyMap<string, QuantityWords> = new Map(
  [
    arQuantities,
    deQuantities,
    enQuantities,
    esQuantities,
    frQuantities,
    idQuantities,
    itQuantities,
    plQuantities,
    ptQuantities,
    ruQuantities,
    trQuantities,
    zhQuantities,
  ].map((words) => [words.code, words]),
);

/** The languages whose values, dates and money can be told. */
export const quantityLanguages: readonly string[] = [...ALL.keys()];

/** The words of a language, or undefined where there are none; takes BCP 47 tags. */
export function quantityWordsOf(code: string): QuantityWords | undefined {
  return ALL.get(code.toLowerCase().split(/[-_]/, 1)[0] ?? '');
}

/** Month names of a language, January first: those of `languages/xx.ts` where it is there. */
export function monthsOf(words: QuantityWords): readonly (readonly string[])[] {
  const known = languageOf(words.code)?.months ?? [];
  return (words.months ?? []).length > 0
    ? (words.months ?? []).map((names, i) => [...new Set([...names, ...(known[i] ?? [])])])
    : known;
}
