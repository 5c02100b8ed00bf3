import type { Block, Role } from './document.js';
import type { Span } from './span.js';

/** The unit of coding: one sentence, one bullet, one table cell or one heading (codebook). */
export interface Passage extends Span {
  /** Position in the document, from 0. */
  readonly id: number;
  /** Physical page, counted from 1. `start` and `end` count in this page's text. */
  readonly page: number;
  readonly text: string;
  readonly role: Role;
  /** The headings that this passage stands under, outermost first; for a heading, those above it. */
  readonly headings: readonly string[];
  /** Which block of the document it comes from: passages of one paragraph share it. */
  readonly block: number;
  /** Which section it belongs to (changes at every heading). */
  readonly section: number;
  /** List items and table cells: the passage that introduces them ("By 2027 we will:"), or null. */
  readonly leadIn: number | null;
  /** Table cells: where in which table. */
  readonly cell?: NonNullable<Block['cell']>;
  /** Language code, or `und` where it cannot be told. */
  readonly language: string;
}

/** How much of a document is written in a language, 0–1; `und` where it cannot be told. */
export interface LanguageShare {
  readonly language: string;
  readonly share: number;
}
