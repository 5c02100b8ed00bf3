import type { Span } from './span.js';

export const ASSERTIONS = ['affirmed', 'negated', 'hypothetical'] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** Strongest last. */
export const COMMITMENTS = ['mention', 'aspiration', 'commitment', 'target'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const DIRECTIONS = ['footprint', 'enabling', 'general'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CUE_KINDS = ['budget', 'responsible-body', 'instrument', 'deadline', 'indicator'] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** A word of the passage that tells who, with what, by when, at what price, measured how. */
export interface Cue extends Span {
  readonly kind: CueKind;
  readonly text: string;
}

/** The judgement of one passage that holds a mention. */
export interface Judgement {
  readonly assertion: Assertion;
  readonly commitment: Commitment;
  readonly direction: Direction;
  readonly cues: readonly Cue[];
  /** Why, in a sentence of plain English. */
  readonly because: string;
}
