import type { Entry } from './entries.js';

/**
 * A trie over the words of terms, flattened into arrays. Node 0 is the root; from a node on, whatever can follow is
 * kept once, however many beginnings lead to it: alternatives of several words (in Chinese every character is one)
 * would multiply it. A "word" here is a number: one way of comparing one word (its set of keys), so that a text word
 * is looked up once however many terms hold it.
 */
export interface Trie {
  /** Word → node that the root leads to, or 0. The one look-up that rejects most tokens. */
  readonly roots: Int32Array;
  /** Edges of node n: `edgeStarts[n]` to `edgeStarts[n + 1]`, sorted by word. */
  readonly edgeStarts: Int32Array;
  readonly edgeWords: Int32Array;
  readonly edgeNodes: Int32Array;
  /**
   * What an edge adds to the place of its node, and `gapSteps` a gap: the place is 0 behind the root, and tells the ways
   * apart on which a shared node is reached.
   */
  readonly edgeSteps: Int32Array;
  /**
   * Four numbers a node: the 64 bits (`addBit`) of the words that its edges ask for, and of those that may follow behind
   * its gaps. No common bit with what stands there, nothing to find: most ways end at this look.
   */
  readonly looks: Int32Array;
  /** The widest gap, in words. */
  readonly widestGap: number;
  /** Gaps behind node n: how many words at most, and the node to go on from. */
  readonly gapStarts: Int32Array;
  readonly gapWidths: Int32Array;
  readonly gapNodes: Int32Array;
  readonly gapSteps: Int32Array;
  /** Entries that end at node n. */
  readonly endStarts: Int32Array;
  readonly ends: Int32Array;
}

/** What a trie is made from; the other arrays follow from these. */
export type TrieLists = Pick<
  Trie,
  | 'roots'
  | 'edgeStarts'
  | 'edgeWords'
  | 'edgeNodes'
  | 'gapStarts'
  | 'gapWidths'
  | 'gapNodes'
  | 'endStarts'
  | 'ends'
>;

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

/** Nodes from which the same can follow become one, whose id is the last of theirs: a child always stands behind. */
function merge(nodes: readonly Node[]): readonly Node[] {
  const shared = new Map<string, Node>();
  const merged: Node[] = [];
  const becomes = (children: Map<number, Node>): string => {
    for (const [label, child] of children) children.set(label, merged[child.id]!);
    return pairs(children).join();
  };
  for (let id = nodes.length - 1; id >= 0; id--) {
    const node = nodes[id]!;
    const name = `${becomes(node.edges)};${becomes(node.gaps)};${sorted(node.ends).join()}`;
    merged[id] = shared.get(name) ?? node;
    if (merged[id] === node) shared.set(name, node);
  }
  return nodes.filter((node) => merged[node.id] === node);
}

function freeze(grown: readonly Node[], words: number): Trie {
  const nodes = merge(grown);
  const place = new Int32Array(grown.length);
  nodes.forEach(({ id }, index) => {
    place[id] = index;
  });
  const roots = new Int32Array(words);
  for (const [word, node] of nodes[0]!.edges) roots[word] = place[node.id]!;
  const placed = (children: ReadonlyMap<number, Node>) =>
    pairs(children).map(([label, id]) => [label, place[id]!] as const);
  const edges = flatten(nodes.map((node) => placed(node.edges)));
  const gaps = flatten(nodes.map((node) => placed(node.gaps)));
  const ends = flatten(nodes.map((node) => sorted(node.ends).map((id) => [id, 0] as const)));
  return trieOf({
    roots,
    edgeStarts: edges.starts,
    edgeWords: edges.labels,
    edgeNodes: edges.targets,
    gapStarts: gaps.starts,
    gapWidths: gaps.labels,
    gapNodes: gaps.targets,
    endStarts: ends.starts,
    ends: ends.labels,
  });
}

/** The whole trie from its lists. */
export function trieOf(lists: TrieLists): Trie {
  const { edgeStarts, edgeWords, edgeNodes, gapStarts, gapNodes } = lists;
  const nodes = edgeStarts.length - 1;
  const edgeSteps = new Int32Array(edgeNodes.length);
  const gapSteps = new Int32Array(gapNodes.length);
  const looks = new Int32Array(nodes * 4);
  // Places count as the nodes of a trie that shares nothing would be counted; children stand behind their parents.
  const places = new Int32Array(nodes);
  for (let node = nodes - 1; node >= 0; node--) {
    let place = 1;
    for (let edge = edgeStarts[node]!; edge < edgeStarts[node + 1]!; edge++) {
      addBit(looks, node * 4, edgeWords[edge]!);
      edgeSteps[edge] = place;
      place += places[edgeNodes[edge]!]!;
    }
    for (let gap = gapStarts[node]!; gap < gapStarts[node + 1]!; gap++) {
      gapSteps[gap] = place;
      const behind = gapNodes[gap]!;
      place += places[behind]!;
      looks[node * 4 + 2]! |= looks[behind * 4]!;
      looks[node * 4 + 3]! |= looks[behind * 4 + 1]!;
    }
    places[node] = place;
  }
  const widestGap = lists.gapWidths.reduce((widest, width) => Math.max(widest, width), 0);
  return { ...lists, edgeSteps, gapSteps, looks, widestGap };
}

/** Sets the bit of a trie word among the 64 that stand at `at`. */
export function addBit(masks: Int32Array, at: number, word: number): void {
  masks[at + ((word >> 5) & 1)]! |= 1 << word;
}

/** The trie words that may follow another. */
export function followers(trie: Trie): ReadonlySet<number> {
  return new Set(trie.edgeWords.subarray(trie.edgeStarts[1]!));
}

/** Those of them that some gap waits for. */
export function wordsBehindGaps(trie: Trie): ReadonlySet<number> {
  const words = new Set<number>();
  for (const node of trie.gapNodes)
    for (let edge = trie.edgeStarts[node]!; edge < trie.edgeStarts[node + 1]!; edge++)
      words.add(trie.edgeWords[edge]!);
  return words;
}

function pairs(children: ReadonlyMap<number, Node>): (readonly [number, number])[] {
  return [...children].map(([label, node]) => [label, node.id] as const).sort((a, b) => a[0] - b[0]);
}

function sorted(ids: ReadonlySet<number>): number[] {
  return [...ids].sort((a, b) => a - b);
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
