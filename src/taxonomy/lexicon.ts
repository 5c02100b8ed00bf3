import type { Language } from '../languages/language.js';
import { TokenBuffer } from '../text/tokens.js';
import type { Entry } from './entries.js';
import { buildTrie, type Trie } from './trie.js';
import { keysOf, WORD_TESTS } from './word-keys.js';
import { WordMemo } from './word-memo.js';

/** The terms of one language, ready to be found. Hold it as it is; the parts are for `src/match`. */
export interface Lexicon {
  readonly language: Language;
  /** Sorted by content; `Entry.id` is the position. */
  readonly entries: readonly Entry[];
  readonly trie: Trie;
  /**
   * Word → position of its list in `wordLists`, times two, plus one where a term begins with it; 0 where no term
   * holds it.
   */
  readonly memo: WordMemo;
  /** Lists of trie words: how many, then which. */
  readonly wordLists: readonly number[];
  /** Reused from passage to passage. */
  readonly tokens: TokenBuffer;
}

/** Puts the entries of a language into a trie, and an empty memo in front of it. */
export function buildLexicon(language: Language, entries: readonly Entry[]): Lexicon {
  const { trie, wordsOfKey } = buildTrie(entries);
  const tests = WORD_TESTS.filter((test) => [...wordsOfKey.keys()].some((key) => key.startsWith(`${test}:`)));
  const wordLists: number[] = [0];
  const known = new Map<string, number>();
  const resolve = (word: string): number => {
    const found = new Set<number>();
    for (const test of tests)
      for (const key of keysOf(word, test, language)) for (const id of wordsOfKey.get(key) ?? []) found.add(id);
    if (found.size === 0) return 0;
    const ids = [...found].sort((a, b) => a - b);
    const name = ids.join();
    let value = known.get(name);
    if (value === undefined) {
      value = wordLists.length * 2 + (ids.some((id) => trie.roots[id] !== 0) ? 1 : 0);
      known.set(name, value);
      wordLists.push(ids.length, ...ids);
    }
    return value;
  };
  return { language, entries, trie, memo: new WordMemo(resolve), wordLists, tokens: new TokenBuffer() };
}
