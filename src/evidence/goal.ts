import type { Span } from '../model/span.js';
import type { FoundDate } from './dates.js';
import type { QuantityHit, QuantityReading } from './quantity-reading.js';
import type { FoundValue } from './values.js';

/**
 * The verb of a goal told as what will be so: "The share of repaired devices reaches 45 % by 2030", "The energy use of
 * data centres is reduced by 30 % by 2030". Null where there is none: without a date that binds, in a forecast, and
 * where what grows is a load ("the share of data centres in electricity demand will reach 10 %"), which grows by itself.
 */
export function goalVerbOf(
  reading: QuantityReading,
  value: FoundValue,
  dates: readonly FoundDate[],
): Span | null {
  if (value.unit !== '%' || !binds(dates) || reading.hits('foreseen').length > 0) return null;
  const share = reading.hits('shares')[0];
  const falls = reading.hits('falls')[0];
  if (falls && (share || isLoad(reading, 0, falls.from))) return falls;
  const reaches = longest(reading.hits('reaches'));
  return share && reaches && !isBareLoad(reading, 0, reading.words.length) ? reaches : null;
}

/**
 * True where a value is itself what something is done to or asked of: "70 % of public servers must be reused by 2030".
 */
export function isGoalFor(reading: QuantityReading, value: FoundValue, dates: readonly FoundDate[]): boolean {
  return (
    value.unit === '%' &&
    binds(dates) &&
    reading.hits('foreseen').length === 0 &&
    !isBareLoad(reading, value.to, reading.words.length)
  );
}

/** "According to forecasts, the share of AI in emissions will rise to 5 %": no one undertakes it. */
export function isForeseen(reading: QuantityReading, value: FoundValue): boolean {
  if (value.unit !== '%' || reading.hits('shares').length === 0 || reading.hits('reaches').length === 0)
    return false;
  return reading.hits('foreseen').length > 0 || isBareLoad(reading, 0, reading.words.length);
}

function binds(dates: readonly FoundDate[]): boolean {
  return dates.some(({ role, year }) => role === 'deadline' && year !== null);
}

function isLoad(reading: QuantityReading, from: number, to: number): boolean {
  return reading.hits('loads').some((hit) => hit.from >= from && hit.to <= to);
}

function isBareLoad(reading: QuantityReading, from: number, to: number): boolean {
  return isLoad(reading, from, to) && reading.hits('wanted').length === 0;
}

/** "must reach" before "reach": what orders is a part of the verb. */
function longest(hits: readonly QuantityHit[]): QuantityHit | undefined {
  return hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0];
}
