import { readFile, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { guess, readManifest } from '../corpus/index.js';
import { decode } from '../ingest/decode.js';
import type { Failure } from '../model/comparison.js';
import type { Entry } from '../model/entry.js';
import type { Problem } from '../model/problem.js';
import { entryFinder, entryOfGuess } from '../node/batch/entries.js';
import type { BatchDocument, Found, FoundFile, Stored } from '../node/batch/index.js';
import { allCountryNames } from '../node/country-names.js';
import { clean } from '../report/clean.js';
import { type Io, UsageError } from './io.js';
import { problemLine } from './open-taxonomy.js';

/** Larger files are no manifests. */
const MOST_BYTES = 50 * 1024 * 1024;

export interface OpenManifest {
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** The manifest that was asked for. @throws {UsageError} where it cannot be read or has wrong columns */
export async function readManifests(path: string | undefined, io: Io): Promise<readonly OpenManifest[]> {
  if (path === undefined) return [];
  const manifest = await openManifest(path);
  for (const problem of manifest.problems) io.err(`${problem.severity}: ${problemLine(problem)}\n`);
  return [manifest];
}

async function openManifest(path: string): Promise<OpenManifest> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) throw new UsageError(`There is no manifest "${clean(path)}".`);
  if (info.size > MOST_BYTES) throw new UsageError(`"${clean(path)}" is too large for a manifest.`);
  const { text } = decode(new Uint8Array(await readFile(path)));
  if (text === null) throw new UsageError(`"${clean(path)}" is no text: a manifest is a CSV file.`);
  const { entries, problems } = readManifest(text, allCountryNames(), basename(path));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(errors.map(problemLine).join('\n'));
  return { path, entries, problems };
}

export interface Corpus {
  /** Paths of the manifests that are used, named or found. */
  readonly manifests: readonly string[];
  readonly documents: readonly FoundFile[];
  readonly failures: readonly Failure[];
  /** What stops the run, or is told at once. */
  readonly problems: readonly Problem[];
  /** What the comparison's readers must know. */
  readonly notes: readonly Problem[];
  /** @param planned the document that it was made of, where it is part of this run */
  entryOf(stored: Stored, planned: BatchDocument | undefined): Entry;
  countryOf(file: string, planned: BatchDocument | undefined): string | null;
  /** The entry of a file that was found, of its manifest or guessed from its name. */
  entryOfFile(file: FoundFile): Entry;
}

/**
 * Joins what lies in the folders and what manifests say. A file that only the manifest names is taken in; one that it names and that
 * is not there is a failure, and the others go on.
 *
 * @param useFound take the manifests that lie in the folders, where none was named
 */
export async function corpusOf(
  found: Found,
  named: readonly OpenManifest[],
  useFound: boolean,
  io: Io,
): Promise<Corpus> {
  const manifests = [...named];
  if (useFound) {
    for (const path of found.manifests) {
      const manifest = await openManifest(path);
      io.err(`Using ${clean(path)}.\n`);
      for (const problem of manifest.problems) io.err(`${problem.severity}: ${problemLine(problem)}\n`);
      manifests.push(manifest);
    }
  }
  const finder = await entryFinder(manifests);
  const real = new Map<FoundFile, string>();
  for (const file of found.documents) real.set(file, await realpath(file.path));
  const byFile = new Map(
    found.documents.map((file) => [file, finder.find([real.get(file) ?? file.path], [file.file])]),
  );
  const documents = [...found.documents];
  const failures: Failure[] = [];
  const extra = new Map<FoundFile, Entry>();
  // Beside analyses a manifest speaks of their documents, which need not be there.
  for (const { entry, path } of found.analyses.length > 0 ? [] : finder.unused()) {
    const info = await stat(path).catch(() => null);
    if (info?.isFile()) {
      const file = { path, file: entry.file, bytes: info.size };
      documents.push(file);
      extra.set(file, entry);
    } else failures.push(notThere(entry));
  }
  const listed = (file: FoundFile) => byFile.get(file) ?? extra.get(file) ?? null;
  const unlisted = manifests.length === 0 ? [] : documents.filter((file) => listed(file) === null);
  const byPath = new Map(documents.map((file) => [file.path, file]));
  const byName = new Map(documents.map((file) => [file.file, file]));

  const entryOfFile = (file: FoundFile): Entry =>
    listed(file) ??
    entryOfGuess(file.file, '', guess({ file: file.file, title: null, text: '' }, allCountryNames()));
  return {
    manifests: manifests.map(({ path }) => path),
    documents: documents.sort((a, b) => (a.file < b.file ? -1 : 1)),
    failures,
    problems: found.problems,
    notes: [
      ...manifests.flatMap(({ problems }) => problems),
      ...unlisted.map(
        (file): Problem => ({
          code: 'not-in-manifest',
          severity: 'info',
          message: `"${file.file}" is in no manifest: its country, year and kind are guessed.`,
          hint: 'Add a row for it.',
        }),
      ),
    ],
    entryOf({ digest, file, guess: guessed }, document) {
      const own = document ? byPath.get(document.path) : undefined;
      const copies = document?.copies.flatMap((copy) => byName.get(copy) ?? []) ?? [];
      const entry =
        [...(own ? [own] : []), ...copies].map(listed).find((one) => one !== null) ??
        finder.find([], [file, digest.name]);
      if (entry) return { ...entry, sha256: digest.sha256 };
      const words = guessed ?? guess({ file, title: digest.title, text: '' }, allCountryNames());
      return entryOfGuess(file, digest.sha256, words);
    },
    countryOf(file, document) {
      const own = document ? byPath.get(document.path) : byName.get(file);
      return own ? entryOfFile(own).country : null;
    },
    entryOfFile,
  };
}

function notThere({ file, country }: Entry): Failure {
  return {
    name: file,
    sha256: null,
    country,
    kind: 'failed',
    code: 'file-not-found',
    message: 'The manifest names it, and there is no such file.',
    hint: 'Check the name in the manifest: it is relative to the manifest’s folder.',
  };
}
