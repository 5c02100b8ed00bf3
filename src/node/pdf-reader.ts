import type { Worker } from 'node:worker_threads';
import { megabytes } from '../ingest/limits.js';
import type { PdfReading } from '../ingest/pdf.js';
import { timeOut } from '../ingest/pdf-within.js';
import type { PdfReader, PdfRequest } from '../ingest/read.js';
import type { Problem } from '../model/problem.js';
import { pdfAssets } from './pdf-assets.js';
import type { PdfAnswer, PdfJob } from './pdf-messages.js';
import { DEFAULT_MEMORY, startPdfThread } from './pdf-thread.js';

/** Options of {@link createPdfReader}. */
export interface PdfReaderOptions {
  /** How far the process may grow while one document is read, in bytes. Default 1.5 GiB; for a small file less (512 MiB and 256 for each of its bytes). */
  readonly maxMemoryBytes?: number;
}

/** Reads PDFs in a worker thread of its own, one after another. */
export interface WorkerPdfReader {
  readonly read: PdfReader;
  /** Ends the worker. Without it the process still exits by itself. */
  close(): Promise<void>;
}

/**
 * What a file may take at most: a little for each, and so much for each of its bytes. Real files stay far below it; one of a
 * kilobyte that draws itself within itself is stopped in seconds.
 */
const MEMORY_OF_ANY = 512 * 1024 ** 2;
const MEMORY_PER_BYTE = 256;
/** How often the memory is looked at. */
const WATCH_MS = 50;
/** The worker ends by itself between two pages; only a page that hangs needs more than this beyond the limit. */
const GRACE_MS = 1500;

/** How one attempt at a document ended. */
type Outcome =
  | { readonly kind: 'done'; readonly reading: PdfReading }
  | {
      readonly kind: 'time-out' | 'too-much-memory' | 'failed';
      readonly lastPage: number;
      readonly pages: number;
      readonly message: string;
    };

function problemOf(
  outcome: Exclude<Outcome, { kind: 'done' }>,
  request: PdfRequest,
  memory: { readonly allowed: number; readonly most: number },
  kept: number,
): Problem {
  if (outcome.kind === 'time-out') return timeOut(request.limits.maxSeconds, kept, outcome.pages);
  const severity = kept > 0 ? 'warning' : 'error';
  const read = kept > 0 ? `; ${kept} of ${outcome.pages} pages were read` : '';
  if (outcome.kind === 'too-much-memory') {
    return {
      code: 'too-much-memory',
      severity,
      message: `Reading the PDF took more than ${megabytes(memory.allowed)} of memory${read}.`,
      hint: `Such files are usually damaged or hostile. Open it in a PDF viewer and save it anew${memory.allowed < memory.most ? '' : ' (in code, raise maxMemoryBytes)'}.`,
    };
  }
  return {
    code: 'pdf-engine',
    severity,
    message: `The PDF could not be read: ${outcome.message.slice(0, 200)}${read}.`,
    hint: 'Open it in a PDF viewer and save it anew, then try again.',
  };
}

/**
 * Makes a reader that keeps one worker thread for all its documents: the engine's globals and its hold on the event
 * loop stay there. A document that takes too long or too much memory loses its worker, not its pages: those that
 * were reached are read again by a new one.
 *
 * @returns `read` resolves for any bytes; problems `time-out`, `too-much-memory`, `pdf-engine` and those of the PDF
 *   reader. It rejects only with the reason of an aborted signal.
 * @example
 * const reader = createPdfReader();
 * const document = await readDocument(bytes, { pdf: reader.read });
 * await reader.close();
 */
export function createPdfReader(options: PdfReaderOptions = {}): WorkerPdfReader {
  const mostMemory = options.maxMemoryBytes ?? DEFAULT_MEMORY;
  let worker: Worker | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = startPdfThread(mostMemory);
    worker = started;
    // A worker that dies between two documents is replaced at the next one.
    const forget = (): void => {
      if (worker === started) worker = null;
    };
    started.on('exit', forget).on('error', forget);
    return started;
  }

  async function stop(): Promise<void> {
    const old = worker;
    worker = null;
    await old?.terminate();
  }

  /** Runs one job on the worker and watches clock, memory and signal from here, where timers fire. */
  function attempt(job: PdfJob, request: PdfRequest, maxMemory: number): Promise<Outcome> {
    const { signal, onProgress } = request;
    const active = worker ?? start();
    const before = process.memoryUsage.rss();
    let lastPage = 0;
    let pages = 0;
    return new Promise<Outcome>((resolve, reject) => {
      const settle = (act: () => void, stopFirst: boolean): void => {
        clearTimeout(clock);
        clearInterval(watch);
        active.off('message', onMessage).off('error', onError).off('exit', onExit);
        signal?.removeEventListener('abort', onAbort);
        active.unref();
        if (stopFirst) stop().then(act, act);
        else act();
      };
      const end = (kind: 'time-out' | 'too-much-memory' | 'failed', message: string): void =>
        settle(() => resolve({ kind, lastPage, pages, message }), true);
      const onMessage = (message: PdfAnswer): void => {
        if (message.kind === 'done') settle(() => resolve({ kind: 'done', reading: message.reading }), false);
        else if (message.kind === 'failed') end('failed', message.message);
        else {
          lastPage = message.page;
          pages = message.pages;
          onProgress?.({ page: lastPage, pages, text: message.text });
        }
      };
      const onError = (error: Error & { readonly code?: string }): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? end('too-much-memory', '') : end('failed', error.message);
      const onExit = (): void => end('failed', 'the reader stopped');
      const onAbort = (): void => settle(() => reject(signal?.reason), true);
      const clock = setTimeout(() => end('time-out', ''), job.limits.maxSeconds * 1000 + GRACE_MS);
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > maxMemory) end('too-much-memory', '');
      }, WATCH_MS);
      active.on('message', onMessage).on('error', onError).on('exit', onExit);
      signal?.addEventListener('abort', onAbort, { once: true });
      active.ref();
      active.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
    });
  }

  async function readNow(bytes: Uint8Array, request: PdfRequest): Promise<PdfReading> {
    request.signal?.throwIfAborted();
    const { limits, password } = request;
    const allowed = Math.min(mostMemory, MEMORY_OF_ANY + bytes.length * MEMORY_PER_BYTE);
    const memory = { allowed, most: mostMemory };
    const job = (maxPages: number): PdfJob => ({
      // The buffer is handed over: the caller keeps the original.
      bytes: bytes.slice(),
      limits: { ...limits, maxPages },
      assets: request.assets ?? pdfAssets(),
      ...(password !== undefined && { password }),
    });
    const first = await attempt(job(limits.maxPages), request, allowed);
    if (first.kind === 'done') return first.reading;
    if (first.lastPage > 0) {
      const { onProgress: _, ...silently } = request;
      const again = await attempt(job(first.lastPage), silently, allowed);
      if (again.kind === 'done' && again.reading.pages.length > 0) {
        const problem = problemOf(first, request, memory, again.reading.pages.length);
        return { ...again.reading, problems: [problem, ...again.reading.problems] };
      }
    }
    const problems = [problemOf(first, request, memory, 0)];
    return { pages: [], pageCount: first.pages, title: null, declaredLanguage: null, problems };
  }

  return {
    read(bytes, request) {
      const reading = queue.then(() => readNow(bytes, request));
      queue = reading.catch(() => undefined);
      return reading;
    },
    close: stop,
  };
}
