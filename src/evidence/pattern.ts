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
 * @throws RangeError where a bracket is not closed or the pattern can match nothing at all: lexicons are ours, so
 * this is a programmer's mistake.
 * @example
 * parsePattern('(aims|seeks) to').map((choices) => choices.length); // [2, 1]
 */
export function parsePattern(pattern: string): readonly Choices[] {
  const parts = split(pattern)
    .map((choices) => choices.map(steps))
    .filter((choices) => choices.some((choice) => choice.length > 0));
  const isWord = (choice: readonly Step[]) => choice.some((step) => step.is !== 'gap');
  if (!parts.some((choices) => choices.every(isWord))) throw new RangeError(`empty cue pattern: ${pattern}`);
  return parts;
}

/** The pattern as a sequence of choices. */
function split(pattern: string): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('(', at);
    if (open < 0) {
      parts.push([pattern.slice(at)]);
      break;
    }
    const close = pattern.indexOf(')', open);
    const nested = pattern.indexOf('(', open + 1);
    if (close < 0 || (nested >= 0 && nested < close)) {
      throw new RangeError(`unbalanced or nested bracket in cue pattern: ${pattern}`);
    }
    parts.push([pattern.slice(at, open)], pattern.slice(open + 1, close).split('|'));
    at = close + 1;
  }
  return parts;
}

function steps(text: string): readonly Step[] {
  return text
    .replace(/\.\.\.\d*/g, ' $& ')
    .trim()
    .split(/\s+/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly Step[] => {
      if (piece.startsWith('...')) return [{ is: 'gap', most: Number(piece.slice(3) || '3') }];
      if (piece.length > 2 && piece.startsWith('=*')) return [{ is: 'exact-suffix', text: piece.slice(2) }];
      if (piece.length > 1 && piece.startsWith('=')) return [{ is: 'exact', text: piece.slice(1) }];
      if (piece === '#') return [{ is: 'number' }];
      if (piece === '#year') return [{ is: 'year' }];
      const words = wordsOf(piece.replace(/^\*(?=.)|(?<=.)\*$/g, ''));
      const affix =
        piece.length < 2 ? -1 : piece.endsWith('*') ? words.length - 1 : piece.startsWith('*') ? 0 : -1;
      return words.map((word, at): Step => {
        if (at === affix) return { is: piece.endsWith('*') ? 'prefix' : 'suffix', text: word.folded };
        return word.cased === word.folded
          ? { is: 'word', text: word.folded }
          : { is: 'cased', text: word.cased };
      });
    });
}
