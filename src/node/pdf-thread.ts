import { Worker } from 'node:worker_threads';

/** How far the process may grow while one document is read, in bytes, where nobody says otherwise. */
export const DEFAULT_MEMORY = 1.5 * 1024 ** 3;

// Tests run from src, where the worker is the built one.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/node/pdf-worker.js' : './pdf-worker.js',
  import.meta.url,
);

let ahead: Worker | null = null;

/** A thread that reads PDFs (`pdf-worker.ts`): a new one, or the one that was started ahead. It does not keep the process alive. */
export function startPdfThread(maxMemoryBytes: number): Worker {
  if (ahead !== null && maxMemoryBytes === DEFAULT_MEMORY) {
    const started = ahead;
    ahead = null;
    return started;
  }
  const worker = new Worker(WORKER, {
    // What the engine prints is not for the user of this program. (Draining the streams would keep the process alive.)
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: Math.max(64, Math.ceil(maxMemoryBytes / 1_048_576)) },
  });
  worker.unref();
  return worker;
}

/**
 * Starts the thread before the program itself is loaded: its engine takes a fifth of a second to load, and each waits for the
 * other otherwise. What goes wrong is said by the one that reads.
 */
export function startPdfThreadAhead(): Worker {
  const started = startPdfThread(DEFAULT_MEMORY);
  const forget = (): void => {
    if (ahead === started) ahead = null;
  };
  started.on('error', forget).on('exit', forget);
  ahead = started;
  return started;
}
