import type { Problem } from '../model/problem.js';

/** What one document may cost. Every limit that is met comes back as a problem that says so. */
export interface Limits {
  /** Largest file, in bytes. Default 100 MiB. */
  readonly maxBytes: number;
  /** Pages that are read; the rest is counted and left. Default 5,000. */
  readonly maxPages: number;
  /** Seconds that reading a PDF may take; pages read until then are kept. Default 120. */
  readonly maxSeconds: number;
  /** Largest size of a DOCX's parts once unpacked, in bytes. Default 64 MiB. */
  readonly maxUnpackedBytes: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 5000,
  maxSeconds: 120,
  maxUnpackedBytes: 64 * 1024 * 1024,
};

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} A limit that is not a number above 0: misuse, not bad input.
 */
export function limitsOf(given: Partial<Limits> = {}): Limits {
  const limits = { ...DEFAULT_LIMITS };
  for (const key of Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]) {
    const value = given[key];
    if (value === undefined) continue;
    if (typeof value !== 'number' || !(value > 0)) {
      throw new RangeError(`limits.${key} must be a number above 0, not ${String(value)}`);
    }
    limits[key] = value;
  }
  return limits;
}

/** "12.5 MB", for messages; "48 KB" and "12 bytes" of small sizes. */
export function megabytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1_048_576) return `${Math.ceil(bytes / 1024)} KB`;
  return `${(bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0)} MB`;
}

/** The problem of a file that is larger than the limit. */
export function tooLarge(bytes: number, maxBytes: number): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The file has ${megabytes(bytes)}; the limit is ${megabytes(maxBytes)}.`,
    hint: 'Split the file, or raise the limit if you trust it (--max-bytes, in code limits.maxBytes).',
  };
}

/** The problem of a document of which only the first pages were read. */
export function tooManyPages(pages: number, maxPages: number): Problem {
  return {
    code: 'too-many-pages',
    severity: 'warning',
    message: `The document has ${pages} pages; only the first ${maxPages} were read.`,
    hint: 'To read them all, raise the limit (--max-pages, in code limits.maxPages).',
  };
}
