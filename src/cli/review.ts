import { extname } from 'node:path';
import { analyse } from '../analyse.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { readTable } from '../node/index.js';
import { clean } from '../report/clean.js';
import { toJson } from '../report/json.js';
import { toQdpx } from '../report/qdpx.js';
import { reviewCsv } from '../report/review-csv.js';
import { reviewXlsx } from '../report/review-xlsx.js';
import { toWebAnnotations } from '../report/web-annotation.js';
import { readDecisions } from '../review/index.js';
import { compileTaxonomy } from '../taxonomy/index.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { openTaxonomy, problemLine, settings } from './open-taxonomy.js';
import { openSink } from './output.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { readInput, whyUnreadable } from './read-input.js';

export const REVIEW_FORMATS = ['xlsx', 'csv', 'qdpx', 'jsonld'] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];

export interface ReviewFlags extends ReadingFlags, TaxonomyFlags {
  readonly format?: ReviewFormat;
  readonly output?: string;
  /** A sheet of decisions that are filled in beforehand. */
  readonly with?: string;
}

/** `lacuna review export`: the evidence of a document as a coding sheet, a REFI-QDA project or web annotations. */
export async function exportReview(file: string, flags: ReviewFlags, io: Io): Promise<number> {
  const format = flags.format ?? formatOf(flags.output);
  const sink = await openSink(flags.output, [file], io);
  const { taxonomy, document, analysis, usable, unusable } = await reviewed(file, flags.with, flags, io);
  if (analysis.document.readability === 'unreadable') {
    io.err(`${clean(file)} could not be analysed: ${whyUnreadable(analysis.problems)}\n`);
    return FINDINGS;
  }
  const content = {
    xlsx: () => reviewXlsx(analysis, taxonomy, unusable),
    csv: () => reviewCsv(analysis, unusable),
    qdpx: () => toQdpx(analysis, document, taxonomy),
    jsonld: () => toWebAnnotations(analysis, document),
  }[format]();
  await sink.write(content);
  return usable ? DONE : FINDINGS;
}

/** `lacuna review import`: the analysis of a document with what coders decided in a sheet. */
export async function importReview(sheet: string, file: string, flags: ReviewFlags, io: Io): Promise<number> {
  const sink = await openSink(flags.output, [file, sheet], io);
  const { analysis, usable } = await reviewed(file, sheet, flags, io);
  const orphans = analysis.review?.orphans ?? [];
  if (flags.quiet !== true) {
    io.err(`${analysis.review?.decided ?? 0} decisions applied, ${orphans.length} without their passage.\n`);
  }
  for (const orphan of analysis.problems.filter(({ code }) => code === 'review-orphan')) {
    io.err(`${problemLine(orphan)}\n`);
  }
  await sink.write(toJson(analysis));
  return usable && orphans.length === 0 ? DONE : FINDINGS;
}

async function reviewed(file: string, sheet: string | undefined, flags: ReviewFlags, io: Io) {
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  const chosen = settings(taxonomy, flags);
  const document = await readInput(file, flags, io);
  const { decisions, unusable, problems } = await decisionsIn(sheet, document.sha256, taxonomy, io);
  const analysis = await analyse(document, compileTaxonomy(taxonomy), {
    ...chosen,
    decisions: decisions.map((decision) => ({ ...decision, topics: [...decision.topics] })),
    signal: io.signal,
  });
  return { taxonomy, document, analysis, usable: problems.length === 0, unusable };
}

async function decisionsIn(
  sheet: string | undefined,
  document: string,
  taxonomy: Taxonomy,
  io: Io,
): Promise<ReturnType<typeof readDecisions>> {
  if (sheet === undefined) return { decisions: [], undecided: [], unusable: [], problems: [] };
  const { rows, merges, problems } = await readTable(sheet);
  const [fatal] = problems;
  if (fatal) throw new UsageError(problemLine(fatal));
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  const found = readDecisions(rows, { document, topics, merges });
  for (const problem of found.problems) io.err(`${clean(sheet)}: ${problemLine(problem)}\n`);
  const error = found.problems.find(({ severity }) => severity === 'error');
  if (error) throw new UsageError(`${clean(sheet)} cannot be used: ${clean(error.message)}`);
  return found;
}

/** The format that a file's name asks for; a workbook where it asks for none. */
function formatOf(output: string | undefined): ReviewFormat {
  if (output === undefined) return 'csv';
  const ending = extname(output).slice(1).toLowerCase();
  const format = REVIEW_FORMATS.find((one) => one === ending);
  if (format) return format;
  throw new UsageError(
    `--output ${clean(output)}: end its name in .${REVIEW_FORMATS.join(', .')}, or say --format.`,
  );
}
