/** What a PDF engine hands over: text with its place on the page, as plain data that can cross a worker's border. */

/** A run of characters in one font on one baseline. Lengths in points. */
export interface RawItem {
  /** Characters in logical order. May be blank: a space with its width. */
  readonly text: string;
  /** Left end of the run, measured along its own direction of writing. */
  readonly x: number;
  /** Baseline, from the top of the page downwards. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Written from right to left. */
  readonly rtl: boolean;
  /** The engine saw the line end here. */
  readonly eol: boolean;
  /**
   * Quarter turns anticlockwise, 0–3, or 4 for any other slope. `x` and `y` of turned items are given as if the
   * page had been turned to make them upright.
   */
  readonly turn: 0 | 1 | 2 | 3 | 4;
}

/** One page as the engine saw it, in the order of its content stream. */
export interface RawPage {
  /** Physical page, counted from 1. */
  readonly number: number;
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  readonly items: readonly RawItem[];
  /** Share of the page that images cover, 0–1; only looked up where there is little text, else 0. */
  readonly imageShare: number;
  /** Text items that were left out because the page holds too many. */
  readonly dropped: number;
}

/** An entry of the outline (bookmarks), in order; level 1 is the highest. */
export interface RawOutlineEntry {
  readonly title: string;
  readonly level: number;
}

/** What the file says about itself. */
export interface RawMeta {
  readonly title: string | null;
  readonly language: string | null;
  readonly pageCount: number;
  readonly outline: readonly RawOutlineEntry[];
}

/** Where an engine finds its data files, and what opens the document. */
export interface PdfEngineOptions {
  readonly password?: string;
  /** Folder (path or URL, with a trailing slash) of the predefined character maps; Chinese PDFs are empty without. */
  readonly cMapUrl?: string;
  readonly cMapPacked?: boolean;
  /** Folder of the 14 standard fonts. */
  readonly standardFontDataUrl?: string;
  /** Text items read on one page; more are dropped and reported. Default 60,000, at most 100,000. */
  readonly maxItemsPerPage?: number;
}

/** An open document. Pages are read one at a time, and their memory is given back after each. */
export interface PdfSource {
  readonly meta: RawMeta;
  /** @param number Physical page, counted from 1. */
  page(number: number): Promise<RawPage>;
  close(): Promise<void>;
}

/** Opens PDFs. A faster engine can take the place of the default one. */
export interface PdfEngine {
  readonly name: string;
  /** @throws PdfOpenError where the bytes are no PDF that can be opened. */
  open(bytes: Uint8Array, options: PdfEngineOptions): Promise<PdfSource>;
}

export type PdfOpenReason = 'password-missing' | 'password-wrong' | 'damaged';

/** A document that cannot be opened, and why. */
export class PdfOpenError extends Error {
  readonly reason: PdfOpenReason;
  constructor(reason: PdfOpenReason, cause: unknown) {
    super(`PDF cannot be opened: ${reason}`, { cause });
    this.name = 'PdfOpenError';
    this.reason = reason;
  }
}
