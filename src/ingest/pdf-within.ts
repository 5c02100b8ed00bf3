import type { Problem } from '../model/problem.js';
import { type PdfReading, readingOf, readPdf } from './pdf.js';
import type { RawMeta, RawPage } from './pdf-engine.js';
import type { PdfRequest } from './read.js';

/** Thrown between two pages to stop the engine; never leaves this file. */
class Stopped extends Error {}

const LONGEST_ROUGH_TEXT = 20_000;

/** A page's text as the engine gave it. */
function roughText({ items }: RawPage): string {
  let text = '';
  for (const item of items) {
    text += item.eol ? `${item.text}\n` : item.text;
    if (text.length > LONGEST_ROUGH_TEXT) break;
  }
  return text.slice(0, LONGEST_ROUGH_TEXT);
}

/** The problem of a reading that the clock ended. */
export function timeOut(seconds: number, read: number, pageCount: number): Problem {
  return {
    code: 'time-out',
    severity: read > 0 ? 'warning' : 'error',
    message: `Reading took more than ${seconds} seconds; ${read} of ${pageCount || 'an unknown number of'} pages were read.`,
    hint: 'Raise the limit (--time-out, in code limits.maxSeconds), or split the file.',
  };
}

/**
 * Reads a PDF in this thread within its limits: stops between two pages once the time is up or the signal aborts,
 * and keeps the pages that it has.
 *
 * @throws The signal's reason, where it aborts.
 */
export async function readPdfWithin(bytes: Uint8Array, request: PdfRequest): Promise<PdfReading> {
  const { limits, signal, onProgress } = request;
  const pages: RawPage[] = [];
  let meta: RawMeta | null = null;
  const end = performance.now() + limits.maxSeconds * 1000;
  try {
    return await readPdf(bytes, {
      ...request.assets,
      ...(request.engine && { engine: request.engine }),
      ...(request.password !== undefined && { password: request.password }),
      maxPages: limits.maxPages,
      onMeta: (found) => {
        meta = found;
      },
      onPage: (page) => {
        signal?.throwIfAborted();
        pages.push(page);
        const last = Math.min(meta?.pageCount ?? Number.POSITIVE_INFINITY, limits.maxPages);
        const ofPages = Math.min(meta?.pageCount ?? page.number, limits.maxPages);
        onProgress?.({ page: page.number, pages: ofPages, text: roughText(page) });
        if (page.number < last && performance.now() > end) throw new Stopped();
      },
    });
  } catch (error) {
    if (!(error instanceof Stopped) || meta === null) throw error;
    const { pageCount } = meta as RawMeta;
    return readingOf(pages, meta, [timeOut(limits.maxSeconds, pages.length, pageCount)]);
  }
}
