import { basename } from 'node:path';
import { countryByCode, guess, type ManifestRow, manifestCsv } from '../corpus/index.js';
import { type FoundFile, findFiles } from '../node/batch/index.js';
import { allCountryNames } from '../node/country-names.js';
import { clean } from '../report/clean.js';
import { counted } from '../report/wording.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { problemLine } from './open-taxonomy.js';
import { openSink } from './output.js';
import type { ReadingFlags } from './program.js';
import { readInput } from './read-input.js';

export interface ManifestFlags extends ReadingFlags {
  readonly output?: string;
}

/** Pages that are read of each document: its country stands on the first ones or nowhere. */
const FIRST_PAGES = 3;

/** `lacuna manifest`: what names and title pages say of each document, as a CSV for a person to correct. */
export async function manifest(paths: readonly string[], flags: ManifestFlags, io: Io): Promise<number> {
  const sink = await openSink(flags.output, paths, io);
  const found = await findFiles(paths, null);
  const errors = found.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(errors.map(problemLine).join('\n'));
  if (found.documents.length === 0) throw new UsageError(`No strategies in ${paths.map(clean).join(', ')}.`);
  const rows: ManifestRow[] = [];
  let unreadable = 0;
  for (const [index, file] of found.documents.entries()) {
    const { row, readable } = await rowOf(file, flags, io, `[${index + 1}/${found.documents.length}] `);
    rows.push(row);
    if (!readable) {
      unreadable++;
      io.err(`${clean(file.file)} could not be read: its row is guessed from its name alone.\n`);
    }
  }
  await sink.write(manifestCsv(rows));
  if (flags.quiet !== true) {
    const missing = rows.filter(({ country }) => country === null).length;
    io.err(
      `${counted(rows.length, 'document')}; ${missing === 0 ? 'every one has a country' : `${missing} without a country`}. Please check the guesses before you publish figures.\n`,
    );
  }
  return unreadable > 0 ? FINDINGS : DONE;
}

async function rowOf(
  file: FoundFile,
  flags: ManifestFlags,
  io: Io,
  position: string,
): Promise<{ row: ManifestRow; readable: boolean }> {
  const document = await readInput(
    file.path,
    { ...flags, maxPages: flags.maxPages ?? FIRST_PAGES },
    io,
    position,
  );
  const text = document.pages.map((page) => page.text).join('\n');
  const { country, year, kind } = guess(
    { file: basename(file.file), title: document.title, text },
    allCountryNames(),
  );
  const froms = [country.from, year.from, kind.from].map((from) => from ?? '–');
  return {
    readable: document.pages.length > 0,
    row: {
      file: file.file,
      country: country.value,
      countryName: country.value === null ? null : (countryByCode(country.value)?.name ?? null),
      year: year.value,
      kind: kind.value,
      title: document.title,
      guessedFrom: `country: ${froms[0]}, year: ${froms[1]}, kind: ${froms[2]}`,
    },
  };
}
