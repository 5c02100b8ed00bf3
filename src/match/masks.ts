import type { RawHit } from '../taxonomy/find.js';
import { holdsAndMore, sharesWord, WordIndex } from '../taxonomy/hit-words.js';

/** A hit read as a mention of one topic. */
export interface Candidate {
  readonly hit: RawHit;
  readonly topic: string;
}

/** What is left of a passage's hits once the false friends have had their say. */
export interface Unmasked {
  readonly candidates: readonly Candidate[];
  /** Context words that may give company, by context. */
  readonly company: ReadonlyMap<string, readonly RawHit[]>;
  /** Contexts of which a word stands in the passage, masked or not: what `without` asks for. */
  readonly present: ReadonlySet<string>;
}

/**
 * Applies false friends: each masks every term and context word that shares a word with it, unless that one holds
 * all the words of the false friend and more. With `topics` it masks the terms of these topics only; with
 * `without` it sleeps where a word of one of these contexts stands beside it.
 */
export function unmask(hits: readonly RawHit[]): Unmasked {
  const contexts = hits.filter(({ entry }) => entry.kind === 'context');
  const friends = new WordIndex<RawHit>();
  let anyFriend = false;
  for (const hit of hits) {
    if (hit.entry.kind !== 'false-friend' || isAsleep(hit, contexts)) continue;
    friends.add(hit);
    anyFriend = true;
  }
  const isMasked = (hit: RawHit, topic: string | null) =>
    anyFriend &&
    friends.someSharing(hit, (friend) => {
      const { masks } = friend.entry;
      const concerns = masks === null || (topic !== null && masks.has(topic));
      return concerns && !holdsAndMore(hit, friend);
    });

  const candidates: Candidate[] = [];
  const company = new Map<string, RawHit[]>();
  const present = new Set<string>();
  for (const hit of hits) {
    const { kind, context, topics } = hit.entry;
    if (kind === 'context') {
      const name = context!;
      present.add(name);
      if (isMasked(hit, null)) continue;
      const there = company.get(name);
      if (there) there.push(hit);
      else company.set(name, [hit]);
    } else if (kind !== 'false-friend')
      for (const topic of topics) if (!isMasked(hit, topic)) candidates.push({ hit, topic });
  }
  return { candidates, company, present };
}

function isAsleep(friend: RawHit, contexts: readonly RawHit[]): boolean {
  const { without } = friend.entry;
  if (without.length === 0) return false;
  return contexts.some((hit) => without.includes(hit.entry.context!) && !sharesWord(hit, friend));
}
