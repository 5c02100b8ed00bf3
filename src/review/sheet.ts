import type { Analysis } from '../model/analysis.js';
import { textKeys } from '../model/text-key.js';

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
  'decision',
  'new topics',
  'new assertion',
  'new commitment',
  'coder',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Those without which a sheet cannot be read back. */
export const NEEDED: readonly Column[] = ['text', 'topics', 'decision'];

export type SheetRow = Readonly<Record<Column, string>>;

/** What parts several topics in one cell. */
export const SEPARATOR = '; ';

/** How much of the document's hash tells one document from another. */
export const DOCUMENT_TAG = 12;

/**
 * The evidence of an analysis as the rows of a coding sheet, one a passage; what was decided before is filled in.
 * Boilerplate never scores and is left out.
 */
export function reviewRows(analysis: Analysis): readonly SheetRow[] {
  const passages = analysis.passages.filter(({ role }) => role !== 'boilerplate');
  const keys = textKeys(passages.map(({ text }) => text));
  return passages.map((passage, i) => {
    const proposed = passage.proposed ?? passage;
    const changed = passage.decision === 'changed' || passage.decision === 'added';
    return {
      passage: tagOf(keys[i]!, passage.id),
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
  });
}

/** A short name of the passage for people; rows find their passage by its text. */
const tagOf = (key: string, id: number): string => `${id}${key.includes('#') ? `#${key.split('#')[1]}` : ''}`;
