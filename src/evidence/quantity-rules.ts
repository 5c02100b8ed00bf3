import {
  CURRENCY_SYMBOLS,
  type GoalWords,
  monthsOf,
  type QuantityWords,
  quantityWordsOf,
  RATIOS,
  UNIT_SYMBOLS,
  UNITS_BEFORE,
} from '../languages/quantities/index.js';
import { type CompiledLexicon, compileRules, type Rule } from './lexicon.js';

export type QuantityKind =
  | 'scale'
  | 'unit'
  | 'unit-before'
  | 'currency'
  | 'ratio'
  | 'month'
  | 'part'
  | 'year-word'
  | 'link'
  | 'fiscal'
  | 'within'
  | 'by'
  | 'by-after'
  | 'since'
  | 'baseline'
  | 'baseline-after'
  | 'at-least'
  | 'at-most'
  | 'up'
  | 'down'
  | 'amount'
  | 'level'
  | 'of'
  | 'state'
  | keyof GoalWords
  | 'verb'
  | 'stop'
  | 'article'
  | 'instrument';

export interface QuantityRule extends Rule {
  readonly kind: QuantityKind;
  /** The unit, the factor, the month, the part of the year … that the words stand for. */
  readonly value: string;
}

export interface QuantityLexicon {
  readonly words: QuantityWords;
  readonly rules: CompiledLexicon<QuantityRule>;
}

const compiled = new Map<string, QuantityLexicon>();

/** The compiled words of a language for values, dates and money, or null where there are none. */
export function quantityLexiconOf(language: string): QuantityLexicon | null {
  const words = quantityWordsOf(language);
  if (!words) return null;
  const known = compiled.get(words.code);
  if (known) return known;
  const made: QuantityLexicon = { words, rules: compileRules(rulesOf(words), words.code) };
  compiled.set(words.code, made);
  return made;
}

function rulesOf(words: QuantityWords): readonly QuantityRule[] {
  const one = (kind: QuantityKind, patterns: readonly string[], value = ''): readonly QuantityRule[] =>
    patterns.map((pattern) => ({ kind, pattern, value }));
  const many = (kind: QuantityKind, named: Readonly<Record<string, readonly string[] | undefined>>) =>
    Object.entries(named).flatMap(([value, patterns]) => one(kind, patterns ?? [], value));
  return [
    ...many('scale', words.scales),
    ...many('unit', words.units),
    ...many('unit', UNIT_SYMBOLS),
    ...many('unit-before', UNITS_BEFORE),
    ...many('currency', words.currencies),
    ...many('currency', CURRENCY_SYMBOLS),
    ...RATIOS.flatMap((ratio) => one('ratio', [ratio], ratio)),
    ...monthsOf(words).flatMap((names, i) => one('month', names, String(i + 1))),
    ...many('part', words.parts),
    ...one('year-word', words.yearWords),
    ...one('link', words.links),
    ...one('fiscal', words.fiscal),
    ...one('within', words.within),
    ...one('by', words.by),
    ...one('by-after', words.byAfter),
    ...one('since', words.since),
    ...one('baseline', words.baseline),
    ...one('baseline-after', words.baselineAfter),
    ...one('at-least', words.atLeast),
    ...one('at-most', words.atMost),
    ...one('up', words.up),
    ...one('down', words.down),
    ...one('amount', words.amount),
    ...one('level', words.level),
    ...one('of', words.of),
    ...many('state', words.states),
    ...Object.entries(words.goals).flatMap(([kind, patterns]) => one(kind as keyof GoalWords, patterns)),
    ...one('verb', words.verbs),
    ...one('stop', words.stops),
    ...one('article', words.articles),
    ...many('instrument', words.instruments),
  ];
}
