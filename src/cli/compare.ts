import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareDigests, type Digest } from '../compare/index.js';
import type { Analysis } from '../model/analysis.js';
import type { Comparison, Failure } from '../model/comparison.js';
import type { Entry } from '../model/entry.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import {
  type BatchOptions,
  type BatchPlan,
  type BatchResult,
  type FoundFile,
  findFiles,
  planBatch,
  runBatch,
  type StoredResults,
  storedIn,
} from '../node/batch/index.js';
import { clean } from '../report/clean.js';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../report/comparison/formats.js';
import { loadMessages } from '../report/messages/index.js';
import { counted } from '../report/wording.js';
import { checkFolder, writeReports } from './compare-output.js';
import { corpusOf, readManifests } from './corpus.js';
import { dryRun } from './dry-run.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { openTaxonomy, problemLine, settings } from './open-taxonomy.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { batchProgress } from './progress.js';

export interface CompareFlags extends ReadingFlags, TaxonomyFlags {
  readonly manifest?: string;
  readonly output?: string;
  readonly format?: readonly ComparisonFormat[];
  readonly group?: readonly string[];
  readonly jobs?: number;
  readonly shard?: { readonly index: number; readonly of: number };
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  readonly maxMemory?: number;
  readonly seed?: number;
  readonly resamples?: number;
  readonly confidence?: number;
}

const WITH_FOLDER: readonly ComparisonFormat[] = ['xlsx', 'csv', 'json', 'md', 'html'];

/** `lacuna compare`: analyses what is not analysed yet, compares everything, writes the reports. */
export async function compare(paths: readonly string[], flags: CompareFlags, io: Io): Promise<number> {
  const formats = formatsOf(flags);
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  const chosen = settings(taxonomy, flags);
  const manifests = await readManifests(flags.manifest, io);
  const found = await findFiles([...paths], flags.output ?? null);
  const corpus = await corpusOf(found, manifests, flags.manifest === undefined, io);
  refuse(corpus.problems, io);
  const documents = corpus.documents;
  if (documents.length + found.analyses.length === 0)
    throw new UsageError(
      `No strategies in ${paths.map(clean).join(', ') || 'the manifest'}: documents are PDF, Word, HTML, Markdown or text; analyses are JSON or NDJSON of lacuna.`,
    );
  const options = batchOptions(flags, taxonomy, chosen, io);
  const plan = await planBatch(documents, options);
  if (flags.dryRun === true) return dryRun(plan, found.analyses, corpus, flags, io);

  const { output } = flags;
  if (output !== undefined) await checkFolder(output, flags.resume === true, journalName(flags));
  const folder = output ?? (await mkdtemp(join(tmpdir(), 'lacuna-compare-')));
  try {
    const journal = join(folder, journalName(flags));
    const results = await analyseAll(plan, journal, options, flags, io);
    if (flags.shard) return shardDone(results, plan, journal, corpus.manifests, flags, io);
    const own = await storedIn(journalOf(results, journal), {
      signal: io.signal,
      keys: new Set(plan.documents.map(({ key }) => key)),
    });
    const others = await storedIn(found.analyses, { signal: io.signal });
    const stored = {
      stored: [...own.stored, ...others.stored],
      failures: [...own.failures, ...others.failures],
      problems: [...own.problems, ...others.problems],
      runs: [],
    };
    return await conclude({ stored, plan, corpus, taxonomy, flags, formats, folder }, io);
  } finally {
    if (output === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** `lacuna merge`: the journals of shards, and other analyses, made into one comparison. Nothing is analysed. */
export async function merge(paths: readonly string[], flags: CompareFlags, io: Io): Promise<number> {
  const formats = formatsOf(flags);
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  settings(taxonomy, flags);
  const manifests = await readManifests(flags.manifest, io);
  const found = await findFiles(paths, null);
  refuse(found.problems, io);
  if (found.analyses.length === 0)
    throw new UsageError(`No journals and no analyses in ${paths.map(clean).join(', ')}.`);
  const corpus = await corpusOf({ ...found, documents: [] }, manifests, flags.manifest === undefined, io);
  const { output } = flags;
  if (output !== undefined) await checkFolder(output, true, 'journal.ndjson');
  const stored = await storedIn(found.analyses, { signal: io.signal });
  const problems = [...stored.problems, ...shardProblems(stored)];
  if (corpus.manifests.length === 0 && flags.quiet !== true)
    io.err(
      'No manifest: countries, years and kinds are those that were guessed. Where the shards had one, add --manifest FILE.\n',
    );
  const plan = { documents: [], failures: [] };
  return conclude(
    {
      stored: { ...stored, problems },
      plan,
      corpus,
      taxonomy,
      flags,
      formats,
      folder: output ?? '',
    },
    io,
  );
}

function formatsOf({ format, output }: CompareFlags): readonly ComparisonFormat[] {
  if (output !== undefined) return [...new Set(format ?? WITH_FOLDER)];
  const chosen = format ?? ['md'];
  const [only] = chosen;
  if (chosen.length !== 1 || only === undefined || !['md', 'json', 'html', 'ndjson'].includes(only))
    throw new UsageError(
      `--format ${chosen.join(',')} needs a folder: add --output DIR. Without one, choose md, json, html or ndjson.`,
    );
  return chosen;
}

/** Input that cannot be found stops before any work: a list with a hole in it is a mistake. */
function refuse(problems: readonly Problem[], io: Io): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(errors.map(problemLine).join('\n'));
  for (const problem of problems) io.err(`${problem.severity}: ${problemLine(problem)}\n`);
}

const journalName = ({ shard }: CompareFlags) =>
  shard ? `journal-${shard.index}-of-${shard.of}.ndjson` : 'journal.ndjson';

function batchOptions(
  flags: CompareFlags,
  taxonomy: Taxonomy,
  chosen: { profile: string; language?: string },
  io: Io,
): BatchOptions {
  return {
    taxonomyName: flags.taxonomy,
    taxonomy,
    profile: chosen.profile,
    language: chosen.language ?? null,
    cache: flags.cache,
    limits: {
      ...(flags.maxPages === undefined ? {} : { maxPages: flags.maxPages }),
      ...(flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }),
      ...(flags.timeOut === undefined ? {} : { maxSeconds: flags.timeOut }),
    },
    ...(flags.jobs === undefined ? {} : { jobs: flags.jobs }),
    ...(flags.maxMemory === undefined ? {} : { maxMemoryBytes: flags.maxMemory }),
    ...(flags.shard === undefined ? {} : { shard: flags.shard }),
    signal: io.signal,
  };
}

async function analyseAll(
  plan: BatchPlan,
  journal: string,
  options: BatchOptions,
  flags: CompareFlags,
  io: Io,
): Promise<readonly BatchResult[]> {
  const progress = batchProgress(io, flags.quiet !== true);
  try {
    return await runBatch(plan.documents, journal, { ...options, onProgress: progress.tell });
  } catch (error) {
    const kept =
      flags.output === undefined ? '' : ` Add --resume to go on: what is in ${clean(journal)} is kept.`;
    if (io.signal.aborted) {
      progress.clear();
      if (kept !== '') io.err(`${progress.last()}.${kept}\n`);
      throw error;
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new UsageError(`The disk is full: ${clean(journal)} cannot grow. Make room.${kept}`, {
        cause: error,
      });
    if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'EIO'].includes(code))
      throw new UsageError(`${clean(journal)} cannot be written (${code}).${kept}`, { cause: error });
    throw error;
  } finally {
    progress.clear();
  }
}

function shardDone(
  results: readonly BatchResult[],
  plan: BatchPlan,
  journal: string,
  manifests: readonly string[],
  flags: CompareFlags,
  io: Io,
): number {
  const again = manifests.length === 1 ? ` --manifest "${clean(manifests[0] as string)}"` : '';
  const failed = results.filter((one) => one.failed).length + plan.failures.length;
  if (flags.quiet !== true)
    io.err(
      `Shard ${flags.shard?.index}/${flags.shard?.of}: ${counted(results.length, 'document')} in ${clean(journal)}, ${failed} failed. When all shards are done: lacuna merge DIR…${again} --output DIR\n`,
    );
  return failed > 0 ? FINDINGS : DONE;
}

const journalOf = (results: readonly BatchResult[], path: string): FoundFile[] =>
  results.length === 0 ? [] : [{ path, file: 'journal.ndjson', bytes: 0 }];

function shardProblems({ runs }: StoredResults): Problem[] {
  const problems: Problem[] = [];
  const warn = (code: string, message: string, hint: string) =>
    problems.push({ code, severity: 'error', message, hint });
  const byCount = new Map<string, Set<string>>();
  for (const { shard, documents, results, file } of runs) {
    if (results < documents)
      warn(
        'unfinished-run',
        `${file} has ${results} of ${documents} documents.`,
        'Let its run finish with --resume, then merge again.',
      );
    const [index = '', of = ''] = shard?.split('/') ?? [];
    if (shard !== null) byCount.set(of, (byCount.get(of) ?? new Set()).add(index));
  }
  for (const [of, present] of byCount) {
    const missing = Array.from({ length: Number(of) }, (_, i) => String(i + 1)).filter(
      (one) => !present.has(one),
    );
    if (missing.length > 0)
      warn(
        'missing-shard',
        `Of ${of} shards ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
        'Add the journals of the missing shards.',
      );
  }
  return problems;
}

interface Concluding {
  readonly stored: StoredResults;
  readonly plan: BatchPlan;
  readonly corpus: Awaited<ReturnType<typeof corpusOf>>;
  readonly taxonomy: Taxonomy;
  readonly flags: CompareFlags;
  readonly formats: readonly ComparisonFormat[];
  readonly folder: string;
}

/** Everything is analysed: compare, write, say what went wrong. */
async function conclude(given: Concluding, io: Io): Promise<number> {
  const { stored, plan, corpus, taxonomy, flags, formats, folder } = given;
  const planned = new Map(plan.documents.map((document) => [document.sha256, document]));
  const failures = [...plan.failures, ...stored.failures, ...corpus.failures];
  const digests: Digest[] = [];
  const entries: Entry[] = [];
  const load = new Map<string, () => Analysis>();
  for (const one of stored.stored) {
    const document = planned.get(one.digest.sha256);
    const name = document?.name ?? one.digest.name;
    digests.push(name === one.digest.name ? one.digest : { ...one.digest, name });
    entries.push(corpus.entryOf(one, document));
    if (!load.has(one.digest.sha256)) load.set(one.digest.sha256, one.load);
  }
  const comparison = compareDigests(digests, {
    taxonomy,
    profile: settings(taxonomy, flags).profile,
    entries,
    failures: failures.map((failure) => placed(failure, corpus, plan)),
    problems: [...corpus.notes, ...stored.problems, ...copiesOf(plan)],
    ...(flags.group === undefined ? {} : { groups: flags.group }),
    ...(flags.seed === undefined ? {} : { seed: flags.seed }),
    ...(flags.resamples === undefined ? {} : { resamples: flags.resamples }),
    ...(flags.confidence === undefined ? {} : { confidence: flags.confidence as 0.9 | 0.95 | 0.99 }),
  });
  const analyses = function* (): Iterable<Analysis> {
    for (const { sha256, name } of comparison.documents) {
      const analysis = load.get(sha256)?.();
      if (analysis) yield { ...analysis, document: { ...analysis.document, name } };
    }
  };
  const messages = await loadMessages(flags.ui ?? 'en');
  if (flags.output === undefined) {
    for (const format of formats)
      for (const file of await COMPARISON_FORMATS[format](comparison, { analyses, taxonomy, messages }))
        for (const chunk of file.chunks) io.out(String(chunk));
  } else await writeReports({ comparison, analyses, taxonomy, messages, formats, folder, flags, plan }, io);
  return say(comparison, flags, io);
}

function placed(failure: Failure, corpus: Concluding['corpus'], plan: BatchPlan): Failure {
  const document = plan.documents.find(({ file }) => file === failure.name);
  const country = failure.country ?? corpus.countryOf(failure.name, document);
  return { ...failure, country };
}

/** Copies never came to the comparison: they are told here. */
function copiesOf({ documents }: BatchPlan): Problem[] {
  return documents
    .filter(({ copies }) => copies.length > 0)
    .map(({ file, copies }) => ({
      code: 'same-document',
      severity: 'warning',
      message: `The same document was given ${copies.length + 1} times and counts once: ${[file, ...copies].sort().join(', ')}.`,
      hint: 'Remove the copies.',
    }));
}

function say(comparison: Comparison, flags: CompareFlags, io: Io): number {
  const { counts, failures, problems } = comparison;
  const wrong = failures.length > 0 || problems.some(({ severity }) => severity === 'error');
  for (const { name, message } of failures)
    io.err(`${clean(name)} could not be analysed: ${clean(message)}\n`);
  if (flags.quiet !== true) {
    for (const problem of problems) io.err(`${problem.severity}: ${problemLine(problem)}\n`);
    io.err(
      `${counted(counts.documents, 'document')} of ${counted(counts.countries, 'country', 'countries')} compared${failures.length > 0 ? `, ${failures.length} could not be analysed` : ''}.\n`,
    );
  }
  return wrong ? FINDINGS : DONE;
}
