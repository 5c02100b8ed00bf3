import type { DocumentKind } from '../model/analysis.js';
import type { Commitment, Cue, CueKind } from '../model/evidence.js';
import type { Passage } from '../model/passage.js';
import type { StatedDate } from '../model/target.js';
import { firstWord, formOf } from './form.js';
import type { CompiledLexicon } from './lexicon.js';
import { lexiconOf } from './lexicons.js';
import { has, hitsOf, hitWithin, type Reading, read } from './reading.js';
import { sitesOf } from './sites.js';
import { cuesOf } from './spans.js';
import { deadlineIn } from './target.js';

/** What a lead-in ("By 2027 the Government will:") gives to its bullets. */
export interface LeadIn {
  readonly level: Commitment;
  /** It only says what can be or what is: an infinitive below it is no objective. */
  readonly describes: boolean;
  readonly negated: boolean;
  readonly due: boolean;
  readonly baseline: boolean;
  /** It introduces recommendations: what somebody else should do. */
  readonly advises: boolean;
  /** The date that it carries to its bullets. */
  readonly deadline: StatedDate | null;
}

/** Cells of one row stand this near to one another. */
const ROW_REACH = 12;
/** A cell that tells a date tells hardly anything else. */
const LONGEST_DATE = 40;
/** A cell that names who, by when and with what is no text of its own. */
const LONGEST_CELL = 120;
const OF_ROW: ReadonlySet<CueKind> = new Set(['responsible-body', 'budget', 'deadline', 'indicator']);

/** The date that stands in a cell of its own in the row of a table's cell, or null. */
export function rowDate(passage: Passage, passages: readonly Passage[], language: string): StatedDate | null {
  for (const other of rowOf(passage, passages)) {
    const date = dateCell(other, language);
    if (date) return date;
  }
  return null;
}

/** The other cells of a cell's row, the head of a table left out. */
function rowOf(passage: Passage, passages: readonly Passage[]): readonly Passage[] {
  const { cell, id } = passage;
  if (!cell || cell.row === 0) return [];
  return passages
    .slice(Math.max(0, id - ROW_REACH), id + ROW_REACH)
    .filter((other) => other !== passage && other.cell?.table === cell.table && other.cell.row === cell.row);
}

function dateCell({ text }: Passage, language: string): StatedDate | null {
  if (text.length > LONGEST_DATE) return null;
  const date = deadlineIn(text, language);
  return date && date.year !== null && date.text.length * 2 >= text.length ? date : null;
}

/**
 * What a passage inherits of who, by when and with what money: from the cells of its row ("Ministry of Environment",
 * "2027", "EUR 2 million"), and the date of the line that introduces it. Offsets count in the page, as those of all cues.
 */
export function inheritedCues(
  passage: Passage,
  passages: readonly Passage[],
  lexicon: CompiledLexicon,
  language: string,
  leadIn: LeadIn | null,
): readonly Cue[] {
  const cues = rowOf(passage, passages)
    .filter(({ text, page }) => page === passage.page && text.length <= LONGEST_CELL)
    .flatMap((cell) => {
      const found = cuesOf(read(cell.text, lexicon), cell.start, language).filter(({ kind }) =>
        OF_ROW.has(kind),
      );
      const date = found.some(({ kind }) => kind === 'deadline') ? null : dateCell(cell, language);
      return [...found, ...datesAt(cell, date)];
    });
  const isDated = deadlineIn(passage.text, language) !== null || cues.some(({ kind }) => kind === 'deadline');
  return isDated ? cues : [...cues, ...datesAbove(passage, passages, leadIn?.deadline ?? null)];
}

/** The date of a lead-in where it stands: in the line above, or in the one that introduces that. */
function datesAbove(passage: Passage, passages: readonly Passage[], date: StatedDate | null): readonly Cue[] {
  let above = passage.leadIn === null ? undefined : passages[passage.leadIn];
  for (let nested = 0; above && nested < MOST_NESTED; nested++) {
    const [cue] = above.page === passage.page ? datesAt(above, date) : [];
    if (cue) return [cue];
    above = above.leadIn === null ? undefined : passages[above.leadIn];
  }
  return [];
}

function datesAt({ text, start: from }: Passage, date: StatedDate | null): readonly Cue[] {
  const at = date === null ? -1 : text.indexOf(date.text);
  if (date === null || at < 0) return [];
  const start = from + at;
  const detail = { is: 'date', year: date.year, date: date.date } as const;
  return [{ kind: 'deadline', text: date.text, start, end: start + date.text.length, detail }];
}

/** What the headings above say of the passages under them. */
export type Under = 'measures' | 'objectives' | 'recommendations' | null;

const MOST_NESTED = 4;
/** A verb this near to the end of a lead-in is completed by the bullets. */
const NEAR_END = 5;
/** A plan numbers at least so many measures; what follows a title this closely belongs to it. */
const TITLES_OF_A_PLAN = 3;
const MEASURE_REACH = 30;
const LONGEST_TITLE = 200;
const BEGINNING = 80;
const NUMBER = /\p{N}/u;
const HEADINGS_THAT_COUNT = 2;
const NEAR_TITLE = 3;

export function leadInOf(
  passage: Passage,
  passages: readonly Passage[],
  lexicon: CompiledLexicon,
  language: string,
  kind: DocumentKind,
  nested = 0,
): LeadIn | null {
  const above = passage.leadIn === null ? undefined : passages[passage.leadIn];
  if (!above || above === passage || nested >= MOST_NESTED) return null;
  const reading = read(above.text.slice(-2_000), lexicon);
  const outer = leadInOf(above, passages, lexicon, language, kind, nested + 1);
  // A cell at the head of a column introduces the cells below as a colon does.
  const open = /[:：]\s*$/.test(above.text) || above.role === 'table';
  const sites = sitesOf(reading).filter((site) => open || site.hit.to >= reading.words.length - NEAR_END);
  const last = sites.at(-1);
  const title =
    formOf(reading).measureTitle || (open && reading.words.length <= 6 && has(reading, 'measure-title'));
  const advice = kind === 'advisory' && open && has(reading, 'addressee');
  const said: Commitment =
    last?.level ?? (title ? 'commitment' : formOf(reading).objective ? 'aspiration' : 'mention');
  const own: Commitment = said === 'mention' && advice ? 'aspiration' : said;
  const gap = open ? hitsOf(reading, 'gap').at(-1) : undefined;
  return {
    level: own === 'mention' && !has(reading, 'finite') && outer ? outer.level : own,
    describes:
      own === 'mention' && (has(reading, 'possible') || has(reading, 'finite') || last !== undefined),
    negated: gap !== undefined && reading.clauses[gap.from] === reading.clauses.at(-1),
    due: has(reading, 'due') || has(reading, 'deadline') || (outer?.due ?? false),
    baseline: has(reading, 'baseline') || (outer?.baseline ?? false),
    // "Following the recommendations, we will:" undertakes.
    advises: (open && own !== 'commitment' && has(reading, 'recommendations')) || (outer?.advises ?? false),
    deadline: deadlineIn(above.text, language) ?? outer?.deadline ?? null,
  };
}

/** Measures or objectives, as the nearest headings that say it say. */
export function underHeadings(passage: Passage, readHeading: (text: string) => Reading): Under {
  for (const [up, heading] of passage.headings.toReversed().entries()) {
    const reading = readHeading(heading);
    // A numbered measure speaks for all below it; a heading that only has the word, for what is near.
    if (formOf(reading).measureTitle) return 'measures';
    if (up >= HEADINGS_THAT_COUNT) continue;
    // "Policy recommendations": the word is the title, not what the title is about.
    const first = firstWord(reading);
    if (hitWithin(reading, 'recommendations', first, first + NEAR_TITLE)) return 'recommendations';
    if (has(reading, 'measure-title')) return 'measures';
    if (has(reading, 'objective')) return 'objectives';
  }
  return null;
}

/**
 * Which passages stand among the measures of a plan that numbers them ("Measure 1: …", "Action 2: …"): its actions
 * follow their title even where another heading comes between.
 *
 * @returns aligned with `passages`
 */
export function numberedPlan(passages: readonly Passage[], language: string): readonly boolean[] {
  const lexicon = lexiconOf(language);
  if (!lexicon) return passages.map(() => false);
  let last = -Infinity;
  let titles = 0;
  const among = passages.map((passage, at) => {
    if (
      passage.role !== 'boilerplate' &&
      passage.text.length <= LONGEST_TITLE &&
      isNumbered(passage.text, lexicon)
    ) {
      last = at;
      titles++;
    }
    return at - last <= MEASURE_REACH;
  });
  return titles >= TITLES_OF_A_PLAN ? among : passages.map(() => false);
}

function isNumbered(text: string, lexicon: CompiledLexicon): boolean {
  // Cheap before exact: a numbered title has a digit near its beginning, and says what it is there.
  return NUMBER.test(text.slice(0, 30)) && formOf(read(text.slice(0, BEGINNING), lexicon)).measureTitle;
}
