import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { countryByCode, type Guess, groupsOf } from '../../corpus/index.js';
import type { Entry } from '../../model/entry.js';

/** An entry made of what was guessed. */
export function entryOfGuess(file: string, sha256: string, { country, year, kind }: Guess): Entry {
  const known = country.value === null ? null : countryByCode(country.value);
  return {
    file,
    sha256,
    country: country.value,
    countryName: known?.name ?? country.value,
    year: year.value,
    kind: kind.value,
    title: null,
    groups: known ? groupsOf(known) : {},
  };
}

/** Finds the rows of manifests that speak of a file: by its path, else by its name where that is one row's alone. */
export interface EntryFinder {
  find(paths: readonly string[], names: readonly string[]): Entry | null;
  /** The rows that were never asked for, with the paths that they name. */
  unused(): readonly { readonly entry: Entry; readonly path: string }[];
}

const baseName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
const real = (path: string) => realpath(path).catch(() => resolve(path));

/** @param manifests the rows of each manifest, and where it lies: its rows name files from there */
export async function entryFinder(
  manifests: readonly { readonly path: string; readonly entries: readonly Entry[] }[],
): Promise<EntryFinder> {
  const byPath = new Map<string, Entry>();
  const byName = new Map<string, Entry | null>();
  const rows: { entry: Entry; path: string }[] = [];
  for (const { path, entries } of manifests) {
    for (const entry of entries) {
      const file = await real(resolve(dirname(path), entry.file));
      rows.push({ entry, path: file });
      if (!byPath.has(file)) byPath.set(file, entry);
      const name = baseName(entry.file);
      byName.set(name, byName.has(name) ? null : entry);
    }
  }
  const used = new Set<Entry>();
  return {
    find(paths, names) {
      const entry =
        paths.map((path) => byPath.get(path)).find((one) => one !== undefined) ??
        names.map((name) => byName.get(baseName(name))).find((one) => one !== undefined && one !== null);
      if (!entry) return null;
      used.add(entry);
      return entry;
    },
    unused: () => rows.filter(({ entry }) => !used.has(entry)),
  };
}
