import type { Span } from './span.js';
import type { CueDetail, Target } from './target.js';

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
  /** What the words say: the body's name, the amount, the kind of instrument, the date, the value. */
  readonly detail: CueDetail;
}

/** The judgement of one passage that holds a mention. */
export interface Judgement {
  readonly assertion: Assertion;
  readonly commitment: Commitment;
  readonly direction: Direction;
  readonly cues: readonly Cue[];
  /** The measurable outcome where the commitment is `target`; else null. */
  readonly target: Target | null;
  /** Whom it binds or serves beside the owner, in its words; null where it names nobody. */
  readonly addresses: string | null;
  /** Why, in a sentence of plain English. */
  readonly because: string;
}
