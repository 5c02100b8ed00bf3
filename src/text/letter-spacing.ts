import { fold } from './fold.js';

/**
 * Letters that typesetting sets apart ("D I G I T A L  S T R A T E G Y") become words again, where it is certain that
 * they make some: options ("A B C D"), days of the week, rows of a table of letters stay as they are.
 */

export interface LetterSpacing {
  /** Words of the document, lower case: they tell where "DIGITALSTRATEGY" is two. Asked for at the first doubt. */
  readonly words?: () => ReadonlySet<string>;
  /** Letters that the longest word has at least; two more beside words that are set as usual, and in lower case. Default 5. */
  readonly least?: number;
}

/** Four single letters or figures in a row: most lines have none. */
const SUSPECT = /(?:^|[ \n])\p{L}\p{M}?(?: {1,8}[\p{L}\p{N}&]\p{M}?){3}/u;
/** Letters, figures and "&", each alone; the last may carry a mark. */
const RUN =
  /(?<![^ \n])[\p{L}\p{N}&]\p{M}?(?: {1,8}[\p{L}\p{N}&]\p{M}?){3,400}(?: {0,8}[.:,;!?])?(?![^ \n])/gu;
const WORD = /\S+/g;
const LETTERS = /\p{L}/gu;
const ALPHABET = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const VOWELS = /[aeiouyαεηιουωаеиоуыэюяієї]/g;
/** Most of a line: what else stands there is a number or a mark. */
const MOST_OF_LINE = 0.7;
/** Who is responsible, accountable, supporting, consulted, informed: rows of such tables. */
const ROLES = /^[rasci]+$/;
const MONTHS = /mjja|мииа/;
/** A word of a split ("DIGITALSTRATEGY") is at least so long, on average twice so, and no whole longer than this. */
const SHORTEST_PART = 2;
const SHORTEST_ON_AVERAGE = 4;
const LONGEST_SPLIT = 60;

/**
 * A text with letters that were set apart closed up, line by line. Two spaces or more part words.
 *
 * @example closeLetterSpacing('D I G I T A L  P O L Í T I C A') // 'DIGITAL POLÍTICA'
 */
export function closeLetterSpacing(text: string, { words, least = 5 }: LetterSpacing = {}): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const all = line.match(WORD)?.length ?? 0;
      return line.replace(RUN, (run) => {
        const isMost = (run.match(WORD)?.length ?? 0) >= all * MOST_OF_LINE;
        const closed = run.split(/ {2,}/).map((word) => word.replaceAll(' ', ''));
        if (!areWords(closed, isMost ? least : least + 2)) return run;
        return closed.map((word) => (words ? parted(word, words) : word)).join(' ');
      });
    })
    .join('\n');
}

function areWords(words: readonly string[], least: number): boolean {
  const letters = words.map((word) => (word.normalize('NFC').match(LETTERS) ?? []).join(''));
  const longest = letters.reduce((best, word) => (word.length > best.length ? word : best), '');
  const all = letters.join('');
  const enough = longest === longest.toLowerCase() && ALPHABET.test(longest) ? least + 2 : least;
  if (longest.length < enough || all.length < words.join('').length * 0.5) return false;
  if (!isOneCase(longest) || isAlphabetical(longest)) return false;
  if (!ALPHABET.test(all)) return true;
  const plain = fold(all);
  const vowels = plain.match(VOWELS)?.length ?? 0;
  if (vowels < plain.length * 0.15 || vowels > plain.length * 0.8) return false;
  return !ROLES.test(plain) && !MONTHS.test(plain);
}

/** "DIGITAL", "Digital", "digital"; not "AbC". */
function isOneCase(word: string): boolean {
  const rest = word.slice(1);
  return word === word.toUpperCase() || rest === rest.toLowerCase();
}

/** "A B C D E", "a c d e f": most letters follow the one before. */
function isAlphabetical(word: string): boolean {
  let next = 0;
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) - word.charCodeAt(at - 1) === 1) next += 1;
  return next >= (word.length - 1) * 0.6;
}

/** "DIGITALSTRATEGY" as the fewest words that the document writes elsewhere, or as it is. */
function parted(word: string, known: () => ReadonlySet<string>): string {
  const lower = word.toLowerCase();
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_SPLIT || lower.length !== word.length)
    return word;
  const vocabulary = known();
  if (vocabulary.has(lower)) return word;
  /** The best way to each place: how many words, and where the last one begins. */
  const best: ({ readonly words: number; readonly from: number } | undefined)[] = [{ words: 0, from: 0 }];
  for (let end = SHORTEST_PART; end <= lower.length; end++)
    for (let from = 0; from <= end - SHORTEST_PART; from++) {
      const before = best[from];
      if (!before || !vocabulary.has(lower.slice(from, end))) continue;
      if (before.words + 1 < (best[end]?.words ?? Number.POSITIVE_INFINITY))
        best[end] = { words: before.words + 1, from };
    }
  // Many short pieces are no words but chance.
  if ((best[word.length]?.words ?? Number.POSITIVE_INFINITY) > word.length / SHORTEST_ON_AVERAGE) return word;
  const parts: string[] = [];
  for (let end = word.length; end > 0; ) {
    const step = best[end]!;
    parts.unshift(word.slice(step.from, end));
    end = step.from;
  }
  return parts.join(' ');
}
