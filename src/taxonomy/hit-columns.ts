import type { Span } from '../model/span.js';
import type { Entry } from './entries.js';

/** A place where an entry of the lexicon stands: a term, a false friend or a context word, before any policy. */
export interface RawHit extends Span {
  readonly entry: Entry;
  /** Its own words, in order; the words in a gap are not among them. */
  readonly words: readonly Span[];
}

const FIRST_CAPACITY = 1 << 10;
const LARGEST_KEPT = 1 << 20;

/** Three numbers a hit: its `Entry.id`, where its tokens begin in `tokens`, and how many they are. */
const WIDTH = 3;

/**
 * Hits as numbers, reused from passage to passage: which entry, and on which tokens. An object is made only of what
 * somebody asks for, since the context words of a long text are as many as its words.
 */
export class HitColumns {
  private used = 0;
  private hits = new Int32Array(FIRST_CAPACITY);
  private tokens = new Int32Array(FIRST_CAPACITY);
  private usedTokens = 0;

  get length(): number {
    return this.used / WIDTH;
  }

  clear(): void {
    this.used = 0;
    this.usedTokens = 0;
    if (this.hits.length > LARGEST_KEPT) this.hits = new Int32Array(FIRST_CAPACITY);
    if (this.tokens.length > LARGEST_KEPT) this.tokens = new Int32Array(FIRST_CAPACITY);
  }

  /** Keeps the tokens of hits that follow. @returns what `add` takes for them */
  keepTokens(path: Int32Array, count: number): number {
    const first = this.usedTokens;
    if (first + count > this.tokens.length) this.tokens = doubled(this.tokens);
    const { tokens } = this;
    for (let at = 0; at < count; at++) tokens[first + at] = path[at]!;
    this.usedTokens = first + count;
    return first;
  }

  add(entry: number, first: number, count: number): void {
    const at = this.used;
    if (at + WIDTH > this.hits.length) this.hits = doubled(this.hits);
    const { hits } = this;
    hits[at] = entry;
    hits[at + 1] = first;
    hits[at + 2] = count;
    this.used = at + WIDTH;
  }

  /** Whether one of the hits from `from` on is of this entry and on these tokens. */
  has(from: number, entry: number, first: number, count: number): boolean {
    for (let at = from * WIDTH; at < this.used; at += WIDTH)
      if (this.compare(at, entry, first, count) === 0) return true;
    return false;
  }

  /** Puts the hits from `from` on, which all begin with one token, in the order of `compareHits`. */
  sortFrom(from: number): void {
    const { hits } = this;
    const start = from * WIDTH;
    for (let next = start + WIDTH; next < this.used; next += WIDTH) {
      const entry = hits[next]!;
      const first = hits[next + 1]!;
      const count = hits[next + 2]!;
      let at = next;
      for (; at > start && this.compare(at - WIDTH, entry, first, count) > 0; at -= WIDTH)
        hits.copyWithin(at, at - WIDTH, at);
      if (at === next) continue;
      hits[at] = entry;
      hits[at + 1] = first;
      hits[at + 2] = count;
    }
  }

  private compare(at: number, entry: number, first: number, count: number): number {
    const { hits, tokens } = this;
    const difference = hits[at]! - entry;
    if (difference !== 0) return difference;
    const [ownFirst, ownCount] = [hits[at + 1]!, hits[at + 2]!];
    const ends = tokens[ownFirst + ownCount - 1]! - tokens[first + count - 1]!;
    if (ends !== 0) return ends;
    for (let index = 0; index < Math.min(count, ownCount); index++) {
      const places = tokens[ownFirst + index]! - tokens[first + index]!;
      if (places !== 0) return places;
    }
    return ownCount - count;
  }

  /** The hits as objects. @param starts of the tokens in the text, `ends` exclusive */
  toHits(entries: readonly Entry[], starts: Int32Array, ends: Int32Array): RawHit[] {
    const all: RawHit[] = [];
    const { hits, tokens } = this;
    for (let at = 0; at < this.used; at += WIDTH) {
      const words: Span[] = [];
      const first = hits[at + 1]!;
      const last = first + hits[at + 2]! - 1;
      for (let place = first; place <= last; place++) {
        const token = tokens[place]!;
        words.push({ start: starts[token]!, end: ends[token]! });
      }
      all.push({
        entry: entries[hits[at]!]!,
        start: words[0]!.start,
        end: words[last - first]!.end,
        words,
      });
    }
    return all;
  }
}

/** The column with room for as much again. */
export function doubled(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
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
