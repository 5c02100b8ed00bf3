/**
 * Runs in a worker thread: the PDF engine replaces globals of its realm and holds its event loop, and here both are
 * its own. One document at a time.
 */
import { parentPort } from 'node:worker_threads';
import { loadPdfParse } from '../ingest/pdf-pdfjs.js';
import { readPdfWithin } from '../ingest/pdf-within.js';
import type { Progress } from '../ingest/read.js';
import type { PdfAnswer, PdfJob } from './pdf-messages.js';

// The engine prints warnings that nobody reads here; unread they would pile up.
for (const print of ['log', 'info', 'warn', 'error', 'debug'] as const) console[print] = () => undefined;

const { push } = Array.prototype;
/**
 * pdf.js replaces `push` by a slow one, at the import and again when its own worker code loads with the first document.
 * Ours put back saves a third of the time (154 pages: 1.0 s instead of 1.5 s of processor time).
 */
function restorePush(): void {
  if (Array.prototype.push === push) return;
  Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
}

// Whoever starts this thread has a PDF: the engine need not wait for its bytes. Where it fails, the first document says so.
loadPdfParse().catch(() => undefined);

const port = parentPort;
if (port === null) throw new Error('pdf-worker runs in a worker thread only');
const answer = (message: PdfAnswer): void => port.postMessage(message);

port.on('message', async ({ bytes, ...request }: PdfJob) => {
  try {
    const onProgress = (progress: Progress): void => {
      restorePush();
      answer({ kind: 'progress', ...progress });
    };
    answer({ kind: 'done', reading: await readPdfWithin(bytes, { ...request, onProgress }) });
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
