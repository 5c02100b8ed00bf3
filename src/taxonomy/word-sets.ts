import { addBit, type Trie, wordsBehindGaps } from './trie.js';

const FIRST_CAPACITY = 1 << 14;

/** Where the parts of a set stand, counted from its place. */
export const SET = {
  /** The start of its row in `rows`. */
  row: 0,
  /** 64 bits (`addBit`) of its trie words, then of those that stand behind gaps. */
  looks: 1,
  behindGaps: 3,
  /** How many nodes the root of `terms` leads to with one of its words, then the nodes; behind them the same for `contexts`. */
  nodes: 5,
} as const;

/**
 * The sets of trie words that the words of texts stand for ("wastes": the words of `waste` and of `waste~`), each with
 * what a walk through the tries asks first. Numbers one behind the other: a look at a set is a look into one array.
 */
export class WordSets {
  data = new Int32Array(FIRST_CAPACITY);
  /** A bit for each trie word, a row a set: `rows[row + (word >> 5)] & (1 << word)`. */
  rows = new Int32Array(FIRST_CAPACITY);
  private readonly tries: readonly Trie[];
  private readonly behindGaps: ReadonlySet<number>;
  private readonly width: number;
  // Place 0 is the set of nothing: no bit, no node.
  private used: number = SET.nodes + 2;
  private usedRows = 0;
  private readonly known = new Map<string, number>();

  /** @param tries over one vocabulary, in the order in which their nodes are kept */
  constructor(tries: readonly [terms: Trie, contexts: Trie]) {
    this.tries = tries;
    this.behindGaps = new Set(tries.flatMap((trie) => [...wordsBehindGaps(trie)]));
    this.width = (tries[0].roots.length + 31) >> 5;
  }

  /** The place of a set. */
  add(words: readonly number[]): number {
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    const name = sorted.join();
    const there = this.known.get(name);
    if (there !== undefined) return there;
    const nodes = this.tries.map(({ roots }) =>
      sorted.map((word) => roots[word]!).filter((node) => node !== 0),
    );
    const place = this.used;
    this.used += SET.nodes + nodes.reduce((sum, { length }) => sum + length + 1, 0);
    this.data = withRoom(this.data, this.used);
    this.data[place + SET.row] = this.addRow(sorted);
    for (const word of sorted) {
      addBit(this.data, place + SET.looks, word);
      if (this.behindGaps.has(word)) addBit(this.data, place + SET.behindGaps, word);
    }
    this.data.set(
      nodes.flatMap((list) => [list.length, ...list]),
      place + SET.nodes,
    );
    this.known.set(name, place);
    return place;
  }

  private addRow(words: readonly number[]): number {
    const start = this.usedRows;
    this.usedRows += this.width;
    this.rows = withRoom(this.rows, this.usedRows);
    for (const word of words) this.rows[start + (word >> 5)]! |= 1 << word;
    return start;
  }
}

function withRoom(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const wider = new Int32Array(Math.max(length, numbers.length * 2));
  wider.set(numbers);
  return wider;
}
