import { type ChildProcess, fork } from 'node:child_process';
import type { BatchJob, BatchSetting, FromWorker, ToWorker } from './messages.js';
import { MEMORY_MARK } from './messages.js';

/** How one document ended. */
export type Outcome =
  | Exclude<FromWorker, { kind: 'ready' }>
  | { readonly kind: 'time-out' | 'too-much-memory' | 'crashed'; readonly message: string };

export interface PoolOptions {
  readonly jobs: number;
  /** Whether a worker keeps to one core. Else V8 compiles and collects on others, too. */
  readonly oneCoreEach: boolean;
  readonly setting: BatchSetting;
  /** Seconds that one document may take from first byte to analysis. */
  readonly maxSeconds: number;
  readonly signal: AbortSignal;
}

// Tests run from src, where the worker is the built one.
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/node/batch/worker.js' : './worker.js',
  import.meta.url,
);
/** Loading code and taxonomy takes a second; on a crowded machine several. */
const START_SECONDS = 120;
/** Megabytes of V8's young generation. Workers that copy less of what lives a while leave each other more of the memory's bandwidth. */
const YOUNG = ['--min-semi-space-size=16', '--max-semi-space-size=32'];

/**
 * Runs jobs on worker processes, one document each, and watches the clock from here, where nothing keeps it from ticking. A worker that
 * is ended or dies takes its document with it, never another; a new one takes its place.
 *
 * Processes, not threads: memory can only be watched process by process, and a thread that is ended in the middle of native code may
 * take the whole program with it.
 *
 * @param next the next job, or null where there is none left
 * @param done called for each job as it ends, one call at a time for each worker
 * @throws the signal's reason where it is aborted; whatever `done` throws; {Error} where no worker can be started
 */
export async function runPool<Job extends BatchJob>(
  options: PoolOptions,
  next: () => Job | null,
  done: (job: Job, outcome: Outcome) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const lanes = Array.from({ length: options.jobs }, () => lane({ ...options, signal }, next, done));
  try {
    await Promise.all(lanes);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(lanes);
    throw error;
  }
}

/** One worker after another, as long as there are jobs. */
async function lane<Job extends BatchJob>(
  options: PoolOptions,
  next: () => Job | null,
  done: (job: Job, outcome: Outcome) => Promise<void>,
): Promise<void> {
  let worker: ChildProcess | null = null;
  try {
    for (let job = next(); job !== null; job = next()) {
      options.signal.throwIfAborted();
      worker ??= await started(options);
      const outcome = await ask(worker, { kind: 'job', job }, options.maxSeconds, options.signal);
      if (outcome.kind === 'ready') throw new Error('a worker answered out of turn');
      if (outcome.kind !== 'done' && outcome.kind !== 'failed') {
        worker.kill('SIGKILL');
        worker = null;
      }
      await done(job, outcome);
    }
  } finally {
    worker?.kill('SIGKILL');
  }
}

async function started({ setting, signal, oneCoreEach }: PoolOptions): Promise<ChildProcess> {
  const heap = Math.max(64, Math.ceil(setting.maxMemoryBytes / 2 ** 20));
  const worker = fork(WORKER, [], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Analyses are long texts: copied, not written as JSON within JSON and read again.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heap}`, ...YOUNG, ...(oneCoreEach ? ['--single-threaded'] : [])],
  });
  const answer = await ask(worker, { kind: 'setting', setting }, START_SECONDS, signal);
  if (answer.kind === 'ready') return worker;
  worker.kill('SIGKILL');
  throw new Error(
    `a worker process could not be started: ${'message' in answer && answer.message !== '' ? answer.message : answer.kind}`,
  );
}

/** Sends one message and waits for its answer, the clock, the end of the worker or the signal. */
function ask(
  worker: ChildProcess,
  message: ToWorker,
  maxSeconds: number,
  signal: AbortSignal,
): Promise<Outcome | { kind: 'ready' }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const settle = (act: () => void): void => {
      clearTimeout(clock);
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
      worker.stderr?.off('data', onData);
      signal.removeEventListener('abort', onAbort);
      act();
    };
    const onMessage = (answer: unknown): void => settle(() => resolve(answer as FromWorker));
    const onData = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4_000);
    };
    const onExit = (code: number | null, by: string | null): void =>
      settle(() => resolve(endOf(said, code, by)));
    const onError = (error: Error): void =>
      settle(() => resolve({ kind: 'crashed', message: error.message }));
    const onAbort = (): void =>
      settle(() => {
        worker.kill('SIGKILL');
        reject(signal.reason);
      });
    const clock = setTimeout(
      () => settle(() => resolve({ kind: 'time-out', message: `It took more than ${maxSeconds} seconds.` })),
      maxSeconds * 1000,
    );
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    worker.stderr?.on('data', onData);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else
      worker.send(message, (error) => {
        if (error) onError(error);
      });
  });
}

function endOf(said: string, code: number | null, by: string | null): Outcome {
  if (said.includes(MEMORY_MARK) || said.includes('heap out of memory'))
    return { kind: 'too-much-memory', message: '' };
  return { kind: 'crashed', message: by === null ? `exit code ${code}` : `signal ${by}` };
}
