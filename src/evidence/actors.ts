import type { Hit } from './lexicon.js';
import { hitAt, hitWithin, type Reading } from './reading.js';

/** Who acts: the strategy's owner, somebody else, nobody (technology, a process), or it is not said. */
export type Actor = 'owner' | 'other' | 'nobody' | 'unsaid';

export interface Subject {
  readonly actor: Actor;
  readonly hit: Hit | null;
  /** True where a relative pronoun stands between the noun and the verb: the clause describes, nobody undertakes. */
  readonly relative: boolean;
}

/** Signs that part a subject from what stands before it. */
const PARTS = new Set([',', ':', '(', ')', '"', '«', '»', '“', '”']);

/** A subordinate clause that governs a verb begins this near before it. */
const SUBORDINATE_REACH = 14;

function isWithin(at: number, verb: number): boolean {
  return verb - at <= SUBORDINATE_REACH;
}

/** A clause that opens the sentence ends at its comma: "Although …, it will …". */
function concluded({ words }: Reading, at: number, verb: number): boolean {
  return at === 0 && words.slice(at, verb).some((word) => word.folded === ',');
}

const PRONOUNS = new Set([
  'it',
  'they',
  'il',
  'elle',
  'ils',
  'elles',
  'er',
  'sie',
  'es',
  'он',
  'она',
  'оно',
  'они',
]);

/** A pronoun after a clause that concedes ("Although the plan …, it will") is the owner of that clause. */
function resolved(reading: Reading, hit: Hit): { actor: Actor; hit: Hit } | null {
  const { words } = reading;
  if (!PRONOUNS.has(words[hit.from]!.folded) || words[hit.from - 1]?.folded !== ',') return null;
  if (!hitAt(reading, 'terminator', 0) && !hitAt(reading, 'subordinate', 0)) return null;
  const owner = hitWithin(reading, 'owner', 0, hit.from);
  return owner && { actor: 'owner', hit: owner };
}

/** A subject that follows its verb stands this near behind it ("سوف تقوم الحكومة …"). */
const MOST_WORDS_BEHIND = 3;

/** A subject that a comma sets off is this short. */
const MOST_ANNOUNCED = 6;

/** Subjects are short; looking further back finds somebody else's. */
const MOST_WORDS_BEFORE = 45;

/**
 * The subject of the verb at a word: the leftmost actor in the nearest stretch before it, stretches being parted
 * by commas, relative pronouns, ends of clauses and the verb before.
 *
 * @param verb the word at which the verb begins
 * @param previous the word after the verb before it, or 0
 * @param behind the word after the cue: where verbs stand first, the subject may follow
 */
export function subjectOf(reading: Reading, verb: number, previous: number, behind: number = verb): Subject {
  const { words, clauses } = reading;
  const clause = clauses[verb];
  const first = Math.max(0, verb - MOST_WORDS_BEFORE);
  if (reading.verbLast) {
    const named = announced(reading, verb, Math.max(first, previous));
    if (named) return { ...named, relative: false };
  }
  let end = verb;
  for (let at = verb; at >= first; at--) {
    const isStart = at === first || clauses[at - 1] !== clause || at === previous;
    const sign = at > 0 ? words[at - 1]!.folded : '';
    const relative = hitAt(reading, 'relative', at);
    if (!isStart && !PARTS.has(sign) && !relative && !hitAt(reading, 'subordinate', at)) continue;
    if (relative && relative.to === verb) return { actor: 'unsaid', hit: relative, relative: true };
    // A verb right behind a comma belongs to the clause around the one that the comma closes.
    if (
      hitAt(reading, 'subordinate', at) &&
      isWithin(at, verb) &&
      words[verb - 1]?.folded !== ',' &&
      !concluded(reading, at, verb)
    )
      return { actor: 'unsaid', hit: null, relative: true };
    const found = hitWithin(reading, 'aside', at, Math.min(end, at + 1))
      ? afterDate(reading, at, end)
      : actorIn(reading, at, end);
    if (found) return { ...(resolved(reading, found.hit) ?? found), relative: false };
    const follows = reading.verbFirst && end === verb ? actorBehind(reading, verb, behind) : null;
    if (follows) return { ...follows, relative: false };
    if (isStart && at !== previous) break;
    end = at;
  }
  return { actor: 'unsaid', hit: null, relative: false };
}

/** Where the verb ends the clause, a comma may set off its subject: "Bakanlık, … tedbirler alacaktır". */
function announced(reading: Reading, verb: number, from: number): ReturnType<typeof actorIn> {
  let start = verb;
  while (start > from && reading.clauses[start - 1] === reading.clauses[verb]) start--;
  const comma = reading.words.findIndex(({ folded }, at) => at > start && folded === ',');
  if (comma < 0 || comma >= verb || comma - start > MOST_ANNOUNCED) return null;
  for (let at = start; at < comma; at++) {
    const found = actorIn(reading, at, comma);
    if (found?.hit.to === comma) return found;
  }
  return null;
}

function actorBehind(reading: Reading, verb: number, behind: number): ReturnType<typeof actorIn> {
  let last = behind;
  while (last < behind + MOST_WORDS_BEHIND && reading.clauses[last] === reading.clauses[verb]) last++;
  const found = actorIn(reading, behind, last);
  // What is no actor and no technology suffers the verb: "سيخفض استهلاك الطاقة" is a passive.
  return found?.actor === 'nobody' && !hitWithin(reading, 'technology', found.hit.from, found.hit.to)
    ? null
    : found;
}

/** "By 2027 the ministry must …": without a comma, the subject stands right after the date. */
function afterDate(reading: Reading, from: number, to: number): { actor: Actor; hit: Hit } | null {
  const date = hitAt(reading, 'due', from) ?? hitAt(reading, 'deadline', from);
  return date && date.to < to ? actorIn(reading, date.to, to) : null;
}

function actorIn(reading: Reading, from: number, to: number): { actor: Actor; hit: Hit } | null {
  const found = (
    [
      ['owner', hitWithin(reading, 'owner', from, to)],
      ['other', hitWithin(reading, 'other-actor', from, to)],
      ['nobody', hitWithin(reading, 'nobody', from, to)],
    ] as const
  ).flatMap(([actor, hit]) => (hit ? [{ actor, hit }] : []));
  // The leftmost is the head; at the same word the longer expression ("the platform" before "platform").
  found.sort((a, b) => a.hit.from - b.hit.from || b.hit.to - a.hit.to);
  return found[0] ?? null;
}
