import type { Page } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { mendPages } from './encoding.js';
import type { PdfEngine, PdfEngineOptions, PdfSource, RawMeta, RawPage } from './pdf-engine.js';
import { PdfOpenError } from './pdf-engine.js';
import { layoutDocument, type PageSegments } from './pdf-layout.js';
import { segmentsOf } from './pdf-line-up.js';
import { pdfjsEngine } from './pdf-pdfjs.js';

export interface PdfOptions extends PdfEngineOptions {
  /** Default: {@link pdfjsEngine}. */
  readonly engine?: PdfEngine;
  /** Pages read at most, from the first. Default: all. */
  readonly maxPages?: number;
  /** Told of the document before its first page is read. */
  readonly onMeta?: (meta: RawMeta) => void;
  /** Told of every page as soon as it is read, so that a time-out can keep the pages before it. */
  readonly onPage?: (page: RawPage) => void;
}

/** A PDF as it was read. */
export interface PdfReading {
  readonly pages: readonly Page[];
  /** Pages of the file, also those that were not read. */
  readonly pageCount: number;
  readonly title: string | null;
  /** The language that the file declares, or null. */
  readonly declaredLanguage: string | null;
  readonly problems: readonly Problem[];
}

const NOTHING = { pages: [], pageCount: 0, title: null, declaredLanguage: null };

function openProblem(error: unknown): Problem {
  const reason = error instanceof PdfOpenError ? error.reason : 'engine';
  if (reason === 'password-missing') {
    return {
      code: 'pdf-password',
      severity: 'error',
      message: 'The PDF is locked with a password.',
      hint: 'Give the password (--password, in code the option password), or save the document without one.',
    };
  }
  if (reason === 'password-wrong') {
    return {
      code: 'pdf-password',
      severity: 'error',
      message: 'The password does not open the PDF.',
      hint: 'Check the password: upper and lower case count.',
    };
  }
  if (reason === 'damaged') {
    return {
      code: 'pdf-damaged',
      severity: 'error',
      message: 'The file is not a PDF that can be opened: it is damaged, cut short, or another kind of file.',
      hint: 'Fetch it again, or open it in a PDF viewer and save it anew.',
    };
  }
  return engineProblem(error);
}

function engineProblem(error: unknown, page?: number): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'pdf-engine',
    severity: page === undefined ? 'error' : 'warning',
    message: `${page === undefined ? 'The PDF' : `Page ${page}`} could not be read: ${detail.slice(0, 200)}`,
    hint: 'Open it in a PDF viewer and save it anew, then try again.',
    ...(page === undefined ? {} : { page }),
  };
}

const EMPTY: Problem = {
  code: 'pdf-empty',
  severity: 'error',
  message: 'The file is empty (0 bytes).',
  hint: 'Fetch it again: the download or copy failed.',
};

const NO_PAGES: Problem = {
  code: 'no-pages',
  severity: 'error',
  message: 'The PDF has no pages.',
  hint: 'Open it in a PDF viewer and save it anew.',
};

/** An empty page in the place of one that could not be read, so that the numbers of the others stay right. */
function blankPage(number: number): RawPage {
  return { number, label: null, width: 0, height: 0, items: [], imageShare: 0, dropped: 0 };
}

/**
 * Reads a PDF page by page, without laying it out. Stopping early closes the document.
 *
 * @yields The pages in order; a page that fails comes as a problem and an empty page.
 */
export async function* rawPagesOf(
  source: PdfSource,
  maxPages: number,
): AsyncGenerator<{ readonly page: RawPage; readonly problem?: Problem }> {
  const last = Math.min(source.meta.pageCount, maxPages);
  try {
    for (let number = 1; number <= last; number++) {
      try {
        yield { page: await source.page(number) };
      } catch (error) {
        yield { page: blankPage(number), problem: engineProblem(error, number) };
      }
    }
  } finally {
    await source.close().catch(() => undefined);
  }
}

/**
 * Reads a PDF into pages that are rebuilt for reading. Needs no file system and no network; in Node run it in a
 * worker thread, as parsing holds the event loop for long.
 *
 * @returns Pages, title and problems. Bad bytes never throw: they give no pages and a problem that says why.
 * @example
 * const { pages, problems } = await readPdf(bytes, { cMapUrl, standardFontDataUrl });
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfReading> {
  if (bytes.length === 0) return { ...NOTHING, problems: [EMPTY] };
  const engine = options.engine ?? pdfjsEngine;
  let source: PdfSource;
  try {
    source = await engine.open(bytes, options);
  } catch (error) {
    return { ...NOTHING, problems: [openProblem(error)] };
  }
  options.onMeta?.(source.meta);
  const pages: RawPage[] = [];
  const problems: Problem[] = [];
  // Line by line as the pages come: V8 compiles the first half of the layout while the engine reads on.
  const segments = new Map<RawPage, ReturnType<typeof segmentsOf>>();
  for await (const { page, problem } of rawPagesOf(source, options.maxPages ?? Number.POSITIVE_INFINITY)) {
    pages.push(page);
    segments.set(page, segmentsOf(page));
    if (problem) problems.push(problem);
    options.onPage?.(page);
  }
  return readingOf(pages, source.meta, problems, segments);
}

/**
 * Lays out pages that were read before, for example those that arrived before a time-out.
 *
 * @param pages Raw pages in order, from the first.
 */
export function readingOf(
  pages: readonly RawPage[],
  meta: RawMeta,
  problems: readonly Problem[] = [],
  segments?: PageSegments,
): PdfReading {
  const mended = mendPages(pages, meta);
  const { pages: laidOut, title, problems: found } = layoutDocument(mended.pages, mended.meta, segments);
  const none = meta.pageCount === 0 ? [NO_PAGES] : [];
  return {
    pages: laidOut,
    pageCount: meta.pageCount,
    title,
    declaredLanguage: meta.language,
    problems: [...problems, ...none, ...mended.problems, ...found],
  };
}
