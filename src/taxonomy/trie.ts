import type { Entry } from './entries.js';

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
  /** The masks (`maskOf`) of a node's edges: no common bit with a word's mask, no edge for it. */
  readonly edgeMasks: Int32Array;
  /** 1 where an entry ends at node n or a gap follows: the next word alone cannot turn it away. */
  readonly isOpen: Uint8Array;
  /** Gaps behind node n: how many words at most, and the node to go on from. */
  readonly gapStarts: Int32Array;
  readonly gapWidths: Int32Array;
  readonly gapNodes: Int32Array;
  /** Entries that end at node n. */
  readonly endStarts: Int32Array;
  readonly ends: Int32Array;
}

interface Node {
  readonly id: number;
  readonly edges: Map<number, Node>;
  readonly gaps: Map<number, Node>;
  readonly ends: Set<number>;
}

/** Several tries over one vocabulary. */
export interface Tries<Name extends string> {
  readonly tries: Readonly<Record<Name, Trie>>;
  /** The trie words that a key (`keysOf`) belongs to. */
  readonly wordsOfKey: ReadonlyMap<string, readonly number[]>;
}

/** A trie for each group of entries. */
export function buildTries<Name extends string>(
  groups: Readonly<Record<Name, readonly Entry[]>>,
): Tries<Name> {
  const words = new Map<string, number>();
  const wordsOfKey = new Map<string, number[]>();
  const wordId = (keys: readonly string[]): number => {
    const name = [...keys].sort().join('\n');
    const known = words.get(name);
    if (known !== undefined) return known;
    const id = words.size;
    words.set(name, id);
    for (const key of keys) {
      const there = wordsOfKey.get(key);
      if (there) there.push(id);
      else wordsOfKey.set(key, [id]);
    }
    return id;
  };
  const names = Object.keys(groups) as Name[];
  const grown = names.map((name) => ({ name, nodes: grow(groups[name], wordId) }));
  const tries = Object.fromEntries(grown.map(({ name, nodes }) => [name, freeze(nodes, words.size)]));
  return { tries: tries as Record<Name, Trie>, wordsOfKey };
}

function grow(entries: readonly Entry[], wordId: (keys: readonly string[]) => number): readonly Node[] {
  const nodes: Node[] = [];
  const newNode = (): Node => {
    const node = { id: nodes.length, edges: new Map(), gaps: new Map(), ends: new Set<number>() };
    nodes.push(node);
    return node;
  };
  const root = newNode();
  for (const entry of entries)
    for (const sequence of entry.sequences) {
      let node = root;
      for (const step of sequence) {
        const [children, label] =
          step.is === 'gap' ? [node.gaps, step.most] : [node.edges, wordId(step.keys)];
        const next = children.get(label) ?? newNode();
        children.set(label, next);
        node = next;
      }
      node.ends.add(entry.id);
    }
  return nodes;
}

function freeze(nodes: readonly Node[], words: number): Trie {
  const roots = new Int32Array(words);
  for (const [word, node] of nodes[0]!.edges) roots[word] = node.id;
  const edges = flatten(nodes.map((node) => pairs(node.edges)));
  const gaps = flatten(nodes.map((node) => pairs(node.gaps)));
  const ends = flatten(
    nodes.map((node) => [...node.ends].sort((a, b) => a - b).map((id) => [id, 0] as const)),
  );
  return {
    roots,
    edgeStarts: edges.starts,
    edgeWords: edges.labels,
    edgeNodes: edges.targets,
    edgeMasks: Int32Array.from(nodes, (node) =>
      [...node.edges.keys()].reduce((mask, word) => mask | maskOf(word), 0),
    ),
    isOpen: Uint8Array.from(nodes, (node) => (node.ends.size > 0 || node.gaps.size > 0 ? 1 : 0)),
    gapStarts: gaps.starts,
    gapWidths: gaps.labels,
    gapNodes: gaps.targets,
    endStarts: ends.starts,
    ends: ends.labels,
  };
}

/** One bit for a trie word: most words that do not fit a node are turned away by one comparison. */
export function maskOf(word: number): number {
  return 1 << (word & 31);
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
  return {
    starts,
    labels: Int32Array.from(all, ([label]) => label),
    targets: Int32Array.from(all, ([, target]) => target),
  };
}
