/** Four decimals: more would only show the noise of floating point, and the same everywhere. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Mean of `[value, weight]` pairs, four decimals; 0 where nothing weighs. */
export function weightedMean(pairs: readonly (readonly [value: number, weight: number])[]): number {
  let sum = 0;
  let total = 0;
  for (const [value, weight] of pairs) {
    sum += value * weight;
    total += weight;
  }
  return total === 0 ? 0 : rounded(sum / total);
}
