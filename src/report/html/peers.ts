import type { Commitment } from '../../model/evidence.js';
import type { Level } from '../../model/taxonomy.js';

/** A passage of another document that shows how a topic can be treated. */
export interface PeerView {
  /** Who: a country or a document. */
  readonly who: string;
  readonly level: Level;
  readonly page: number;
  readonly pageLabel: string | null;
  readonly text: string;
  readonly cut: boolean;
  readonly language: string;
  readonly commitment: Commitment;
}

/** Examples for a topic, best first; none where nobody does better. */
export type PeerExamples = (topic: string) => readonly PeerView[];
