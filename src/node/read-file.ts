import { createHash } from 'node:crypto';
import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { type Limits, limitsOf, tooLarge } from '../ingest/limits.js';
import { type PdfReader, type ReadOptions, readDocument } from '../ingest/read.js';
import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { type CachedReading, cacheKey, openPageCache, type PageCache } from './cache.js';
import { readerFingerprint } from './fingerprint.js';
import { createPdfReader, type WorkerPdfReader } from './pdf-reader.js';

/** Options of {@link readFile} and {@link readStdin}. */
export interface ReadFileOptions extends Omit<ReadOptions, 'pdf' | 'pdfAssets'> {
  /** False: neither read nor write page text. Default: the user's cache. */
  readonly cache?: boolean | PageCache;
  /** Default: one worker thread shared by the whole process. */
  readonly pdfReader?: WorkerPdfReader;
}

/** Formats that are slow to read; the others are read faster than a cache could be asked. */
const CACHED = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
]);
/** Another time, or with more room, these readings may come out better. */
const TRANSIENT = new Set(['time-out', 'too-much-memory', 'pdf-engine']);

/** Whether a reading may come out better another time. */
export const isTransient = ({ code }: Problem): boolean => TRANSIENT.has(code);

let sharedReader: WorkerPdfReader | null = null;

/** Starts nothing before the first PDF that is in no cache. */
function defaultReader(): WorkerPdfReader {
  sharedReader ??= createPdfReader();
  return sharedReader;
}

/**
 * Ends the thread that `readFile` and `readStdin` keep for the next PDF. Nobody needs to call it: the process ends without. Where
 * the last document is read and much is left to do, its memory is given back meanwhile.
 */
export async function endReading(): Promise<void> {
  const reader = sharedReader;
  sharedReader = null;
  await reader?.close();
}

/** A document that could not even be opened: no bytes, so no hash. */
function unopened(name: string, problem: Problem): Document {
  return {
    name,
    sha256: '',
    mediaType: 'application/octet-stream',
    title: null,
    declaredLanguage: null,
    pages: [],
    pageCount: 0,
    problems: [problem],
  };
}

async function nearestName(path: string): Promise<string | null> {
  const names = await readdir(dirname(path)).catch(() => []);
  if (names.length === 0 || names.length > 5000) return null;
  const wanted = basename(path);
  const near = closest(wanted, names);
  return distance(wanted, near) <= Math.max(2, wanted.length / 4) ? near : null;
}

async function openProblem(error: unknown, path: string): Promise<Problem> {
  const { code } = error as NodeJS.ErrnoException;
  const name = basename(path);
  if (code === 'EISDIR') return directoryProblem(name);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE') {
    const near = code === 'ENOENT' ? await nearestName(path) : null;
    return {
      code: 'file-not-found',
      severity: 'error',
      message: `There is no file "${name}".`,
      hint: near === null ? 'Check the path.' : `Did you mean "${near}"?`,
    };
  }
  return {
    code: 'file-unreadable',
    severity: 'error',
    message: `The file "${name}" cannot be read${code === undefined ? '' : ` (${code})`}.`,
    hint:
      code === 'EACCES' || code === 'EPERM' ? 'Check that you may read it.' : 'Check the disk and the path.',
  };
}

function directoryProblem(name: string): Problem {
  return {
    code: 'is-a-directory',
    severity: 'error',
    message: `"${name}" is a directory.`,
    hint: 'Pass the files in it, for example with "*.pdf".',
  };
}

/** Collects at most `maxBytes` and one more, so that a stream without end ends. */
async function collect(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    parts.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  const buffer = Buffer.concat(parts);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

async function bytesOf(
  handle: FileHandle,
  name: string,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Uint8Array | Problem> {
  const info = await handle.stat();
  if (info.isDirectory()) return directoryProblem(name);
  if (info.size > limits.maxBytes) return tooLarge(info.size, limits.maxBytes);
  return collect(
    handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }),
    limits.maxBytes,
    signal,
  );
}

/** What depends on the bytes and settings alone may be kept; a locked document's text is not left on disk. */
function mayBeCached(document: Document, options: ReadFileOptions): boolean {
  return (
    options.password === undefined &&
    CACHED.has(document.mediaType) &&
    document.pages.length > 0 &&
    document.problems.every(({ code, severity }) => severity !== 'error' && !TRANSIENT.has(code))
  );
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readBytes(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  options: ReadFileOptions,
): Promise<Document> {
  const pdf: PdfReader = (data, request) => (options.pdfReader ?? defaultReader()).read(data, request);
  const read = (): Promise<Document> =>
    readDocument(bytes, { sha256: hashOf, ...options, name, limits, pdf });
  if (options.cache === false || options.password !== undefined || bytes.length === 0) return read();
  options.signal?.throwIfAborted();
  const cache = typeof options.cache === 'object' ? options.cache : openPageCache();
  const content = hashOf(bytes);
  const settings = [limits.maxBytes, limits.maxPages, limits.maxUnpackedBytes].join(' ');
  const key = cacheKey([content, await readerFingerprint(), settings]);
  const cached = await cache.get(key);
  if (cached) return { name, ...cached };
  const document = await read();
  if (mayBeCached(document, options)) {
    const { name: _, ...reading } = document;
    await cache.set(key, reading satisfies CachedReading);
  }
  return document;
}

/**
 * Reads a document from a file. PDFs are read in a worker thread, and page text is cached, so that a second run costs
 * a fraction.
 *
 * @returns The document, named after the file without its folders. A file that cannot be opened gives a document
 *   without pages and a problem `file-not-found`, `is-a-directory`, `file-unreadable` or `too-large` (and an empty
 *   `sha256`), so that one bad file never stops a batch. Further problems as in {@link readDocument}.
 * @throws The signal's reason, where it aborts; {RangeError} a limit that is no number above 0.
 * @example
 * const document = await readFile('strategy.pdf', { onProgress: ({ page, pages }) => show(page / pages) });
 */
export async function readFile(path: string, options: ReadFileOptions = {}): Promise<Document> {
  const limits = limitsOf(options.limits);
  options.signal?.throwIfAborted();
  const name = options.name ?? (basename(path) || path);
  let handle: FileHandle | null = null;
  let bytes: Uint8Array | Problem;
  try {
    handle = await open(path, 'r');
    bytes = await bytesOf(handle, name, limits, options.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    return unopened(name, await openProblem(error, path));
  } finally {
    await handle?.close().catch(() => undefined);
  }
  return bytes instanceof Uint8Array ? readBytes(bytes, name, limits, options) : unopened(name, bytes);
}

/**
 * Reads a document from standard input, whatever its format.
 *
 * @param options `input`: another stream of bytes. The name is "stdin" unless `name` says otherwise.
 */
export async function readStdin(
  options: ReadFileOptions & { readonly input?: AsyncIterable<Uint8Array> } = {},
): Promise<Document> {
  const { input = process.stdin, ...rest } = options;
  const limits = limitsOf(rest.limits);
  const name = rest.name ?? 'stdin';
  const bytes = await collect(input as AsyncIterable<Uint8Array>, limits.maxBytes, rest.signal);
  return readBytes(bytes, name, limits, rest);
}
