import type { CueLexicon, CueRule, CueRuleKind } from '../languages/cues.js';
import type { Span } from '../model/span.js';
import { type Choices, parsePattern, type Step } from './pattern.js';
import type { Word } from './words.js';

/** Where a rule's pattern stands in a passage: `from` and `to` count words, `start` and `end` code units. */
export interface Hit extends Span {
  readonly kind: CueRuleKind;
  readonly rule: CueRule;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly words: Map<string, Node>;
  readonly exact: Map<string, Node>;
  readonly cased: Map<string, Node>;
  readonly prefixes: Map<string, Node>;
  readonly suffixes: Map<string, Node>;
  readonly gaps: Map<number, Node>;
  /** Lengths of the prefixes and suffixes here, so that looking them up costs a few slices. */
  readonly prefixLengths: Set<number>;
  readonly suffixLengths: Set<number>;
  number: Node | null;
  year: Node | null;
  /** Where a part of a pattern ends that has several choices: they meet again here. */
  readonly meets: Node[];
  readonly rules: CueRule[];
}

/** A cue lexicon ready to run: a trie over words. */
export interface CompiledLexicon {
  readonly root: Node;
  readonly documentKinds: CueLexicon['documentKinds'];
  readonly selfNames: readonly string[];
}

/** Signs that no gap of a pattern reaches across. */
const STOPS = new Set([';', ':', '.', '?', '!', '•', '(', ')']);
const YEAR = /^(?:19|20)\d\d$/;

export function compileLexicon(lexicon: CueLexicon): CompiledLexicon {
  const root = newNode();
  for (const rule of lexicon.rules) {
    const end = parsePattern(rule.pattern).reduce(growPart, root);
    if (!end.rules.some((other) => other.kind === rule.kind)) end.rules.push(rule);
  }
  return { root, documentKinds: lexicon.documentKinds, selfNames: lexicon.selfNames ?? [] };
}

/** All hits, in order: of each kind the longest at each word, none inside a longer one of its kind. */
export function findHits(words: readonly Word[], lexicon: CompiledLexicon): readonly Hit[] {
  const hits: Hit[] = [];
  const reached = new Map<CueRuleKind, number>();
  for (let from = 0; from < words.length; from++) {
    const longest = new Map<CueRuleKind, { rule: CueRule; to: number }>();
    walk(lexicon.root, words, from, (rule, to) => {
      if (to > from && to > (longest.get(rule.kind)?.to ?? 0)) longest.set(rule.kind, { rule, to });
    });
    for (const [kind, { rule, to }] of longest) {
      if (to <= (reached.get(kind) ?? 0)) continue;
      reached.set(kind, to);
      hits.push({ kind, rule, from, to, start: words[from]!.start, end: words[to - 1]!.end });
    }
  }
  return hits;
}

function walk(
  node: Node,
  words: readonly Word[],
  at: number,
  found: (rule: CueRule, to: number) => void,
): void {
  for (const rule of node.rules) found(rule, at);
  for (const meet of node.meets) walk(meet, words, at, found);
  for (const [most, next] of node.gaps) {
    for (let skipped = 0; skipped <= most; skipped++) {
      walk(next, words, at + skipped, found);
      const word = words[at + skipped];
      if (word === undefined || STOPS.has(word.folded)) break;
    }
  }
  const word = words[at];
  if (word === undefined || word.folded === '') return;
  const exact = node.words.get(word.folded);
  if (exact) walk(exact, words, at + 1, found);
  if (node.exact.size > 0) {
    const accented = node.exact.get(word.lower);
    if (accented) walk(accented, words, at + 1, found);
  }
  if (word.cased !== word.folded) {
    const cased = node.cased.get(word.cased);
    if (cased) walk(cased, words, at + 1, found);
  }
  if (word.type === 'number') {
    if (node.number) walk(node.number, words, at + 1, found);
    if (node.year && YEAR.test(word.folded)) walk(node.year, words, at + 1, found);
    return;
  }
  for (const length of node.prefixLengths) {
    const next = node.prefixes.get(word.folded.slice(0, length));
    if (next) walk(next, words, at + 1, found);
  }
  for (const length of node.suffixLengths) {
    if (word.folded.length <= length) continue;
    const next = node.suffixes.get(word.folded.slice(-length));
    if (next) walk(next, words, at + 1, found);
  }
}

function newNode(): Node {
  return {
    words: new Map(),
    exact: new Map(),
    cased: new Map(),
    prefixes: new Map(),
    suffixes: new Map(),
    gaps: new Map(),
    prefixLengths: new Set(),
    suffixLengths: new Set(),
    number: null,
    year: null,
    meets: [],
    rules: [],
  };
}

/** Choices share no combinations: a pattern costs the sum of its choices, not their product. */
function growPart(node: Node, choices: Choices): Node {
  const [only, ...others] = choices;
  if (only && others.length === 0) return only.reduce(grow, node);
  const meet = newNode();
  for (const choice of choices) choice.reduce(grow, node).meets.push(meet);
  return meet;
}

function grow(node: Node, step: Step): Node {
  switch (step.is) {
    case 'number':
      node.number ??= newNode();
      return node.number;
    case 'year':
      node.year ??= newNode();
      return node.year;
    case 'gap':
      return child(node.gaps, step.most);
    case 'prefix':
      node.prefixLengths.add(step.text.length);
      return child(node.prefixes, step.text);
    case 'suffix':
      node.suffixLengths.add(step.text.length);
      return child(node.suffixes, step.text);
    case 'exact':
      return child(node.exact, step.text);
    case 'cased':
      return child(node.cased, step.text);
    case 'word':
      return child(node.words, step.text);
  }
}

function child<Key>(children: Map<Key, Node>, key: Key): Node {
  const known = children.get(key);
  if (known) return known;
  const made = newNode();
  children.set(key, made);
  return made;
}
