const SCRIPTS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
] as const;

/**
 * A word that mixes letters of two alphabets: a Cyrillic "а" in a Latin word looks right and never matches.
 * Returns what to say, or null. One Greek letter alone (the micro sign) is let pass.
 */
export function lookAlikes(
  term: string,
): { word: string; letter: string; script: string; others: string } | null {
  for (const word of term.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (/^[µμΩ]/u.test(word)) continue;
    const counts = SCRIPTS.map(([script, pattern]) => ({
      script,
      letters: [...word].filter((letter) => pattern.test(letter)),
    })).filter(({ letters }) => letters.length > 0);
    if (counts.length < 2) continue;
    const [most, ...rest] = counts.sort((a, b) => b.letters.length - a.letters.length);
    const odd = rest[0]!;
    return { word, letter: odd.letters[0]!, script: odd.script, others: most!.script };
  }
  return null;
}
