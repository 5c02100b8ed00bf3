import type { CodedPassage } from '../model/coded.js';
import type { Direction, Judgement } from '../model/evidence.js';
import type { Passage } from '../model/passage.js';
import type { Decision } from '../model/review.js';
import { textKey } from '../model/text-key.js';

/** Coded passages with what coders decided, and the decisions whose passage the document does not have. */
export interface Reviewed {
  /** Those that a coder rejected have no topics: they are shown and count for nothing. */
  readonly coded: readonly CodedPassage[];
  readonly orphans: readonly Decision[];
}

/**
 * Applies coders' decisions: they stand above what the machine says, also where a newer taxonomy no longer finds the
 * passage. A decision finds its passage by its text; one that finds none is an orphan and never lost.
 */
export function applyReview(
  coded: readonly CodedPassage[],
  decisions: readonly Decision[],
  document: { readonly passages: readonly Passage[]; readonly topicDirection: (topic: string) => Direction },
): Reviewed {
  if (decisions.length === 0) return { coded, orphans: [] };
  const places = new Map<string, Passage[]>();
  for (const passage of document.passages) {
    const key = textKey(passage.text);
    const same = places.get(key);
    if (same) same.push(passage);
    else places.set(key, [passage]);
  }
  const byPassage = new Map(coded.map((one) => [one.passage.id, one]));
  const orphans: Decision[] = [];
  for (const decision of decisions) {
    const [key = '', times = '1'] = decision.key.split('#');
    const candidates = places.get(key) ?? [];
    // A line that comes several times is counted among those with codes, as the sheet did.
    const codedOnes = candidates.filter(({ id }) => byPassage.has(id));
    const passage = codedOnes[Number(times) - 1] ?? candidates[Number(times) - 1];
    if (!passage) {
      orphans.push(decision);
      continue;
    }
    byPassage.set(
      passage.id,
      decided(passage, byPassage.get(passage.id) ?? null, decision, document.topicDirection),
    );
  }
  return { coded: [...byPassage.values()].sort((a, b) => a.passage.id - b.passage.id), orphans };
}

function decided(
  passage: Passage,
  before: CodedPassage | null,
  decision: Decision,
  directionOf: (topic: string) => Direction,
): CodedPassage {
  const topics = decision.decision === 'rejected' ? [] : [...new Set(decision.topics)].sort();
  const judgement: Judgement = before?.judgement ?? {
    assertion: 'affirmed',
    commitment: 'mention',
    direction: topics.map(directionOf).find((direction) => direction !== 'general') ?? 'general',
    cues: [],
    target: null,
    addresses: null,
    because: '',
  };
  const commitment = decision.commitment ?? judgement.commitment;
  const who = decision.reviewedBy === '' ? 'a coder' : decision.reviewedBy;
  return {
    passage,
    mentions: (before?.mentions ?? []).filter(({ topic }) => topics.includes(topic)),
    topics,
    pointsTo: before?.pointsTo ?? null,
    judgement: {
      ...judgement,
      assertion: decision.assertion ?? judgement.assertion,
      commitment,
      target: commitment === 'target' ? judgement.target : null,
      because: because(judgement.because, decision, who),
    },
    review: {
      decision: decision.decision === 'accepted' && before === null ? 'added' : decision.decision,
      reviewedBy: decision.reviewedBy,
      note: decision.note,
      proposed: before && {
        topics: [...before.topics],
        assertion: before.judgement.assertion,
        commitment: before.judgement.commitment,
      },
    },
  };
}

function because(machine: string, { decision, note }: Decision, who: string): string {
  const said = `${who.charAt(0).toUpperCase()}${who.slice(1)} ${decision} it${note ? `: ${note}` : ''}`;
  return `${said.replace(/[.\s]+$/, '')}.${machine === '' ? '' : ` The machine: ${machine}`}`;
}
