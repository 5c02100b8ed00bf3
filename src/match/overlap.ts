import { holdsAndMore, WordIndex } from '../taxonomy/hit-words.js';
import type { Candidate } from './masks.js';

/**
 * Which of the candidates become mentions, in reading order. The longest are served first; then
 *
 * - within a topic no two mentions overlap: the longest wins, the leftmost of equal ones;
 * - a mention whose words all belong to a longer mention of another topic is dropped.
 *
 * Length counts own words, then their letters. No rule looks at the order of a file.
 */
export function settleOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const accepted: Candidate[] = [];
  const taken = new Map<string, Taken>();
  const index = new WordIndex<Candidate & { readonly words: Candidate['hit']['words'] }>();
  for (const candidate of [...candidates].sort(byRank)) {
    const { hit, topic } = candidate;
    const others = index.at(hit.words[0]);
    if (others.some((other) => other.topic !== topic && holdsAndMore(other.hit, hit))) continue;
    let ofTopic = taken.get(topic);
    if (!ofTopic) {
      ofTopic = new Taken();
      taken.set(topic, ofTopic);
    }
    if (!ofTopic.take(hit.start, hit.end)) continue;
    accepted.push(candidate);
    index.add({ ...candidate, words: hit.words });
  }
  return accepted.sort(byPlace);
}

/** Stretches of the text that are spoken for, in buckets: a long passage stays linear. */
class Taken {
  private readonly buckets = new Map<number, { start: number; end: number }[]>();

  /** Takes the stretch, or says false where part of it is taken. */
  take(start: number, end: number): boolean {
    const first = start >> 6;
    const last = (end - 1) >> 6;
    for (let bucket = first; bucket <= last; bucket++)
      if (this.buckets.get(bucket)?.some((other) => other.start < end && start < other.end)) return false;
    const stretch = { start, end };
    for (let bucket = first; bucket <= last; bucket++) {
      const there = this.buckets.get(bucket);
      if (there) there.push(stretch);
      else this.buckets.set(bucket, [stretch]);
    }
    return true;
  }
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    b.hit.words.length - a.hit.words.length ||
    letters(b) - letters(a) ||
    a.hit.start - b.hit.start ||
    a.hit.end - b.hit.end ||
    // A strong term before a weak one, its own topic before `also`.
    Number(a.hit.entry.kind === 'weak') - Number(b.hit.entry.kind === 'weak') ||
    Number(a.hit.entry.topic !== a.topic) - Number(b.hit.entry.topic !== b.topic) ||
    compare(a.topic, b.topic) ||
    a.hit.entry.id - b.hit.entry.id
  );
}

function byPlace(a: Candidate, b: Candidate): number {
  return (
    a.hit.start - b.hit.start ||
    a.hit.end - b.hit.end ||
    compare(a.topic, b.topic) ||
    a.hit.entry.id - b.hit.entry.id
  );
}

function letters({ hit }: Candidate): number {
  return hit.words.reduce((sum, word) => sum + word.end - word.start, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
