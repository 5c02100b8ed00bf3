/**
 * The words that tell how firmly a passage speaks, as data. Rules are run by `src/evidence`; see there for what
 * each kind does.
 *
 * Patterns are words as they stand in the text, compared without case and accents; hyphens and apostrophes
 * separate words. `(a|b c|)` stands for any one of the alternatives, `...N` for up to N words. A word with a
 * capital letter matches only in that case. Cues also know `prefix*` and `*suffix` (one word that begins or ends
 * so), `=word` and `=*suffix` (with exactly these accents: Spanish
 * "creará" is a future, "creara" is none), `#` (a number) and `#year` (a year, 1900–2099). Signs such as `%` and `€` are words.
 */
export interface CueRule {
  readonly pattern: string;
  readonly kind: CueRuleKind;
  /** Which side of the cue it governs; forward where not said. */
  readonly direction?: 'forward' | 'backward' | 'both';
  /** How many words it governs at most; default to the end of the clause. */
  readonly reach?: number;
}

export type CueRuleKind =
  // How firmly: the verb.
  | 'commit' // shall, is adopted, commits to: whoever speaks
  | 'future' // will: a commitment only of the owner, or of an action done to something
  | 'orders' // requires, prohibits: what a law does
  | 'must' // must: an obligation
  | 'aspire' // should, aims to, seeks to, encourages, considers
  | 'possible' // can, could, may, has the potential to: nobody undertakes anything
  | 'done' // has adopted, was launched
  | 'finite' // is, are, accounts for: the passage is a statement
  | 'action' // what an owner does: develop, launch, fund
  | 'stative' // what happens by itself: grow, be, need
  | 'passive' // the auxiliary that makes what follows a passive
  | 'infinitive' // opens an objective in the infinitive
  | 'not-infinitive' // looks like one and is a noun
  | 'verbal-noun' // "Разработка …": opens a measure that is a noun
  | 'bare' // a verb without a subject that is a measure of its own where it opens a clause of a plan (Chinese)
  // Assertion.
  | 'gap' // does not, lacks, fails to, absence of
  | 'hypothesis' // if, scenario, would
  | 'irrealis' // would: after an "if", what follows is only supposed too
  | 'foreign' // named companies, other countries: what they do is not the strategy's own
  | 'pseudo' // "not only", "no later than": looks like another cue and is none
  | 'terminator' // but, however, although: ends a scope
  | 'relative' // which, that: what follows speaks about the noun before
  | 'subordinate' // when, because, how: what follows sets the scene
  | 'aside' // together with, including: not the subject
  | 'prohibit' // must not dump: a commitment, never a gap
  | 'law' // a legal obligation that a text recalls
  | 'provision' // (art. 12): an item that cites the provision which orders it
  // Who acts.
  | 'owner' // the government, we, the ministry
  | 'owned' // what an owner has in hand: the data centres of the state
  | 'other-actor' // other countries, companies
  | 'nobody' // AI, technology, it
  // What, by when, at what price.
  | 'budget'
  | 'body'
  | 'instrument'
  | 'deadline'
  | 'due' // by, no later than: a date that binds, also without a verb
  | 'indicator'
  | 'outcome' // a value or state that can be measured: 60 %, carbon neutral
  | 'baseline' // compared with 2019
  | 'question' // how, which, is it …: begins a question
  // Where the passage stands.
  | 'measure-title' // Measure 4.2, Action 3, We will
  | 'objective' // Objective 2, goals, vision
  | 'example' // case study, scenario
  | 'box' // box, inset: titles what stands beside the text
  | 'abroad' // international experience
  | 'recommendations' // recommendations: what stands under this title is advice
  | 'company' // company, Ltd: whom an example is about
  | 'scope' // producers, all schools, nationwide: whom and where what is undertaken reaches
  | 'addressee' // whom an advisory text instructs: the supplier, the bidder
  | 'pointer' // these areas, ces actions
  // Direction.
  | 'technology' // AI, digital, data
  | 'serves' // helps, thanks to, for the benefit of
  | 'burden'; // footprint of, consumption, impact of the digital

export interface CueLexicon {
  readonly rules: readonly CueRule[];
  /** Words in the title that tell the kind of document, folded, by kind. */
  readonly documentKinds: {
    readonly adopted: readonly string[];
    readonly draft: readonly string[];
    readonly advisory: readonly string[];
    readonly report: readonly string[];
  };
  /** Words, folded, with which a text names itself: "this guide", "le présent plan". */
  readonly selfNames?: readonly string[];
  /** The verb may stand before its subject ("ستنشئ الحكومة سجلا"). */
  readonly verbFirst?: boolean;
  /** The verb ends its clause, and the verbal noun its title ("Atık kaydının kurulması"). */
  readonly verbLast?: boolean;
}

/** One rule for each pattern, all of one kind. */
export function cueRules(
  kind: CueRuleKind,
  patterns: readonly string[],
  settings: Pick<CueRule, 'direction' | 'reach'> = {},
): readonly CueRule[] {
  return patterns.map((pattern) => ({ pattern, kind, ...settings }));
}
