import type { Progress } from '../ingest/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import type { Document } from '../model/document.js';
import type { Level, Taxonomy } from '../model/taxonomy.js';
import { analyseCached, endReading, type Plan, readyToAnalyse } from '../node/index.js';
import { clean } from '../report/clean.js';
import {
  FILE_FORMATS,
  type FileFormat,
  FORMATS,
  type Format,
  type ReportOptions,
} from '../report/formats.js';
import { loadMessages } from '../report/messages/index.js';
import { rankOf } from '../report/strongest.js';
import { counted } from '../report/wording.js';
import { painter } from './colour.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { openComparison } from './open-comparison.js';
import { openTaxonomy, settings } from './open-taxonomy.js';
import { NO_TEXT, openSink, type Sink } from './output.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { brokenDocument, keeping, readInput, whyUnreadable } from './read-input.js';

export interface ScoreFlags extends ReadingFlags, TaxonomyFlags {
  readonly format: Format | FileFormat;
  readonly output?: string;
  readonly minLevel?: Level;
  readonly failOnGap?: Level;
  /** A comparison in JSON, for examples of peers. */
  readonly peers?: string;
}

type Settings = ReturnType<typeof settings>;

/** `lacuna score`: analyses each file and writes the results in the order of the arguments. */
export async function score(files: readonly string[], flags: ScoreFlags, io: Io): Promise<number> {
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('Standard input (-) can be read only once.');
  const { format } = flags;
  if (isFile(format) && flags.output === undefined) throw new UsageError(NO_TEXT);
  const comparison = flags.peers === undefined ? undefined : await openComparison(flags.peers);
  const sink = await openSink(flags.output, files, io);
  const wrong = new AbortController();
  const reading = { ...io, signal: AbortSignal.any([io.signal, wrong.signal]) };
  // The next file is read while this one is analysed, and the first while the taxonomy is opened.
  let plan: Plan | null = null;
  const onPage = readyToAnalyse(() => plan);
  const ahead = (index: number) => readAhead(files, index, flags, reading, index === 0 ? onPage : undefined);
  const first = ahead(0);
  try {
    const taxonomy = await openTaxonomy(flags.taxonomy, io);
    const known = planOf(taxonomy, flags);
    plan = known;
    return await scoreAll(first, ahead, files, { ...flags, comparison }, known, sink, io);
  } finally {
    // Where the taxonomy is wrong, nobody waits for the file.
    wrong.abort();
  }
}

const planOf = (taxonomy: Taxonomy, flags: TaxonomyFlags) => ({
  taxonomy,
  options: settings(taxonomy, flags),
});

async function scoreAll(
  first: Promise<Read>,
  ahead: (index: number) => Promise<Read>,
  files: readonly string[],
  flags: ScoreFlags & { readonly comparison: Comparison | undefined },
  { taxonomy, options: chosen }: ReturnType<typeof planOf>,
  sink: Sink,
  io: Io,
): Promise<number> {
  const streams = flags.format === 'ndjson' && flags.output === undefined;

  const analyses: Analysis[] = [];
  let code = DONE as number;
  let next = first;
  for (const [index, file] of files.entries()) {
    const read = await next;
    if (index + 1 < files.length) next = ahead(index + 1);
    else endReading().catch(() => undefined);
    const analysis = await scoreOne(file, read, taxonomy, { ...chosen, ...keeping(flags) }, io);
    if (streams) io.out(FORMATS.ndjson.one(analysis));
    else analyses.push(analysis);
    if (!passes(analysis, file, flags, io)) code = FINDINGS;
  }
  if (streams) return code;

  const options: ReportOptions = {
    taxonomy,
    comparison: flags.comparison,
    messages: await loadMessages(flags.ui ?? 'en'),
    paint: painter(io, flags.output !== undefined),
    width: flags.output === undefined ? Math.min(100, io.columns ?? 80) : 80,
    minLevel: flags.minLevel,
  };
  await sink.write(await written(flags.format, analyses, options));
  return code;
}

const isFile = (format: Format | FileFormat): format is FileFormat => Object.hasOwn(FILE_FORMATS, format);

async function written(
  format: Format | FileFormat,
  analyses: readonly Analysis[],
  options: ReportOptions,
): Promise<string | Uint8Array> {
  if (isFile(format)) return FILE_FORMATS[format].write(analyses, options);
  const [first] = analyses;
  const renderer = FORMATS[format];
  return first && analyses.length === 1 ? renderer.one(first, options) : renderer.several(analyses, options);
}

/** What reading a file gave: the document, or what broke. Nobody may be waiting yet when it breaks. */
type Read = { readonly document: Document } | { readonly error: unknown };

async function readAhead(
  files: readonly string[],
  index: number,
  flags: ReadingFlags,
  io: Io,
  onPage?: (progress: Progress) => void,
): Promise<Read> {
  const position = files.length > 1 ? `[${index + 1}/${files.length}] ` : '';
  try {
    return { document: await readInput(files[index]!, flags, io, position, onPage) };
  } catch (error) {
    return { error };
  }
}

async function scoreOne(
  file: string,
  read: Read,
  taxonomy: Taxonomy,
  chosen: Settings & { readonly cache: boolean },
  io: Io,
): Promise<Analysis> {
  const options = { ...chosen, signal: io.signal };
  try {
    if ('error' in read) throw read.error;
    return await analyseCached(read.document, taxonomy, options);
  } catch (error) {
    // Whatever breaks on one file must not lose the others; Ctrl-C ends them all.
    io.signal.throwIfAborted();
    return analyseCached(brokenDocument(file, error), taxonomy, options);
  }
}

/** Says on standard error what makes the exit code 1. */
function passes(analysis: Analysis, file: string, flags: ScoreFlags, io: Io): boolean {
  const name = clean(file === '-' ? analysis.document.name : file);
  if (analysis.document.readability === 'unreadable') {
    io.err(`${name} could not be analysed: ${whyUnreadable(analysis.problems)}\n`);
    return false;
  }
  const level = flags.failOnGap;
  if (level === undefined) return true;
  const short = analysis.gaps.filter(
    (gap) => rankOf(gap.expected) >= rankOf(level) && rankOf(gap.found) < rankOf(level),
  );
  if (short.length === 0) return true;
  if (flags.quiet !== true) {
    const named = short.slice(0, 5).map(({ topic }) => topic);
    const rest = short.length > named.length ? ` and ${short.length - named.length} more` : '';
    io.err(`${name}: ${counted(short.length, 'topic')} short of "${level}": ${named.join(', ')}${rest}\n`);
  }
  return false;
}
