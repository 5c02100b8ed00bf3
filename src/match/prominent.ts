import tfidf from 'natural/lib/natural/tfidf/index.js';
import type { Passage } from '../model/passage.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import type { Lexicon } from '../taxonomy/lexicon.js';
import { vocabularyOf } from '../taxonomy/vocabulary.js';
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
  const parts = partsOf(passages, compiled);
  const counts = new Map<string, number>();
  for (const part of parts) for (const { key } of part) counts.set(key, (counts.get(key) ?? 0) + 1);
  const candidates = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const index = new TfIdf();
  const kept = new Set(candidates.map(([key]) => key));
  // Arrays of our own tokens: a string would go through natural's tokenizer, which destroys accents.
  for (const part of parts) index.addDocument(part.map(({ key }) => key).filter((key) => kept.has(key)));
  // Natural adds 1, so that what stands everywhere still counts: between many sections that is just what should not.
  const everywhere = parts.length < FEW_PARTS ? 0 : 1;
  const weighed = candidates.map(([key, count]) => {
    const rarity = Math.max(0, index.idf(key) - everywhere);
    return { key, count, weight: round(count * rarity * (wordsIn(key) > 1 ? PAIR : 1)) };
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
  const spellings = spellingsOf(new Set(listed.map(({ key }) => key)), parts);
  return listed.map(({ key, count, weight }) => ({
    term: usualSpelling(spellings.get(key)) ?? key.slice(1),
    count,
    weight,
  }));
}

/** How the document writes each of the keys, and how often. */
function spellingsOf(
  keys: ReadonlySet<string>,
  parts: readonly (readonly Said[])[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const spellings = new Map<string, Map<string, number>>();
  for (const part of parts)
    for (const { key, passage, start, end } of part) {
      if (!keys.has(key)) continue;
      const spelling = passage.text.slice(start, end).normalize('NFC').toLowerCase();
      const ofKey = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, ofKey);
      ofKey.set(spelling, (ofKey.get(spelling) ?? 0) + 1);
    }
  return spellings;
}

const wordsIn = (key: string) => key.split(' ').length;

/** The commonest, the first in the alphabet of equal ones. */
function usualSpelling(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(spellings ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

// The package is CommonJS: bundlers and Node disagree on what its default export is.
const TfIdf = 'TfIdf' in tfidf ? tfidf.TfIdf : tfidf;

/** A word or pair of words where it stands. */
interface Said {
  readonly key: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Whether the taxonomy knows a word, in the singular too, or writes it so; null where it is no candidate. */
type Fact = { readonly key: string; readonly isKnown: boolean; readonly isWritten: boolean } | null;

/**
 * The document's sections as lists of words and pairs. Each is marked with ":" in front, because natural counts in
 * plain objects: "constructor" must be a word like any other.
 */
function partsOf(passages: readonly Passage[], compiled: CompiledTaxonomy): readonly (readonly Said[])[] {
  const sections = [...new Set(passages.map(({ section }) => section))].sort((a, b) => a - b);
  const places = new Map(sections.map((section, place) => [section, place]));
  const lump = Math.max(1, Math.ceil(sections.length / MOST_PARTS));
  const parts = new Map<number, Said[]>();
  const facts = new Map<Lexicon, Map<string, Fact>>();
  const tokens = new TokenBuffer();
  for (const passage of passages) {
    const lexicon = compiled.lexicon(passage.language);
    if (!lexicon || passage.role === 'boilerplate') continue;
    const place = Math.floor(places.get(passage.section)! / lump);
    const part = parts.get(place) ?? [];
    parts.set(place, part);
    if (lexicon.language.script === 'character') continue;
    const known = facts.get(lexicon) ?? new Map<string, Fact>();
    facts.set(lexicon, known);
    const { text } = passage;
    scanTokens(text, 0, text.length, tokens);
    let previous: (NonNullable<Fact> & { start: number; end: number }) | null = null;
    for (let index = 0; index < tokens.length; index++) {
      const [start, end] = [tokens.starts[index]!, tokens.ends[index]!];
      if (end - start > LONGEST_TOKEN) continue;
      const raw = text.slice(start, end);
      let fact = known.get(raw);
      if (fact === undefined) {
        fact = factOf(raw, lexicon);
        known.set(raw, fact);
      }
      if (fact === null) {
        previous = null;
        continue;
      }
      const { key, isKnown } = fact;
      if (!isKnown) part.push({ key: `:${key}`, passage, start, end });
      // Neighbours across a comma or a full stop are no pair.
      if (previous && !(isKnown && previous.isWritten) && /^[\s-]$/.test(text.slice(previous.end, start)))
        part.push({ key: `:${previous.key} ${key}`, passage, start: previous.start, end });
      previous = { ...fact, start, end };
    }
  }
  return [...parts.values()];
}

function factOf(raw: string, lexicon: Lexicon): Fact {
  const { stopWords, commonWords, singular } = lexicon.language;
  const key = foldedKey(raw);
  if (key.length < SHORTEST_WORD || /^\p{N}/u.test(key) || stopWords.has(key) || commonWords.has(key))
    return null;
  const vocabulary = vocabularyOf(lexicon);
  const isWritten = vocabulary.has(key);
  return { key, isKnown: isWritten || vocabulary.has(singular(key)), isWritten };
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
