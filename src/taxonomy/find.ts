import type { Span } from '../model/span.js';
import { scanTokens } from '../text/tokens.js';
import type { Entry } from './entries.js';
import { BEGINS, type Layer, type Lexicon } from './lexicon.js';
import type { Trie } from './trie.js';

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
  return contexts.length === 0 ? terms : merged(terms, contexts);
}

/** Two lists that are in order, as one. */
function merged(one: readonly RawHit[], other: readonly RawHit[]): RawHit[] {
  const all: RawHit[] = [];
  let [at, next] = [0, 0];
  while (at < one.length && next < other.length)
    all.push(compareHits(one[at]!, other[next]!) <= 0 ? one[at++]! : other[next++]!);
  while (at < one.length) all.push(one[at++]!);
  while (next < other.length) all.push(other[next++]!);
  return all;
}

/** Like `findMentions`, for the terms and false friends alone, or for the context words alone. */
export function findLayer(
  text: string,
  lexicon: Lexicon,
  layer: Layer,
  start: number,
  end: number,
): RawHit[] {
  let walkers = walkersOf.get(lexicon);
  if (!walkers) {
    const reader = new Reader(lexicon);
    walkers = {
      terms: new Walker(lexicon, 'terms', reader),
      contexts: new Walker(lexicon, 'contexts', reader),
    };
    walkersOf.set(lexicon, walkers);
  }
  return walkers[layer].find(text, start, end);
}

const walkersOf = new WeakMap<Lexicon, Record<Layer, Walker>>();

/** The tokens of a stretch of text with what the memo says of them, read once for both layers. */
class Reader {
  private readonly lexicon: Lexicon;
  private text = '';
  private start = 0;
  private end = 0;
  count = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** What the memo says of each token. */
  values = new Int32Array(0);
  /** What it says of all of them, one bit upon the other. */
  all = 0;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(text: string, start: number, end: number): void {
    if (start === this.start && end === this.end && text === this.text) return;
    const { tokens, memo } = this.lexicon;
    scanTokens(text, start, end, tokens);
    const { starts, ends, hashes, length } = tokens;
    let all = 0;
    for (let index = 0; index < length; index++) {
      const value = memo.lookUp(text, starts[index]!, ends[index]!, hashes[index]!);
      // The hash is not needed again: it makes room for what the memo says.
      hashes[index] = value;
      all |= value;
    }
    Object.assign(this, { text, start, end, count: length, starts, ends, values: hashes, all });
  }
}

/** Longest term, in words, with room to spare. */
const DEEPEST = 64;

/** Walks a lexicon's trie over the tokens of a stretch of text. Its fields spare a passage a dozen allocations. */
class Walker {
  private readonly lexicon: Lexicon;
  private readonly layer: Layer;
  private readonly trie: Trie;
  private readonly reader: Reader;
  private count = 0;
  private values = new Int32Array(0);
  private hits: RawHit[] = [];
  private firstOfStart = 0;
  /** Tokens of the term so far. */
  private readonly path = new Int32Array(DEEPEST);
  private depth = 0;
  /** Place (`Trie.edgeSteps`) → in which numbers of skipped words it was reached: bits, so that gaps never multiply. */
  private readonly reached = new Map<number, number>();

  constructor(lexicon: Lexicon, layer: Layer, reader: Reader) {
    this.lexicon = lexicon;
    this.layer = layer;
    this.reader = reader;
    this.trie = lexicon.tries[layer];
  }

  find(text: string, start: number, end: number): RawHit[] {
    const begins = BEGINS[this.layer];
    this.reader.read(text, start, end);
    if ((this.reader.all & begins) === 0) return [];
    const { count, values } = this.reader;
    this.count = count;
    this.values = values;
    const { hits } = this;
    const { wordLists } = this.lexicon;
    const { edgeMasks, isOpen } = this.trie;
    for (let token = 0; token < count; token++) {
      const value = values[token]!;
      if ((value & begins) === 0) continue;
      this.firstOfStart = hits.length;
      this.path[0] = token;
      this.depth = 1;
      let list = value >> 2;
      if (this.layer === 'contexts') list += wordLists[list]! + 1;
      const last = list + wordLists[list]!;
      const next = token + 1 < count ? values[token + 1]! : 0;
      const nextMask = next === 0 ? 0 : wordLists[(next >> 2) - 1]!;
      for (let index = list + 1; index <= last; index++) {
        const node = wordLists[index]!;
        if ((edgeMasks[node]! & nextMask) !== 0 || isOpen[node] === 1)
          this.walk(node, 0, token + 1, 0, false);
        if (this.reached.size > 0) this.reached.clear();
      }
      if (hits.length > this.firstOfStart + 1) sortFrom(hits, this.firstOfStart);
    }
    this.hits = [];
    return hits;
  }

  private walk(node: number, place: number, next: number, skipped: number, isBehindGap: boolean): void {
    const { edgeStarts, edgeMasks, gapStarts, gapWidths, gapNodes, gapSteps, endStarts } = this.trie;
    const { values } = this;
    const { wordLists } = this.lexicon;
    if (isBehindGap) {
      const before = this.reached.get(place) ?? 0;
      if (before & (1 << skipped)) return;
      this.reached.set(place, before | (1 << skipped));
      if (before === 0) this.emit(node);
    } else if (endStarts[node] !== endStarts[node + 1]) this.emit(node);
    if (next >= this.count) return;
    if (values[next] !== 0 && edgeStarts[node] !== edgeStarts[node + 1])
      this.follow(node, place, next, skipped, isBehindGap);
    for (let gap = gapStarts[node]!; gap < gapStarts[node + 1]!; gap++) {
      const last = Math.min(next + gapWidths[gap]!, this.count - 1);
      const behind = gapNodes[gap]!;
      const mask = edgeMasks[behind]!;
      for (let token = next; token <= last; token++) {
        const value = values[token]!;
        if (value !== 0 && (wordLists[(value >> 2) - 1]! & mask) !== 0)
          this.follow(behind, place + gapSteps[gap]!, token, skipped + token - next, true);
      }
    }
  }

  /** Goes on from a node with the token, where the trie has an edge for it. */
  private follow(node: number, place: number, token: number, skipped: number, isBehindGap: boolean): void {
    const { edgeStarts, edgeWords, edgeNodes, edgeSteps, edgeMasks } = this.trie;
    const { wordLists } = this.lexicon;
    const list = this.values[token]! >> 2;
    if ((edgeMasks[node]! & wordLists[list - 1]!) === 0) return;
    const { bits } = this.lexicon.wordRows;
    const row = wordLists[list - 2]!;
    const last = edgeStarts[node + 1]!;
    for (let edge = edgeStarts[node]!; edge < last; edge++) {
      const word = edgeWords[edge]!;
      if ((bits[row + (word >> 5)]! & (1 << word)) === 0) continue;
      this.path[this.depth++] = token;
      this.walk(edgeNodes[edge]!, place + edgeSteps[edge]!, token + 1, skipped, isBehindGap);
      this.depth--;
    }
  }

  private emit(node: number): void {
    const { endStarts, ends } = this.trie;
    const last = endStarts[node + 1]!;
    let index = endStarts[node]!;
    if (index === last) return;
    const { starts, ends: tokenEnds } = this.reader;
    const words: Span[] = [];
    for (let at = 0; at < this.depth; at++) {
      const token = this.path[at]!;
      words.push({ start: starts[token]!, end: tokenEnds[token]! });
    }
    const start = words[0]!.start;
    const end = words[this.depth - 1]!.end;
    for (; index < last; index++) {
      const hit = { entry: this.lexicon.entries[ends[index]!]!, start, end, words };
      if (hit.entry.ways === 1 || !isKnown(this.hits, this.firstOfStart, hit)) this.hits.push(hit);
    }
  }
}

/** Two spellings in one term may find the same words. */
function isKnown(hits: readonly RawHit[], from: number, hit: RawHit): boolean {
  for (let index = from; index < hits.length; index++) {
    const other = hits[index]!;
    if (other.entry !== hit.entry || other.end !== hit.end || other.words.length !== hit.words.length)
      continue;
    if (other.words.every((word, at) => word.start === hit.words[at]!.start)) return true;
  }
  return false;
}

function sortFrom(hits: RawHit[], from: number): void {
  let index = from + 1;
  while (index < hits.length && compareHits(hits[index - 1]!, hits[index]!) < 0) index++;
  if (index === hits.length) return;
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
