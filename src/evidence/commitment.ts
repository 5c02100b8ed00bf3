import type { DocumentKind } from '../model/analysis.js';
import type { Role } from '../model/document.js';
import { COMMITMENTS, type Commitment } from '../model/evidence.js';
import type { LeadIn, Under } from './context.js';
import type { Form } from './form.js';
import { has, hitsOf, quoted, type Reading } from './reading.js';
import type { Site } from './sites.js';

export interface Committed {
  readonly commitment: Commitment;
  readonly why: string;
}

export interface CommitmentInput {
  readonly reading: Reading;
  readonly sites: readonly Site[];
  readonly form: Form;
  /** The mention stands in a question. */
  readonly asked: boolean;
  readonly role: Role;
  readonly kind: DocumentKind;
  readonly leadIn: LeadIn | null;
  readonly under: Under;
}

/** How firmly a passage speaks, the strongest that applies (codebook, axis 4). */
export function commitmentOf(input: CommitmentInput): Committed {
  if (input.asked) return { commitment: 'mention', why: 'a question undertakes nothing' };
  const said = strongest(bySites(input), byLeadIn(input), byForm(input));
  return asAdvice(input, asTarget(input, said));
}

export function rank(commitment: Commitment): number {
  return COMMITMENTS.indexOf(commitment);
}

function strongest(...candidates: readonly (Committed | null)[]): Committed {
  let best: Committed = { commitment: 'mention', why: 'it describes; nobody undertakes anything' };
  let isFirst = true;
  for (const candidate of candidates) {
    if (!candidate) continue;
    if (isFirst || rank(candidate.commitment) > rank(best.commitment)) best = candidate;
    isFirst = false;
  }
  return best;
}

function bySites({ sites, reading }: CommitmentInput): Committed | null {
  if (sites.length > 0) {
    const best = sites.reduce((a, b) => (rank(b.level) > rank(a.level) ? b : a));
    return { commitment: best.level, why: best.why };
  }
  const other = hitsOf(reading, 'possible')[0];
  if (other)
    return {
      commitment: 'mention',
      why: `${quoted(reading, other)} says what is possible, not what is undertaken`,
    };
  const done = hitsOf(reading, 'done')[0];
  return done ? { commitment: 'mention', why: `${quoted(reading, done)} tells what was done` } : null;
}

/** A lead-in carries to its bullets, unless the bullet is a sentence of its own that describes. */
function byLeadIn({ leadIn, form, sites }: CommitmentInput): Committed | null {
  if (!leadIn || leadIn.level === 'mention' || (form.statement && sites.length > 0)) return null;
  return { commitment: leadIn.level, why: `the line that introduces it carries a ${leadIn.level}` };
}

function byForm({ form, role, leadIn, under, sites, reading, kind }: CommitmentInput): Committed | null {
  const spoken = sites.length > 0;
  if (form.measureTitle && (!form.statement || role !== 'body' || spoken)) {
    return { commitment: 'commitment', why: 'it is a titled or numbered measure' };
  }
  if (form.infinitive && (!leadIn?.describes || kind === 'advisory')) {
    return under === 'measures'
      ? { commitment: 'commitment', why: 'it is an action under a heading of measures' }
      : { commitment: 'aspiration', why: 'it is an objective in the infinitive' };
  }
  if (spoken || form.statement) return null;
  const due = hitsOf(reading, 'due')[0];
  if (due && role !== 'heading')
    return { commitment: 'commitment', why: `it is a deliverable with a date, ${quoted(reading, due)}` };
  if ((role === 'list' || role === 'table') && under === 'measures' && !leadIn?.describes) {
    return { commitment: 'commitment', why: 'it is an item under a heading of measures' };
  }
  if (form.objective) return { commitment: 'aspiration', why: 'it is titled as an objective' };
  return role === 'heading'
    ? { commitment: 'mention', why: 'it is a heading that only names the topic' }
    : null;
}

/** A commitment to an outcome that can be measured, with a date or a baseline. */
function asTarget({ reading, leadIn, form, role }: CommitmentInput, said: Committed): Committed {
  const outcome = hitsOf(reading, 'outcome')[0];
  const objective = said.commitment === 'aspiration' && (form.infinitive || has(reading, 'objective'));
  if (!outcome || role === 'heading' || (said.commitment !== 'commitment' && !objective)) return said;
  const when =
    hitsOf(reading, 'due')[0] ?? hitsOf(reading, 'deadline')[0] ?? hitsOf(reading, 'baseline')[0] ?? null;
  if (!when && !leadIn?.due && !leadIn?.baseline) return said;
  const date = when ? quoted(reading, when) : 'a date in the line that introduces it';
  return {
    commitment: 'target',
    why: `it undertakes a measurable outcome, ${quoted(reading, outcome)}, with ${date}`,
  };
}

/** A document that only advises undertakes nothing; a legal obligation that it recalls binds all the same. */
function asAdvice({ kind, reading, form, sites, role }: CommitmentInput, said: Committed): Committed {
  if (kind !== 'advisory') return said;
  if (rank(said.commitment) >= rank('commitment')) {
    const law = hitsOf(reading, 'law')[0];
    return law
      ? {
          commitment: said.commitment,
          why: `${said.why}; ${quoted(reading, law)} recalls a legal obligation`,
        }
      : { commitment: 'aspiration', why: `${said.why}; but the document only advises` };
  }
  if (
    said.commitment === 'mention' &&
    (form.statement || sites.length > 0) &&
    role !== 'heading' &&
    has(reading, 'addressee') &&
    !has(reading, 'possible')
  ) {
    return { commitment: 'aspiration', why: 'the document advises what a supplier does' };
  }
  return said;
}
