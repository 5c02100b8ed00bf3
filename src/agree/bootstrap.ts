/** A number with the interval in which 95 % of the resamples lie. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const TAIL = 0.025;

/**
 * A statistic with its percentile bootstrap interval (Efron 1979): units are drawn anew with replacement.
 *
 * @param seed the same seed gives the same interval on every machine
 */
export function estimate<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number | null,
  { seed, resamples }: { readonly seed: number; readonly resamples: number },
): Estimate {
  const value = statistic(units);
  if (value === null || units.length < 2) return { value, low: null, high: null };
  const random = generator(seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round++) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)]!);
    const again = statistic(drawn);
    if (again !== null) values.push(again);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? null;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
