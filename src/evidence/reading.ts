import type { CueRuleKind } from '../languages/cues.js';
import type { Span } from '../model/span.js';
import { type CompiledLexicon, findHits, type Hit } from './lexicon.js';
import { type Word, wordsOf } from './words.js';

/** A passage as the rules see it: its words and what the lexicon found in them. Offsets count in `text`. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: ReadonlyMap<CueRuleKind, readonly Hit[]>;
  /** The same hits by the word at which they begin. */
  readonly at: ReadonlyMap<CueRuleKind, ReadonlyMap<number, Hit>>;
  /** Clause of each word, from 0: scopes never leave a clause. */
  readonly clauses: readonly number[];
  /** The verb may stand before its subject. */
  readonly verbFirst: boolean;
  /** The verb, or the verbal noun of a title, ends it. */
  readonly verbLast: boolean;
}

/** Kinds that a pseudo-cue never hides: what, by when and who stay what they are. */
const NEVER_PSEUDO = new Set<CueRuleKind>([
  'pseudo',
  'budget',
  'body',
  'instrument',
  'deadline',
  'indicator',
  'outcome',
  'baseline',
  'technology',
  'serves',
  'burden',
  'measure-title',
  'objective',
  'box',
  'abroad',
  'company',
  'recommendations',
  'scope',
  'not-infinitive',
]);

/** Signs that end a clause; a full stop inside a passage (a list number, an abbreviation) does not. */
const CLAUSE_SIGNS = new Set([';', '?', '!', '•', '|']);

/** No sentence is longer. What a passage without full stops says beyond is not judged, so that time stays linear. */
const MOST_WORDS = 1_000;
const MOST_UNITS = 10_000;

export function read(whole: string, lexicon: CompiledLexicon): Reading {
  const text = whole.slice(0, MOST_UNITS);
  const words = wordsOf(text, lexicon.detached).slice(0, MOST_WORDS);
  const found = findHits(words, lexicon);
  const all = lexicon.without ? found.filter(({ rule }) => rule !== lexicon.without) : found;
  const pseudo = all.filter((hit) => hit.kind === 'pseudo');
  const hits = new Map<CueRuleKind, Hit[]>();
  let next = 0;
  for (const hit of all) {
    while (next < pseudo.length && pseudo[next]!.to <= hit.from) next++;
    if (!NEVER_PSEUDO.has(hit.kind) && hides(pseudo[next], hit)) continue;
    const kind = hits.get(hit.kind);
    if (kind) kind.push(hit);
    else hits.set(hit.kind, [hit]);
  }
  const at = new Map([...hits].map(([kind, list]) => [kind, new Map(list.map((hit) => [hit.from, hit]))]));
  const clauses = clausesOf(words, hits.get('terminator') ?? []);
  return { text, words, hits, at, clauses, verbFirst: lexicon.verbFirst, verbLast: lexicon.verbLast };
}

/** A pseudo-cue hides a cue that it covers or that begins inside it; a longer one from the same word stays. */
function hides(pseudo: Hit | undefined, hit: Hit): boolean {
  return (
    pseudo !== undefined &&
    pseudo.from <= hit.from &&
    hit.from < pseudo.to &&
    (hit.to <= pseudo.to || hit.from > pseudo.from)
  );
}

function clausesOf(words: readonly Word[], terminators: readonly Hit[]): readonly number[] {
  const starts = new Set(terminators.map((hit) => hit.from));
  let clause = 0;
  return words.map((word, at) => {
    if (at > 0 && (starts.has(at) || CLAUSE_SIGNS.has(word.folded))) clause++;
    return clause;
  });
}

export function hitsOf(reading: Reading, kind: CueRuleKind): readonly Hit[] {
  return reading.hits.get(kind) ?? [];
}

export function has(reading: Reading, kind: CueRuleKind): boolean {
  return reading.hits.has(kind);
}

/** The first hit of a kind that begins at or after a word and before another. */
export function hitWithin(reading: Reading, kind: CueRuleKind, from: number, to: number): Hit | null {
  const starts = reading.at.get(kind);
  if (!starts) return null;
  for (let word = from; word < to; word++) {
    const hit = starts.get(word);
    if (hit) return hit;
  }
  return null;
}

export function hitAt(reading: Reading, kind: CueRuleKind, at: number): Hit | null {
  return reading.at.get(kind)?.get(at) ?? null;
}

/** The passage's own words for a hit, for the sentence that says why. */
export function quoted(reading: Reading, hit: Span): string {
  return `“${reading.text.slice(hit.start, hit.end)}”`;
}
