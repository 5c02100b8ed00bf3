import type { Limits } from '../ingest/limits.js';
import type { PdfReading } from '../ingest/pdf.js';
import type { PdfAssets, Progress } from '../ingest/read.js';

/** What the main thread asks of the PDF worker: one document. */
export interface PdfJob {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly password?: string;
  readonly assets: PdfAssets;
}

/** What the worker answers: progress, then one of the other two. */
export type PdfAnswer =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'done'; readonly reading: PdfReading }
  | { readonly kind: 'failed'; readonly message: string };
