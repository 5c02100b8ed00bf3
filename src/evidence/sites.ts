import type { Commitment } from '../model/evidence.js';
import { type Actor, subjectOf } from './actors.js';
import type { Hit } from './lexicon.js';
import { has, hitAt, hitsOf, hitWithin, quoted, type Reading } from './reading.js';

/** A verb that says how firmly: what it amounts to and why. */
export interface Site {
  readonly level: Commitment;
  readonly hit: Hit;
  readonly why: string;
  /** True where words alone do not settle it and a parser may. */
  readonly open: boolean;
  readonly actor: Actor;
  /** In a clause that only describes. */
  readonly relative: boolean;
}

/** A modal stands this near before its verb. */
const NEAR_MODAL = 2;

const WHO = {
  owner: 'whoever answers for the strategy',
  other: 'somebody else',
  nobody: 'nobody',
  unsaid: 'nobody named',
} as const;

/**
 * The verbs of a passage that say how firmly it speaks, in order (codebook, axis 4). The rules for what the
 * subject does to "will" and "must" are here; the words are in the lexicon.
 */
export function sitesOf(reading: Reading): readonly Site[] {
  const strong = (['commit', 'aspire', 'future', 'must'] as const).flatMap((kind) => hitsOf(reading, kind));
  // Of overlapping cues the longer one speaks ("will explore" before "will").
  const chosen = strong
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter((hit, i, all) => !all.slice(0, i).some((longer) => longer.from < hit.to && hit.from < longer.to))
    .toSorted((a, b) => a.from - b.from);
  let previous = 0;
  return chosen.map((hit) => {
    const site = siteOf(reading, hit, previous);
    previous = hit.to;
    return site;
  });
}

function siteOf(reading: Reading, hit: Hit, previous: number): Site {
  const words = quoted(reading, hit);
  const negated = hitsOf(reading, 'gap').some(
    (gap) =>
      gap.from < hit.to &&
      hit.from < gap.to &&
      (gap.to > hit.to || (gap.from < hit.from && gap.to === hit.to)),
  );
  const subject = subjectOf(reading, hit.from, previous, hit.to);
  const site = (level: Commitment, why: string, open = false): Site => ({
    level,
    hit,
    why,
    open,
    actor: subject.actor,
    relative: subject.relative,
  });
  if (negated) return site('mention', `${words} is denied`);
  switch (hit.kind) {
    case 'commit':
      return site('commitment', `${words} commits`);
    case 'aspire':
      if (onlyPossible()) return site('mention', `${words} is only said to be possible`);
      return site('aspiration', `${words} is a wish or an advice, not an undertaking`);
    case 'must':
      return must();
    default:
      return future();
  }

  function must(): Site {
    if (hitsOf(reading, 'prohibit').some((p) => p.from <= hit.from && p.to >= hit.to)) {
      return site('commitment', `${words} forbids`);
    }
    if (subject.relative) return site('mention', `${words} only describes, in a subordinate clause`);
    if (subject.hit && subject.actor === 'nobody' && isTechnology(subject.hit))
      return site('mention', `${words} states a principle for ${named()}, not an action`);
    if (subject.actor === 'owner' || subject.actor === 'other') {
      return site('commitment', `${words} obliges ${named()}`);
    }
    if (doneTo()) return site('commitment', `${words} obliges, in the passive`);
    if (verbAfter() === 'action') return site('commitment', `${words} obliges to an action`);
    return site('aspiration', `${words} asks something of ${WHO[subject.actor]} who could undertake it`);
  }

  function future(): Site {
    if (!subject.relative && doneTo())
      return site('commitment', `${words} undertakes an action, in the passive`);
    const verb = verbAfter();
    if (subject.relative) return site('mention', `${words} only describes, in a subordinate clause`);
    if (verb === 'stative' && subject.actor !== 'owner')
      return site('mention', `${words} says what happens by itself`);
    if (subject.actor === 'owner') {
      return verb === 'stative' && !ownAct()
        ? site('mention', `${words} says what happens, not what ${named()} does`)
        : site('commitment', `${named()} answers for the strategy, and ${words} commits it`);
    }
    if (subject.actor === 'unsaid') {
      return verb === 'action'
        ? site('commitment', `${words} undertakes an action`)
        : site('mention', `${words} says what happens; nobody undertakes it`, isPassive());
    }
    const last = reading.verbFirst ? hit.to + NEAR_MODAL : hit.from;
    const owned = verb === 'stative' || !has(reading, 'due') ? null : hitWithin(reading, 'owned', 0, last);
    if (owned)
      return site('commitment', `${words} with a date: ${quoted(reading, owned)} are in their owner's hand`);
    return site('mention', `${words}: ${named()} acts, nobody answerable undertakes it`, isPassive());
  }

  function isTechnology(actor: Hit): boolean {
    return hitWithin(reading, 'technology', actor.from, actor.to) !== null;
  }

  /** "may call for", "can encourage": what is only possible asks nothing of anybody. */
  function onlyPossible(): boolean {
    return hitsOf(reading, 'possible').some(
      (modal) => modal.to <= hit.from && hit.from - modal.to < NEAR_MODAL,
    );
  }

  function named(): string {
    return subject.hit ? quoted(reading, subject.hit) : WHO[subject.actor];
  }

  function passiveHit(): Hit | undefined {
    return hitsOf(reading, 'passive').find(
      (p) => p.from <= hit.from && p.to >= hit.to && p.from >= hit.from - 1,
    );
  }

  /** "will be" and a verb that the lexicon does not know: a tagger may tell a participle from an adjective. */
  function isPassive(): boolean {
    return passiveHit() !== undefined;
  }

  /** An action done to something: "standards will be developed", "seront publiés". */
  function doneTo(): boolean {
    const passive = passiveHit();
    return passive !== undefined && hitWithin(reading, 'action', passive.to, passive.to + 3) !== null;
  }

  /** What the verb is: the words that follow the auxiliary, or the verb itself where it carries its tense. */
  function verbAfter(): 'action' | 'stative' | 'unknown' {
    for (let at = hit.from; at < hit.to + 3; at++) {
      const stative = hitAt(reading, 'stative', at);
      const action = hitAt(reading, 'action', at);
      if (stative && (!action || stative.to >= action.to)) return 'stative';
      if (action) return 'action';
    }
    return 'unknown';
  }

  /** An owner's instrument helps or contributes because its owner made it so. */
  function ownAct(): boolean {
    return (
      hitWithin(reading, 'serves', hit.from, hit.to + 2) !== null || (has(reading, 'passive') && doneTo())
    );
  }
}
