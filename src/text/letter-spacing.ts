import { fold } from './fold.js';

/**
 * Letters that typesetting sets apart ("D I G I T A L  S T R A T E G Y") become words again, where it is certain that
 * they make some: options ("A B C D"), days of the week, rows of a table of letters stay as they are.
 */

export interface LetterSpacing {
  /** Words of the document, lower case: they tell where "DIGITALSTRATEGY" is two. Asked for at the first doubt. */
  readonly words?: () => ReadonlySet<string>;
  /** Letters that the longest word has at least; two more beside words that are set as usual, and where not all are capitals. Default 5. */
  readonly least?: number;
}

/** Four single letters or figures in a row: most lines have none. */
const SUSPECT = /(?:^|[ \n])\p{L}\p{M}?(?: {1,8}[\p{L}\p{N}&]\p{M}?){3}/u;
/** Letters, figures and "&", each alone; the last may carry a mark. */
const RUN =
  /(?<![^ \n])[\p{L}\p{N}&]\p{M}?(?: {1,8}[\p{L}\p{N}&]\p{M}?){3,400}(?: {0,8}[.:,;!?])?(?![^ \n])/gu;
/** Some pairs may stand together ("C L I M AT E"): the words of the document decide. */
const BROKEN = /(?<![^ \n])\p{L}{1,3}(?: {1,2}\p{L}{1,3}){4,200}(?![^ \n])/gu;
const MOST_SINGLE = 0.5;
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
const LONGEST_SPLIT = 120;

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
      if (!SUSPECT.test(line)) return line;
      const all = line.match(WORD)?.length ?? 0;
      const known = words ? line.replace(BROKEN, (run) => fromPieces(run, words)) : line;
      return known.replace(RUN, (run) => {
        const isMost = (run.match(WORD)?.length ?? 0) >= all * MOST_OF_LINE;
        const closed = run.split(/ {2,}/).map((word) => word.replaceAll(' ', ''));
        if (!areWords(closed, isMost ? least : least + 2)) return run;
        return closed.map((word) => (words ? (parted(word, words) ?? word) : word)).join(' ');
      });
    })
    .join('\n');
}

function areWords(words: readonly string[], least: number): boolean {
  const letters = words.map((word) => (word.normalize('NFC').match(LETTERS) ?? []).join(''));
  const longest = letters.reduce((best, word) => (word.length > best.length ? word : best), '');
  const all = letters.join('');
  const enough = longest !== longest.toUpperCase() && ALPHABET.test(longest) ? least + 2 : least;
  if (longest.length < enough || all.length < words.join('').length * 0.5) return false;
  if (!isOneCase(longest) || isAlphabetical(longest)) return false;
  if (!ALPHABET.test(all)) return true;
  return hasVowels(fold(all)) && hasVowels(fold(longest));
}

function hasVowels(word: string): boolean {
  const vowels = word.match(VOWELS)?.length ?? 0;
  if (vowels < word.length * 0.15 || vowels > word.length * 0.8) return false;
  // "Y N Y Y N"
  return new Set(word).size > 2 && !ROLES.test(word) && !MONTHS.test(word);
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

/** "N AT I O N A L P L A N" as the words that the document writes elsewhere, or as it is. */
function fromPieces(run: string, known: () => ReadonlySet<string>): string {
  const pieces = run.match(WORD) ?? [];
  const singles = pieces.filter((piece) => piece.length === 1).length;
  const whole = pieces.join('');
  const isCandidate = singles >= pieces.length * MOST_SINGLE && !isAlphabetical(whole);
  return (isCandidate ? parted(whole, known) : null) ?? run;
}

interface Way {
  readonly words: number;
  /** Where the last word begins. */
  readonly from: number;
  /** Sum of the squares of the lengths: "goals and" before "goal sand". */
  readonly squares: number;
}

/** "DIGITALSTRATEGY" as the fewest words that the document writes elsewhere, or null. */
function parted(word: string, known: () => ReadonlySet<string>): string | null {
  const lower = word.toLowerCase();
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_SPLIT || lower.length !== word.length)
    return null;
  const vocabulary = known();
  if (vocabulary.has(lower)) return word;
  /** The best way to each place. */
  const best: (Way | undefined)[] = [{ words: 0, from: 0, squares: 0 }];
  for (let end = SHORTEST_PART; end <= lower.length; end++)
    for (let from = 0; from <= end - SHORTEST_PART; from++) {
      const before = best[from];
      if (!before || !vocabulary.has(lower.slice(from, end))) continue;
      const way = { words: before.words + 1, from, squares: before.squares + (end - from) ** 2 };
      const there = best[end];
      if (!there || way.words < there.words || (way.words === there.words && way.squares > there.squares))
        best[end] = way;
    }
  // Many short pieces are no words but chance.
  if ((best[word.length]?.words ?? Number.POSITIVE_INFINITY) > word.length / SHORTEST_ON_AVERAGE) return null;
  const parts: string[] = [];
  for (let end = word.length; end > 0; ) {
    const step = best[end]!;
    parts.unshift(word.slice(step.from, end));
    end = step.from;
  }
  return parts.join(' ');
}
