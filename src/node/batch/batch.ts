import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type CountryNames, guess } from '../../corpus/index.js';
import { type Limits, limitsOf, tooLarge } from '../../ingest/limits.js';
import type { Failure } from '../../model/comparison.js';
import type { Taxonomy } from '../../model/taxonomy.js';
import { allCountryNames } from '../country-names.js';
import { engineFingerprint } from '../fingerprint.js';
import { type FoundFile, hashOf } from './find-files.js';
import { linesOf, openJournal, type Place } from './journal.js';
import { documentLine, failureLine, readLine, runLine } from './line.js';
import { type Outcome, runPool } from './pool.js';

/** A document to be analysed: its content by hash, and the names that it goes by. */
export interface BatchDocument extends FoundFile {
  readonly name: string;
  readonly sha256: string;
  readonly key: string;
  /** Other files of the same bytes. */
  readonly copies: readonly string[];
}

export interface BatchOptions {
  /** Identifier or path, as `loadTaxonomy` takes it, and what it gave. */
  readonly taxonomyName: string;
  readonly taxonomy: Taxonomy;
  readonly profile: string;
  readonly language?: string | null;
  readonly limits?: Partial<Limits>;
  readonly cache?: boolean;
  /** Worker processes, each of which keeps one core busy; default one a core. */
  readonly jobs?: number;
  /** Resident memory of one worker process; default 2 GiB. */
  readonly maxMemoryBytes?: number;
  readonly shard?: { readonly index: number; readonly of: number };
  readonly signal?: AbortSignal;
}

/** What is to be done, before anything is. */
export interface BatchPlan {
  readonly documents: readonly BatchDocument[];
  /** Files that could not even be hashed. */
  readonly failures: readonly Failure[];
}

/** A document's place in the journal, analysed or failed. */
export interface BatchResult {
  readonly document: BatchDocument;
  readonly place: Place;
  readonly failed: boolean;
}

export interface BatchProgress {
  readonly done: number;
  readonly of: number;
  readonly failed: number;
  readonly pages: number;
  /** Bytes done and to do: what is left of the time is told by them, since documents differ a hundredfold. */
  readonly bytes: number;
  readonly ofBytes: number;
}

const DEFAULT_MEMORY = 2 * 1024 ** 3;
/** Beside the seconds that reading may take. */
const SECONDS_TO_ANALYSE = 60;

/**
 * Hashes the files, keeps each content once, and keeps those of the shard: which shard a document belongs to depends on its content
 * alone, so that machines that see the files under other names still split them alike.
 */
export async function planBatch(files: readonly FoundFile[], options: BatchOptions): Promise<BatchPlan> {
  const limits = limitsOf(options.limits);
  const failures: Failure[] = [];
  const byHash = new Map<string, FoundFile[]>();
  for (const file of files) {
    options.signal?.throwIfAborted();
    if (file.bytes > limits.maxBytes) {
      const { code, message, hint } = tooLarge(file.bytes, limits.maxBytes);
      failures.push(failure(file.file, null, code, message, hint ?? null));
      continue;
    }
    try {
      const sha256 = await hashOf(file.path);
      byHash.set(sha256, [...(byHash.get(sha256) ?? []), file]);
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      failures.push(
        failure(
          file.file,
          null,
          'file-unreadable',
          `The file cannot be read (${code}).`,
          'Check that you may read it.',
        ),
      );
    }
  }
  const keyOf = await keyer(options);
  const { shard } = options;
  const documents = [...byHash]
    .filter(([sha256]) => !shard || Number.parseInt(sha256.slice(0, 12), 16) % shard.of === shard.index - 1)
    .map(([sha256, [first, ...others]]): BatchDocument => {
      const file = first as FoundFile;
      const name = file.file.split('/').at(-1) ?? file.file;
      return { ...file, name, sha256, key: keyOf(sha256), copies: others.map((other) => other.file) };
    });
  // Of a shared folder each shard would report the same unreadable files: the first one does.
  return { documents, failures: shard && shard.index > 1 ? [] : failures };
}

/** Everything that a result depends on, in one hash. */
async function keyer(options: BatchOptions): Promise<(sha256: string) => string> {
  const { taxonomy, profile, language = null } = options;
  const limits = limitsOf(options.limits);
  const shared = [
    await engineFingerprint(),
    taxonomy.sha256,
    profile,
    language,
    limits.maxPages,
    limits.maxUnpackedBytes,
  ];
  return (sha256) =>
    createHash('sha256')
      .update(JSON.stringify([sha256, ...shared]))
      .digest('hex');
}

/** The results of a journal by key; of several the last analysis, and failures only where there is none. */
export async function journalled(path: string): Promise<Map<string, { place: Place; failed: boolean }>> {
  const results = new Map<string, { place: Place; failed: boolean }>();
  if (!(await stat(path).catch(() => null))?.isFile()) return results;
  for await (const { bytes, ...place } of linesOf(path)) {
    const line = await readLine(bytes);
    if (line === null || line.is === 'run' || line.key === null) continue;
    const failed = line.is === 'failure';
    if (!failed || results.get(line.key)?.failed !== false) results.set(line.key, { place, failed });
  }
  return results;
}

/**
 * Analyses what a journal does not have yet, several documents at a time, and writes each result to it before the next is begun. What
 * failed before is tried again.
 *
 * @returns the results in the order of the documents, whatever the order in which they ended
 * @throws the signal's reason where it is aborted, the disk's error where the journal cannot be written: what the journal has stays
 */
export async function runBatch(
  documents: readonly BatchDocument[],
  journalPath: string,
  options: BatchOptions & { readonly onProgress?: (progress: BatchProgress) => void },
): Promise<readonly BatchResult[]> {
  const before = await journalled(journalPath);
  const journal = await openJournal(journalPath);
  const results = new Map<string, { place: Place; failed: boolean }>();
  for (const { key } of documents) {
    const known = before.get(key);
    if (known && !known.failed) results.set(key, known);
  }
  const left = documents.filter(({ key }) => !results.has(key));
  const queue = [...left].sort(byWork);
  const progress = progressOf(left, options.onProgress);
  const names = allCountryNames();
  try {
    const { shard, taxonomy } = options;
    await journal.append(
      runLine({
        shard: shard ? `${shard.index}/${shard.of}` : null,
        documents: documents.length,
        taxonomy: taxonomy.sha256,
      }),
    );
    if (queue.length > 0)
      await runPool(
        poolOptions(options, queue.length),
        () => queue.shift() ?? null,
        async (document, outcome) => {
          const place = await journal.append(await lineOf(document, outcome, names));
          const failed = outcome.kind !== 'done';
          results.set(document.key, { place, failed });
          progress(document, outcome);
        },
      );
  } finally {
    await journal.close();
  }
  return documents.map((document) => {
    const { place, failed } = results.get(document.key) as { place: Place; failed: boolean };
    return { document, place, failed };
  });
}

/** Files under this size are of a few pages, unless they are made to do harm. */
const SMALL = 64 * 1024;

/**
 * The small ones, then the others from the largest down: a long one at the end would leave all workers but one idle. Size tells how long
 * a document takes, but for damaged and hostile ones: these are small as a rule, and run into their limits while there is other work.
 */
function byWork(a: BatchDocument, b: BatchDocument): number {
  const small = Number(b.bytes < SMALL) - Number(a.bytes < SMALL);
  return small || b.bytes - a.bytes || (a.sha256 < b.sha256 ? -1 : 1);
}

function poolOptions(options: BatchOptions, documents: number) {
  const { taxonomyName, taxonomy, profile, language = null, limits = {}, cache = true } = options;
  const cores = availableParallelism();
  return {
    jobs: Math.max(1, Math.min(options.jobs ?? cores, documents)),
    // So many jobs, so many cores: what a scheduler gives is what is used, and workers do not take time from each other. A few documents
    // that leave cores idle may have them.
    oneCoreEach: options.jobs !== undefined || documents >= cores,
    maxSeconds: limitsOf(limits).maxSeconds + SECONDS_TO_ANALYSE,
    signal: options.signal ?? new AbortController().signal,
    setting: {
      taxonomy: taxonomyName,
      taxonomySha256: taxonomy.sha256,
      profile,
      language,
      limits,
      cache,
      maxMemoryBytes: options.maxMemoryBytes ?? DEFAULT_MEMORY,
    },
  };
}

function progressOf(
  documents: readonly BatchDocument[],
  tell: ((progress: BatchProgress) => void) | undefined,
): (document: BatchDocument, outcome: Outcome) => void {
  let [done, failed, pages, bytes] = [0, 0, 0, 0];
  const ofBytes = documents.reduce((sum, document) => sum + document.bytes, 0);
  return (document, outcome) => {
    done++;
    bytes += document.bytes;
    if (outcome.kind === 'done') pages += outcome.pages;
    else failed++;
    tell?.({ done, of: documents.length, failed, pages, bytes, ofBytes });
  };
}

function lineOf(document: BatchDocument, outcome: Outcome, names: CountryNames): Promise<string> {
  const { key, file, sha256 } = document;
  const first = outcome.kind === 'done' ? outcome.first : { title: null, text: '' };
  const head = { key, file, guess: guess({ file, ...first }, names) };
  return outcome.kind === 'done'
    ? documentLine(head, outcome.digest, outcome.analysis)
    : Promise.resolve(failureLine(head, failureOf(file, sha256, outcome)));
}

function failureOf(file: string, sha256: string, outcome: Exclude<Outcome, { kind: 'done' }>): Failure {
  const { message } = outcome;
  switch (outcome.kind) {
    case 'time-out':
      return failure(file, sha256, 'time-out', message, 'Allow more with --time-out, or split the document.');
    case 'too-much-memory':
      return failure(
        file,
        sha256,
        'too-much-memory',
        'It took more memory than a worker may have.',
        'Such files are usually damaged or hostile. Open it in a viewer and save it anew, or allow more with --max-memory.',
      );
    case 'crashed':
      return failure(
        file,
        sha256,
        'crashed',
        `Its worker ended (${message}).`,
        'Try again with --resume; if it happens again, please report it, with the file.',
      );
    case 'failed':
      return failure(
        file,
        sha256,
        'internal-error',
        `lacuna failed on this file: ${message}`,
        'Please report this, with the file.',
      );
  }
}

function failure(
  name: string,
  sha256: string | null,
  code: string,
  message: string,
  hint: string | null,
): Failure {
  return { name, sha256, country: null, kind: 'failed', code, message, hint };
}
