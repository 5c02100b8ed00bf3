import type { Language } from '../languages/language.js';
import { TokenBuffer } from '../text/tokens.js';
import type { Entry } from './entries.js';
import { buildTries, maskOf, type Trie, type Tries } from './trie.js';
import { keysOf, WORD_TESTS } from './word-keys.js';
import { WordMemo } from './word-memo.js';

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
   * Word → position of its list in `wordLists`, times four, plus one where a term begins with it, plus two where a
   * context word does; 0 where nothing holds it.
   */
  readonly memo: WordMemo;
  /**
   * Lists, one behind the other, each with its length in front: the trie words that a word stands for (and before
   * their number their `maskOf`), the nodes that the root of `terms` leads to with it, and the same for `contexts`.
   */
  readonly wordLists: readonly number[];
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
  const tests = WORD_TESTS.filter((test) => [...wordsOfKey.keys()].some((key) => key.startsWith(`${test}:`)));
  const wordLists: number[] = [0, 0];
  const known = new Map<string, number>();
  const resolve = (word: string): number => {
    const found = new Set<number>();
    for (const test of tests)
      for (const key of keysOf(word, test, language))
        for (const id of wordsOfKey.get(key) ?? []) found.add(id);
    if (found.size === 0) return 0;
    const ids = [...found].sort((a, b) => a - b);
    const name = ids.join();
    let value = known.get(name);
    if (value === undefined) {
      const nodes = (layer: Layer) => ids.map((id) => tries[layer].roots[id]!).filter((node) => node !== 0);
      const terms = nodes('terms');
      const contexts = nodes('contexts');
      wordLists.push(ids.reduce((mask, id) => mask | maskOf(id), 0));
      value =
        wordLists.length * 4 +
        (terms.length > 0 ? BEGINS.terms : 0) +
        (contexts.length > 0 ? BEGINS.contexts : 0);
      known.set(name, value);
      wordLists.push(ids.length, ...ids, terms.length, ...terms, contexts.length, ...contexts);
    }
    return value;
  };
  const memo = new WordMemo(resolve);
  return { language, entries, tries, memo, wordLists, wordsOfKey, words, tokens: new TokenBuffer() };
}
