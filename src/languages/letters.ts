/** How many letters a text holds, in any script; astral letters count once. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const low = code | 32;
      if (low >= 97 && low <= 122) count += 1;
    } else if (code >= 0xc0 && code < 0x250) {
      if (code !== 0xd7 && code !== 0xf7) count += 1;
    } else if (code >= 0xd800 && code <= 0xdbff) {
      if (LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) count += 1;
      at += 1;
    } else if (LETTER.test(text.charAt(at))) count += 1;
  }
  return count;
}

const LETTER = /\p{L}/u;

/** Scripts that write no spaces are beyond ASCII. */
const BLOB = /[!-~]{100,}/g;

/** A text without long addresses and encoded pictures, which are in no language and make no words. */
export const withoutBlobs = (text: string): string => text.replace(BLOB, ' ');
