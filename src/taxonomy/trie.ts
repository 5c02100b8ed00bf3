import type { Entry, EntryStep } from './entries.js';

/**
 * A trie over the words of terms, flattened into arrays. Node 0 is the root. A "word" here is a number: one way of
 * comparing one word (its set of keys), so that a text word is looked up once however many terms hold it.
 */
export interface Trie {
  /** Word → node that the root leads to, or 0. The one look-up that rejects most tokens. */
  readonly roots: Int32Array;
  /** Edges of node n: `edgeStarts[n]` to `edgeStarts[n + 1]`, sorted by word. */
  readonly edgeStarts: Int32Array;
  readonly edgeWords: Int32Array;
  readonly edgeNodes: Int32Array;
  /** Gaps behind node n: how many words at most, and the node to go on from. */
  readonly gapStarts: Int32Array;
  readonly gapWidths: Int32Array;
  readonly gapNodes: Int32Array;
  /** Entries that end at node n. */
  readonly endStarts: Int32Array;
  readonly ends: Int32Array;
  readonly nodes: number;
}

interface Node {
  readonly id: number;
  readonly edges: Map<number, Node>;
  readonly gaps: Map<number, Node>;
  readonly ends: Set<number>;
}

/** The trie of all entries, and the trie words that a key (`keysOf`) belongs to. */
export function buildTrie(entries: readonly Entry[]): { trie: Trie; wordsOfKey: ReadonlyMap<string, readonly number[]> } {
  const nodes: Node[] = [];
  const newNode = (): Node => {
    const node = { id: nodes.length, edges: new Map(), gaps: new Map(), ends: new Set<number>() };
    nodes.push(node);
    return node;
  };
  const words = new Map<string, number>();
  const wordsOfKey = new Map<string, number[]>();
  const wordId = (step: EntryStep & { is: 'word' }): number => {
    const keys = [...step.keys].sort();
    const name = keys.join('\n');
    const known = words.get(name);
    if (known !== undefined) return known;
    const id = words.size;
    words.set(name, id);
    for (const key of keys) wordsOfKey.set(key, [...(wordsOfKey.get(key) ?? []), id]);
    return id;
  };
  const root = newNode();
  for (const entry of entries)
    for (const sequence of entry.sequences) {
      let node = root;
      for (const step of sequence) {
        const [children, label] = step.is === 'gap' ? [node.gaps, step.most] : [node.edges, wordId(step)];
        const next = children.get(label) ?? newNode();
        children.set(label, next);
        node = next;
      }
      node.ends.add(entry.id);
    }
  const roots = new Int32Array(words.size);
  for (const [word, node] of root.edges) roots[word] = node.id;
  const edges = flatten(nodes.map((node) => pairs(node.edges)));
  const gaps = flatten(nodes.map((node) => pairs(node.gaps)));
  const ends = flatten(nodes.map((node) => [...node.ends].sort((a, b) => a - b).map((id) => [id, 0] as const)));
  const trie: Trie = {
    roots,
    edgeStarts: edges.starts,
    edgeWords: edges.labels,
    edgeNodes: edges.targets,
    gapStarts: gaps.starts,
    gapWidths: gaps.labels,
    gapNodes: gaps.targets,
    endStarts: ends.starts,
    ends: ends.labels,
    nodes: nodes.length,
  };
  return { trie, wordsOfKey };
}

function pairs(children: ReadonlyMap<number, Node>): (readonly [number, number])[] {
  return [...children].map(([label, node]) => [label, node.id] as const).sort((a, b) => a[0] - b[0]);
}

function flatten(lists: readonly (readonly (readonly [number, number])[])[]) {
  const starts = new Int32Array(lists.length + 1);
  const all = lists.flat();
  lists.forEach((list, index) => {
    starts[index + 1] = starts[index]! + list.length;
  });
  return { starts, labels: Int32Array.from(all, ([label]) => label), targets: Int32Array.from(all, ([, target]) => target) };
}
