import type { Commitment } from '../model/evidence.js';
import { hitWithin, quoted, type Reading } from './reading.js';
import type { Site } from './sites.js';

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}
type Tagger = (text: string) => readonly Term[];

/** Longer sentences take the tagger too long for what they give. */
const LONGEST = 600;
let loading: Promise<Tagger> | null = null;

/**
 * Settles the "will" that the rules leave open by the clause in which it stands: a noun ("the will to act") is no
 * modal, and a passive ("standards will be drawn up") is an action that somebody undertakes. English only; the
 * tagger (compromise) is loaded at its first use.
 */
export async function settleEnglish(reading: Reading, sites: readonly Site[]): Promise<readonly Site[]> {
  if (!sites.some((site) => site.open) || reading.text.length > LONGEST) return sites;
  loading ??= load();
  const tag = await loading;
  const terms = tag(reading.text);
  return sites.map((site) => (site.open ? settle(reading, site, terms) : site));
}

function settle(reading: Reading, site: Site, terms: readonly Term[]): Site {
  const at = terms.findIndex(
    (term) => term.offset.start <= site.hit.start && site.hit.start < term.offset.start + term.offset.length,
  );
  const modal = terms[at];
  if (!modal) return site;
  const verb = terms
    .slice(at + 1, at + 5)
    .find((term) => !is(term, 'Auxiliary') && is(term, 'Verb') && !is(term, 'Copula'));
  const passive = is(modal, 'Passive') && verb !== undefined;
  if (!passive) return { ...site, open: false };
  const undertaken = hitWithin(reading, 'action', site.hit.to, site.hit.to + 4) !== null;
  const commitment: Commitment = undertaken || site.actor === 'unsaid' ? 'commitment' : 'mention';
  const why = `${quoted(reading, site.hit)} with “${verb.text}” in the passive: somebody undertakes it`;
  return commitment === 'mention'
    ? { ...site, open: false }
    : { ...site, level: commitment, why, open: false };
}

function is(term: Term, tag: string): boolean {
  return term.tags.includes(tag);
}

async function load(): Promise<Tagger> {
  const { default: nlp } = await import('compromise/two');
  // Untaught, the tagger takes "centres" for a verb and loses the subject.
  nlp.plugin({
    words: { 'data centre': 'Noun', 'data centres': 'Noun', 'data center': 'Noun', 'data centers': 'Noun' },
  });
  return (text) => {
    const sentences = nlp(text).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
    return sentences.flatMap((sentence) => sentence.terms);
  };
}
