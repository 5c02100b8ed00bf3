import { withoutBlobs } from '../languages/letters.js';

/** How much of a page is looked at. */
const SAMPLE = 20_000;
/** With this many letters beside an encoded picture, the picture does not matter. */
const ENOUGH = 200;

/** UTF-8 read as Latin-1 or Windows-1252: é as Ã©, ’ as â€™, Cyrillic as Ð and Ñ with signs. */
const MOJIBAKE =
  /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF™œ\u009d“”¢¦˜]?|Â[\u00A0-\u00BF]|[ÐÑ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;
/** Private use, replacement characters and controls: fonts without a way back to letters. */
const NO_TEXT = /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000E-\u001F]/g;
const CID = /\(cid:\d+\)/g;

/**
 * Whether text that was extracted is text: `garbled` where most letters are lost or shifted, `mojibake` where it was
 * decoded with the wrong character set, else `good`. Says nothing about languages: any script passes.
 *
 * @example textHealth('Les dÃ©chets Ã©lectroniques sont recyclÃ©s prÃ¨s de la frontiÃ¨re.') // 'mojibake'
 */
export function textHealth(text: string): 'good' | 'garbled' | 'mojibake' {
  const beginning = text.slice(0, SAMPLE);
  const prose = withoutBlobs(beginning);
  const sample = units(prose, /\p{L}+/gu) >= ENOUGH ? prose : beginning;
  const letters = units(sample, /\p{L}+/gu);
  if (letters === 0) return 'good';
  const strange = count(sample, NO_TEXT) + 8 * count(sample, CID);
  if (strange > letters * 0.3) return 'garbled';
  if (count(sample, MOJIBAKE) > Math.max(4, letters * 0.012)) return 'mojibake';
  return alphabetic(sample) && (tooManyFragments(sample) || noVowels(sample)) ? 'garbled' : 'good';
}

/** Latin, Greek or Cyrillic: scripts whose words have vowels and are rarely one letter long. */
function alphabetic(text: string): boolean {
  const letters = units(text, /\p{L}+/gu);
  return units(text, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu) > letters / 2;
}

/**
 * Words of one or two letters make 15–35 % of words in European languages. Where letters are lost in extraction,
 * the words fall into pieces and these dominate.
 */
function tooManyFragments(text: string): boolean {
  let words = 0;
  let fragments = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words += 1;
    letters += word.length;
    if (word.length <= 2) fragments += 1;
  }
  return words >= 60 && fragments / words > 0.55 && letters / words < 3.2;
}

/** Fonts whose letters are shifted ("Wkh Jryhuqphqw") lose the vowels: 35–55 % of letters in any language. */
function noVowels(text: string): boolean {
  const plain = text.toLowerCase().normalize('NFD');
  const letters = units(plain, /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu);
  const vowels = units(plain, /[aeiouyıøæœαεηιουωаеиоуыэюяієѣў]+/g);
  return letters >= 200 && vowels / letters < 0.2;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** How much of a text a pattern of runs takes, in code units: one match a letter would cost tenfold. */
function units(text: string, pattern: RegExp): number {
  let found = 0;
  for (const [run] of text.matchAll(pattern)) found += run.length;
  return found;
}
