import type { CodedPassage } from '../model/coded.js';
import { COMMITMENTS } from '../model/evidence.js';
import { LEVELS, type Level } from '../model/taxonomy.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';

/** What each level is worth, 0–1. */
export const LEVEL_SCORES: Readonly<Record<Level, number>> = {
  absent: 0,
  mentioned: 0.25,
  addressed: 0.5,
  committed: 0.75,
  targeted: 1,
};

/** Does this passage carry weight? Boilerplate is shown and never scores. */
export function scores(coded: CodedPassage): boolean {
  return coded.passage.role !== 'boilerplate';
}

/** Scores, and is neither negated nor hypothetical. */
export function affirmed(coded: CodedPassage): boolean {
  return scores(coded) && coded.judgement.assertion === 'affirmed';
}

/** A commitment or a target of the strategy itself. */
export function firm(coded: CodedPassage): boolean {
  return affirmed(coded) && COMMITMENTS.indexOf(coded.judgement.commitment) >= 2;
}

/**
 * The coverage level of a topic from the passages that name it (codebook, "Coverage level").
 *
 * @returns `absent` without any passage; `mentioned` where all are negated or hypothetical.
 */
export function levelOf(
  passages: readonly CodedPassage[],
  { passagesThatAddress }: Thresholds = THRESHOLDS,
): Level {
  const counted = passages.filter(scores);
  if (counted.length === 0) return 'absent';
  const yes = counted.filter(affirmed);
  // No spread into Math.max: a topic may have more passages than a call may have arguments.
  const strongest = yes.reduce(
    (most, { judgement }) => Math.max(most, COMMITMENTS.indexOf(judgement.commitment)),
    -1,
  );
  if (strongest === 3) return 'targeted';
  if (strongest === 2) return 'committed';
  if (strongest === 1 || yes.length >= passagesThatAddress) return 'addressed';
  return 'mentioned';
}

/** Position of a level on the ladder, 0 (absent) to 4 (targeted). */
export function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

/** The highest of some levels; `absent` of none. */
export function highest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(0, ...levels.map(rank))] ?? 'absent';
}
