import { countLetters, withoutBlobs } from '../languages/letters.js';
import { foldTables, KIND } from './fold.js';

/** How much of a page is looked at. */
const SAMPLE = 20_000;
/** With this many letters beside an encoded picture, the picture does not matter. */
const ENOUGH = 200;

/** UTF-8 read as Latin-1 or Windows-1252: é as Ã©, ’ as â€™, Cyrillic as Ð and Ñ with signs, Han as three signs each. */
const MOJIBAKE =
  /[\u00C2-\u00DF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ã\?|â€|[\u00E0-\u00EF][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;
/** Private use, replacement characters and controls: fonts without a way back to letters. */
const NO_TEXT = /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000E-\u001F]/g;
const CID = /\(cid:\d+\)/g;
/** No sign of lost or wrong characters: most pages need no closer look. */
const PLAIN = /^(?:[\t-\r -'*-~\u00A0\u2013\u2014\u2018-\u201D\u2022]|\((?!cid:)|\))*$/;
const LETTER_PAIR = /^\p{L}/u;
/**
 * Words of one or two letters make 15–35 % of words in European languages. Where letters are lost in extraction, the
 * words fall into pieces and these dominate.
 */
const MOST_FRAGMENTS = 0.55;
const SHORT_WORDS = 3.2;
/** Fonts whose letters are shifted ("Wkh Jryhuqphqw") lose the vowels: 35–55 % of letters in any language. */
const FEWEST_VOWELS = 0.2;

/**
 * Whether text that was extracted is text: `garbled` where most letters are lost or shifted, `mojibake` where it was
 * decoded with the wrong character set, else `good`. Says nothing about languages: any script passes.
 *
 * @example textHealth('Les dÃ©chets Ã©lectroniques sont recyclÃ©s prÃ¨s de la frontiÃ¨re.') // 'mojibake'
 */
export function textHealth(text: string): 'good' | 'garbled' | 'mojibake' {
  const beginning = text.slice(0, SAMPLE);
  const prose = withoutBlobs(beginning);
  const sample = prose !== beginning && countLetters(prose) < ENOUGH ? beginning : prose;
  const { letters, alphabetic, vowels, words, fragments } = lettersOf(sample);
  if (letters === 0) return 'good';
  if (!PLAIN.test(sample)) {
    const strange = count(sample, NO_TEXT) + 8 * count(sample, CID);
    if (strange > letters * 0.3) return 'garbled';
    if (count(sample, MOJIBAKE) > Math.max(4, letters * 0.012)) return 'mojibake';
  }
  // Latin, Greek and Cyrillic: scripts whose words have vowels and are rarely one letter long.
  if (alphabetic <= letters / 2) return 'good';
  const inPieces = words >= 60 && fragments / words > MOST_FRAGMENTS && letters / words < SHORT_WORDS;
  const withoutVowels = alphabetic >= 200 && vowels / alphabetic < FEWEST_VOWELS;
  return inPieces || withoutVowels ? 'garbled' : 'good';
}

interface Letters {
  readonly letters: number;
  /** Of Latin, Greek or Cyrillic. */
  readonly alphabetic: number;
  readonly vowels: number;
  readonly words: number;
  /** Words of one or two letters. */
  readonly fragments: number;
}

const VOWELS = new Set([...'aeiouyαεηιουωаеиоуыэюяієѣ'].map((vowel) => vowel.charCodeAt(0)));

/** One pass over the code units: every page of every document comes by. */
function lettersOf(text: string): Letters {
  const { folded, kinds } = foldTables();
  let [letters, alphabetic, vowels, words, fragments, length] = [0, 0, 0, 0, 0, 0];
  const endWord = () => {
    words += 1;
    if (length <= 2) fragments += 1;
    length = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code]!;
    if (kind === KIND.letter || kind === KIND.single) {
      letters += 1;
      length += 1;
      // Armenian comes next; Latin and Greek with more accents stand further on.
      if (code < 0x530 || (code >= 0x1e00 && code < 0x2000)) {
        alphabetic += 1;
        if (VOWELS.has(folded[code]!)) vowels += 1;
      }
    } else if (kind === KIND.surrogate) {
      if (LETTER_PAIR.test(text.slice(at, at + 2))) {
        letters += 1;
        length += 2;
      }
      at += 1;
    } else if (kind === KIND.mark) length += length > 0 ? 1 : 0;
    else if (length > 0) endWord();
  }
  if (length > 0) endWord();
  return { letters, alphabetic, vowels, words, fragments };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
