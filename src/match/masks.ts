import type { RawHit } from '../taxonomy/hit-columns.js';
import { holdsAndMore, sharesWord, WordIndex } from '../taxonomy/hit-words.js';

/** A hit read as a mention of one topic. */
export interface Candidate {
  readonly hit: RawHit;
  readonly topic: string;
}

/** False friends that are awake in a passage, by their words; null where there are none. */
export type Friends = WordIndex<RawHit> | null;

/** What is left of a passage's terms once the false friends have had their say. */
export interface Unmasked {
  readonly candidates: readonly Candidate[];
  readonly friends: Friends;
}

/** The context words of a passage. */
export interface Contexts {
  /** Those that may give company, by context. */
  readonly company: ReadonlyMap<string, readonly RawHit[]>;
  /** Contexts of which a word stands in the passage, masked or not: what `without` asks for. */
  readonly present: ReadonlySet<string>;
}

/**
 * Applies false friends: each masks every term that shares a word with it, unless the term holds all the words of
 * the false friend and more. With `topics` it masks the terms of these topics only; with `without` it sleeps where
 * a word of one of these contexts stands beside it.
 *
 * @param contexts the context words of the passage, where they are asked for
 */
export function unmask(hits: readonly RawHit[], contexts: () => readonly RawHit[]): Unmasked {
  let friends: Friends = null;
  for (const hit of hits) {
    if (hit.entry.kind !== 'false-friend' || isAsleep(hit, contexts)) continue;
    friends ??= new WordIndex<RawHit>();
    friends.add(hit);
  }
  const candidates: Candidate[] = [];
  for (const hit of hits) {
    if (hit.entry.kind === 'false-friend') continue;
    for (const topic of hit.entry.topics) if (!isMasked(hit, topic, friends)) candidates.push({ hit, topic });
  }
  return { candidates, friends };
}

/** Context words by context. False friends mask them as they mask terms, but for those limited to topics. */
export function contextsOf(hits: readonly RawHit[], friends: Friends): Contexts {
  const company = new Map<string, RawHit[]>();
  const present = new Set<string>();
  for (const hit of hits) {
    const context = hit.entry.context!;
    present.add(context);
    if (isMasked(hit, null, friends)) continue;
    const there = company.get(context);
    if (there) there.push(hit);
    else company.set(context, [hit]);
  }
  return { company, present };
}

function isMasked(hit: RawHit, topic: string | null, friends: Friends): boolean {
  if (friends === null) return false;
  return friends.someSharing(hit, (friend) => {
    const { masks } = friend.entry;
    const concerns = masks === null || (topic !== null && masks.has(topic));
    return concerns && !holdsAndMore(hit, friend);
  });
}

function isAsleep(friend: RawHit, contexts: () => readonly RawHit[]): boolean {
  const { without } = friend.entry;
  if (without.length === 0) return false;
  return contexts().some((hit) => without.includes(hit.entry.context!) && !sharesWord(hit, friend));
}
