import type { Comparison, PeerExample } from '../../model/comparison.js';
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

/** How many examples stand beside a gap. */
const MOST = 2;

/**
 * What a comparison knows of those who do better: for a document that it holds, the examples chosen for its country; for another, those
 * chosen for the first country with the same gap.
 *
 * @example peersFrom(comparison, analysis.document.sha256)('e-waste-management')[0]?.who
 */
export function peersFrom(comparison: Comparison, sha256: string): PeerExamples {
  const own = comparison.documents.find((document) => document.sha256 === sha256)?.country ?? null;
  const names = new Map(comparison.countries.map(({ code, name }) => [code, name]));
  const view = ({ country, document, ...rest }: PeerExample): PeerView => {
    const source = comparison.documents[document];
    const title = source?.title ?? source?.name;
    const name = names.get(country) ?? country;
    return { ...rest, who: title === undefined ? name : `${name} · ${title}` };
  };
  return (topic) => {
    const gaps = comparison.gaps.filter((gap) => gap.topic === topic && gap.examples.length > 0);
    const chosen = gaps.find(({ country }) => country === own) ?? (own === null ? gaps[0] : undefined);
    return (chosen?.examples ?? []).slice(0, MOST).map(view);
  };
}
