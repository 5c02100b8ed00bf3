import type { Entry, EntryStep } from './entries.js';
import { findMentions } from './find.js';
import type { RawHit } from './hit-columns.js';
import { holdsAndMore, sharesWord } from './hit-words.js';
import type { Lexicon } from './lexicon.js';

/** Who else claims the words of an entry, tried on the entry's own words. */
export interface Rivals {
  /** Terms: false friends that hide every combination of it. */
  readonly friends: readonly Entry[];
  /** Terms: others of its topic that find every combination of it, with at least its rights. */
  readonly sameTopic: readonly Entry[];
  /** Strong terms: strong ones of other topics that claim the same words, with an example; `always` or only partly. */
  readonly otherTopics: readonly {
    readonly entry: Entry;
    readonly example: string;
    readonly always: boolean;
  }[];
  /** False friends: true where a term or context word stands in one of its combinations. */
  readonly hidesTerm: boolean;
}

/** Stands in gaps; no term holds it. */
const FILLER = 'qqxzq';

export function rivalsOf(entry: Entry, lexicon: Lexicon): Rivals {
  let friends: Set<Entry> | null = null;
  let same: Set<Entry> | null = null;
  const others = new Map<Entry, { example: string; times: number }>();
  let samples = 0;
  let hidesTerm = false;
  for (const { sequence, text } of entry.sequences.flatMap(samplesOf)) {
    const hits = findMentions(text, lexicon, 0, text.length);
    const ownWords = sequence.filter((step) => step.is === 'word').length;
    const own = hits.find((hit) => hit.entry === entry && hit.words.length === ownWords);
    if (!own) continue;
    samples++;
    friends = meet(
      friends,
      hits.filter((hit) => hides(hit, own)),
    );
    same = meet(
      same,
      hits.filter((hit) => isSameClaim(hit, own) && replaces(hit.entry, entry)),
    );
    for (const hit of hits) {
      if (isSameClaim(hit, own) && isOtherTopic(hit.entry, entry)) {
        const example = own.words.map(({ start, end }) => text.slice(start, end)).join(' ');
        const known = others.get(hit.entry) ?? { example, times: 0 };
        others.set(hit.entry, { ...known, times: known.times + 1 });
      }
      const isMaskable = isTerm(hit.entry) || (hit.entry.kind === 'context' && entry.masks === null);
      if (isMaskable && sharesWord(hit, own) && !holdsAndMore(hit, own)) hidesTerm = true;
    }
  }
  const otherTopics = [...others].map(([other, { example, times }]) => ({
    entry: other,
    example,
    always: times === samples,
  }));
  return { friends: [...(friends ?? [])], sameTopic: [...(same ?? [])], otherTopics, hidesTerm };
}

/** Texts in which a combination stands: every choice of every step is in one of them. */
function samplesOf(sequence: readonly EntryStep[]): { sequence: readonly EntryStep[]; text: string }[] {
  const most = Math.max(...sequence.map((step) => (step.is === 'word' ? step.texts.length : 1)));
  return Array.from({ length: most }, (_, index) => ({
    sequence,
    text: sequence
      .map((step) => (step.is === 'gap' ? FILLER : step.texts[index % step.texts.length]!))
      .join(' '),
  }));
}

function meet(known: Set<Entry> | null, hits: readonly RawHit[]): Set<Entry> {
  const found = new Set(hits.map(({ entry }) => entry));
  return known === null ? found : new Set([...known].filter((entry) => found.has(entry)));
}

const isTerm = ({ kind }: Entry) => kind === 'strong' || kind === 'weak';

function hides(hit: RawHit, own: RawHit): boolean {
  const { kind, masks, without } = hit.entry;
  if (kind !== 'false-friend' || without.length > 0) return false;
  const concernsAll = masks === null || own.entry.topics.every((topic) => masks.has(topic));
  return concernsAll && sharesWord(hit, own) && !holdsAndMore(own, hit);
}

/** The same words of the sample, by another term. */
function isSameClaim(hit: RawHit, own: RawHit): boolean {
  return (
    hit.entry !== own.entry &&
    isTerm(hit.entry) &&
    hit.words.length === own.words.length &&
    hit.words.every((word, index) => word.start === own.words[index]!.start)
  );
}

/** True where `other` counts whenever `entry` does and names as much; of two equals the later one is too many. */
function replaces(other: Entry, entry: Entry): boolean {
  if (other.topic !== entry.topic || !entry.topics.every((topic) => other.topics.includes(topic)))
    return false;
  if (!atLeastAsWide(other, entry)) return false;
  const isFree = other.kind === 'strong' && other.without.length === 0;
  const isEqual = rights(other) === rights(entry);
  if (!isFree && !isEqual) return false;
  const isMutual = isEqual && entry.topics.length === other.topics.length && atLeastAsWide(entry, other);
  return !isMutual || other.id < entry.id;
}

/** Gaps and ways of comparing: every step of every combination of `narrow` has an equal or wider one in `wide`. */
function atLeastAsWide(wide: Entry, narrow: Entry): boolean {
  return narrow.sequences.every((sequence) =>
    wide.sequences.some(
      (other) =>
        other.length === sequence.length &&
        sequence.every((step, index) => {
          const there = other[index]!;
          if (step.is === 'gap') return there.is === 'gap' && there.most >= step.most;
          return there.is === 'word' && breadth(there) >= breadth(step);
        }),
    ),
  );
}

const BREADTHS = ['cased', 'surface', 'plural', 'stem'];

function breadth(step: EntryStep & { is: 'word' }): number {
  return Math.max(...step.keys.map((key) => BREADTHS.indexOf(key.slice(0, key.indexOf(':')))));
}

function rights({ kind, with: contexts, without, scope }: Entry): string {
  return JSON.stringify([kind, [...contexts].sort(), [...without].sort(), scope]);
}

/**
 * Another topic's term, unless one of the two says `also`. Strong terms only: weak ones share words on purpose and
 * are told apart by their company. Reported once, on the later entry.
 */
function isOtherTopic(other: Entry, entry: Entry): boolean {
  if (other.kind !== 'strong' || entry.kind !== 'strong') return false;
  if (other.topic === entry.topic || other.id > entry.id) return false;
  return !other.topics.includes(entry.topic!) && !entry.topics.includes(other.topic!);
}
