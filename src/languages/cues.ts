/**
 * The words that tell how firmly a passage speaks, as data. Rules are run by `src/evidence`; see there for what
 * each kind does. Patterns are written like taxonomy terms (taxonomies/README.md): words, `word~`, `(a|b)`, `...N`.
 */
export interface CueRule {
  readonly pattern: string;
  readonly kind: CueRuleKind;
  /** Which side of the cue it governs. */
  readonly direction?: 'forward' | 'backward' | 'both';
  /** How many words it governs at most; default to the end of the clause. */
  readonly reach?: number;
}

export type CueRuleKind =
  | 'commit' // shall, will, must, is adopted
  | 'aspire' // should, aims to, seeks to, encourages, considers
  | 'possible' // can, could, may, has the potential to: nobody undertakes anything
  | 'done' // has adopted, was launched
  | 'gap' // does not, lacks, fails to, absence of
  | 'hypothesis' // if, scenario, would, could be imagined
  | 'pseudo' // "not only", "no later than": looks like another cue and is none
  | 'terminator' // but, however, although: ends a scope
  | 'owner' // the government, we, the ministry
  | 'other-actor' // other countries, companies
  | 'nobody' // AI, technology, it can
  | 'prohibit' // must not dump
  | 'budget'
  | 'body'
  | 'instrument'
  | 'deadline'
  | 'indicator'
  | 'measure-title' // Measure 4.2, Action 3, Objective 2
  | 'objective'; // objective, goal

export interface CueLexicon {
  readonly rules: readonly CueRule[];
  /** Words in the title that tell the kind of document, folded, by kind. */
  readonly documentKinds: {
    readonly adopted: readonly string[];
    readonly draft: readonly string[];
    readonly advisory: readonly string[];
    readonly report: readonly string[];
  };
}
