import type { ComparedDocument } from '../model/comparison.js';
import type { Problem } from '../model/problem.js';

/** Prints kept of a document. */
const PRINTS = 64;
/** Fewer prints say nothing. */
const FEWEST = 8;
/** From this share on two documents are taken for two files of one strategy. */
const ALIKE = 0.4;
/** Letters of a passage that make its print: readers of two formats differ in spaces, hyphens and where a sentence ends. */
const LETTERS = 40;

/**
 * The smallest hashes of a document's passages (a bottom-k sketch, Broder 1997): documents that share passages share them, however
 * long they are.
 */
export function sketchOf(texts: Iterable<string>): number[] {
  const hashes = new Set<number>();
  for (const text of texts) {
    const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, '');
    if (letters.length < LETTERS) continue;
    let hash = 0x811c9dc5;
    for (let i = 0; i < LETTERS; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    hashes.add(hash >>> 0);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, PRINTS);
}

/** Estimated share of passages that two documents have in common, 0–1; null where there are too few to tell. */
export function likeness(a: readonly number[], b: readonly number[]): number | null {
  if (Math.min(a.length, b.length) < FEWEST) return null;
  const size = Math.min(PRINTS, Math.max(a.length, b.length));
  let [i, j, seen, both] = [0, 0, 0, 0];
  // Both are sorted: one walk over the smallest of the two together.
  for (; seen < size && (i < a.length || j < b.length); seen++) {
    const [x, y] = [a[i] ?? Infinity, b[j] ?? Infinity];
    if (x === y) both++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return both / seen;
}

/** More pairs than this are a corpus of copies: the first ones tell as much. */
const MOST_PAIRS = 100;

/** Documents of one country that look like two files of one strategy: both count, and a person should know. */
export function nearCopies(
  rows: readonly { readonly document: ComparedDocument; readonly sketch: readonly number[] }[],
): Problem[] {
  const problems: Problem[] = [];
  // Rows are in the order of countries.
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const country = rows[from]?.document.country ?? null;
    for (to = from + 1; to < rows.length && rows[to]?.document.country === country; ) to++;
    if (country === null) continue;
    for (const [i, j] of sharing(rows.slice(from, to))) {
      const [one, other] = [rows[from + i], rows[from + j]];
      const share = one && other ? likeness(one.sketch, other.sketch) : null;
      if (!one || !other || share === null || share < ALIKE) continue;
      if (problems.length === MOST_PAIRS) return problems;
      problems.push({
        code: 'same-strategy',
        severity: 'warning',
        message: `${one.document.name} and ${other.document.name} share ${Math.round(share * 100)} % of their passages: they look like two files of one strategy. Both count among the documents, and once among the countries.`,
        hint: 'Leave one of them out.',
      });
    }
  }
  return problems;
}

/** Pairs with a print in common, in order: of a thousand documents of one country hardly two of a hundred need a closer look. */
function* sharing(rows: readonly { readonly sketch: readonly number[] }[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>();
  for (const [i, { sketch }] of rows.entries()) {
    for (const print of sketch) {
      const own = holders.get(print);
      if (own) own.push(i);
      else holders.set(print, [i]);
    }
  }
  for (const [i, { sketch }] of rows.entries()) {
    const others = new Set<number>();
    for (const print of sketch) for (const j of holders.get(print) ?? []) if (j > i) others.add(j);
    for (const j of [...others].sort((a, b) => a - b)) yield [i, j];
  }
}
