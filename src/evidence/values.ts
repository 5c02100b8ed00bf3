import type { Comparator } from '../model/target.js';
import type { FoundDate } from './dates.js';
import { numberOf, type QuantityHit, type QuantityReading } from './quantity-reading.js';

/** A value in a passage: a number with its unit, or an amount of money. */
export interface FoundValue {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quantity: number;
  /** Null where something is counted. */
  readonly unit: string | null;
  readonly is: 'measure' | 'money' | 'count';
  readonly comparator: Comparator;
  /** The verb or noun of growth or decline beside it. */
  readonly change: QuantityHit | null;
  /** Its level is told, not the change. */
  readonly level: boolean;
}

/** A ratio stands this near before its value, and no ratio is larger. */
const NEAR_RATIO = 12;
const LARGEST_RATIO = 20;
/** Growth and decline stand this near to their value. */
const NEAR_CHANGE = 16;
/** "20 m" may be metres: short scales need a currency beside them. */
const SHORT_SCALE = 2;
const ENDS_SENTENCE = new Set([';', '!', '?', '。', '；']);

/** The values of a passage in order, dates and list numbers left out. */
export function findValues(reading: QuantityReading, dates: readonly FoundDate[]): readonly FoundValue[] {
  const { words } = reading;
  const found: FoundValue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.type !== 'number' || dates.some((date) => date.from <= at && at < date.to)) continue;
    const value = valueAt(reading, at, dates);
    if (!value) continue;
    found.push(value);
    at = Math.max(at, value.to - 1);
  }
  return found;
}

function valueAt(reading: QuantityReading, at: number, dates: readonly FoundDate[]): FoundValue | null {
  const { words, text, language } = reading;
  const number = numberOf(words[at]!.folded, language.decimal);
  if (number === null) return null;
  let quantity = number;
  let to = at + 1;
  let from = at;
  const prefixed = reading.ending('currency', at);
  for (let scale = reading.starting('scale', to); scale; scale = reading.starting('scale', to)) {
    if (reading.starting('unit', to)) break;
    const isShort =
      scale.end - scale.start <= SHORT_SCALE &&
      words[scale.from]!.type === 'word' &&
      /^[a-z]+$/.test(words[scale.from]!.folded);
    if (isShort && !prefixed && !reading.starting('currency', scale.to)) break;
    quantity *= Number(scale.rule.value);
    to = scale.to;
  }
  let unit: string | null = null;
  let is: FoundValue['is'] = 'count';
  const suffixed = reading.starting('currency', to);
  const measured = reading.starting('unit', to);
  const before = reading.ending('unit-before', at);
  if (measured && (!suffixed || measured.to > suffixed.to)) {
    unit = measured.rule.value;
    is = 'measure';
    to = measured.to;
  } else if (suffixed || prefixed) {
    const money = suffixed ?? prefixed!;
    unit = money.rule.value;
    is = 'money';
    if (suffixed) to = suffixed.to;
    else from = money.from;
  } else if (before && words[before.from - 1]?.type !== 'number') {
    unit = before.rule.value;
    is = 'measure';
    from = before.from;
  } else {
    const ratio = reading.hits('ratio').findLast((hit) => hit.to <= at && at - hit.to < NEAR_RATIO);
    if (ratio && quantity < LARGEST_RATIO && !broken(reading, ratio.to, at)) {
      unit = ratio.rule.value;
      is = 'measure';
    } else if (at === 0 || isListNumber(reading, at)) return null;
  }
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  return {
    from,
    to,
    start,
    end,
    text: text.slice(start, end),
    quantity: tidy(quantity),
    unit,
    is,
    ...comparison(reading, from, to, unit, dates),
  };
}

/** "1.", "4.2", "(3)": a number at the beginning that counts nothing. */
function isListNumber(reading: QuantityReading, at: number): boolean {
  const next = reading.words[at + 1];
  return (at <= 1 && next?.type === 'sign') || reading.words[at - 1]?.folded === '(' || next?.folded === ')';
}

function comparison(
  reading: QuantityReading,
  from: number,
  to: number,
  unit: string | null,
  dates: readonly FoundDate[],
): Pick<FoundValue, 'comparator' | 'change' | 'level'> {
  // "50 % no later than 2027" bounds the date.
  const dated = dates.some((date) => date.from === to);
  const after = (kind: 'at-least' | 'at-most') => (dated ? null : reading.starting(kind, to));
  const least = reading.ending('at-least', from) ?? after('at-least');
  const most = reading.ending('at-most', from) ?? after('at-most');
  const bound = [least, most].find((hit) => hit && hit.to === from) ?? null;
  const lead = bound ? bound.from : from;
  const level =
    reading.ending('level', lead) ??
    reading.ending('level', from) ??
    (reading.language.verbsFollow ? reading.starting('level', to) : null);
  const amount = reading.ending('amount', lead) ?? reading.ending('amount', from);
  const change = changeBeside(reading, from, to);
  const isLevel = level !== null && (amount === null || level.to - level.from > amount.to - amount.from);
  if (change && unit !== null && !(most && unit !== '%')) {
    const comparator: Comparator =
      change.kind === 'up' ? (isLevel ? 'increase-to' : 'increase-by') : isLevel ? 'reduce-to' : 'reduce-by';
    return { comparator, change, level: isLevel };
  }
  return { comparator: least ? 'at-least' : most ? 'at-most' : 'reach', change: null, level: isLevel };
}

/** The nearest growth or decline before the value in its sentence; after it where verbs stand there. */
function changeBeside(reading: QuantityReading, from: number, to: number): QuantityHit | null {
  const changes = [...reading.hits('up'), ...reading.hits('down')].sort((a, b) => a.from - b.from);
  const before = changes.findLast(
    (hit) => hit.to <= from && from - hit.to < NEAR_CHANGE && !broken(reading, hit.to, from),
  );
  if (before && !reading.language.verbsFollow) return before;
  const after = reading.language.verbsFollow
    ? changes.find((hit) => hit.from >= to && hit.from - to < NEAR_CHANGE && !broken(reading, to, hit.from))
    : reading.language.code === 'zh'
      ? undefined
      : changes.find((hit) => hit.from === to);
  return after ?? before ?? null;
}

function broken(reading: QuantityReading, from: number, to: number): boolean {
  return reading.words.slice(from, to).some((word) => ENDS_SENTENCE.has(word.folded));
}

/** 0.1 + 0.2 never shows. */
const tidy = (value: number) => Number(value.toPrecision(12));
