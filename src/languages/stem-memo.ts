/** Longer tokens are noise (URLs, base64), and the stemmers are quadratic on them. */
const LONGEST_WORD = 64;
const LARGEST_MEMO = 100_000;

/**
 * A stemmer that remembers what it has seen: stemming is most of the cost of matching, and texts repeat themselves.
 * The memo is emptied when full, so that an endless stream of new words cannot fill the memory.
 */
export function memoised(stem: (word: string) => string): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return word;
    const known = memo.get(word);
    if (known !== undefined) return known;
    if (memo.size >= LARGEST_MEMO) memo.clear();
    const stemmed = stem(word);
    memo.set(word, stemmed);
    return stemmed;
  };
}

/** A list written as one string, for readability of the word lists. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
