import type { Comparison } from '../model/comparison.js';
import type { Frame } from './frame.js';
import { proportion } from './proportion.js';
import { rounded } from './round.js';

type Pair = Comparison['cooccurrence'][number];

/**
 * Which topics stand in the same documents: Jaccard's index (both ÷ either) with its interval, and lift (how much more
 * often than if they were independent). Most alike first; equal ones in the taxonomy's order.
 */
export function cooccurrenceIn({ topics, columns }: Frame, z: number): Pair[] {
  const n = columns.country.length;
  const named = columns.topics.map(bitsOf);
  const counts = named.map((own) => meeting(own, own));
  const pairs: Pair[] = [];
  for (let a = 0; a < topics.length; a++) {
    for (let b = a + 1; b < topics.length; b++) {
      const both = meeting(named[a] as Int32Array, named[b] as Int32Array);
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

/** One bit a document: whether it names the topic. */
function bitsOf(ranks: Uint8Array): Int32Array {
  const bits = new Int32Array(Math.ceil(ranks.length / 32));
  for (let i = 0; i < ranks.length; i++)
    if ((ranks[i] as number) >= 1) bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
  return bits;
}

/** How many bits two sets share, 32 at a time (Warren, "Hacker's Delight", figure 5-2). */
function meeting(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    let x = (a[i] as number) & (b[i] as number);
    x -= (x >>> 1) & 0x55555555;
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
    count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
