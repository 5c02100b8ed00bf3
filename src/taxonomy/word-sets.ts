import { addBit, followers, type Trie, wordsBehindGaps } from './trie.js';

const FIRST_CAPACITY = 1 << 14;

/** Where the parts of a set stand, counted from its place. */
export const SET = {
  /** The start of its row in `rows`. */
  row: 0,
  /** 64 bits (`addBit`) of its trie words that may follow another, then of those that stand behind gaps. */
  looks: 1,
  behindGaps: 3,
  /** Where its part for `terms` stands in `data`, then that for `contexts`. */
  parts: 5,
} as const;

/**
 * A part names the nodes that the root of one trie leads to with the words of the set: behind the `looks` of all of
 * them together, how many of them end an entry, then these; how many may go on, then these.
 */
export const PART = { looks: 0, lists: 4 } as const;
const NO_NODES: readonly number[] = [0, 0, 0, 0, 0, 0];

/**
 * The sets of trie words that the words of texts stand for ("wastes": the words of `waste` and of `waste~`), each with
 * what a walk through the tries asks first. Numbers one behind the other: a look at a set is a look into one array.
 */
export class WordSets {
  data = new Int32Array(FIRST_CAPACITY);
  /** A bit for each trie word, a row a set: `rows[row + (word >> 5)] & (1 << word)`. */
  rows = new Int32Array(FIRST_CAPACITY);
  private readonly tries: readonly Trie[];
  private readonly followers: ReadonlySet<number>;
  private readonly behindGaps: ReadonlySet<number>;
  private readonly width: number;
  // Place 0 is the set of nothing: no bit, no part.
  private used: number = SET.parts + 2;
  private usedRows = 0;
  private readonly known = new Map<string, number>();

  /** @param tries over one vocabulary, in the order in which their nodes are kept */
  constructor(tries: readonly [terms: Trie, contexts: Trie]) {
    this.tries = tries;
    this.followers = new Set(tries.flatMap((trie) => [...followers(trie)]));
    this.behindGaps = new Set(tries.flatMap((trie) => [...wordsBehindGaps(trie)]));
    this.width = (tries[0].roots.length + 31) >> 5;
  }

  /** The place of a set. */
  add(words: readonly number[]): number {
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    const name = sorted.join();
    const there = this.known.get(name);
    if (there !== undefined) return there;
    const place = this.used;
    const parts = this.tries.map((trie) => partOf(trie, sorted));
    this.used += SET.parts + 2 + parts.reduce((sum, { length }) => sum + length, 0);
    this.data = withRoom(this.data, this.used);
    const { data } = this;
    data[place + SET.row] = this.addRow(sorted);
    for (const word of sorted) {
      if (this.followers.has(word)) addBit(data, place + SET.looks, word);
      if (this.behindGaps.has(word)) addBit(data, place + SET.behindGaps, word);
    }
    let at = place + SET.parts + 2;
    parts.forEach((part, index) => {
      data[place + SET.parts + index] = at;
      data.set(part, at);
      at += part.length;
    });
    this.known.set(name, place);
    return place;
  }

  /** Whether an entry begins with a word of the set: one of `terms`, one of `contexts`. */
  begins(place: number): readonly [boolean, boolean] {
    const { data } = this;
    const hasNodes = (index: 0 | 1): boolean => {
      const ends = data[place + SET.parts + index]! + PART.lists;
      return data[ends]! > 0 || data[ends + 1]! > 0;
    };
    return [hasNodes(0), hasNodes(1)];
  }

  private addRow(words: readonly number[]): number {
    const start = this.usedRows;
    this.usedRows += this.width;
    this.rows = withRoom(this.rows, this.usedRows);
    for (const word of words) this.rows[start + (word >> 5)]! |= 1 << word;
    return start;
  }
}

function partOf(
  { roots, looks, edgeStarts, gapStarts, endStarts }: Trie,
  words: readonly number[],
): readonly number[] {
  const nodes = words.map((word) => roots[word]!).filter((node) => node !== 0);
  if (nodes.length === 0) return NO_NODES;
  const ends = nodes.filter((node) => endStarts[node] !== endStarts[node + 1]);
  const others = nodes.filter(
    (node) => edgeStarts[node] !== edgeStarts[node + 1] || gapStarts[node] !== gapStarts[node + 1],
  );
  const all = [0, 1, 2, 3].map((at) => others.reduce((mask, node) => mask | looks[node * 4 + at]!, 0));
  return [...all, ends.length, ...ends, others.length, ...others];
}

function withRoom(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const wider = new Int32Array(Math.max(length, numbers.length * 2));
  wider.set(numbers);
  return wider;
}
