import type { Span } from '../model/span.js';
import type { Entry } from './entries.js';
import { BEGINS, type Layer, type Lexicon } from './lexicon.js';
import { scanTokens } from '../text/tokens.js';

/** A place where an entry of the lexicon stands: a term, a false friend or a context word, before any policy. */
export interface RawHit extends Span {
  readonly entry: Entry;
  /** Its own words, in order; the words in a gap are not among them. */
  readonly words: readonly Span[];
}

/**
 * Every place between `start` and `end` (UTF-16 code units, exclusive) where an entry of the lexicon stands, by
 * start, then by entry. Overlaps, false friends and company are for later: see `matchPassages`.
 *
 * Where a gap leaves a choice, each word is the nearest that lets the rest of the term follow.
 *
 * @example findMentions('the e-waste', lexicon, 0, 11)[0]?.start; // 4
 */
export function findMentions(text: string, lexicon: Lexicon, start: number, end: number): RawHit[] {
  const terms = findLayer(text, lexicon, 'terms', start, end);
  const contexts = findLayer(text, lexicon, 'contexts', start, end);
  return contexts.length === 0 ? terms : [...terms, ...contexts].sort(compareHits);
}

/** Like `findMentions`, for the terms and false friends alone, or for the context words alone. */
export function findLayer(text: string, lexicon: Lexicon, layer: Layer, start: number, end: number): RawHit[] {
  const { tokens, memo, wordLists } = lexicon;
  const trie = lexicon.tries[layer];
  const begins = BEGINS[layer];
  const { roots, edgeStarts, edgeWords, edgeNodes, gapStarts, gapWidths, gapNodes, endStarts, ends } = trie;
  scanTokens(text, start, end, tokens);
  const count = tokens.length;
  const { starts, ends: tokenEnds, hashes } = tokens;
  // The hashes are not needed again: each makes room for what the memo says.
  const values = hashes;
  let isPromising = false;
  for (let index = 0; index < count; index++) {
    const value = memo.lookUp(text, starts[index]!, tokenEnds[index]!, hashes[index]!);
    values[index] = value;
    if (value & begins) isPromising = true;
  }
  if (!isPromising) return [];

  const hits: RawHit[] = [];
  const path: number[] = [];
  /** Node → in which of the numbers of skipped words it was reached: bits, so that gaps never multiply. */
  const reached = new Map<number, number>();
  let firstOfStart = 0;

  const emit = (node: number) => {
    const last = endStarts[node + 1]!;
    let index = endStarts[node]!;
    if (index === last) return;
    const words = path.map((token) => ({ start: starts[token]!, end: tokenEnds[token]! }));
    const from = words[0]!.start;
    const to = words.at(-1)!.end;
    for (; index < last; index++) {
      const hit = { entry: lexicon.entries[ends[index]!]!, start: from, end: to, words };
      if (hit.entry.sequences.length === 1 || !isKnown(hits, firstOfStart, hit)) hits.push(hit);
    }
  };

  const follow = (node: number, token: number, skipped: number, isBehindGap: boolean) => {
    const value = values[token]!;
    if (value === 0) return;
    const list = value >> 2;
    const last = list + wordLists[list]!;
    const from = edgeStarts[node]!;
    const to = edgeStarts[node + 1]!;
    for (let index = list + 1; index <= last; index++) {
      const edge = find(edgeWords, wordLists[index]!, from, to);
      if (edge < 0) continue;
      path.push(token);
      walk(edgeNodes[edge]!, token + 1, skipped, isBehindGap);
      path.pop();
    }
  };

  const walk = (node: number, next: number, skipped: number, isBehindGap: boolean) => {
    if (isBehindGap) {
      const before = reached.get(node) ?? 0;
      if (before & (1 << skipped)) return;
      reached.set(node, before | (1 << skipped));
      if (before === 0) emit(node);
    } else emit(node);
    if (next < count && edgeStarts[node] !== edgeStarts[node + 1]) follow(node, next, skipped, isBehindGap);
    for (let gap = gapStarts[node]!; gap < gapStarts[node + 1]!; gap++) {
      const most = Math.min(gapWidths[gap]!, count - next - 1);
      for (let extra = 0; extra <= most; extra++) follow(gapNodes[gap]!, next + extra, skipped + extra, true);
    }
  };

  for (let token = 0; token < count; token++) {
    const value = values[token]!;
    if ((value & begins) === 0) continue;
    firstOfStart = hits.length;
    const list = value >> 2;
    const last = list + wordLists[list]!;
    path[0] = token;
    path.length = 1;
    for (let index = list + 1; index <= last; index++) {
      const node = roots[wordLists[index]!]!;
      if (node !== 0) walk(node, token + 1, 0, false);
    }
    if (reached.size > 0) reached.clear();
    if (hits.length > firstOfStart + 1) sortFrom(hits, firstOfStart);
  }
  return hits;
}

/** Position of `word` in the sorted `words` from `from` to `to`, or -1. */
function find(words: Int32Array, word: number, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = words[middle]!;
    if (there === word) return middle;
    if (there < word) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Two spellings in one term may find the same words. */
function isKnown(hits: readonly RawHit[], from: number, hit: RawHit): boolean {
  for (let index = from; index < hits.length; index++) {
    const other = hits[index]!;
    if (other.entry !== hit.entry || other.end !== hit.end || other.words.length !== hit.words.length) continue;
    if (other.words.every((word, at) => word.start === hit.words[at]!.start)) return true;
  }
  return false;
}

function sortFrom(hits: RawHit[], from: number): void {
  const sorted = hits.splice(from).sort(compareHits);
  for (const hit of sorted) hits.push(hit);
}

/** By start, entry, end, then the places of the words: one order for every finder. */
export function compareHits(a: RawHit, b: RawHit): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.entry.id !== b.entry.id) return a.entry.id - b.entry.id;
  if (a.end !== b.end) return a.end - b.end;
  for (let at = 0; at < Math.min(a.words.length, b.words.length); at++) {
    const difference = a.words[at]!.start - b.words[at]!.start;
    if (difference !== 0) return difference;
  }
  return a.words.length - b.words.length;
}
