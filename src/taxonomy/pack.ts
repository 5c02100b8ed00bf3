import type { Language } from '../languages/language.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { VERSION } from '../version.js';
import type { Entry } from './entries.js';
import { type Layer, type Lexicon, lexiconOf } from './lexicon.js';
import { type Trie, type TrieLists, trieOf } from './trie.js';
import { vocabularyOf } from './vocabulary.js';

/** Raise it whenever the form below, or what the numbers mean, changes. */
const FORMAT = 3;

/** Lists as they are, but starts as the lengths of what begins there: numbers of one digit. */
type PackedTrie = Readonly<Record<keyof TrieLists, readonly number[]>>;
type PackedEntry = Omit<Entry, 'sequences' | 'masks'> & { readonly masks: readonly string[] | null };

/**
 * A compiled lexicon as plain JSON data. Spelling out some 40,000 word sequences costs a quarter of a second a
 * language; the build does it once for the shipped taxonomies.
 */
export interface PackedLexicon {
  readonly format: number;
  readonly engine: string;
  /** The taxonomy's hash: a lexicon of other words is never used. */
  readonly sha256: string;
  readonly language: string;
  readonly entries: readonly PackedEntry[];
  readonly tries: Readonly<Record<Layer, PackedTrie>>;
  readonly wordsOfKey: readonly (readonly [string, readonly number[]])[];
  readonly words: readonly string[];
}

/** Plain data from which `unpackLexicon` makes a lexicon that finds the same. */
export function packLexicon(lexicon: Lexicon, taxonomy: Taxonomy): PackedLexicon {
  return {
    format: FORMAT,
    engine: VERSION,
    sha256: taxonomy.sha256,
    language: lexicon.language.code,
    entries: lexicon.entries.map(({ sequences: _sequences, masks, ...entry }) => ({
      ...entry,
      masks: masks && [...masks].sort(),
    })),
    tries: { terms: packTrie(lexicon.tries.terms), contexts: packTrie(lexicon.tries.contexts) },
    wordsOfKey: [...lexicon.wordsOfKey],
    words: [...vocabularyOf(lexicon)],
  };
}

/** The lexicon, or null where it was packed by another engine or for other words. */
export function unpackLexicon(packed: PackedLexicon, taxonomy: Taxonomy, language: Language): Lexicon | null {
  const fits =
    packed.format === FORMAT &&
    packed.engine === VERSION &&
    packed.sha256 === taxonomy.sha256 &&
    packed.language === language.code;
  if (!fits) return null;
  const entries = packed.entries.map(
    ({ masks, ...entry }): Entry => ({ ...entry, masks: masks && new Set(masks), sequences: [] }),
  );
  const tries = { terms: unpackTrie(packed.tries.terms), contexts: unpackTrie(packed.tries.contexts) };
  return lexiconOf(language, entries, { tries, wordsOfKey: new Map(packed.wordsOfKey) }, packed.words);
}

function packTrie(trie: Trie): PackedTrie {
  return {
    roots: [...trie.roots],
    edgeStarts: lengthsOf(trie.edgeStarts),
    edgeWords: [...trie.edgeWords],
    edgeNodes: [...trie.edgeNodes],
    gapStarts: lengthsOf(trie.gapStarts),
    gapWidths: [...trie.gapWidths],
    gapNodes: [...trie.gapNodes],
    endStarts: lengthsOf(trie.endStarts),
    ends: [...trie.ends],
  };
}

function unpackTrie(packed: PackedTrie): Trie {
  return trieOf({
    roots: Int32Array.from(packed.roots),
    edgeStarts: startsOf(packed.edgeStarts),
    edgeWords: Int32Array.from(packed.edgeWords),
    edgeNodes: Int32Array.from(packed.edgeNodes),
    gapStarts: startsOf(packed.gapStarts),
    gapWidths: Int32Array.from(packed.gapWidths),
    gapNodes: Int32Array.from(packed.gapNodes),
    endStarts: startsOf(packed.endStarts),
    ends: Int32Array.from(packed.ends),
  });
}

function lengthsOf(starts: Int32Array): number[] {
  return Array.from(starts.subarray(1), (start, index) => start - starts[index]!);
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = starts[index]! + length;
  });
  return starts;
}

/** Finds the packed lexicon of a language, or null. */
export type PackedSource = (language: string) => PackedLexicon | null;

const sources = new WeakMap<Taxonomy, PackedSource>();

/** Says where the packed lexicons of this taxonomy object are; `compileTaxonomy` takes them where they fit. */
export function offerPacked(taxonomy: Taxonomy, source: PackedSource): void {
  sources.set(taxonomy, source);
}

/** A ready-made lexicon, or null where there is none that fits. */
export function packedLexicon(taxonomy: Taxonomy, language: Language): Lexicon | null {
  const packed = sources.get(taxonomy)?.(language.code);
  return packed ? unpackLexicon(packed, taxonomy, language) : null;
}
