import { readFile } from 'node:fs/promises';
import { analyse } from '../analyse.js';
import { diff as difference } from '../compare/index.js';
import { type Analysis, analysisSchema } from '../model/analysis.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { clean } from '../report/clean.js';
import { differenceMarkdown, differenceText } from '../report/difference.js';
import { safe } from '../report/json.js';
import { type CompiledTaxonomy, compileTaxonomy } from '../taxonomy/index.js';
import { painter } from './colour.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { openTaxonomy, settings } from './open-taxonomy.js';
import { openSink } from './output.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { readInput, whyUnreadable } from './read-input.js';

export interface DiffFlags extends ReadingFlags, TaxonomyFlags {
  readonly format: 'text' | 'md' | 'json';
  readonly output?: string;
}

/** `lacuna diff`: two versions of one strategy, topic by topic. */
export async function diff(before: string, after: string, flags: DiffFlags, io: Io): Promise<number> {
  const sink = await openSink(flags.output, [before, after], io);
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  const compiled = compileTaxonomy(taxonomy);
  const versions: Analysis[] = [];
  for (const file of [before, after]) versions.push(await analysisOf(file, taxonomy, compiled, flags, io));
  const [old, now] = versions as [Analysis, Analysis];
  const result = difference(old, now);
  const options = {
    taxonomy,
    paint: painter(io, flags.output !== undefined),
    width: flags.output === undefined ? Math.min(100, io.columns ?? 80) : 80,
  };
  if (flags.format === 'json') await sink.write(`${safe(JSON.stringify(result, null, 2))}\n`);
  else if (flags.format === 'md') await sink.write(differenceMarkdown(result, options));
  else await sink.write(differenceText(result, options));
  const unread = versions.filter(({ document }) => document.readability === 'unreadable');
  for (const { document, problems } of unread)
    io.err(`${clean(document.name)} could not be analysed: ${whyUnreadable(problems)}\n`);
  return unread.length > 0 ? FINDINGS : DONE;
}

/** A document is analysed; an analysis (JSON) is taken as it is, if it was made with this taxonomy. */
async function analysisOf(
  file: string,
  taxonomy: Taxonomy,
  compiled: CompiledTaxonomy,
  flags: DiffFlags,
  io: Io,
): Promise<Analysis> {
  if (!/\.json$/i.test(file)) {
    const document = await readInput(file, flags, io);
    return analyse(document, compiled, { ...settings(taxonomy, flags), signal: io.signal });
  }
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${clean(file)} cannot be read as JSON: ${error instanceof Error ? clean(error.message) : ''}`,
      {
        cause: error,
      },
    );
  }
  const parsed = analysisSchema.safeParse(value);
  if (!parsed.success)
    throw new UsageError(`${clean(file)} is no analysis, as "lacuna score --format json" writes it.`);
  if (parsed.data.taxonomy.sha256 !== taxonomy.sha256)
    throw new UsageError(
      `${clean(file)} was analysed with another taxonomy, or another version of ${taxonomy.id}. Give the document itself.`,
    );
  return parsed.data;
}
