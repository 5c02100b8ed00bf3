import type { DocumentKind } from '../model/analysis.js';
import type { Role } from '../model/document.js';
import { COMMITMENTS, type Commitment } from '../model/evidence.js';
import type { Span } from '../model/span.js';
import type { LeadIn, Under } from './context.js';
import type { Form } from './form.js';
import { has, hitsOf, hitWithin, quoted, type Reading } from './reading.js';
import type { Site } from './sites.js';
import type { Measured } from './target.js';

/** A subject stands this near to the beginning. */
const NEAR_START = 3;
/** An object stands this near to its verb. */
const NEAR_VERB = 12;

export interface Committed {
  readonly commitment: Commitment;
  readonly why: string;
}

export interface CommitmentInput {
  readonly reading: Reading;
  readonly sites: readonly Site[];
  /** The value or state that it names, or null. */
  readonly measured: Measured | null;
  readonly form: Form;
  /** The mention stands in a question. */
  readonly asked: boolean;
  /** The main clause only supposes. */
  readonly supposed?: boolean;
  readonly role: Role;
  readonly kind: DocumentKind;
  readonly leadIn: LeadIn | null;
  readonly under: Under;
}

/** How firmly a passage speaks, the strongest that applies (codebook, axis 4). */
export function commitmentOf(input: CommitmentInput): Committed {
  if (input.asked) return { commitment: 'mention', why: 'a question undertakes nothing' };
  if (input.supposed) return { commitment: 'mention', why: 'what is only supposed undertakes nothing' };
  const said = strongest(bySites(input), byLaw(input), byLeadIn(input), byForm(input));
  return asAdvice(input, asRecommended(input, asTarget(input, said)));
}

/** Under a title of recommendations only what the owner says it will do is undertaken; all else is advice. */
function asRecommended({ sites, under, leadIn }: CommitmentInput, said: Committed): Committed {
  if (under !== 'recommendations' && !leadIn?.advises) return said;
  if (rank(said.commitment) < rank('commitment')) return said;
  const owned = sites.some(
    ({ actor, hit, level }) => level === 'commitment' && actor === 'owner' && hit.kind !== 'must',
  );
  return owned ? said : { commitment: 'aspiration', why: `${said.why}; but it stands among recommendations` };
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

/** "(art. 12)": the provision stands in brackets, as the source of what the item says. */
function cites(reading: Reading): boolean {
  return hitsOf(reading, 'provision').some((hit) => reading.words[hit.from - 1]?.folded === '(');
}

/** A law that stands first in the sentence and orders: "L'article 5 … impose". */
function byLaw({ reading, sites }: CommitmentInput): Committed | null {
  const law = hitsOf(reading, 'law')[0] ?? hitsOf(reading, 'provision')[0];
  const order = hitsOf(reading, 'orders')[0];
  if (!law || !order || law.from > NEAR_START || order.from < law.from || sites.length > 0) return null;
  return {
    commitment: 'commitment',
    why: `${quoted(reading, law)} ${quoted(reading, order)}: a law orders it`,
  };
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
  if ((role === 'list' || role === 'table') && !form.statement && cites(reading)) {
    return { commitment: 'commitment', why: 'it cites the provision that orders it' };
  }
  if (form.infinitive && (!leadIn?.describes || kind === 'advisory')) {
    return under === 'measures' && role !== 'heading'
      ? { commitment: 'commitment', why: 'it is an action under a heading of measures' }
      : { commitment: 'aspiration', why: 'it is an objective in the infinitive' };
  }
  if (form.bare && kind !== 'report') {
    return {
      commitment: 'commitment',
      why: `${quoted(reading, form.bare)} without a subject is a measure of the plan`,
    };
  }
  if (spoken || form.statement) return null;
  const due = hitsOf(reading, 'due')[0];
  if (role === 'table' && leadIn?.due && leadIn.deadline)
    return {
      commitment: 'commitment',
      why: `it is a deliverable with a date, “${leadIn.deadline.text}”`,
    };
  if (due && role !== 'heading')
    return { commitment: 'commitment', why: `it is a deliverable with a date, ${quoted(reading, due)}` };
  if ((role === 'list' || role === 'table') && under === 'measures' && !leadIn?.describes) {
    return { commitment: 'commitment', why: 'it is an item under a heading of measures' };
  }
  if (form.verbalNoun && role !== 'heading') {
    return under === 'measures'
      ? { commitment: 'commitment', why: 'it is an action under a heading of measures' }
      : { commitment: 'aspiration', why: 'it is an objective, its verb a noun' };
  }
  if (form.objective) return { commitment: 'aspiration', why: 'it is titled as an objective' };
  return role === 'heading'
    ? { commitment: 'mention', why: 'it is a heading that only names the topic' }
    : null;
}

/** A commitment to an outcome that can be measured, with a date or a baseline. */
function asTarget(
  { reading, sites, measured, leadIn, form, role }: CommitmentInput,
  said: Committed,
): Committed {
  const outcome =
    hitsOf(reading, 'outcome')[0] ??
    countIn(reading, form) ??
    (measured?.target.unit ? measured.span : undefined);
  const known = { sites, measured, role, reading };
  if (isStateToBe(known, said) || isGoalTold(known, said) || isGoalAsked(known, said)) {
    const why = `it undertakes a measurable outcome, “${measured?.text}”, with “${measured?.target.deadline?.text}”`;
    return { commitment: 'target', why };
  }
  if (measured?.isForeseen && sites.every(({ hit, actor }) => hit.kind === 'future' && actor !== 'owner'))
    return { commitment: 'mention', why: `“${measured.text}” is foreseen; nobody undertakes it` };
  const objective =
    said.commitment === 'aspiration' && (form.infinitive || form.verbalNoun || has(reading, 'objective'));
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

type Known = Pick<CommitmentInput, 'sites' | 'measured' | 'role' | 'reading'>;

/** "Public data centres will be carbon-neutral by 2035": a state with a date that binds is undertaken, whoever is named. */
function isStateToBe({ sites, measured, role, reading }: Known, said: Committed): boolean {
  return (
    said.commitment === 'mention' &&
    role !== 'heading' &&
    measured?.target.comparator === 'state' &&
    measured.binds &&
    !has(reading, 'possible') &&
    sites.some((site) => isUndertaking(site) && site.actor !== 'nobody')
  );
}

/**
 * "The share of repaired devices reaches (will reach, is to reach) 45 % by 2030": what a strategy says will be so, in
 * numbers and with a date, it undertakes. A wish ("should reach") stays one, unless the verb of the goal says it.
 */
function isGoalTold({ sites, measured, role, reading }: Known, said: Committed): boolean {
  const verb = measured?.goalVerb;
  if (!verb || role === 'heading' || has(reading, 'possible')) return false;
  const isOwn = ({ hit }: Site) => verb.start <= hit.start && hit.end <= verb.end;
  const wishes = sites.filter(({ level, hit }) => level === 'aspiration' || hit.kind === 'aspire');
  if (said.commitment === 'mention') return sites.every(({ relative }) => !relative);
  return wishes.length > 0 && wishes.every(isOwn);
}

/** "70 % of public servers must be reused by 2030": the value is what it is asked of. */
function isGoalAsked({ sites, measured, role, reading }: Known, said: Committed): boolean {
  if (!measured?.isGoal || role === 'heading' || has(reading, 'possible')) return false;
  const site = sites.find((one) => isUndertaking(one) && one.hit.start >= measured.span.end);
  if (!site || reading.clauses[site.hit.from] !== clauseAt(reading, measured.span)) return false;
  return said.commitment === 'mention' ? !happens(reading, site) : site.hit.kind === 'must';
}

function isUndertaking({ hit, relative }: Site): boolean {
  return (hit.kind === 'future' || hit.kind === 'must') && !relative;
}

/** "will grow", "will be": what happens by itself. */
function happens(reading: Reading, { hit }: Site): boolean {
  return hit.kind === 'future' && hitWithin(reading, 'stative', hit.from, hit.to + NEAR_START) !== null;
}

function clauseAt(reading: Reading, span: Span): number | undefined {
  return reading.clauses[reading.words.findIndex((word) => word.start >= span.start)];
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

/** A number soon after the verb counts what will have been done: "Remplacer 3 200 chaudières d'ici 2029". */
function countIn(reading: Reading, form: Form): Span | undefined {
  if (!(form.infinitive || form.verbalNoun) || !has(reading, 'due')) return undefined;
  const taken = (['deadline', 'due', 'budget', 'provision', 'law', 'measure-title'] as const).flatMap(
    (kind) => hitsOf(reading, kind),
  );
  return reading.words
    .slice(1, NEAR_VERB)
    .find(
      (word) =>
        word.type === 'number' && !taken.some((hit) => hit.start <= word.start && word.end <= hit.end),
    );
}
