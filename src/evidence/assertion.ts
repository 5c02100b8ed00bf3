import type { Assertion } from '../model/evidence.js';
import type { Span } from '../model/span.js';
import type { Hit } from './lexicon.js';
import { hitsOf, quoted, type Reading } from './reading.js';

export interface Asserted {
  readonly assertion: Assertion;
  readonly why: string | null;
}

/** How far a scope reaches where the rule does not say: clauses end earlier. */
const MOST_WORDS = 40;

/**
 * Whether what a passage mentions is affirmed, denied or only supposed (codebook, axis 3). After NegEx and
 * ConText: a cue governs the words on its side up to the end of the clause. A passage is negated where every
 * mention in it is: one affirmed mention is evidence.
 *
 * @param mentions in the coordinates of the reading's text; none where the passage only points back
 */
export function assertionOf(reading: Reading, mentions: readonly Span[]): Asserted {
  if (isQuestion(reading)) return { assertion: 'hypothetical', why: 'it is a question' };
  const hypothesis = governor(reading, hitsOf(reading, 'hypothesis'), mentions);
  if (hypothesis)
    return { assertion: 'hypothetical', why: `${quoted(reading, hypothesis)} only supposes it` };
  const gap = governor(reading, hitsOf(reading, 'gap'), mentions);
  if (gap) return { assertion: 'negated', why: `${quoted(reading, gap)} denies it` };
  return { assertion: 'affirmed', why: null };
}

/** The cue that governs all mentions, each perhaps by another one; null where one is free. */
function governor(reading: Reading, cues: readonly Hit[], mentions: readonly Span[]): Hit | null {
  const prohibitions = hitsOf(reading, 'prohibit');
  const able = cues.filter((cue) => !prohibitions.some((p) => p.from < cue.to && cue.from < p.to));
  if (able.length === 0 || mentions.length === 0) return null;
  let governing: Hit | null = null;
  for (const mention of mentions) {
    const cue = able.find((candidate) => governs(reading, candidate, mention));
    if (!cue) return null;
    governing ??= cue;
  }
  return governing;
}

/** Does a cue's scope reach a mention? Exported for the property that scopes stay in their clause. */
export function governs(reading: Reading, cue: Hit, mention: Span): boolean {
  const { words, clauses } = reading;
  const reach = cue.rule.reach ?? MOST_WORDS;
  const direction = cue.rule.direction ?? 'forward';
  if (direction !== 'backward') {
    const last = Math.min(words.length, cue.to + reach);
    for (let at = cue.from; at < last && clauses[at] === clauses[cue.from]; at++) {
      if (words[at]!.start >= mention.start && words[at]!.start < mention.end) return true;
    }
  }
  if (direction !== 'forward') {
    for (let at = cue.from; at >= Math.max(0, cue.from - reach) && clauses[at] === clauses[cue.from]; at--) {
      if (words[at]!.start >= mention.start && words[at]!.start < mention.end) return true;
    }
  }
  return false;
}

function isQuestion(reading: Reading): boolean {
  return reading.words.some(
    (word, at) =>
      (word.folded === '?' || word.folded === '？' || word.folded === '؟') && at >= reading.words.length - 2,
  );
}
