import { createHash } from 'node:crypto';
import { type Digest, digestFromJson, digestOf } from '../../compare/index.js';
import type { Guess } from '../../corpus/index.js';
import { type Analysis, analysisSchema } from '../../model/analysis.js';
import { checkOf } from '../../model/check.js';
import { type Failure, failureSchema } from '../../model/comparison.js';
import { digestFingerprint } from '../fingerprint.js';

/**
 * A line of a journal. That of a document is
 *
 * ```
 * {"v":1,"key":…,"file":…,"guess":…,"digest":…,"seal":"…","analysis":…}
 * ```
 *
 * The seal is a hash of all other bytes and of the code that makes digests. Where it holds, the digest is taken as it is and the
 * analysis, four times as long, is not even parsed; where it does not (another version wrote it, somebody changed it, a disk lost
 * it), the analysis is read, checked against its schema, and its digest made anew.
 */
export type JournalLine =
  | { readonly is: 'run'; readonly run: RunLine }
  | { readonly is: 'failure'; readonly key: string; readonly file: string; readonly failure: Failure }
  | ({ readonly is: 'analysis' } & DocumentLine);

export interface RunLine {
  readonly shard: string | null;
  readonly documents: number;
  readonly taxonomy: string;
}

export interface DocumentLine {
  /** What the result depends on: document, taxonomy, engine, options. Null where the line is an analysis alone. */
  readonly key: string | null;
  /** The document's file, as it was named when it was analysed. */
  readonly file: string;
  readonly guess: Guess | null;
  readonly digest: Digest;
  /** Where the analysis stands in the line, in bytes: alone where the seal holds, else the whole line. */
  readonly start: number;
  readonly length: number;
}

/** A line that tells what a run is to do. */
export const runLine = (run: RunLine): string => JSON.stringify({ v: 1, run });

interface Head {
  readonly key: string;
  readonly file: string;
  readonly guess: Guess;
}

export const failureLine = (head: Head, failure: Failure): string =>
  JSON.stringify({ v: 1, ...head, failure });

/** @param digest @param analysis both as JSON: they are put in, not read and written again */
export async function documentLine(head: Head, digest: string, analysis: string): Promise<string> {
  const start = `${JSON.stringify({ v: 1, ...head }).slice(0, -1)},"digest":${digest}`;
  return `${start}${SEAL}${await sealOf(start, analysis)}${ANALYSIS}${analysis}}`;
}

// Quotation marks within texts are escaped, so these bytes stand nowhere but between fields.
const SEAL = ',"seal":"';
const ANALYSIS = '","analysis":';
const SEAL_LENGTH = 64;

async function sealOf(start: string | Uint8Array, analysis: string | Uint8Array): Promise<string> {
  return createHash('sha256')
    .update(await digestFingerprint())
    .update(start)
    .update(analysis)
    .digest('hex');
}

const isAnalysis = checkOf(analysisSchema);
const isFailure = checkOf(failureSchema);

/**
 * Reads a line of a journal, or an analysis that stands alone in its line.
 *
 * @returns null where it is neither
 */
export async function readLine(line: Buffer): Promise<JournalLine | null> {
  return (await sealedLine(line)) ?? parsedLine(line);
}

async function sealedLine(line: Buffer): Promise<JournalLine | null> {
  const at = line.indexOf(SEAL);
  if (at < 0) return null;
  const sealed = at + SEAL.length;
  const start = sealed + SEAL_LENGTH + ANALYSIS.length;
  const end = line.length - 1;
  const head = line.subarray(0, at);
  const seal = line.toString('latin1', sealed, sealed + SEAL_LENGTH);
  if (seal !== (await sealOf(head, line.subarray(start, end)))) return null;
  const { key, file, guess, digest } = JSON.parse(`${head.toString()}}`) as Head & { digest: unknown };
  return { is: 'analysis', key, file, guess, digest: digestFromJson(digest), start, length: end - start };
}

function parsedLine(line: Buffer): JournalLine | null {
  let value: unknown;
  try {
    value = JSON.parse(line.toString());
  } catch {
    return null;
  }
  if (value === null || typeof value !== 'object') return null;
  const one = value as Partial<Record<keyof Head | 'v' | 'run' | 'failure' | 'analysis', unknown>>;
  const place = { start: 0, length: line.length };
  if (one.v !== 1) {
    if (!isAnalysis(value)) return null;
    const alone = { key: null, file: value.document.name, guess: null };
    return { is: 'analysis', ...alone, digest: digestOf(value), ...place };
  }
  if (isRun(one.run)) return { is: 'run', run: one.run };
  const { key, file, guess = null, failure, analysis } = one;
  if (typeof key !== 'string' || typeof file !== 'string') return null;
  if (isFailure(failure)) return { is: 'failure', key, file, failure };
  if (!isAnalysis(analysis)) return null;
  return { is: 'analysis', key, file, guess: guess as Guess | null, digest: digestOf(analysis), ...place };
}

function isRun(value: unknown): value is RunLine {
  const run = value as Partial<RunLine> | null | undefined;
  return typeof run?.documents === 'number' && (run.shard === null || typeof run.shard === 'string');
}

/** The analysis of a line that {@link readLine} took for one, from its place. */
export function analysisAt(json: string): Analysis {
  const value = JSON.parse(json) as Analysis & { readonly analysis?: Analysis };
  return value.analysis ?? value;
}
