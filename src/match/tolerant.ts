import { findLayer } from '../taxonomy/find.js';
import type { RawHit } from '../taxonomy/hit-columns.js';
import type { Layer, Lexicon } from '../taxonomy/lexicon.js';
import { type Mended, mend, type Repair, repairsIn } from './repair.js';

/** A hit that stands on a repaired word. */
export interface TolerantHit extends RawHit {
  readonly tolerant?: true;
}

/** A term of one word must be so long to be guessed. */
const SHORTEST_ALONE = 8;
/** A form that a document writes so often is a word of its own, however like another one it is. */
const OWN_WORD = 3;

/** A stretch that may have been misread. */
export interface Place {
  readonly text: string;
  readonly lexicon: Lexicon | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches as they were meant, aligned with `places`; null where nothing was misread. What scanners and
 * conversions do to words (codebook: a mention is a mention however badly it was read) is undone for finding alone:
 * what is quoted is the text as it stands.
 */
export function mendPlaces(places: readonly Place[]): readonly (Mended | null)[] {
  const found = places.map(({ text, lexicon, start, end }): readonly Repair[] =>
    lexicon && start < end ? repairsIn(text, lexicon, start, end) : [],
  );
  const times = new Map<string, number>();
  for (const { sure, word } of found.flat()) if (!sure) times.set(word, (times.get(word) ?? 0) + 1);
  return places.map(({ text, start, end }, index) => {
    const repairs = found[index]!.filter(({ sure, word }) => sure || times.get(word)! < OWN_WORD);
    return repairs.length === 0 ? null : mend(text, start, end, repairs);
  });
}

/** Like `findLayer`, in a stretch as it was meant: spans are those of the page, hits on repaired words are marked. */
export function findTolerant(
  place: Place & { lexicon: Lexicon },
  mended: Mended,
  layer: Layer,
): TolerantHit[] {
  const hits: TolerantHit[] = [];
  for (const hit of findLayer(mended.text, place.lexicon, layer, 0, mended.text.length)) {
    const repairs = hit.words.map((word) => mended.repairAt(word));
    const guessed = repairs.filter((repair) => repair !== undefined && !repair.sure);
    if (guessed.length > 0 && !stands(hit, guessed as Repair[])) continue;
    const words = hit.words
      .map((word) => mended.original(word))
      .filter((word, index, all) => index === 0 || word.start !== all[index - 1]!.start);
    const [first, last] = [words[0]!, words.at(-1)!];
    const marked = repairs.some((repair) => repair !== undefined);
    const { start, end } = { start: first.start, end: last.end };
    hits.push(marked ? { ...hit, start, end, words, tolerant: true } : { ...hit, start, end, words });
  }
  return hits;
}

/** At least half of a phrase stands as it should; one word alone must be long, and no doubtful one. */
function stands(hit: RawHit, guessed: readonly Repair[]): boolean {
  if (hit.words.length > 1) return guessed.length * 2 <= hit.words.length;
  return guessed.every(({ word, doubtful }) => !doubtful && word.length >= SHORTEST_ALONE);
}
