import type { Analysis } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import type { Messages, UiLanguage } from '../report/messages/index.js';
import type { Client } from './client.js';
import type { Described, TaxonomyChoice } from './jobs.js';

/** More documents at once than anyone reads side by side. */
export const MOST_FILES = 20;
/** The most that the page takes of one file, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024;

export type Status = 'waiting' | 'opening' | 'reading' | 'analysing' | 'done' | 'failed' | 'cancelled';

/** A document that was dropped on the page. */
export interface Item {
  readonly id: number;
  readonly file: File;
  status: Status;
  progress: { page: number; pages: number } | null;
  analysis: Analysis | null;
  /** The report in HTML as the worker of the document has written it, in one language of the interface. */
  report: { readonly ui: UiLanguage; readonly html: string } | null;
  /** Why it failed, where that is not said by the analysis. */
  reason: string | null;
  password: string | null;
  client: Client | null;
}

export interface State {
  ui: UiLanguage;
  messages: Messages;
  choice: TaxonomyChoice;
  described: Described['taxonomy'];
  /** What is wrong with one's own taxonomy. */
  problems: readonly Problem[];
  profile: string;
  items: Item[];
  /** The item whose report is shown. */
  shown: number | null;
  view: 'report' | 'side-by-side';
}

/** The PDF is locked, or the password was wrong. */
export const isLocked = (item: Item): boolean =>
  item.analysis?.problems.some(({ code }) => code === 'pdf-password') === true;

export const isPdf = (item: Item): boolean =>
  item.analysis?.document.mediaType === 'application/pdf' && item.analysis.document.pages > 0;
