import type { Answer, Ask, FromWorker, JobName } from './jobs.js';
import { fromSevenBits } from './seven-bits.js';

/** What one worker does for the page. Stopping it gives all its memory back. */
export interface Client {
  /** True once it was stopped or broke down: it answers no more. */
  readonly ended: boolean;
  ask<Name extends JobName>(
    name: Name,
    ask: Ask<Name>,
    options?: { onProgress?: (progress: { page: number; pages: number } | null) => void },
  ): Promise<Answer<Name>>;
  stop(): void;
}

/** The worker was stopped, by the reader or because it took too long. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Milliseconds without any sign of life after which a worker is stopped. */
const SILENCE = 30_000;

const carried = (id: string): Uint8Array => fromSevenBits(document.getElementById(id)?.textContent ?? '');

let source: Promise<{ url: string; archive: Uint8Array }> | null = null;

/** The worker's code and data, unpacked once from the page itself. */
function unpack(): Promise<{ url: string; archive: Uint8Array }> {
  source ??= (async () => {
    const packed = new Blob([carried('worker-code') as BlobPart])
      .stream()
      .pipeThrough(new DecompressionStream('gzip'));
    const code = await new Response(packed).text();
    return {
      url: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
      archive: carried('archive'),
    };
  })();
  return source;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: { page: number; pages: number } | null) => void) | undefined;
}

let spare: Promise<Client> | null = null;
let prepared: Ask<'prepare'> | null = null;
let keeping = false;

/** A worker that has seen no document: the one that stands ready, if there is one. */
export async function startClient(): Promise<Client> {
  const ready = spare;
  spare = null;
  const client = await ready;
  return client && !client.ended ? client : launch();
}

/**
 * From now on a worker stands ready, its code read and this taxonomy compiled: both take longer than reading a short document. Null: only its
 * code.
 */
export function prepareFor(ask: Ask<'prepare'> | null): void {
  keeping = true;
  prepared = ask;
  if (spare === null) keepReady();
  else void spare.then(prepare);
}

/** Called when a job has come to its end, so that the next worker does not take the time of the one that is waited for. */
function keepReady(): void {
  if (keeping) spare ??= launchPrepared();
}

async function launchPrepared(): Promise<Client> {
  const client = await launch();
  prepare(client);
  return client;
}

function prepare(client: Client): void {
  // A worker that cannot do this is not handed out; what the matter is, the next one tells who asks it for an analysis.
  if (prepared) client.ask('prepare', prepared).catch(() => client.stop());
}

async function launch(): Promise<Client> {
  const { url, archive } = await unpack();
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    clearTimeout(watch);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    keepReady();
  };
  const heard = () => {
    clearTimeout(watch);
    if (waiting.size > 0) watch = setTimeout(() => end(new Stopped('too-long')), SILENCE);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const job = waiting.get(data?.id);
    if (!job) return;
    if (data.kind === 'progress') job.onProgress?.({ page: data.page, pages: data.pages });
    else if (data.kind === 'stage') job.onProgress?.(null);
    else {
      waiting.delete(data.id);
      if (data.kind === 'done') job.resolve(data.answer as never);
      else job.reject(new Error(data.message));
      keepReady();
    }
    heard();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(new Error(event.message || 'The worker broke down.'));
  });
  worker.postMessage({ kind: 'data', archive });
  return {
    get ended() {
      return ended !== null;
    },
    ask(name, ask, options) {
      if (ended) return Promise.reject(ended);
      const id = next++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress: options?.onProgress });
        heard();
        const bytes = (ask as { bytes?: Uint8Array }).bytes;
        worker.postMessage({ kind: name, id, ...ask }, bytes ? [bytes.buffer as ArrayBuffer] : []);
      });
    },
    stop: () => end(new Stopped('stopped')),
  };
}
