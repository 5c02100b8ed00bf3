import type { Row } from './frame.js';

/** The readable rows by column, parallel to them: what is counted topic by topic must not chase ten thousand objects each time. */
export interface Columns {
  /** Position of the row's country among those seen, −1 where it has none. */
  readonly country: Int32Array;
  readonly countries: number;
  /** Topic → row → absent 0 … targeted 4. */
  readonly topics: readonly Uint8Array[];
  /** Theme → row → the same. */
  readonly themes: readonly Uint8Array[];
  /** Topic → row → share of the document's words. */
  readonly salience: readonly Float64Array[];
}

export function columnsOf(readable: readonly Row[], topics: number, themes: number): Columns {
  const n = readable.length;
  const columns = {
    country: new Int32Array(n).fill(-1),
    topics: Array.from({ length: topics }, () => new Uint8Array(n)),
    themes: Array.from({ length: themes }, () => new Uint8Array(n)),
    salience: Array.from({ length: topics }, () => new Float64Array(n)),
  };
  const countries = new Map<string, number>();
  for (const [at, row] of readable.entries()) {
    const { country } = row.document;
    if (country !== null) {
      const place = countries.get(country) ?? countries.size;
      countries.set(country, place);
      columns.country[at] = place;
    }
    for (let i = 0; i < topics; i++) {
      (columns.topics[i] as Uint8Array)[at] = row.ranks[i] as number;
      (columns.salience[i] as Float64Array)[at] = row.topics[i]?.salience ?? 0;
    }
    for (let i = 0; i < themes; i++) (columns.themes[i] as Uint8Array)[at] = row.themeRanks[i] as number;
  }
  return { ...columns, countries: countries.size };
}
