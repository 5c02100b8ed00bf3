import type { Entry } from '../model/entry.js';
import type { Problem } from '../model/problem.js';
import type { Digest } from './digest.js';

/** What the corpus knows of a document: where it belongs. */
export type Place = Omit<Entry, 'file' | 'sha256'>;

const NOWHERE: Place = {
  country: null,
  countryName: null,
  year: null,
  kind: null,
  title: null,
  groups: {},
};

/** The file's name without its folders, whatever the separators. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Finds each document's entry: by hash, else by name. A name that several entries share names none of them.
 *
 * @returns a look-up, and after all look-ups the problems: entries that no document answers to
 */
export function placer(entries: readonly Entry[]): {
  placeOf(digest: Pick<Digest, 'name' | 'sha256'>): Place;
  problems(): Problem[];
} {
  const byHash = new Map<string, Entry>();
  const byName = new Map<string, Entry | null>();
  for (const entry of entries) {
    if (entry.sha256 !== null) byHash.set(entry.sha256, byHash.get(entry.sha256) ?? entry);
    else {
      const name = baseName(entry.file);
      byName.set(name, byName.has(name) ? null : entry);
    }
  }
  const used = new Set<Entry>();
  return {
    placeOf({ name, sha256 }) {
      const entry = byHash.get(sha256) ?? byName.get(name);
      if (!entry) return NOWHERE;
      used.add(entry);
      const { file: _file, sha256: _sha256, ...place } = entry;
      return place;
    },
    problems: () =>
      entries
        .filter((entry) => entry.sha256 === null && !used.has(entry))
        .map((entry) => ({
          code: 'entry-without-document',
          severity: 'warning',
          message: `No document is named "${entry.file}".`,
          hint: 'Check the name in the manifest, or leave the row out.',
        })),
  };
}
