import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { BatchPlan } from '../node/batch/index.js';
import { type WrittenFile, writeInto } from '../node/write-folder.js';
import { clean } from '../report/clean.js';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../report/comparison/formats.js';
import type { Messages } from '../report/messages/index.js';
import type { CompareFlags } from './compare.js';
import { type Io, UsageError } from './io.js';

/** Before any work: the folder is there and takes files, and holds no run that would be lost. @throws {UsageError} */
export async function checkFolder(folder: string, resume: boolean, journal: string): Promise<void> {
  const shown = clean(folder);
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'EEXIST' || code === 'ENOTDIR' ? 'it is a file' : `it cannot be written to (${code})`;
    throw new UsageError(`--output ${shown}: ${why}. Name a folder.`, { cause: error });
  }
  const info = await stat(join(folder, journal)).catch(() => null);
  if (info && !resume)
    throw new UsageError(
      `--output ${shown} holds a run already. Add --resume to go on with it (results that still hold are taken over), or name another folder.`,
    );
}

/**
 * Makes a folder and those that it lies in, one after the other: the recursive way of Node never ends where a file system says that
 * there is nothing and lets nothing be made (/proc).
 */
async function makeFolder(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => null);
  if (info?.isDirectory()) return;
  if (info) throw Object.assign(new Error(`${folder} is a file`), { code: 'EEXIST' });
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // Somebody else made it meanwhile: another shard.
    if (error.code !== 'EEXIST') throw error;
  });
}

interface Reports {
  readonly comparison: Comparison;
  readonly analyses: () => Iterable<Analysis>;
  readonly taxonomy: Taxonomy;
  readonly messages: Messages;
  readonly formats: readonly ComparisonFormat[];
  readonly folder: string;
  readonly flags: CompareFlags;
  readonly plan: BatchPlan;
}

/** Writes every format into the folder, and last the manifest of the run. @throws {UsageError} where the disk does not take them */
export async function writeReports(given: Reports, io: Io): Promise<void> {
  const { comparison, analyses, taxonomy, messages, formats, folder, flags } = given;
  const written: WrittenFile[] = [];
  try {
    for (const format of formats) {
      io.signal.throwIfAborted();
      for (const file of await COMPARISON_FORMATS[format](comparison, { analyses, taxonomy, messages }))
        written.push(await writeInto(folder, file.name, file.chunks));
    }
    await writeInto(folder, 'run.json', [`${JSON.stringify(runManifest(given, written), null, 2)}\n`]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || io.signal.aborted) throw error;
    const why =
      code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : `it cannot be written (${code})`;
    throw new UsageError(
      `--output ${clean(folder)}: ${why}. The analyses are kept in its journal: run again with --resume, and only the reports are made anew.`,
      { cause: error },
    );
  }
  if (flags.quiet !== true)
    io.err(`Written to ${clean(folder)}: ${written.map(({ name }) => name).join(', ')}, run.json\n`);
}

/** What makes a run repeatable: versions, hashes, options. No clock and no path in it, nor anything that only this machine knows. */
function runManifest({ comparison, plan, formats }: Reports, written: readonly WrittenFile[]) {
  const { engine, taxonomy, options, counts, documents, method } = comparison;
  return {
    schemaVersion: 1,
    engine,
    taxonomy,
    options: { ...options, formats },
    counts,
    inputs: documents.map(({ name, sha256, country, year, kind }) => ({
      name,
      sha256,
      country,
      year,
      kind,
      copies: plan.documents.find((one) => one.sha256 === sha256)?.copies ?? [],
    })),
    outputs: written,
    method,
    cite: `${method} Software: lacuna ${engine.version}.`,
  };
}
