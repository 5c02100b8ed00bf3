import type { QuantityWords } from '../languages/quantities/index.js';
import { findHits, type Hit } from './lexicon.js';
import { type QuantityKind, type QuantityRule, quantityLexiconOf } from './quantity-rules.js';
import { type Word, wordsOf } from './words.js';

export type QuantityHit = Hit<QuantityRule>;

/** A passage as the rules for values and dates see it. */
export interface QuantityReading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: QuantityWords;
  /** All hits of a kind, in order. */
  hits(kind: QuantityKind): readonly QuantityHit[];
  /** The longest hit of a kind that begins, or that ends, at a word. */
  starting(kind: QuantityKind, at: number): QuantityHit | null;
  ending(kind: QuantityKind, at: number): QuantityHit | null;
}

/** No sentence is longer; so time stays linear. */
const MOST_WORDS = 400;
const MOST_UNITS = 4_000;

/** The passage read for values and dates, or null in a language whose words for them are not known. */
export function readQuantities(whole: string, language: string): QuantityReading | null {
  const lexicon = quantityLexiconOf(language);
  if (!lexicon) return null;
  const text = whole.slice(0, MOST_UNITS);
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const byKind = new Map<QuantityKind, QuantityHit[]>();
  for (const hit of findHits(words, lexicon.rules)) {
    const list = byKind.get(hit.kind);
    if (list) list.push(hit);
    else byKind.set(hit.kind, [hit]);
  }
  const hits = (kind: QuantityKind): readonly QuantityHit[] => byKind.get(kind) ?? [];
  return {
    text,
    words,
    language: lexicon.words,
    hits,
    starting: (kind, at) => hits(kind).find((hit) => hit.from === at) ?? null,
    ending: (kind, at) => hits(kind).find((hit) => hit.to === at) ?? null,
  };
}

/** What stands between two neighbouring words: hyphens are no words of their own. */
export function between(reading: QuantityReading, at: number): string {
  const { words, text } = reading;
  const left = words[at];
  const right = words[at + 1];
  return left && right ? text.slice(left.end, right.start) : '';
}

/**
 * The value of a number as a language writes it, or null where it is none.
 *
 * @example numberOf('1.234,5', ',') // 1234.5
 * @example numberOf('1.234', '.') // 1.234
 */
export function numberOf(written: string, decimal: '.' | ','): number | null {
  const text = written.replace(/[\s٬]/g, '').replace('٫', '.');
  const marks = [...text].filter((sign) => sign === '.' || sign === ',');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const both = text.includes('.') && text.includes(',');
  const thousands =
    !both &&
    (marks.length > 1 ||
      (text.length - last - 1 === 3 && text[last] !== decimal && last < 4 && text[0] !== '0'));
  const isFraction = last >= 0 && !written.includes('٬') && !thousands;
  const whole = (isFraction || written.includes('٫') ? text.slice(0, last) : text).replace(/[.,]/g, '');
  const value = Number(isFraction || written.includes('٫') ? `${whole}.${text.slice(last + 1)}` : whole);
  return text !== '' && Number.isFinite(value) ? value : null;
}
