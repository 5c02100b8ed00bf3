import type { Comparison } from '../model/comparison.js';
import type { Frame } from './frame.js';
import { proportion } from './proportion.js';
import { rounded } from './round.js';

type Pair = Comparison['cooccurrence'][number];

/**
 * Which topics stand in the same documents: Jaccard's index (both ÷ either) with its interval, and lift (how much more
 * often than if they were independent). Most alike first; equal ones in the taxonomy's order.
 */
export function cooccurrenceIn({ topics, readable }: Frame, z: number): Pair[] {
  const n = readable.length;
  const named = topics.map((_, i) => readable.map(({ ranks }) => (ranks[i] as number) >= 1));
  const counts = named.map((own) => own.filter(Boolean).length);
  const pairs: Pair[] = [];
  for (let a = 0; a < topics.length; a++) {
    for (let b = a + 1; b < topics.length; b++) {
      let both = 0;
      for (let k = 0; k < n; k++) if (named[a]?.[k] && named[b]?.[k]) both++;
      if (both === 0) continue;
      const [one, other] = [counts[a] as number, counts[b] as number];
      pairs.push({
        a: topics[a]?.id as string,
        b: topics[b]?.id as string,
        jaccard: proportion(both, one + other - both, z),
        lift: rounded((both * n) / (one * other)),
      });
    }
  }
  return pairs.sort(
    (x, y) => (y.jaccard.share ?? 0) - (x.jaccard.share ?? 0) || y.jaccard.count - x.jaccard.count,
  );
}
