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
  words: Map<string, Node> | null;
  exact: Map<string, Node> | null;
  cased: Map<string, Node> | null;
  /** By their length, so that looking one up costs one slice a length. */
  prefixes: Map<number, Map<string, Node>> | null;
  suffixes: Map<number, Map<string, Node>> | null;
  exactSuffixes: Map<number, Map<string, Node>> | null;
  gaps: Map<number, Node> | null;
  number: Node | null;
  year: Node | null;
  /** Where a part of a pattern ends that has several choices: they meet again here. */
  meets: Node[] | null;
  rules: CueRule[] | null;
}

/** A cue lexicon ready to run: a trie over words. */
export interface CompiledLexicon {
  readonly root: Node;
  /** What else a word may be (`Language.detached`). */
  readonly detached: ((word: string) => readonly string[]) | undefined;
  readonly verbFirst: boolean;
}

/** Signs that no gap of a pattern reaches across. */
const STOPS = new Set([';', ':', '.', '?', '!', '•', '(', ')']);
const YEAR = /^(?:19|20)\d\d$/;

export function compileLexicon(
  lexicon: CueLexicon,
  detached?: (word: string) => readonly string[],
): CompiledLexicon {
  const root = newNode();
  for (const rule of lexicon.rules) {
    const end = parsePattern(rule.pattern).reduce(growPart, root);
    end.rules ??= [];
    if (!end.rules.some((other) => other.kind === rule.kind)) end.rules.push(rule);
  }
  return { root, detached, verbFirst: lexicon.verbFirst === true };
}

/** All hits, in order: of each kind the longest at each word, none inside a longer one of its kind. */
export function findHits(words: readonly Word[], lexicon: CompiledLexicon): readonly Hit[] {
  const hits: Hit[] = [];
  const reached = new Map<CueRuleKind, number>();
  for (let from = 0; from < words.length; from++) {
    const longest = new Map<CueRuleKind, { rule: CueRule; to: number }>();
    walk(lexicon.root, words, from, (rule, to) => {
      const best = longest.get(rule.kind)?.to ?? from;
      // Of rules that find the same words the one that governs more of the clause speaks.
      if (to > best || (to === best && to > from && rule.direction === 'both'))
        longest.set(rule.kind, { rule, to });
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
  if (node.rules) for (const rule of node.rules) found(rule, at);
  if (node.meets) for (const meet of node.meets) walk(meet, words, at, found);
  if (node.gaps) for (const [most, next] of node.gaps) skip(next, words, at, most, found);
  const word = words[at];
  if (word === undefined || word.folded === '') return;
  step(node.words?.get(word.folded));
  if (node.words) for (const other of word.others) step(node.words.get(other));
  step(node.exact?.get(word.lower));
  if (word.cased !== word.folded) step(node.cased?.get(word.cased));
  if (word.type === 'number') {
    step(node.number);
    if (node.year && YEAR.test(word.folded)) step(node.year);
    return;
  }
  if (node.prefixes) {
    for (const [length, children] of node.prefixes) {
      step(children.get(word.folded.slice(0, length)));
      for (const other of word.others) step(children.get(other.slice(0, length)));
    }
  }
  if (node.suffixes) {
    for (const [length, children] of node.suffixes) {
      if (word.folded.length > length) step(children.get(word.folded.slice(-length)));
    }
  }
  if (node.exactSuffixes) {
    for (const [length, children] of node.exactSuffixes) {
      if (word.lower.length > length) step(children.get(word.lower.slice(-length)));
    }
  }

  function step(next: Node | null | undefined): void {
    if (next) walk(next, words, at + 1, found);
  }
}

function skip(
  next: Node,
  words: readonly Word[],
  at: number,
  most: number,
  found: (rule: CueRule, to: number) => void,
): void {
  for (let skipped = 0; skipped <= most; skipped++) {
    walk(next, words, at + skipped, found);
    const word = words[at + skipped];
    if (word === undefined || STOPS.has(word.folded)) return;
  }
}

function newNode(): Node {
  return {
    words: null,
    exact: null,
    cased: null,
    prefixes: null,
    suffixes: null,
    exactSuffixes: null,
    gaps: null,
    number: null,
    year: null,
    meets: null,
    rules: null,
  };
}

/** Choices share no combinations: a pattern costs the sum of its choices, not their product. */
function growPart(node: Node, choices: Choices): Node {
  const [only, ...others] = choices;
  if (only && others.length === 0) return only.reduce(grow, node);
  const meet = newNode();
  for (const choice of choices) {
    const end = choice.reduce(grow, node);
    end.meets ??= [];
    end.meets.push(meet);
  }
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
      node.gaps ??= new Map();
      return child(node.gaps, step.most);
    case 'prefix':
      node.prefixes ??= new Map();
      return child(ofLength(node.prefixes, step.text.length), step.text);
    case 'suffix':
      node.suffixes ??= new Map();
      return child(ofLength(node.suffixes, step.text.length), step.text);
    case 'exact-suffix':
      node.exactSuffixes ??= new Map();
      return child(ofLength(node.exactSuffixes, step.text.length), step.text);
    case 'exact':
      node.exact ??= new Map();
      return child(node.exact, step.text);
    case 'cased':
      node.cased ??= new Map();
      return child(node.cased, step.text);
    case 'word':
      node.words ??= new Map();
      return child(node.words, step.text);
  }
}

function ofLength(children: Map<number, Map<string, Node>>, length: number): Map<string, Node> {
  const known = children.get(length);
  if (known) return known;
  const made = new Map<string, Node>();
  children.set(length, made);
  return made;
}

function child<Key>(children: Map<Key, Node>, key: Key): Node {
  const known = children.get(key);
  if (known) return known;
  const made = newNode();
  children.set(key, made);
  return made;
}
