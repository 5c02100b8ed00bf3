import { distance } from 'fastest-levenshtein';
import { ASSERTIONS, COMMITMENTS } from '../model/evidence.js';
import type { Problem } from '../model/problem.js';
import { DECISIONS, type Decision, type DecisionKind } from '../model/review.js';
import { textKey } from '../model/text-key.js';
import { COLUMNS, type Column, DOCUMENT_TAG, NEEDED } from './sheet.js';

/** A sheet as it was read: rows of cells, the first one the names of the columns. */
export type Table = readonly (readonly string[])[];

export interface ReadDecisions {
  readonly decisions: readonly Decision[];
  /** One for each row that cannot be used; all others are. */
  readonly problems: readonly Problem[];
}

/** What coders write for each decision. */
const WORDS: Readonly<Record<DecisionKind, readonly string[]>> = {
  accepted: ['accepted', 'accept', 'yes', 'y', 'ok', 'oui', 'sí', 'si', 'да', '是', '接受', 'نعم'],
  rejected: ['rejected', 'reject', 'no', 'n', 'non', 'нет', '否', '拒绝', 'لا'],
  changed: ['changed', 'change', 'edit', 'edited', 'modified'],
  added: ['added', 'add', 'new', 'missed'],
};
/** A typo is this far from the word that was meant. */
const TYPO = 2;

/**
 * What coders decided, from a coding sheet. Rows without a decision are not yet reviewed. Rows that cannot be used are
 * named with the reason (`row` counts as a spreadsheet does, from 1), and all others are kept.
 *
 * @param expected.document the SHA-256 of the document that the sheet should be about; null: any
 * @param expected.topics the taxonomy's topics, for what a typo may mean
 */
export function readDecisions(
  table: Table,
  expected: { readonly document: string | null; readonly topics: readonly string[] },
): ReadDecisions {
  const problems: Problem[] = [];
  const header = (table[0] ?? []).map((name) => name.trim().toLowerCase());
  const missing = NEEDED.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const guesses = missing.flatMap((column) => {
      const near = nearest(
        column,
        header.filter((name) => !COLUMNS.includes(name as Column)),
      );
      return near === null ? [] : [`"${near}" may be "${column}"`];
    });
    problems.push({
      code: 'review-columns-missing',
      severity: 'error',
      message: `The sheet has no column ${missing.map((name) => `"${name}"`).join(', ')}.`,
      hint:
        guesses.length > 0 ? `${guesses.join('; ')}: name it so.` : 'Keep the first row as it was exported.',
    });
    return { decisions: [], problems };
  }
  const times = new Map<string, number>();
  const seen = new Map<string, { row: number; decision: Decision }>();
  for (const [index, cells] of table.entries()) {
    if (index === 0 || cells.every((value) => value.trim() === '')) continue;
    const row = index + 1;
    const cell = (column: Column): string =>
      header.indexOf(column) < 0 ? '' : (cells[header.indexOf(column)] ?? '').trim();
    const unusable = (code: string, message: string, hint: string): void => {
      problems.push({ code, severity: 'warning', message: `Row ${row}: ${message}`, hint });
    };
    const text = cell('text');
    if (text === '') {
      unusable(
        'review-row-without-text',
        'it has no text of a passage.',
        'Cells that were merged keep only the first one’s content: split them again, or copy the text back.',
      );
      continue;
    }
    // The tag of a passage that comes again ends in its number ("17#2").
    const again = /#(\d+)$/.exec(cell('passage'))?.[1];
    const plain = textKey(text);
    const key = again === undefined ? plain : `${plain}#${again}`;
    const written = cell('decision');
    if (written === '') continue;
    const document = cell('document');
    if (
      expected.document !== null &&
      document !== '' &&
      document !== expected.document.slice(0, DOCUMENT_TAG)
    ) {
      // An edition with other bytes has other hashes: the text decides, and the coder is told.
      times.set(document, (times.get(document) ?? 0) + 1);
    }
    const decision = wordFor(written);
    if (decision === null) {
      const near = nearest(written.toLowerCase(), Object.values(WORDS).flat());
      unusable(
        'review-decision-unknown',
        `the decision "${written}" is none.`,
        `Write ${DECISIONS.join(', ')}.${near === null ? '' : ` Did you mean "${near}"?`}`,
      );
      continue;
    }
    const codes = codesOf(decision, cell, expected.topics);
    if ('problem' in codes) {
      unusable(...codes.problem);
      continue;
    }
    const made: Decision = {
      key,
      text,
      decision,
      ...codes,
      reviewedBy: cell('coder'),
      note: cell('note') || null,
    };
    const earlier = seen.get(key);
    if (earlier) {
      const same =
        JSON.stringify({ ...earlier.decision, note: null }) === JSON.stringify({ ...made, note: null });
      unusable(
        'review-row-twice',
        `the passage of row ${earlier.row} again${same ? '' : ', with another decision'}.`,
        same
          ? 'Nothing is lost: delete one of the two.'
          : `Row ${earlier.row} was taken: decide which of the two holds.`,
      );
      continue;
    }
    seen.set(key, { row, decision: made });
  }
  for (const [document, rows] of times) {
    problems.push({
      code: 'review-other-document',
      severity: 'warning',
      message: `${rows} decided ${rows === 1 ? 'row is' : 'rows are'} about another document or edition (${document}…).`,
      hint: 'They were applied where the same passage stands in this one; the others are listed as orphans.',
    });
  }
  return { decisions: [...seen.values()].map(({ decision }) => decision), problems };
}

type Codes = Pick<Decision, 'topics' | 'assertion' | 'commitment'>;
type Unusable = { readonly problem: readonly [code: string, message: string, hint: string] };

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
