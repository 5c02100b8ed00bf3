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

/** So many signs of ASCII without a space are no word. Scripts that write no spaces are beyond ASCII. */
const SHORTEST_BLOB = 100;
const BLOB = /[!-~]{100,}/g;

/** A text without long addresses and encoded pictures, which are in no language and make no words. */
export const withoutBlobs = (text: string): string => (mayHoldBlob(text) ? text.replace(BLOB, ' ') : text);

/** Every blob covers one of the places looked at; what stands around it tells whether it may be one. */
function mayHoldBlob(text: string): boolean {
  for (let at = SHORTEST_BLOB - 1; at < text.length; at += SHORTEST_BLOB) {
    let end = at;
    while (end < text.length && isSign(text.charCodeAt(end))) end++;
    let start = at;
    while (start > 0 && isSign(text.charCodeAt(start - 1))) start--;
    if (end - start >= SHORTEST_BLOB) return true;
  }
  return false;
}

function isSign(code: number): boolean {
  return code >= 0x21 && code <= 0x7e;
}
