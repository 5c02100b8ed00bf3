import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { agreement, type Coding, codingOf, codingOfDecisions } from '../agree/index.js';
import { analysisSchema } from '../model/analysis.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { readTable } from '../node/index.js';
import { agreementToJson, agreementToText, disagreementsToCsv } from '../report/agreement.js';
import { clean } from '../report/clean.js';
import { readDecisions } from '../review/index.js';
import { DONE, type Io, UsageError } from './io.js';
import { openTaxonomy, problemLine } from './open-taxonomy.js';
import { openSink } from './output.js';

export interface AgreeFlags {
  readonly taxonomy: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly output?: string;
  readonly seed?: number;
  readonly resamples?: number;
}

/** `lacuna agree`: how far codings of one document agree, whoever made them. */
export async function agree(files: readonly string[], flags: AgreeFlags, io: Io): Promise<number> {
  if (files.length < 2) throw new UsageError('Agreement needs two codings or more.');
  const sink = await openSink(flags.output, files, io);
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  const codings: Coding[] = [];
  for (const file of files) codings.push(await codingIn(file, taxonomy, io));
  const result = agreement(codings, {
    taxonomy,
    ...(flags.seed !== undefined && { seed: flags.seed }),
    ...(flags.resamples !== undefined && { resamples: flags.resamples }),
  });
  const render = { text: agreementToText, json: agreementToJson, csv: disagreementsToCsv }[flags.format];
  await sink.write(render(result));
  return DONE;
}

/** An analysis (.json) or a coding sheet (.xlsx, .csv), as its content is. */
async function codingIn(file: string, taxonomy: Taxonomy, io: Io): Promise<Coding> {
  const name = basename(file);
  const text = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`${clean(file)} cannot be read.`, { cause: error });
  });
  if (/^\s*[{[]/.test(text.subarray(0, 64).toString('utf8'))) {
    const parsed = analysisSchema.safeParse(json(text.toString('utf8'), file));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new UsageError(
        `${clean(file)} is no analysis of lacuna: ${clean(issue?.path.join('.') ?? '')} ${clean(issue?.message ?? '')}.`,
      );
    }
    return codingOf(parsed.data, name);
  }
  const table = await readTable(file);
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  const [fatal] = table.problems;
  if (fatal) throw new UsageError(`${clean(file)}: ${problemLine(fatal)}`);
  const { decisions, undecided, problems } = readDecisions(table.rows, {
    document: null,
    topics,
    merges: table.merges,
  });
  for (const problem of problems) io.err(`${clean(file)}: ${problemLine(problem)}\n`);
  if (problems.some(({ severity }) => severity === 'error'))
    throw new UsageError(`${clean(file)} cannot be used.`);
  return codingOfDecisions(decisions, name, undecided);
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${clean(file)} is no JSON that can be read.`, { cause: error });
  }
}
