import { readFile } from 'node:fs/promises';
import { type Digest, digestOf } from '../../compare/index.js';
import type { Guess } from '../../corpus/index.js';
import { type Analysis, analysisSchema } from '../../model/analysis.js';
import type { Failure } from '../../model/comparison.js';
import type { Problem } from '../../model/problem.js';
import type { FoundFile } from './find-files.js';
import { lineAt, linesOf } from './journal.js';
import { analysisAt, type RunLine, readLine } from './line.js';

/** An analysis on the disk: its digest at hand, itself read when it is asked for. */
export interface Stored {
  readonly digest: Digest;
  /** The document's file, as it was named when it was analysed. */
  readonly file: string;
  /** What was guessed then; null where the analysis came without a guess. */
  readonly guess: Guess | null;
  readonly load: () => Analysis;
}

export interface StoredResults {
  readonly stored: readonly Stored[];
  readonly failures: readonly Failure[];
  readonly problems: readonly Problem[];
  /** The last run of each journal, and how many results it has. */
  readonly runs: readonly (RunLine & { readonly file: string; readonly results: number })[];
}

interface Gathered {
  stored: Stored[];
  failures: Failure[];
  problems: Problem[];
  runs: (RunLine & { file: string; results: number })[];
}

/**
 * Reads analyses from files of JSON (one or a list), JSON lines and journals, one at a time: only digests are kept. Of a document that a
 * journal has several times (another engine, another taxonomy before) the last result counts.
 *
 * @param keys take only these results of journals: those that still hold
 */
export async function storedIn(
  files: readonly FoundFile[],
  { signal, keys }: { readonly signal?: AbortSignal; readonly keys?: ReadonlySet<string> } = {},
): Promise<StoredResults> {
  const all: Gathered = { stored: [], failures: [], problems: [], runs: [] };
  for (const file of files) {
    signal?.throwIfAborted();
    try {
      if (/\.json$/i.test(file.file)) await fromJson(file, all);
      else await fromLines(file, all, { ...(signal && { signal }), ...(keys && { keys }) });
    } catch (error) {
      signal?.throwIfAborted();
      all.problems.push(notRead(file.file, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  }
  return all;
}

async function fromJson({ path, file }: FoundFile, all: Gathered): Promise<void> {
  const read = async () => JSON.parse(await readFile(path, 'utf8')) as unknown;
  let value: unknown;
  try {
    value = await read();
  } catch (error) {
    all.problems.push(notRead(file, error instanceof Error ? error.message : String(error)));
    return;
  }
  for (const one of Array.isArray(value) ? value : [value]) {
    const parsed = analysisSchema.safeParse(one);
    if (!parsed.success) {
      all.problems.push(noAnalysis(file));
      continue;
    }
    // Files of this kind are few and small beside journals: what was read stays.
    const analysis = parsed.data;
    all.stored.push({
      digest: digestOf(analysis),
      file: analysis.document.name,
      guess: null,
      load: () => analysis,
    });
  }
}

async function fromLines(
  { path, file }: FoundFile,
  all: Gathered,
  { signal, keys }: { readonly signal?: AbortSignal; readonly keys?: ReadonlySet<string> },
): Promise<void> {
  const byDocument = new Map<string, Stored | Failure>();
  let run: RunLine | null = null;
  let wrong = 0;
  for await (const { bytes, ...place } of linesOf(path)) {
    signal?.throwIfAborted();
    if (isBlank(bytes)) continue;
    const line = await readLine(bytes);
    if (line === null) wrong++;
    else if (line.is === 'run') run = line.run;
    else if (line.key !== null && keys && !keys.has(line.key)) continue;
    else if (line.is === 'failure') {
      const document = line.failure.sha256 ?? line.file;
      const before = byDocument.get(document);
      if (!before || 'code' in before) byDocument.set(document, line.failure);
    } else {
      const { digest, guess, start, length } = line;
      const load = () => analysisAt(lineAt({ path, start: place.start + start, length }));
      const one: Stored = { digest, file: line.file, guess, load };
      if (line.key === null) all.stored.push(one);
      else byDocument.set(digest.sha256, one);
    }
  }
  for (const result of byDocument.values()) {
    if ('code' in result) all.failures.push(result);
    else all.stored.push(result);
  }
  if (wrong > 0)
    all.problems.push({
      ...noAnalysis(file),
      message: `${wrong} of the lines of "${file}" are no analyses.`,
    });
  if (run) all.runs.push({ ...run, file, results: byDocument.size });
}

/** Nothing but spaces: a hand-made file may end with them. */
const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte <= 0x20);

function notRead(file: string, reason: string): Problem {
  return {
    code: 'analyses-unreadable',
    severity: 'error',
    message: `"${file}" cannot be read as analyses: ${reason}.`,
    hint: 'It must be JSON as "lacuna score --format json" or ndjson writes it, or the journal of a batch.',
  };
}

function noAnalysis(file: string): Problem {
  return {
    code: 'not-an-analysis',
    severity: 'error',
    message: `"${file}" holds something that is no analysis.`,
    hint: 'It must be JSON as "lacuna score --format json" or ndjson writes it, or the journal of a batch.',
  };
}
