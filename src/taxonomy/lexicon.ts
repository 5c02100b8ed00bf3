import type { Language } from '../languages/language.js';
import { TokenBuffer } from '../text/tokens.js';
import type { Entry } from './entries.js';
import { buildTries, type Trie, type Tries } from './trie.js';
import { formsOf, WORD_TESTS, type WordTest } from './word-keys.js';
import { WordMemo } from './word-memo.js';
import { WordSets } from './word-sets.js';

/**
 * `terms` are terms and false friends, `contexts` the words that weak terms lean on: these stand everywhere in a
 * digital strategy, so they are looked for only where a weak term asks.
 */
export type Layer = 'terms' | 'contexts';

/** The terms of one language, ready to be found. Hold it as it is; the parts are for `findMentions`. */
export interface Lexicon {
  readonly language: Language;
  /** Sorted by content; `Entry.id` is the position. */
  readonly entries: readonly Entry[];
  readonly tries: Readonly<Record<Layer, Trie>>;
  /**
   * Word → the place of its set in `wordSets`, times four, plus one where a term begins with it, plus two where a
   * context word does; 0 where nothing holds it.
   */
  readonly memo: WordMemo;
  readonly wordSets: WordSets;
  /** What the memo asks: the trie words that a key belongs to. */
  readonly wordsOfKey: Tries<Layer>['wordsOfKey'];
  /** The words that the entries are made of (`vocabularyOf`), where they came packed; else they are worked out. */
  readonly words: readonly string[] | null;
  /** Reused from passage to passage. */
  readonly tokens: TokenBuffer;
}

/** Which bit of a memo's value says that an entry of the layer begins with the word. */
export const BEGINS: Readonly<Record<Layer, number>> = { terms: 1, contexts: 2 };

/** Puts the entries of a language into tries, and an empty memo in front of them. */
export function buildLexicon(language: Language, entries: readonly Entry[]): Lexicon {
  const tries = buildTries<Layer>({
    terms: entries.filter(({ kind }) => kind !== 'context'),
    contexts: entries.filter(({ kind }) => kind === 'context'),
  });
  return lexiconOf(language, entries, tries, null);
}

/** A lexicon from its parts, with an empty memo in front of them. */
export function lexiconOf(
  language: Language,
  entries: readonly Entry[],
  { tries, wordsOfKey }: Tries<Layer>,
  words: readonly string[] | null,
): Lexicon {
  const byTest = wordsByTest(wordsOfKey);
  const tests = WORD_TESTS.filter((test) => byTest[test].size > 0);
  const lengths = { prefix: lengthsOf(byTest.prefix), suffix: lengthsOf(byTest.suffix) };
  const wordSets = new WordSets([tries.terms, tries.contexts]);
  const resolve = (word: string): number => {
    let found: readonly number[] | null = null;
    const forms = formsOf(word, language, tests, lengths);
    for (const test of tests)
      for (const form of forms[test]) {
        const there = byTest[test].get(form);
        if (there) found = found === null ? there : [...found, ...there];
      }
    if (found === null) return 0;
    const place = wordSets.add(found);
    const [terms, contexts] = wordSets.begins(place);
    return place * 4 + (terms ? BEGINS.terms : 0) + (contexts ? BEGINS.contexts : 0);
  };
  const memo = new WordMemo(resolve);
  return {
    language,
    entries,
    tries,
    memo,
    wordSets,
    wordsOfKey,
    words,
    tokens: new TokenBuffer(),
  };
}

/** The trie words of each key, by test: nobody has to write a key out to look it up. */
function wordsByTest(wordsOfKey: Tries<Layer>['wordsOfKey']) {
  const byTest: Record<WordTest, Map<string, readonly number[]>> = {
    surface: new Map(),
    plural: new Map(),
    stem: new Map(),
    cased: new Map(),
    prefix: new Map(),
    suffix: new Map(),
  };
  for (const [key, words] of wordsOfKey) {
    const colon = key.indexOf(':');
    byTest[key.slice(0, colon) as WordTest].set(key.slice(colon + 1), words);
  }
  return byTest;
}

function lengthsOf(words: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...words.keys()].map(({ length }) => length))].sort((a, b) => a - b);
}
