import type { Problem } from './problem.js';
import type { Span } from './span.js';

/** What a block or passage is. `boilerplate` is kept and shown, and never scores. */
export const ROLES = ['heading', 'body', 'list', 'table', 'boilerplate'] as const;
export type Role = (typeof ROLES)[number];

/** Why a block is boilerplate (codebook, "Unit, span, passage"). */
export type BoilerplateKind =
  | 'contents'
  | 'header'
  | 'footer'
  | 'page-number'
  | 'references'
  | 'acronyms'
  | 'credit'
  | 'navigation';

/**
 * A block of a page: a paragraph, a heading, one list item, one table cell. Blocks are in reading order, do
 * not overlap, and cover all text but the line breaks between them.
 */
export interface Block extends Span {
  readonly role: Role;
  /** Headings: 1 (highest) to 6. */
  readonly level?: number;
  /** List items: depth of nesting, from 1. */
  readonly depth?: number;
  /** Table cells: the position in the table and the text of the column's and row's header cells. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly boilerplate?: BoilerplateKind;
}

/**
 * One page, rebuilt for reading: columns in order, line ends joined, hyphenation undone, paragraphs whole. A
 * paragraph that runs over a page break belongs wholly to the page where it begins.
 */
export interface Page {
  /** Physical page, counted from 1. Formats without pages have one page, or one a form feed. */
  readonly number: number;
  /** The page's printed label ("iv", "12"), or null. */
  readonly label: string | null;
  /** Blocks joined by "\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A document as it was read: what ingest hands to the rest of the pipeline. */
export interface Document {
  /** A display name (file name without its folders). */
  readonly name: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  /** The title in the metadata or on the title page, or null where neither is believable. */
  readonly title: string | null;
  /** The language that the file declares (BCP 47), or null. Often missing or wrong: detection decides. */
  readonly declaredLanguage: string | null;
  readonly pages: readonly Page[];
  /** Pages of the file, also those that were not read (limits, time-out). */
  readonly pageCount: number;
  readonly problems: readonly Problem[];
}
