import type { Assertion } from '../model/evidence.js';
import type { Span } from '../model/span.js';
import type { Hit } from './lexicon.js';
import { hitAt, hitsOf, quoted, type Reading } from './reading.js';

export interface Asserted {
  readonly assertion: Assertion;
  readonly why: string | null;
  /** True where the mention is asked about: a question undertakes nothing. */
  readonly asked: boolean;
  /** True where the main clause only supposes: it undertakes nothing either. */
  readonly supposed?: true;
}

/** How far a scope reaches where the rule does not say: clauses end earlier. */
const MOST_WORDS = 80;
const QUESTION_MARKS = new Set(['?', '？', '؟']);

/**
 * Whether what a passage mentions is affirmed, denied or only supposed (codebook, axis 3). After NegEx and
 * ConText: a cue governs the words on its side up to the end of the clause. A passage is negated where every
 * mention in it is: one affirmed mention is evidence.
 *
 * @param mentions in the coordinates of the reading's text; none where the passage only points back
 */
export function assertionOf(reading: Reading, mentions: readonly Span[]): Asserted {
  if (isAsked(reading, mentions)) return { assertion: 'hypothetical', why: 'it is a question', asked: true };
  const hypothesis = governor(reading, hitsOf(reading, 'hypothesis'), mentions, ',');
  if (hypothesis)
    return {
      assertion: 'hypothetical',
      why: `${quoted(reading, hypothesis)} only supposes it`,
      asked: false,
    };
  const supposed = supposition(reading);
  if (supposed)
    return {
      assertion: 'hypothetical',
      why: `${quoted(reading, supposed)} only supposes it`,
      asked: false,
      supposed: true,
    };
  const other = foreignActor(reading);
  if (other)
    return { assertion: 'hypothetical', why: `it tells what ${quoted(reading, other)} does`, asked: false };
  // "Although mining is not mentioned, …": what is conceded ends at the comma after which the main clause stands.
  const gap = governor(reading, hitsOf(reading, 'gap'), mentions, hitAt(reading, 'terminator', 0) ? ',' : '');
  if (gap) return { assertion: 'negated', why: `${quoted(reading, gap)} denies it`, asked: false };
  return { assertion: 'affirmed', why: null, asked: false };
}

/** How far from the beginning the one stands who acts. */
const NEAR_START = 2;

/** "If demand doubled, data centres would need …": after an "if" at the beginning the main clause supposes too. */
function supposition(reading: Reading): Hit | null {
  const first = hitsOf(reading, 'hypothesis')[0];
  if (!first || first.from > NEAR_START) return null;
  return hitsOf(reading, 'irrealis').some((hit) => hit.from >= first.to) ? first : null;
}

/** A company, or other countries, that stand first: the passage tells what they do (codebook, axis 3). */
function foreignActor(reading: Reading): Hit | null {
  const first = hitsOf(reading, 'foreign')[0];
  if (!first || first.from > NEAR_START + (reading.verbFirst ? 1 : 0)) return null;
  const before = reading.words.slice(0, first.from).some((word) => word.type === 'sign');
  return before || hitsOf(reading, 'owner').some((hit) => hit.from < first.from) ? null : first;
}

/** The cue that governs all mentions, each perhaps by another one; null where one is free. */
function governor(reading: Reading, cues: readonly Hit[], mentions: readonly Span[], stop = ''): Hit | null {
  const prohibitions = hitsOf(reading, 'prohibit');
  const able = cues.filter((cue) => !prohibitions.some((p) => p.from < cue.to && cue.from < p.to));
  if (able.length === 0 || mentions.length === 0) return null;
  let governing: Hit | null = null;
  for (const mention of mentions) {
    const cue = able.find(
      (candidate) => !names(reading, candidate, mention) && governs(reading, candidate, mention, stop),
    );
    if (!cue) return null;
    governing ??= cue;
  }
  return governing;
}

const SENTENCE_END = /[.!?。؟]$/;

/**
 * Is the cue a part of what the mention names? "Lack of data" and "data are not available" name a lack, which is
 * affirmed. Only the first and the last word of a mention are surely the term's own: a denial between them ("waste
 * is not collected") may stand in its gap. One word of the cue, as the article of "a lack of", may stand before it;
 * more do where a gap of the cue runs into the mention, which is then denied.
 */
function names({ words, text }: Reading, cue: Hit, mention: Span): boolean {
  // Terms name a lack, never a supposition; and no term ends with a full stop: a whole sentence is none.
  if (cue.kind !== 'gap' || SENTENCE_END.test(text.slice(mention.start, mention.end))) return false;
  const start = words[cue.from]!.start;
  const end = words[cue.to - 1]!.end;
  const second = words[cue.from + 1]?.start ?? start;
  if (start < mention.start && second !== mention.start) return false;
  return end <= mention.end && (start <= mention.start || end === mention.end) && end > mention.start;
}

/**
 * Does a cue's scope reach a mention? It ends with the clause, with its reach, or at a sign (`stop`): what is
 * supposed ends at the comma after which the main clause stands.
 */
export function governs(reading: Reading, cue: Hit, mention: Span, stop = ''): boolean {
  const { words, clauses } = reading;
  const reach = cue.rule.reach ?? MOST_WORDS;
  const direction = cue.rule.direction ?? 'forward';
  if (direction !== 'backward') {
    const last = Math.min(words.length, cue.to + reach);
    for (let at = cue.from; at < last && clauses[at] === clauses[cue.from]; at++) {
      if (words[at]!.folded === stop) break;
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

/**
 * A mention before a question mark, or in a passage that opens as a question, is asked and not said. A question in
 * brackets ("see chapter “What is e-waste?”") asks what stands in them; brackets behind the mark belong to the question.
 */
function isAsked(reading: Reading, mentions: readonly Span[]): boolean {
  if (hitAt(reading, 'question', 0)) return true;
  const { words } = reading;
  const last = words.findLastIndex((word) => QUESTION_MARKS.has(word.folded));
  if (last < 0) return false;
  const open = openBracket(reading, last);
  const start = open < 0 ? 0 : words[open]!.start;
  const end = words[asideEnd(reading, last + 1) - 1]!.end;
  if (mentions.length === 0) return end === words.at(-1)!.end && open < 0;
  return mentions.every((mention) => start <= mention.start && mention.start < end);
}

/** The bracket in which a word stands, or -1. */
function openBracket({ words }: Reading, at: number): number {
  let closed = 0;
  for (let before = at - 1; before >= 0; before--) {
    if (words[before]!.folded === ')') closed++;
    if (words[before]!.folded === '(' && closed-- === 0) return before;
  }
  return -1;
}

/** The word after the brackets that begin at a word; the word itself where none do. */
function asideEnd({ words }: Reading, at: number): number {
  if (words[at]?.folded !== '(') return at;
  const end = words.findIndex((word, i) => i > at && word.folded === ')');
  return end < 0 ? words.length : end + 1;
}
