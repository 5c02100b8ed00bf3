import { wordsOf } from './words.js';

/** One step of a cue pattern. */
export type Step =
  | { readonly is: 'word' | 'exact' | 'cased' | 'prefix' | 'suffix' | 'exact-suffix'; readonly text: string }
  | { readonly is: 'number' | 'year' }
  | { readonly is: 'gap'; readonly most: number };

/** One part of a pattern: the sequences of steps of which any one may stand there; an empty one makes it optional. */
export type Choices = readonly (readonly Step[])[];

/**
 * A cue pattern as a sequence of parts (the language is described in `languages/cues.ts`).
 *
 * @param language whose lexicon it is from, for the message
 * @throws RangeError where a bracket is not closed, a star or another mark stands where it means nothing, or the
 * pattern can match nothing at all: lexicons are ours, so this is a programmer's mistake.
 * @example
 * parsePattern('(aims|seeks) to').map((choices) => choices.length); // [2, 1]
 */
export function parsePattern(pattern: string, language?: string): readonly Choices[] {
  const fault = (what: string): never => {
    throw new RangeError(
      `cue pattern ${language === undefined ? '' : `(${language}) `}"${pattern}": ${what}`,
    );
  };
  const parts = split(pattern, fault)
    .map((choices) => choices.map((choice) => steps(choice, fault)))
    .filter((choices) => choices.some((choice) => choice.length > 0));
  const isWord = (choice: readonly Step[]) => choice.some((step) => step.is !== 'gap');
  if (!parts.some((choices) => choices.every(isWord))) fault('it can match nothing at all');
  return parts;
}

type Fault = (what: string) => never;

/** The pattern as a sequence of choices. */
function split(pattern: string, fault: Fault): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('(', at);
    const plain = pattern.slice(at, open < 0 ? pattern.length : open);
    if (/[)|]/.test(plain)) fault('")" or "|" stands outside brackets');
    if (open < 0) {
      parts.push([plain]);
      break;
    }
    const close = pattern.indexOf(')', open);
    const nested = pattern.indexOf('(', open + 1);
    if (close < 0 || (nested >= 0 && nested < close))
      fault('a bracket is not closed, or stands inside another');
    parts.push([plain], pattern.slice(open + 1, close).split('|'));
    at = close + 1;
  }
  return parts;
}

/** A beginning, an end, or a word with its accents: letters on one side of one star, if any. */
const STARRED = /^(?:=?\*[^*=]+|[^*=]+\*)$/;

function steps(text: string, fault: Fault): readonly Step[] {
  return text
    .replace(/\.\.\.\d*/g, ' $& ')
    .trim()
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Step[] => {
      if (piece.startsWith('...')) return [{ is: 'gap', most: Number(piece.slice(3) || '3') }];
      if (piece.includes('*') && !STARRED.test(piece))
        fault(
          `"${piece}" means nothing: "*" stands before or behind the letters of one word; any one word is "...1", an optional one "(word|)"`,
        );
      if (piece.startsWith('=*')) return [{ is: 'exact-suffix', text: piece.slice(2) }];
      if (piece.length > 1 && piece.startsWith('=')) return [{ is: 'exact', text: piece.slice(1) }];
      if (piece === '#') return [{ is: 'number' }];
      if (piece === '#year') return [{ is: 'year' }];
      if (piece.length > 1 && piece.startsWith('#')) fault(`"${piece}" means nothing: write "#" or "#year"`);
      const affix = piece.endsWith('*') ? 'prefix' : piece.startsWith('*') ? 'suffix' : null;
      const words = wordsOf(piece.replace('*', ''));
      const affixed = affix === 'prefix' ? words.length - 1 : 0;
      return words.map((word, at): Step => {
        if (affix !== null && at === affixed) return { is: affix, text: word.folded };
        return word.cased === word.folded
          ? { is: 'word', text: word.folded }
          : { is: 'cased', text: word.cased };
      });
    });
}
