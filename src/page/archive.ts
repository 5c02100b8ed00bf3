import { unzipSync } from 'fflate';

/** What the page carries beside its code: taxonomies, character maps and fonts, packed into one ZIP at build time. */
export interface Archive {
  /** The content of an entry, or null where there is none. */
  read(name: string): Uint8Array | null;
}

export function archiveOf(bytes: Uint8Array): Archive {
  return {
    read: (wanted) => unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted] ?? null,
  };
}
