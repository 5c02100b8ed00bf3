import { scanTokens } from '../text/tokens.js';
import { compareHits, doubled, HitColumns, type RawHit } from './hit-columns.js';
import { BEGINS, type Layer, type Lexicon } from './lexicon.js';
import type { Trie } from './trie.js';
import { PART, SET, type WordSets } from './word-sets.js';

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
  const hits = markLayer(text, lexicon, layer, start, end);
  if (hits.length === 0) return [];
  const { starts, ends } = finderOf(lexicon).reader;
  return hits.toHits(lexicon.entries, starts, ends);
}

/**
 * Like `findLayer`, without an object for each hit: columns that are good until the next call with this lexicon.
 *
 * @example markLayer('the e-waste', lexicon, 'terms', 0, 11).length; // 1
 */
export function markLayer(
  text: string,
  lexicon: Lexicon,
  layer: Layer,
  start: number,
  end: number,
): HitColumns {
  return finderOf(lexicon).walkers[layer].find(text, start, end);
}

interface Finder {
  readonly reader: Reader;
  readonly walkers: Readonly<Record<Layer, Walker>>;
}

const finders = new WeakMap<Lexicon, Finder>();

function finderOf(lexicon: Lexicon): Finder {
  let finder = finders.get(lexicon);
  if (!finder) {
    const reader = new Reader(lexicon);
    const walker = (layer: Layer) => new Walker(lexicon, layer, reader);
    finder = { reader, walkers: { terms: walker('terms'), contexts: walker('contexts') } };
    finders.set(lexicon, finder);
  }
  return finder;
}

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
  private readonly layer: Layer;
  private readonly trie: Trie;
  private readonly wordSets: WordSets;
  private readonly reader: Reader;
  private count = 0;
  private values = new Int32Array(0);
  private readonly hits = new HitColumns();
  private firstOfStart = 0;
  /** Tokens of the term so far. */
  private readonly path = new Int32Array(DEEPEST);
  private depth = 0;
  private readonly reached = new Reached();
  /** 1 for an entry of several word sequences, which may find the same words twice. */
  private readonly hasWays: Uint8Array;

  constructor(lexicon: Lexicon, layer: Layer, reader: Reader) {
    this.layer = layer;
    this.reader = reader;
    this.trie = lexicon.tries[layer];
    this.wordSets = lexicon.wordSets;
    this.hasWays = Uint8Array.from(lexicon.entries, ({ ways }) => (ways === 1 ? 0 : 1));
  }

  /** The hits of the stretch, good until the next call. */
  find(text: string, start: number, end: number): HitColumns {
    const begins = BEGINS[this.layer];
    const { hits, reader, path } = this;
    hits.clear();
    reader.read(text, start, end);
    if ((reader.all & begins) === 0) return hits;
    const { count, values } = reader;
    this.count = count;
    this.values = values;
    const { data } = this.wordSets;
    const { looks, widestGap } = this.trie;
    const part = SET.parts + (this.layer === 'terms' ? 0 : 1);
    for (let token = 0; token < count; token++) {
      const value = values[token]!;
      if ((value & begins) === 0) continue;
      this.firstOfStart = hits.length;
      path[0] = token;
      this.depth = 1;
      let at = data[(value >> 2) + part]!;
      const [edgesLow, edgesHigh] = [data[at]!, data[at + 1]!];
      const [gapsLow, gapsHigh] = [data[at + 2]!, data[at + 3]!];
      at += PART.lists;
      for (const last = at + data[at]!; at < last; ) this.emit(data[++at]!);
      at++;
      // What comes next, and what stands within the reach of a gap.
      const next = token + 1 < count ? values[token + 1]! >> 2 : 0;
      const [nextLow, nextHigh] = [data[next + SET.looks]!, data[next + SET.looks + 1]!];
      let [aheadLow, aheadHigh] = [0, 0];
      if ((gapsLow | gapsHigh) !== 0) {
        const end = Math.min(token + 2 + widestGap, count);
        for (let other = token + 1; other < end; other++) {
          const set = values[other]! >> 2;
          aheadLow |= data[set + SET.behindGaps]!;
          aheadHigh |= data[set + SET.behindGaps + 1]!;
        }
      }
      const may =
        (edgesLow & nextLow) | (edgesHigh & nextHigh) | (gapsLow & aheadLow) | (gapsHigh & aheadHigh);
      if (may !== 0)
        for (const last = at + data[at]!; at < last; ) {
          const node = data[++at]!;
          const look = node << 2;
          const edges = (looks[look]! & nextLow) | (looks[look + 1]! & nextHigh);
          const gaps = (looks[look + 2]! & aheadLow) | (looks[look + 3]! & aheadHigh);
          if ((edges | gaps) === 0) continue;
          this.reached.forget();
          if (edges !== 0) this.follow(node, 0, token + 1, 0, false);
          if (gaps !== 0) this.leap(node, 0, token + 1, 0);
        }
      if (hits.length > this.firstOfStart + 1) hits.sortFrom(this.firstOfStart);
    }
    return hits;
  }

  private arrive(node: number, place: number, next: number, skipped: number, isBehindGap: boolean): void {
    if (isBehindGap) {
      const before = this.reached.add(place, skipped);
      if (before & (1 << skipped)) return;
      if (before === 0) this.emit(node);
    } else this.emit(node);
    if (next >= this.count) return;
    const { looks } = this.trie;
    const { data } = this.wordSets;
    const set = this.values[next]! >> 2;
    const look = node << 2;
    if (((looks[look]! & data[set + SET.looks]!) | (looks[look + 1]! & data[set + SET.looks + 1]!)) !== 0)
      this.follow(node, place, next, skipped, isBehindGap);
    this.leap(node, place, next, skipped);
  }

  /** Tries the gaps behind a node, with each token within their reach. */
  private leap(node: number, place: number, next: number, skipped: number): void {
    const { values } = this;
    const { data } = this.wordSets;
    const { looks, gapStarts, gapWidths, gapNodes, gapSteps } = this.trie;
    const lastGap = gapStarts[node + 1]!;
    for (let gap = gapStarts[node]!; gap < lastGap; gap++) {
      const last = Math.min(next + gapWidths[gap]!, this.count - 1);
      const behind = gapNodes[gap]!;
      const [low, high] = [looks[behind << 2]!, looks[(behind << 2) + 1]!];
      for (let token = next; token <= last; token++) {
        const set = values[token]! >> 2;
        if (((low & data[set + SET.behindGaps]!) | (high & data[set + SET.behindGaps + 1]!)) !== 0)
          this.follow(behind, place + gapSteps[gap]!, token, skipped + token - next, true);
      }
    }
  }

  /** Goes on from a node with the token, where the trie has an edge for it. */
  private follow(node: number, place: number, token: number, skipped: number, isBehindGap: boolean): void {
    const { edgeStarts, edgeWords, edgeNodes, edgeSteps } = this.trie;
    const { data, rows } = this.wordSets;
    const row = data[(this.values[token]! >> 2) + SET.row]!;
    const last = edgeStarts[node + 1]!;
    for (let edge = edgeStarts[node]!; edge < last; edge++) {
      const word = edgeWords[edge]!;
      if ((rows[row + (word >> 5)]! & (1 << word)) === 0) continue;
      this.path[this.depth++] = token;
      this.arrive(edgeNodes[edge]!, place + edgeSteps[edge]!, token + 1, skipped, isBehindGap);
      this.depth--;
    }
  }

  private emit(node: number): void {
    const { endStarts, ends } = this.trie;
    const last = endStarts[node + 1]!;
    let index = endStarts[node]!;
    if (index === last) return;
    const { hits, depth } = this;
    const { hasWays } = this;
    const first = hits.keepTokens(this.path, depth);
    for (; index < last; index++) {
      const entry = ends[index]!;
      if (hasWays[entry] === 0 || !hits.has(this.firstOfStart, entry, first, depth))
        hits.add(entry, first, depth);
    }
  }
}

/** More places than this are not kept from walk to walk. */
const MOST_PLACES = 1 << 14;

/** In which numbers of skipped words a walk reached each place (`Trie.edgeSteps`): bits, so that gaps never multiply. */
class Reached {
  /** Where a place stands in the columns, kept from walk to walk: emptying a map costs more than the walk. */
  private readonly slots = new Map<number, number>();
  private walk = 0;
  /** The walk that reached the place last, and how. */
  private walks = new Int32Array(MOST_PLACES);
  private bits = new Int32Array(MOST_PLACES);

  forget(): void {
    if (this.slots.size < MOST_PLACES && this.walk < 0x7fff_ffff) this.walk++;
    else this.restart(MOST_PLACES);
  }

  /** @returns the bits of the place as they were before */
  add(place: number, skipped: number): number {
    let slot = this.slots.get(place);
    if (slot === undefined) {
      slot = this.slots.size;
      this.slots.set(place, slot);
      if (slot === this.walks.length) {
        this.walks = doubled(this.walks);
        this.bits = doubled(this.bits);
      }
    }
    const before = this.walks[slot] === this.walk ? this.bits[slot]! : 0;
    this.walks[slot] = this.walk;
    this.bits[slot] = before | (1 << skipped);
    return before;
  }

  private restart(places: number): void {
    this.slots.clear();
    this.walks = new Int32Array(places);
    this.bits = new Int32Array(places);
    this.walk = 1;
  }
}
