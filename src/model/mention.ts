import type { Span } from './span.js';

/** A stretch of the original text that names a topic. */
export interface Mention extends Span {
  readonly topic: string;
  /** The term of the taxonomy that matched, as it is written there. */
  readonly term: string;
  readonly text: string;
  /** True where the match forgave a reading error. */
  readonly tolerant: boolean;
}
