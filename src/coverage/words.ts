const CHARACTER = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const WORD = new RegExp(`([${CHARACTER}])|(?:(?![${CHARACTER}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Chinese words are one or two characters long, seldom more. */
const CHARACTERS_A_WORD = 1.5;

/**
 * How many words a text has. In scripts that do not separate words, one and a half characters are counted as a word, so
 * that the same strategy is about as long in Chinese as in English.
 */
export function countWords(text: string): number {
  if (ASCII.test(text)) return countAsciiWords(text);
  let words = 0;
  let characters = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    if (found[1] === undefined) words++;
    else characters++;
  }
  return words + Math.round(characters / CHARACTERS_A_WORD);
}

const ASCII = /^[\x00-\x7f]*$/;

/** Most of most texts: runs of letters and digits. */
function countAsciiWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const low = code | 32;
    const isPart = (low >= 97 && low <= 122) || (code >= 48 && code <= 57);
    if (isPart && !inside) words++;
    inside = isPart;
  }
  return words;
}
