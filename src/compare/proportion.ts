import type { Proportion } from '../model/comparison.js';
import { rounded } from './round.js';

/** Quantiles of the normal distribution for the confidence levels that people use. */
const Z: Readonly<Record<string, number>> = { '0.9': 1.644853627, '0.95': 1.959963985, '0.99': 2.575829304 };

export const CONFIDENCES = [0.9, 0.95, 0.99] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Standard deviations on either side of the mean. @throws {RangeError} for a level other than 0.9, 0.95 and 0.99 */
export function zOf(confidence: number): number {
  const z = Z[String(confidence)];
  if (z === undefined)
    throw new RangeError(`Confidence ${confidence} is not one of ${CONFIDENCES.join(', ')}.`);
  return z;
}

/**
 * The Wilson score interval of `count` of `of` (Wilson 1927; recommended for small numbers and for shares near 0 and 1
 * by Brown, Cai and DasGupta 2001).
 */
export function wilson(count: number, of: number, z: number): { low: number; high: number } {
  const p = count / of;
  const zz = (z * z) / of;
  const middle = (p + zz / 2) / (1 + zz);
  const half = (z / (1 + zz)) * Math.sqrt((p * (1 - p)) / of + zz / (4 * of));
  // At the ends the formula gives 0 and 1 but for the last bits.
  return { low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}

/** A share with its Wilson interval, four decimals. */
export function proportion(count: number, of: number, z: number): Proportion {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const { low, high } = wilson(count, of, z);
  return { count, of, share: rounded(count / of), low: rounded(low), high: rounded(high) };
}

/**
 * The difference of two independent shares with Newcombe's hybrid score interval (Newcombe 1998, method 10); null
 * where one of them is a share of nothing.
 */
export function difference(
  one: { readonly count: number; readonly of: number },
  other: { readonly count: number; readonly of: number },
  z: number,
): { value: number; low: number; high: number } | null {
  if (one.of === 0 || other.of === 0) return null;
  const [p, q] = [one.count / one.of, other.count / other.of];
  const [a, b] = [wilson(one.count, one.of, z), wilson(other.count, other.of, z)];
  const value = p - q;
  return {
    value: rounded(value),
    low: rounded(value - Math.hypot(p - a.low, b.high - q)),
    high: rounded(value + Math.hypot(a.high - p, q - b.low)),
  };
}
