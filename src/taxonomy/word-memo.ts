import { LONGEST_TOKEN } from '../text/tokens.js';

/** More distinct words than this (some 6 MB) and the memo starts afresh. */
const MOST_WORDS = 1 << 17;
const FIRST_SLOTS = 1 << 13;
/** A text made so that its words share a hash must not make looking them up slow: beyond this, nothing is kept. */
const MOST_PROBES = 64;

/**
 * Remembers, for every word as it stands in the texts, what `resolve` made of it. Stemming and folding are most of
 * the cost of matching and texts repeat themselves; the memo is kept from document to document. It is a hash table
 * over typed arrays: a known word costs no string, no object and no normalisation.
 */
export class WordMemo {
  private readonly resolve: (word: string) => number;
  private slots = new Int32Array(FIRST_SLOTS);
  private hashes = new Int32Array(FIRST_SLOTS / 2);
  private offsets = new Int32Array(FIRST_SLOTS / 2);
  private lengths = new Uint8Array(FIRST_SLOTS / 2);
  private values = new Int32Array(FIRST_SLOTS / 2);
  private letters = new Uint16Array(FIRST_SLOTS * 4);
  private used = 0;
  private size = 0;

  /** @param resolve what to remember for a word; 0 is what words of more than 64 code units always get */
  constructor(resolve: (word: string) => number) {
    this.resolve = resolve;
  }

  /** What `resolve` says of `text.slice(start, end)`, whose `scanTokens` hash is `hash`. */
  lookUp(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > LONGEST_TOKEN) return 0;
    const { slots, hashes, offsets, lengths, letters } = this;
    const mask = slots.length - 1;
    let slot = scatter(hash) & mask;
    let probes = 0;
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (++probes > MOST_PROBES) return this.resolve(text.slice(start, end));
      const index = found - 1;
      if (hashes[index] === hash && lengths[index] === length) {
        const offset = offsets[index]!;
        let at = 0;
        while (at < length && letters[offset + at] === text.charCodeAt(start + at)) at++;
        if (at === length) return this.values[index]!;
      }
      slot = (slot + 1) & mask;
    }
    return this.learn(text.slice(start, end), hash);
  }

  private learn(word: string, hash: number): number {
    const value = this.resolve(word);
    if (this.size === MOST_WORDS) this.forget();
    if ((this.size + 1) * 2 > this.slots.length) this.widen();
    if (this.used + word.length > this.letters.length)
      this.letters = grown(this.letters, this.letters.length * 2);
    const index = this.size++;
    this.hashes[index] = hash;
    this.offsets[index] = this.used;
    this.lengths[index] = word.length;
    this.values[index] = value;
    for (let at = 0; at < word.length; at++) this.letters[this.used++] = word.charCodeAt(at);
    this.place(index);
    return value;
  }

  private place(index: number): void {
    const mask = this.slots.length - 1;
    let slot = scatter(this.hashes[index]!) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = index + 1;
  }

  private widen(): void {
    const capacity = this.slots.length;
    this.hashes = grown(this.hashes, capacity);
    this.offsets = grown(this.offsets, capacity);
    this.values = grown(this.values, capacity);
    const lengths = new Uint8Array(capacity);
    lengths.set(this.lengths);
    this.lengths = lengths;
    this.slots = new Int32Array(capacity * 2);
    for (let index = 0; index < this.size; index++) this.place(index);
  }

  private forget(): void {
    this.slots.fill(0);
    this.size = 0;
    this.used = 0;
  }
}

/** Hashes of like words lie side by side: this spreads them. */
function scatter(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

function grown<Column extends Int32Array | Uint16Array>(column: Column, capacity: number): Column {
  const wider = new (column.constructor as new (length: number) => Column)(capacity);
  wider.set(column);
  return wider;
}
