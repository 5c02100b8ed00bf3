import type { TopicRank } from '../model/comparison.js';
import { percentileBounds } from './bootstrap.js';
import type { Frame } from './frame.js';
import { byCodeUnits, rounded } from './round.js';

/** How many topics count as the most and the least cited. */
export const ENDS = 5;

/** 1 for the largest; equal ones share a rank, and the next is as far down as there are values above it. */
export function ranksOf(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i).sort(
    (a, b) => (values[b] as number) - (values[a] as number) || a - b,
  );
  const ranks = new Array<number>(values.length);
  order.forEach((at, place) => {
    const before = order[place - 1];
    ranks[at] = before !== undefined && values[before] === values[at] ? (ranks[before] as number) : place + 1;
  });
  return ranks;
}

/**
 * The most and least cited topics, how stable each place is, and what it owes to its longest list of terms.
 *
 * @param resampled for each resample of countries the number of documents that name each topic
 */
export function topicRanks(
  frame: Frame,
  resampled: readonly Float64Array[],
  confidence: number,
): TopicRank[] {
  const { readable, topics, columns } = frame;
  const n = readable.length;
  const counts = columns.topics.map((own) => own.reduce((sum, rank) => sum + Number(rank >= 1), 0));
  const ranks = ranksOf(counts);
  const drawnRanks = resampled.map((sums) => ranksOf(sums.subarray(0, topics.length)));
  const drawnAscending = resampled.map((sums) => ranksOf(sums.subarray(0, topics.length).map((c) => -c)));
  const among = (drawn: readonly number[][], i: number) =>
    drawn.length === 0
      ? null
      : rounded(drawn.filter((own) => (own[i] as number) <= ENDS).length / drawn.length);
  return topics
    .map(
      (topic, i): TopicRank => ({
        topic: topic.id,
        rank: ranks[i] as number,
        share: n === 0 ? 0 : rounded((counts[i] as number) / n),
        interval: percentileBounds(
          drawnRanks.map((own) => own[i] as number),
          confidence,
        ),
        amongMost: among(drawnRanks, i),
        amongLeast: among(drawnAscending, i),
        terms: Object.values(topic.terms).reduce((sum, one) => sum + one, 0),
        withoutTerm: withoutBestTerm(frame, i, counts),
      }),
    )
    .sort((a, b) => a.rank - b.rank);
}

/** Takes away the term that most documents owe the topic to, and ranks the topic anew among the others. */
function withoutBestTerm(frame: Frame, i: number, counts: readonly number[]): TopicRank['withoutTerm'] {
  const own = counts[i] as number;
  if (own === 0) return null;
  const alone = new Map<string, number>();
  for (const { topics } of frame.readable) {
    const term = topics[i]?.onlyTerm ?? null;
    if (term !== null) alone.set(term, (alone.get(term) ?? 0) + 1);
  }
  const [best] = [...alone].sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]));
  if (!best) return null;
  const left = own - best[1];
  const shown = frame.readable.find(({ topics }) => topics[i]?.onlyTerm === best[0])?.topics[i]?.onlyTermText;
  return {
    term: best[0],
    example: shown ?? best[0],
    documents: left,
    share: rounded(left / frame.readable.length),
    rank: 1 + counts.filter((count, k) => k !== i && count > left).length,
  };
}

/** Ranks with the mean place for equal values, as Spearman's correlation wants them. */
function meanRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const above = values.filter((other) => other > value).length;
    const equal = values.filter((other) => other === value).length;
    return above + (equal + 1) / 2;
  });
}

/** Spearman's rank correlation, −1 to 1; null of fewer than three pairs or where one side is all the same. */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  if (a.length < 3) return null;
  const [x, y] = [meanRanks(a), meanRanks(b)];
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [(x[i] as number) - middle, (y[i] as number) - middle];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : rounded(xy / Math.sqrt(xx * yy));
}
