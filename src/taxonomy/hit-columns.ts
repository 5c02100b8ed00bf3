import type { Span } from '../model/span.js';
import type { Entry } from './entries.js';

/** A place where an entry of the lexicon stands: a term, a false friend or a context word, before any policy. */
export interface RawHit extends Span {
  readonly entry: Entry;
  /** Its own words, in order; the words in a gap are not among them. */
  readonly words: readonly Span[];
}

const FIRST_CAPACITY = 1 << 8;
const LARGEST_KEPT = 1 << 20;

/**
 * Hits as columns, reused from passage to passage: which entry, and on which tokens. An object is made only of what
 * somebody asks for, since the context words of a long text are as many as its words.
 */
export class HitColumns {
  length = 0;
  /** `Entry.id` of each hit. */
  entries = new Int32Array(FIRST_CAPACITY);
  /** Where the tokens of each hit begin in `tokens`, and how many they are. */
  private firsts = new Int32Array(FIRST_CAPACITY);
  private counts = new Int32Array(FIRST_CAPACITY);
  private tokens = new Int32Array(FIRST_CAPACITY);
  private usedTokens = 0;

  clear(): void {
    this.length = 0;
    this.usedTokens = 0;
    if (this.entries.length > LARGEST_KEPT) this.entries = new Int32Array(FIRST_CAPACITY);
    if (this.firsts.length > LARGEST_KEPT) this.firsts = new Int32Array(FIRST_CAPACITY);
    if (this.counts.length > LARGEST_KEPT) this.counts = new Int32Array(FIRST_CAPACITY);
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
    const index = this.length++;
    if (index >= this.entries.length) this.entries = doubled(this.entries);
    if (index >= this.firsts.length) this.firsts = doubled(this.firsts);
    if (index >= this.counts.length) this.counts = doubled(this.counts);
    this.entries[index] = entry;
    this.firsts[index] = first;
    this.counts[index] = count;
  }

  /** Whether one of the hits from `from` on is of this entry and on these tokens. */
  has(from: number, entry: number, first: number, count: number): boolean {
    for (let index = from; index < this.length; index++)
      if (
        this.entries[index] === entry &&
        this.counts[index] === count &&
        this.compareTokens(this.firsts[index]!, count, first, count) === 0
      )
        return true;
    return false;
  }

  /** Puts the hits from `from` on, which all begin with one token, in the order of `compareHits`. */
  sortFrom(from: number): void {
    const { entries, firsts, counts } = this;
    for (let index = from + 1; index < this.length; index++) {
      const [entry, first, count] = [entries[index]!, firsts[index]!, counts[index]!];
      let at = index;
      for (; at > from && this.compare(at - 1, entry, first, count) > 0; at--) {
        entries[at] = entries[at - 1]!;
        firsts[at] = firsts[at - 1]!;
        counts[at] = counts[at - 1]!;
      }
      entries[at] = entry;
      firsts[at] = first;
      counts[at] = count;
    }
  }

  private compare(index: number, entry: number, first: number, count: number): number {
    const [ownFirst, ownCount] = [this.firsts[index]!, this.counts[index]!];
    return (
      this.entries[index]! - entry ||
      this.tokens[ownFirst + ownCount - 1]! - this.tokens[first + count - 1]! ||
      this.compareTokens(ownFirst, ownCount, first, count)
    );
  }

  private compareTokens(first: number, count: number, otherFirst: number, otherCount: number): number {
    for (let at = 0; at < Math.min(count, otherCount); at++) {
      const difference = this.tokens[first + at]! - this.tokens[otherFirst + at]!;
      if (difference !== 0) return difference;
    }
    return count - otherCount;
  }

  /** The hits as objects. @param starts of the tokens in the text, `ends` exclusive */
  toHits(entries: readonly Entry[], starts: Int32Array, ends: Int32Array): RawHit[] {
    const hits: RawHit[] = [];
    for (let index = 0; index < this.length; index++) {
      const words: Span[] = [];
      const first = this.firsts[index]!;
      const last = first + this.counts[index]! - 1;
      for (let at = first; at <= last; at++) {
        const token = this.tokens[at]!;
        words.push({ start: starts[token]!, end: ends[token]! });
      }
      hits.push({
        entry: entries[this.entries[index]!]!,
        start: words[0]!.start,
        end: words[last - first]!.end,
        words,
      });
    }
    return hits;
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
