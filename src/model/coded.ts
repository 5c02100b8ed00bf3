import type { Judgement } from './evidence.js';
import type { Mention } from './mention.js';
import type { Passage } from './passage.js';
import type { DecisionKind, Proposed } from './review.js';

/** A passage with what was found in it and how it was judged: what coverage is counted from. */
export interface CodedPassage {
  readonly passage: Passage;
  /** Empty where the passage only points back. */
  readonly mentions: readonly Mention[];
  /** Sorted; those of the mentions, or those of the passage that it points back to. */
  readonly topics: readonly string[];
  /** Id of the passage that names the topics, where this one only points back; else null. */
  readonly pointsTo: number | null;
  readonly judgement: Judgement;
  /** What a coder decided; absent where nobody has. */
  readonly review?: {
    readonly decision: DecisionKind;
    readonly reviewedBy: string;
    readonly note: string | null;
    /** What the machine had said; null where it had not coded the passage. */
    readonly proposed: Proposed | null;
  };
}
