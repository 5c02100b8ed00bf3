import { distance } from 'fastest-levenshtein';
import { ASSERTIONS, COMMITMENTS } from '../model/evidence.js';
import type { Problem } from '../model/problem.js';
import { DECISIONS, type Decision, type DecisionKind } from '../model/review.js';
import { COLUMNS, type Column, keyOf, NEEDED, type RawRow } from './sheet.js';

/** A sheet as it was read: rows of cells, the first one the names of the columns. */
export type Table = readonly (readonly string[])[];

/** Cells that were made one: rows count as a spreadsheet does, from 1; columns from 0. Only the first holds what was written. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  /** The keys of passages that nobody decided yet. */
  readonly undecided: readonly string[];
  /** The rows that cannot be used. */
  readonly unusable: readonly RawRow[];
  /** One for each row that cannot be used; all others are. */
  readonly problems: readonly Problem[];
}

export interface Expected {
  /** The SHA-256 of the document that the sheet should be about; null: any. */
  readonly document: string | null;
  /** The taxonomy's topics, for what a typo may mean. */
  readonly topics: readonly string[];
  readonly merges?: readonly Merge[];
}

/** What coders write for each decision. */
const WORDS: Readonly<Record<DecisionKind, readonly string[]>> = {
  accepted: ['accepted', 'accept', 'yes', 'y', 'ok', 'oui', 'sí', 'si', 'да', '是', '接受', 'نعم'],
  rejected: ['rejected', 'reject', 'no', 'n', 'non', 'нет', '否', '拒绝', 'لا'],
  changed: ['changed', 'change', 'edit', 'edited', 'modified'],
  added: ['added', 'add', 'new', 'missed'],
};
/** What coders write anew, what decides a row, and what several rows may share. */
const NEW = ['new topics', 'new assertion', 'new commitment'] as const;
const DECIDING: readonly Column[] = ['text', 'topics', 'decision', ...NEW];
const SHARED: readonly Column[] = ['coder', 'note'];
/** A typo is this far from the word that was meant. */
const TYPO = 2;

/**
 * What coders decided, from a coding sheet. Rows without a decision are not yet reviewed. Rows that cannot be used are
 * named with the reason (`row` counts as a spreadsheet does, from 1), and all others are kept.
 */
export function readDecisions(table: Table, expected: Expected): ReadDecisions {
  const header = (table[0] ?? []).map((name) => name.trim().toLowerCase());
  const columns = columnProblems(header);
  if (columns.some(({ severity }) => severity === 'error'))
    return { decisions: [], undecided: [], unusable: [], problems: columns };
  const problems: Problem[] = [...columns];
  const unusable: RawRow[] = [];
  const undecided: string[] = [];
  const others = new Map<string, number>();
  const seen = new Map<string, { row: number; decision: Decision }>();
  for (const [index, cells] of table.entries()) {
    if (index === 0 || cells.every((value) => value.trim() === '')) continue;
    const row = index + 1;
    const cell = (column: Column): string => cellOf(table, header, row, column, expected.merges ?? []);
    const refuse = ([code, message, hint]: Reason): void => {
      problems.push({ code, severity: 'warning', message: `Row ${row}: ${message}`, hint });
      unusable.push(Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])));
    };
    const made = mergedWith(header, row, expected.merges ?? []) ?? decisionIn(cell, expected.topics);
    if (!('key' in made)) {
      refuse(made);
      continue;
    }
    const { key, decision } = made;
    if (decision === null) {
      undecided.push(key);
      continue;
    }
    const document = cell('document');
    // An edition with other bytes has other hashes: the text decides, and the coder is told.
    if (document !== '' && expected.document !== null && !expected.document.startsWith(document))
      others.set(document, (others.get(document) ?? 0) + 1);
    const earlier = seen.get(key);
    if (earlier) refuse(twice(earlier, decision));
    else seen.set(key, { row, decision });
  }
  return {
    decisions: [...seen.values()].map(({ decision }) => decision),
    undecided: undecided.filter((key) => !seen.has(key)),
    unusable,
    problems: [...problems, ...[...others].map(([tag, rows]) => aboutAnother(tag, rows))],
  };
}

/** Columns that are missing; a name that is none, where it is near to one that is missing. */
function columnProblems(header: readonly string[]): readonly Problem[] {
  const unknown = header.filter((name) => name !== '' && !COLUMNS.includes(name as Column));
  const missing = COLUMNS.filter((column) => !header.includes(column));
  const guess = (column: Column) => nearest(column, unknown);
  const needed = missing.filter((column) => NEEDED.includes(column));
  const guesses = missing.flatMap((column) =>
    guess(column) === null ? [] : [[guess(column)!, column] as const],
  );
  const hint = guesses.map(([name, column]) => `"${name}" may be "${column}"`).join('; ');
  if (needed.length > 0)
    return [
      {
        code: 'review-columns-missing',
        severity: 'error',
        message: `The sheet has no column ${needed.map((name) => `"${name}"`).join(', ')}.`,
        hint: hint === '' ? 'Keep the first row as it was exported.' : `${hint}: name it so.`,
      },
    ];
  return guesses.map(([name, column]) => ({
    code: 'review-column-unknown',
    severity: 'warning',
    message: `The column "${name}" is not known, and "${column}" is missing: what stands there is not read.`,
    hint: `If "${name}" is "${column}", name it so.`,
  }));
}

/** What stands in a cell. Who coded may be written once over several rows. */
function cellOf(
  table: Table,
  header: readonly string[],
  row: number,
  column: Column,
  merges: readonly Merge[],
): string {
  const at = header.indexOf(column);
  if (at < 0) return '';
  const shared = SHARED.includes(column) ? mergeAt(merges, row, at) : undefined;
  return (table[(shared?.top ?? row) - 1]?.[shared?.left ?? at] ?? '').trim();
}

const mergeAt = (merges: readonly Merge[], row: number, column: number): Merge | undefined =>
  merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );

/** The first cell of a row that was merged away into another's. */
function mergedWith(header: readonly string[], row: number, merges: readonly Merge[]): Reason | null {
  for (const column of DECIDING) {
    const at = header.indexOf(column);
    const merge = at < 0 ? undefined : mergeAt(merges, row, at);
    if (merge === undefined || (merge.top === row && merge.left === at)) continue;
    const where = merge.top === row ? 'another column' : `row ${merge.top}`;
    return [
      'review-cells-merged',
      `its "${column}" is merged with ${where}.`,
      'Split the cells again, and write in each what it should say.',
    ];
  }
  return null;
}

/** The passage of a row and what was decided of it, null where nothing is yet; or why the row cannot be used. */
function decisionIn(
  cell: (column: Column) => string,
  topics: readonly string[],
): { readonly key: string; readonly decision: Decision | null } | Reason {
  const text = cell('text');
  if (text === '')
    return [
      'review-row-without-text',
      'it has no text of a passage.',
      'Cells that were merged keep only the first one’s content: split them again, or copy the text back.',
    ];
  const key = keyOf({ text, passage: cell('passage') });
  const written = cell('decision');
  const anew = NEW.filter((column) => cell(column) !== '');
  if (written === '') {
    return anew.length === 0
      ? { key, decision: null }
      : [
          'review-without-decision',
          `it has ${anew.map((column) => `"${column}"`).join(', ')} and no decision.`,
          'Write "changed" in "decision", or empty what is new.',
        ];
  }
  const decision = wordFor(written);
  if (decision === null) {
    const near = nearest(written.toLowerCase(), Object.values(WORDS).flat());
    return [
      'review-decision-unknown',
      `the decision "${written}" is none.`,
      `Write ${DECISIONS.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`,
    ];
  }
  if ((decision === 'accepted' || decision === 'rejected') && anew.some((column) => isOther(cell, column)))
    return [
      'review-decision-unclear',
      `it is ${decision}, and ${anew.map((column) => `"${column}"`).join(', ')} says something else.`,
      'Write "changed" in "decision", or empty what is new.',
    ];
  const codes = codesOf(decision, cell, topics);
  if ('problem' in codes) return codes.problem;
  return {
    key,
    decision: { key, text, decision, ...codes, reviewedBy: cell('coder'), note: cell('note') || null },
  };
}

/** A new code that says what was proposed already changes nothing. */
function isOther(cell: (column: Column) => string, column: (typeof NEW)[number]): boolean {
  const before = cell(column.slice('new '.length) as Column);
  return before.toLowerCase().replace(/\s/g, '') !== cell(column).toLowerCase().replace(/\s/g, '');
}

function twice(earlier: { readonly row: number; readonly decision: Decision }, again: Decision): Reason {
  const same =
    JSON.stringify({ ...earlier.decision, note: null }) === JSON.stringify({ ...again, note: null });
  return [
    'review-row-twice',
    `the passage of row ${earlier.row} again${same ? '' : ', with another decision'}.`,
    same
      ? 'Nothing is lost: delete one of the two.'
      : `Row ${earlier.row} was taken: decide which of the two holds.`,
  ];
}

function aboutAnother(tag: string, rows: number): Problem {
  return {
    code: 'review-other-document',
    severity: 'warning',
    message: `${rows} decided ${rows === 1 ? 'row is' : 'rows are'} about another document or edition (${tag}…).`,
    hint: 'They were applied where the same passage stands in this one; the others are listed as orphans.',
  };
}

type Codes = Pick<Decision, 'topics' | 'assertion' | 'commitment'>;
/** Why a row cannot be used. */
type Reason = readonly [code: string, message: string, hint: string];
type Unusable = { readonly problem: Reason };

function codesOf(
  decision: DecisionKind,
  cell: (column: Column) => string,
  known: readonly string[],
): Codes | Unusable {
  if (decision === 'rejected') return { topics: [], assertion: null, commitment: null };
  const written = (decision === 'accepted' ? '' : cell('new topics')) || cell('topics');
  const topics: string[] = [];
  for (const name of written
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const topic = known.find((id) => id === name.toLowerCase());
    if (topic === undefined) {
      const near = nearest(name.toLowerCase(), known);
      return {
        problem: [
          'review-topic-unknown',
          `the topic "${name}" is not in the taxonomy.`,
          near === null ? 'See `lacuna taxonomy show`.' : `Did you mean "${near}"?`,
        ],
      };
    }
    topics.push(topic);
  }
  if (topics.length === 0)
    return {
      problem: [
        'review-without-topic',
        `it is ${decision} and names no topic.`,
        'Write one in "new topics", or reject the passage.',
      ],
    };
  // "Accepted" keeps what was proposed when the coder saw it, also where a newer version proposes something else.
  const codeOf = (code: 'assertion' | 'commitment') =>
    (decision === 'accepted' ? '' : cell(`new ${code}`)) || cell(code);
  const assertion = oneOf(codeOf('assertion'), ASSERTIONS);
  const commitment = oneOf(codeOf('commitment'), COMMITMENTS);
  if (assertion instanceof Error)
    return {
      problem: [
        'review-code-unknown',
        `the assertion ${assertion.message}`,
        `Write ${ASSERTIONS.join(', ')}.`,
      ],
    };
  if (commitment instanceof Error)
    return {
      problem: [
        'review-code-unknown',
        `the commitment ${commitment.message}`,
        `Write ${COMMITMENTS.join(', ')}.`,
      ],
    };
  return { topics, assertion, commitment };
}

/** One of the words, null where nothing is written, an error where something else is. */
function oneOf<T extends string>(written: string, words: readonly T[]): T | null | Error {
  if (written === '') return null;
  const word = words.find((one) => one === written.toLowerCase());
  if (word !== undefined) return word;
  const near = nearest(written.toLowerCase(), words);
  return new Error(`"${written}" is none${near === null ? '' : `; did you mean "${near}"?`}`);
}

function wordFor(written: string): DecisionKind | null {
  const lower = written.toLowerCase();
  return DECISIONS.find((decision) => WORDS[decision].includes(lower)) ?? null;
}

/** The word that differs least, where it differs little. */
function nearest(written: string, words: readonly string[]): string | null {
  let best: { word: string; far: number } | null = null;
  for (const word of words) {
    const far = distance(written, word);
    if (
      far <= Math.max(TYPO, word.length / 4) &&
      far < Math.min(word.length, written.length) &&
      far < (best?.far ?? Infinity)
    )
      best = { word, far };
  }
  return best?.word ?? null;
}
