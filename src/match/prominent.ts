import tfidf from 'natural/lib/natural/tfidf/index.js';
import type { Passage } from '../model/passage.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import type { Lexicon } from '../taxonomy/lexicon.js';
import { vocabularyOf } from '../taxonomy/vocabulary.js';
import { WordMemo } from '../taxonomy/word-memo.js';
import { foldedKey } from '../text/fold.js';
import { LONGEST_TOKEN, scanTokens, TokenBuffer } from '../text/tokens.js';

/** A word or pair of words that stands out in a document and that the taxonomy does not know. */
export interface ProminentTerm {
  /** As the document writes it most often. */
  readonly term: string;
  /** How often it stands in the document. */
  readonly count: number;
  /** TF-IDF over the document's sections: for ranking within this document only. */
  readonly weight: number;
}

/** Said less often, a term is no theme of the document. */
const FEWEST = 3;
const SHORTEST_WORD = 3;
/** Terms worth weighing; the rest are too rare to come first. */
const MOST_CANDIDATES = 400;
/** Sections are lumped into this many parts at most: tf-idf asks every part about every term. */
const MOST_PARTS = 200;
/** With fewer sections, what stands everywhere is all there is. */
const FEW_PARTS = 5;
/** Pairs say more than words. */
const PAIR = 1.5;

/**
 * What else the document is about: words and pairs of words that stand out by TF-IDF between its sections and that
 * the taxonomy's terms do not hold, heaviest first. Boilerplate, stop words and numbers are left out.
 *
 * @param limit how many at most
 * @example alsoProminent(passages, compiled, 20)[0]?.term; // 'broadband'
 */
export function alsoProminent(
  passages: readonly Passage[],
  compiled: CompiledTaxonomy,
  limit: number,
): ProminentTerm[] {
  const { parts, keyOf } = partsOf(passages, compiled);
  const counts = new Map<number, number>();
  for (const { terms } of parts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const candidates = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([term, count]) => ({ term, key: keyOf(term), count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const index = new TfIdf();
  const kept = new Map(candidates.map(({ term, key }) => [term, key]));
  // Arrays of our own tokens: a string would go through natural's tokenizer, which destroys accents.
  for (const { terms } of parts) index.addDocument(terms.flatMap((term) => kept.get(term) ?? []));
  // Natural adds 1, so that what stands everywhere still counts: between many sections that is just what should not.
  const everywhere = parts.length < FEW_PARTS ? 0 : 1;
  const weighed = candidates.map(({ term, key, count }) => {
    const rarity = Math.max(0, index.idf(key) - everywhere);
    return { term, key, count, weight: round(count * rarity * (wordsIn(key) > 1 ? PAIR : 1)) };
  });
  const ranked = weighed
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.count - a.count ||
        wordsIn(b.key) - wordsIn(a.key) ||
        (a.key < b.key ? -1 : 1),
    );
  const listed = withoutEchoes(ranked).slice(0, Math.max(0, limit));
  const spellings = spellingsOf(new Set(listed.map(({ term }) => term)), parts);
  return listed.map(({ term, key, count, weight }) => ({
    term: usualSpelling(spellings.get(term)) ?? key.slice(1),
    count,
    weight,
  }));
}

/** How the document writes each of the terms, and how often. */
function spellingsOf(
  wanted: ReadonlySet<number>,
  parts: readonly Part[],
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const spellings = new Map<number, Map<string, number>>();
  for (const { terms, passages, starts, ends } of parts)
    terms.forEach((term, at) => {
      if (!wanted.has(term)) return;
      const spelling = passages[at]!.text.slice(starts[at], ends[at]).normalize('NFC').toLowerCase();
      const ofTerm = spellings.get(term) ?? new Map<string, number>();
      spellings.set(term, ofTerm);
      ofTerm.set(spelling, (ofTerm.get(spelling) ?? 0) + 1);
    });
  return spellings;
}

const wordsIn = (key: string) => key.split(' ').length;

/** The commonest, the first in the alphabet of equal ones. */
function usualSpelling(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(spellings ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

// The package is CommonJS: bundlers and Node disagree on what its default export is.
const TfIdf = 'TfIdf' in tfidf ? tfidf.TfIdf : tfidf;

/** Words and pairs of words by number, in columns: a long document has a hundred thousand. */
interface Part {
  readonly terms: number[];
  readonly passages: Passage[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A pair is its first word's number times this, and its second's. */
const PAIRS = 2 ** 26;
/** What the memo says beside a word's number: the taxonomy has it, in the singular too; the taxonomy writes it so. */
const KNOWN = 1;
const WRITTEN = 2;

/** The words and pairs of the document's sections, and what each is compared by. */
function partsOf(
  passages: readonly Passage[],
  compiled: CompiledTaxonomy,
): { parts: readonly Part[]; keyOf: (term: number) => string } {
  const sections = [...new Set(passages.map(({ section }) => section))].sort((a, b) => a - b);
  const places = new Map(sections.map((section, place) => [section, place]));
  const lump = Math.max(1, Math.ceil(sections.length / MOST_PARTS));
  const parts = new Map<number, Part>();
  const keys = [''];
  const numbers = new Map<string, number>();
  const memos = new Map<Lexicon, WordMemo>();
  const tokens = new TokenBuffer();
  for (const passage of passages) {
    const lexicon = compiled.lexicon(passage.language);
    if (!lexicon || passage.role === 'boilerplate') continue;
    const place = Math.floor(places.get(passage.section)! / lump);
    const part = parts.get(place) ?? { terms: [], passages: [], starts: [], ends: [] };
    parts.set(place, part);
    if (lexicon.language.script === 'character') continue;
    const memo = memos.get(lexicon) ?? new WordMemo((raw) => lookAt(raw, lexicon));
    memos.set(lexicon, memo);
    const { text } = passage;
    const add = (term: number, start: number, end: number) => {
      part.terms.push(term);
      part.passages.push(passage);
      part.starts.push(start);
      part.ends.push(end);
    };
    scanTokens(text, 0, text.length, tokens);
    let [before, from, to] = [0, 0, 0];
    for (let index = 0; index < tokens.length; index++) {
      const start = tokens.starts[index]!;
      const end = tokens.ends[index]!;
      if (end - start > LONGEST_TOKEN) continue;
      const word = memo.lookUp(text, start, end, tokens.hashes[index]!);
      if (word !== 0) {
        if ((word & KNOWN) === 0) add(word >> 2, start, end);
        const isHeld = (word & KNOWN) !== 0 && (before & WRITTEN) !== 0;
        if (before !== 0 && !isHeld && areNeighbours(text, to, start))
          add((before >> 2) * PAIRS + (word >> 2), from, end);
      }
      before = word;
      from = start;
      to = end;
    }
  }
  return { parts: [...parts.values()], keyOf };

  /** The number of a word with what is known of it; 0 where it is no candidate. */
  function lookAt(raw: string, lexicon: Lexicon): number {
    const { stopWords, commonWords, singular } = lexicon.language;
    const key = foldedKey(raw);
    if (key.length < SHORTEST_WORD || /^\p{N}/u.test(key) || stopWords.has(key) || commonWords.has(key))
      return 0;
    const vocabulary = vocabularyOf(lexicon);
    const known = vocabulary.has(key) ? KNOWN | WRITTEN : vocabulary.has(singular(key)) ? KNOWN : 0;
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.push(key) - 1;
      numbers.set(key, number);
    }
    return (number << 2) | known;
  }

  /** Marked with ":" in front, because natural counts in plain objects: "constructor" must be a word like any other. */
  function keyOf(term: number): string {
    const word = keys[term % PAIRS];
    return term < PAIRS ? `:${word}` : `:${keys[Math.floor(term / PAIRS)]} ${word}`;
  }
}

/** Across a comma or a full stop words are no pair. */
function areNeighbours(text: string, end: number, start: number): boolean {
  return start === end + 1 && /[\s-]/.test(text.charAt(end));
}

/** A word that stands mostly in a pair that is listed, or the other way round, is listed once. */
function withoutEchoes<Term extends { readonly key: string; readonly count: number }>(
  ranked: readonly Term[],
): Term[] {
  const listed: Term[] = [];
  const holds = (long: string, short: string) => ` ${long.slice(1)} `.includes(` ${short.slice(1)} `);
  for (const term of ranked.slice(0, 200)) {
    const isEcho = listed.some(
      (other) =>
        (holds(other.key, term.key) && term.count < other.count * 2) ||
        (holds(term.key, other.key) && other.count < term.count * 2),
    );
    if (!isEcho) listed.push(term);
  }
  return listed;
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
