import type { Analysis, AnalysisPassage } from '../model/analysis.js';
import type { Decision } from '../model/review.js';
import { textKey, textKeys } from '../model/text-key.js';

/** The columns that coders fill in. */
const CODERS = ['decision', 'new topics', 'new assertion', 'new commitment', 'coder', 'note'] as const;

/** The columns of a coding sheet in their order: what the machine proposes, then what the coder fills in. */
export const COLUMNS = [
  'passage',
  'document',
  'page',
  'section',
  'role',
  'text',
  'topics',
  'assertion',
  'commitment',
  'direction',
  'cues',
  'because',
  ...CODERS,
] as const;
export type Column = (typeof COLUMNS)[number];

/** Those without which a sheet cannot be read back. */
export const NEEDED: readonly Column[] = ['text', 'decision'];

export type SheetRow = Readonly<Record<Column, string>>;

/** A row that could not be used, as somebody wrote it. */
export type RawRow = Readonly<Partial<Record<Column, string>>>;

/** The tag of a row whose passage is not in the document. */
const ORPHAN = 'orphan';

/** What parts several topics in one cell. */
export const SEPARATOR = '; ';

/** How much of the document's hash tells one document from another. */
export const DOCUMENT_TAG = 12;

/**
 * The evidence of an analysis as the rows of a coding sheet, one a passage; what was decided before is filled in.
 * Boilerplate never scores and is left out. Decisions whose passage is not in the document follow at the end, and so do
 * the rows of an earlier sheet that could not be used, where their passage has no decision: no work is lost.
 *
 * @param unusable rows of the sheet that was applied, as they were written
 */
export function reviewRows(analysis: Analysis, unusable: readonly RawRow[] = []): readonly SheetRow[] {
  const passages = analysis.passages.filter(({ role }) => role !== 'boilerplate');
  const keys = textKeys(passages.map(({ text }) => text));
  const rows = new Map(passages.map((passage, i) => [keys[i]!, rowOf(analysis, passage, keys[i]!)] as const));
  const added: SheetRow[] = (analysis.review?.orphans ?? []).map(orphanRow);
  for (const raw of unusable) {
    const key = keyOf(raw);
    const row = rows.get(key);
    if (row?.decision === '') rows.set(key, { ...row, ...only(raw, CODERS) });
    else added.push({ ...EMPTY, ...raw, passage: `${ORPHAN}${timesOf(raw.passage ?? '')}` });
  }
  return [...rows.values(), ...added];
}

function rowOf(analysis: Analysis, passage: AnalysisPassage, key: string): SheetRow {
  const proposed = passage.proposed ?? passage;
  const changed = passage.decision === 'changed' || passage.decision === 'added';
  return {
    passage: `${passage.id}${timesOf(key)}`,
    document: analysis.document.sha256.slice(0, DOCUMENT_TAG),
    page: passage.pageLabel ?? String(passage.page),
    section: passage.section ?? '',
    role: passage.role,
    text: passage.text,
    topics: proposed.topics.join(SEPARATOR),
    assertion: proposed.assertion,
    commitment: proposed.commitment,
    direction: passage.direction,
    cues: passage.cues.map(({ kind, text }) => `${kind}: ${text}`).join(SEPARATOR),
    because: passage.because,
    decision: passage.decision ?? '',
    'new topics': changed ? passage.topics.join(SEPARATOR) : '',
    'new assertion': changed ? passage.assertion : '',
    'new commitment': changed ? passage.commitment : '',
    coder: passage.reviewedBy ?? '',
    note: passage.note ?? '',
  };
}

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as SheetRow;

/** A decision without its passage, so that it reads back as it was. */
function orphanRow(decision: Decision): SheetRow {
  const codes = {
    topics: decision.topics.join(SEPARATOR),
    assertion: decision.assertion ?? '',
    commitment: decision.commitment ?? '',
  };
  const anew = decision.decision === 'changed' || decision.decision === 'added';
  return {
    ...EMPTY,
    passage: `${ORPHAN}${timesOf(decision.key)}`,
    text: decision.text,
    ...(anew
      ? {
          'new topics': codes.topics,
          'new assertion': codes.assertion,
          'new commitment': codes.commitment,
        }
      : codes),
    decision: decision.decision,
    coder: decision.reviewedBy,
    note: decision.note ?? '',
  };
}

/** What a row's passage is known by: its text, and which one where the text comes again ("17#2"). */
export function keyOf({ text = '', passage = '' }: RawRow): string {
  return `${textKey(text)}${timesOf(passage)}`;
}

/** "#2" of "17#2": rows find their passage by its text, and by this where the text comes again. */
const timesOf = (tag: string): string => /#\d+$/.exec(tag)?.[0] ?? '';

function only(raw: RawRow, columns: readonly Column[]): RawRow {
  return Object.fromEntries(columns.map((column) => [column, raw[column] ?? '']));
}
