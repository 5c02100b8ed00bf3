import type { Bounds, Estimate } from '../model/comparison.js';
import { drawer } from './draw.js';
import { rounded } from './round.js';

export interface Resampling {
  readonly resamples: number;
  readonly seed: number;
  /** 0–1. */
  readonly confidence: number;
}

/**
 * Cluster bootstrap: as many countries as there are, drawn with all their documents and put back, again and again.
 * Documents of one country resemble each other, so drawing documents one by one would make intervals too narrow.
 *
 * @param clusters for each cluster the sums of the columns over its documents
 * @returns for each resample the sums of the columns
 */
export function resampledSums(
  clusters: readonly Float64Array[],
  stream: string,
  { resamples, seed }: Pick<Resampling, 'resamples' | 'seed'>,
): Float64Array[] {
  const draw = drawer(seed, stream);
  const columns = clusters[0]?.length ?? 0;
  const n = clusters.length;
  const rows = new Float64Array(n * columns);
  for (const [i, cluster] of clusters.entries()) rows.set(cluster, i * columns);
  const sums: Float64Array[] = [];
  for (let b = 0; b < resamples; b++) {
    const sum = new Float64Array(columns);
    for (let j = 0; j < n; j++) {
      const at = draw(b * n + j, n) * columns;
      for (let k = 0; k < columns; k++) sum[k] = (sum[k] as number) + (rows[at + k] as number);
    }
    sums.push(sum);
  }
  return sums;
}

/** The percentile interval by nearest rank; null of no values. */
export function percentileBounds(values: readonly number[], confidence: number): Bounds | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const tail = (1 - confidence) / 2;
  // The small subtraction keeps 0.025 × 2000 = 50.000000000000004 from becoming 51.
  const at = (q: number) => sorted[Math.max(0, Math.ceil(q * sorted.length - 1e-9) - 1)] as number;
  return { low: rounded(at(tail)), high: rounded(at(1 - tail)) };
}

/**
 * A ratio of two sums (a share, a mean) with its cluster-bootstrap interval. The interval is null of fewer than two
 * clusters: one country says nothing about the others.
 *
 * @param clusters `[numerator, denominator]` of each cluster
 */
export function ratio(
  clusters: readonly (readonly [number, number])[],
  stream: string,
  resampling: Resampling,
): Estimate {
  const top = clusters.reduce((sum, [value]) => sum + value, 0);
  const bottom = clusters.reduce((sum, [, value]) => sum + value, 0);
  if (bottom === 0) return { value: null, low: null, high: null };
  const value = rounded(top / bottom);
  if (clusters.length < 2) return { value, low: null, high: null };
  const sums = resampledSums(
    clusters.map((pair) => Float64Array.from(pair)),
    stream,
    resampling,
  );
  const ratios = sums.flatMap(([a = 0, b = 0]) => (b === 0 ? [] : [a / b]));
  const bounds = percentileBounds(ratios, resampling.confidence);
  return { value, low: bounds?.low ?? null, high: bounds?.high ?? null };
}
