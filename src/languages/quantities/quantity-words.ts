/** The kinds of policy instrument that a passage may name. */
export const INSTRUMENT_TYPES = [
  'law',
  'standard',
  'tax',
  'fund',
  'procurement',
  'programme',
  'strategy',
  'register',
  'agreement',
  'training',
] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

export type YearPart = 'start' | 'middle' | 'end' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** Outcomes that are states: they can be told to be reached without a number. */
export type OutcomeState =
  | 'all-renewable'
  | 'carbon-neutral'
  | 'net-zero'
  | 'zero-emission'
  | 'zero-waste'
  | 'phase-out'
  | 'halve'
  | 'double'
  | 'triple';

type Patterns = readonly string[];

/** The words of "the share of X reaches 60 % by 2030": a goal told as what will be so. */
export interface GoalWords {
  /** Share, proportion, rate. */
  readonly shares: Patterns;
  /** Verbs in a form that is not past, with what makes them an order: "reaches", "is to reach", "is raised". */
  readonly reaches: Patterns;
  readonly falls: Patterns;
  /** What grows by itself (electricity, demand, emissions): a share of it is a forecast … */
  readonly loads: Patterns;
  /** … unless this stands beside it (renewable, recycled, reported; companies that do so): then somebody wants it. */
  readonly wanted: Patterns;
  /** Forecasts, scenarios, what may be. */
  readonly foreseen: Patterns;
}

/**
 * The words in which one language tells values, dates, money and instruments, as data: patterns in the language of
 * `languages/cues.ts`. `src/evidence` finds where they stand together.
 */
export interface QuantityWords {
  readonly code: string;
  /** The decimal mark: what a lone mark before three digits is not. */
  readonly decimal: '.' | ',';
  /** January first, with short and inflected forms; only where `languages/xx.ts` does not say them. */
  readonly months?: readonly Patterns[];
  /** Words after a number that multiply it. */
  readonly scales: Readonly<Record<string, Patterns>>;
  /** Names of units beside their symbols, which `symbols.ts` has for all languages. */
  readonly units: Readonly<Record<string, Patterns>>;
  /** Names of currencies by ISO 4217 code, beside their symbols and codes. */
  readonly currencies: Readonly<Record<string, Patterns>>;
  /** Before a year: it binds ("by", "no later than"). */
  readonly by: Patterns;
  /** After a year: it binds ("2030 年前", "2030 yılına kadar"). */
  readonly byAfter: Patterns;
  /** Before a year: what began then is no deadline. */
  readonly since: Patterns;
  /** Before a year or a value: what is compared with. */
  readonly baseline: Patterns;
  /** After a year: its level is what is compared with ("1990 levels"). */
  readonly baselineAfter: Patterns;
  readonly parts: Partial<Readonly<Record<YearPart, Patterns>>>;
  /** Where parts follow their year ("2026 年底"). */
  readonly partsFollow?: true;
  /** Where the verb stands after the value ("um 30 % senken"). */
  readonly verbsFollow?: true;
  /** Words that belong to a year and say nothing ("the year", "года"). */
  readonly yearWords: Patterns;
  /** Words that only link the parts of a date ("of", "de"). */
  readonly links: Patterns;
  /** Before a year: a fiscal year. */
  readonly fiscal: Patterns;
  /** A stretch of time from now: a deadline without a date. */
  readonly within: Patterns;
  readonly atLeast: Patterns;
  readonly atMost: Patterns;
  /** Verbs and nouns of growth and of decline: a value beside them is a change. */
  readonly up: Patterns;
  readonly down: Patterns;
  /** Before a value: by how much. */
  readonly amount: Patterns;
  /** Before a value: up or down to which level. */
  readonly level: Patterns;
  /** Between a share and what it is a share of. */
  readonly of: Patterns;
  readonly states: Partial<Readonly<Record<OutcomeState, Patterns>>>;
  readonly goals: GoalWords;
  /** Verbs of reaching and doing: a subject ends or begins at them. */
  readonly verbs: Patterns;
  /** Small words at which a subject ends. */
  readonly stops: Patterns;
  /** Small words that no subject begins with. */
  readonly articles: Patterns;
  readonly instruments: Partial<Readonly<Record<InstrumentType, Patterns>>>;
}
