import type { Limits } from '../../ingest/limits.js';

/** What a worker process is told once. */
export interface BatchSetting {
  /** Identifier or path of the taxonomy, and the hash that it must have. */
  readonly taxonomy: string;
  readonly taxonomySha256: string;
  readonly profile: string;
  readonly language: string | null;
  readonly limits: Partial<Limits>;
  readonly cache: boolean;
  /** Resident memory of the whole worker process, in bytes, beyond which it is ended. */
  readonly maxMemoryBytes: number;
}

export interface BatchJob {
  readonly path: string;
  readonly name: string;
}

export type ToWorker =
  | { readonly kind: 'setting'; readonly setting: BatchSetting }
  | { readonly kind: 'job'; readonly job: BatchJob };

/** What a document's first words say, for the guess of its country. */
export interface FirstWords {
  readonly title: string | null;
  readonly text: string;
}

export type FromWorker =
  | { readonly kind: 'ready' }
  /** `analysis` and its digest are JSON already: the main process writes them and need not understand them. */
  | {
      readonly kind: 'done';
      readonly analysis: string;
      readonly digest: string;
      readonly first: FirstWords;
      readonly pages: number;
    }
  /** `too-much-memory`: the reader gave up before the watch ended the process, and no page was read. */
  | { readonly kind: 'failed' | 'too-much-memory'; readonly message: string };

/** Written to standard error by the watching thread before it ends the process. */
export const MEMORY_MARK = 'lacuna-worker: too much memory';
