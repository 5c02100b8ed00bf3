import type { EntryStep } from '../taxonomy/entries.js';
import { compareHits, type RawHit } from '../taxonomy/hit-columns.js';
import type { Lexicon } from '../taxonomy/lexicon.js';
import { keysOf, WORD_TESTS } from '../taxonomy/word-keys.js';
import { LONGEST_TOKEN, scanTokens, TokenBuffer } from '../text/tokens.js';

/**
 * Finds what `findMentions` finds, the obvious way: every combination of every term at every token. The oracle
 * that tests compare the trie with; far too slow for anything else.
 */
export function naiveFind(text: string, lexicon: Lexicon, start: number, end: number): RawHit[] {
  const tokens = new TokenBuffer();
  scanTokens(text, start, end, tokens);
  const words = Array.from({ length: tokens.length }, (_, index) => {
    const span = { start: tokens.starts[index]!, end: tokens.ends[index]! };
    const word = text.slice(span.start, span.end);
    const isNoise = word.length > LONGEST_TOKEN;
    const keys = isNoise ? [] : WORD_TESTS.flatMap((test) => keysOf(word, test, lexicon.language));
    return { ...span, keys: new Set(keys) };
  });

  /** The tokens of the first way to match `steps` from `token` on: nearest words first. */
  const match = (steps: readonly EntryStep[], token: number): number[] | null => {
    const [step, ...rest] = steps;
    if (step === undefined) return [];
    if (step.is === 'word') {
      if (!step.keys.some((key) => words[token]?.keys.has(key))) return null;
      const tail = match(rest, token + 1);
      return tail && [token, ...tail];
    }
    for (let skipped = 0; skipped <= step.most; skipped++) {
      const tail = match(rest, token + skipped);
      if (tail) return tail;
    }
    return null;
  };

  const hits = new Map<string, RawHit>();
  for (const entry of lexicon.entries)
    for (const sequence of entry.sequences)
      for (let token = 0; token < words.length; token++) {
        const found = match(sequence, token);
        if (!found) continue;
        const spans = found.map((index) => ({ start: words[index]!.start, end: words[index]!.end }));
        const hit = { entry, start: spans[0]!.start, end: spans.at(-1)!.end, words: spans };
        hits.set(`${entry.id} ${found.join()}`, hit);
      }
  return [...hits.values()].sort(compareHits);
}
