import { LONGEST_TOKEN, scanTokens, TokenBuffer } from '../text/tokens.js';

/** A word of a term. */
export interface PatternWord {
  /** As it is written in the term. */
  readonly text: string;
  /** `word~`: every inflection. */
  readonly inflect: boolean;
  /** Written in capitals: matches in capitals only. */
  readonly capitals: boolean;
  /** `word*`: any word that begins so; `*word`: any word that ends so. */
  readonly affix: 'prefix' | 'suffix' | null;
}

/** One step of a term: a word (any one of `choices`), or a gap of up to `most` words. */
export type Step =
  | { readonly is: 'word'; readonly choices: readonly PatternWord[] }
  | { readonly is: 'gap'; readonly most: number };

/** What is wrong with a term; `offset` counts code units of the term. */
export interface PatternFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

export interface Pattern {
  /** Every combination of the alternatives of several words, none twice; empty where the term is faulty. */
  readonly sequences: readonly (readonly Step[])[];
  readonly faults: readonly PatternFault[];
}

export const MOST_COMBINATIONS = 128;
export const WIDEST_GAP = 8;
/** Each character of Chinese is a word: gaps of the same reach count more of them. */
const WIDEST_HAN_GAP = 20;
const HAN = /\p{Script=Han}/u;
/** The search keeps count of what it has skipped in 32 bits. */
const WIDEST_GAPS = 30;
const DEFAULT_GAP = 3;
/** Keeps the search for a term with gaps short, whatever the text. */
const MOST_GAPS = 3;
const MOST_WORDS = 16;
const WILDCARDS = '?[]{}\\^$+<>"';
/** Shorter beginnings and ends are in every other word. */
const SHORTEST_AFFIX = 3;

/**
 * Reads a term of the term language (taxonomies/README.md) into the word sequences that it stands for.
 *
 * @example parsePattern('(collect|dispose of) ...2 phones').sequences.length; // 2
 */
export function parsePattern(pattern: string): Pattern {
  const faults: PatternFault[] = [];
  const parts = partsOf(pattern, faults);
  const combinations = parts.reduce((product, choices) => product * choices.length, 1);
  if (combinations > MOST_COMBINATIONS)
    faults.push({
      code: 'too-many-combinations',
      message: `"${brief(pattern)}" stands for ${combinations} combinations; at most ${MOST_COMBINATIONS} are allowed`,
      hint: 'split it into several terms; alternatives of a single word count as one',
      offset: 0,
    });
  if (faults.length > 0) return { sequences: [], faults };
  let sequences: Step[][] = [[]];
  for (const choices of parts)
    sequences = sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
  for (const sequence of sequences) {
    const fault = sequenceFault(sequence, pattern);
    if (fault) return { sequences: [], faults: [fault] };
  }
  const unique = new Map(sequences.map((sequence) => [JSON.stringify(sequence), sequence]));
  return { sequences: [...unique.values()], faults };
}

function partsOf(pattern: string, faults: PatternFault[]): Step[][][] {
  const parts: Step[][][] = [];
  const fault = (code: string, offset: number, message: string, hint: string) =>
    faults.push({ code, message: `"${brief(pattern)}": ${message}`, hint, offset });
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('(', at);
    const plain = pattern.slice(at, open < 0 ? pattern.length : open);
    const stray = plain.search(/[)|]/);
    if (stray >= 0)
      fault(
        'unbalanced-parentheses',
        at + stray,
        `"${plain[stray]}" stands outside parentheses`,
        'write alternatives as (one|two)',
      );
    parts.push([stepsOf(plain, at, pattern, faults)]);
    if (open < 0) break;
    const close = pattern.indexOf(')', open);
    if (close < 0) {
      fault('unbalanced-parentheses', open, '"(" is never closed', 'add the missing ")"');
      break;
    }
    const inside = pattern.slice(open + 1, close);
    if (inside.includes('('))
      fault('nested-parentheses', open, 'parentheses stand inside parentheses', 'write the alternatives out');
    if (gluedTo(pattern, open - 1) || gluedTo(pattern, close + 1))
      fault(
        'glued-alternatives',
        open,
        'alternatives are whole words, but here they touch another word',
        'write the whole words: (recharge|recharging), not recharg(e|ing)',
      );
    parts.push(choicesOf(inside, open + 1, pattern, faults));
    at = close + 1;
  }
  return parts;
}

function choicesOf(inside: string, offset: number, pattern: string, faults: PatternFault[]): Step[][] {
  const choices: Step[][] = [];
  let from = offset;
  for (const choice of inside.split('|')) {
    choices.push(stepsOf(choice, from, pattern, faults));
    from += choice.length + 1;
  }
  const empty = choices.filter((choice) => choice.length === 0).length;
  if (empty > 1 || empty === choices.length)
    faults.push({
      code: 'empty-alternatives',
      message: `"${brief(pattern)}": "(${brief(inside)})" has empty alternatives`,
      hint: 'put a word between the bars; (very|) makes "very" optional',
      offset: offset - 1,
    });
  return mergeWords(choices);
}

/** Alternatives of one word are one step with several choices: they multiply nothing. */
function mergeWords(choices: Step[][]): Step[][] {
  const words: PatternWord[] = [];
  const others: Step[][] = [];
  for (const choice of choices) {
    const [step] = choice;
    if (choice.length === 1 && step?.is === 'word') words.push(...step.choices);
    else others.push(choice);
  }
  return words.length === 0 ? others : [[{ is: 'word', choices: words }], ...others];
}

/** True where a letter of a script with spaces stands at `index`: it would be cut from its word. */
function gluedTo(pattern: string, index: number): boolean {
  const character = pattern[index];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/[\p{Lo}]/u.test(character);
}

const buffer = new TokenBuffer();

/** The words and gaps of a stretch without parentheses. */
function stepsOf(text: string, offset: number, pattern: string, faults: PatternFault[]): Step[] {
  const steps: Step[] = [];
  const widest = HAN.test(pattern) ? WIDEST_HAN_GAP : WIDEST_GAP;
  // A gap is three full stops, or the one character that word processors make of them, then a number.
  for (const piece of text.matchAll(/(\.{3,}|…)([0-9]*)|(?:(?!\.\.\.)[^\s…])+/g)) {
    const at = offset + piece.index;
    if (piece[1] !== undefined) {
      const most = piece[2] === '' ? DEFAULT_GAP : Number(piece[2]);
      if (piece[1].length > 3 || most < 1 || most > widest)
        faults.push({
          code: 'bad-gap',
          message: `"${brief(pattern)}": "${brief(piece[0])}" is no gap`,
          hint: `write "..." for up to three words, or "...1" to "...${widest}"`,
          offset: at,
        });
      steps.push({ is: 'gap', most });
    } else steps.push(...wordsOf(piece[0], at, pattern, faults));
  }
  return steps;
}

function wordsOf(chunk: string, offset: number, pattern: string, faults: PatternFault[]): Step[] {
  scanTokens(chunk, 0, chunk.length, buffer);
  const wildcard = [...chunk].find((character) => WILDCARDS.includes(character));
  if (wildcard !== undefined)
    faults.push({
      code: 'no-wildcards',
      message: `"${brief(pattern)}": "${wildcard}" means nothing in a term`,
      hint: 'write "word~" for every inflection of a word, "(a|b)" for alternatives, "..." for a gap',
      offset,
    });
  const allCapitals = isCapitals(chunk);
  const steps: Step[] = [];
  let tildes = chunk.split('~').length - 1;
  let stars = chunk.split('*').length - 1;
  for (let index = 0; index < buffer.length; index++) {
    const text = chunk.slice(buffer.starts[index]!, buffer.ends[index]!);
    const inflect = chunk[buffer.ends[index]!] === '~';
    if (inflect) tildes--;
    const isPrefix = chunk[buffer.ends[index]!] === '*';
    const isSuffix = chunk[buffer.starts[index]! - 1] === '*';
    if (isPrefix !== isSuffix) stars--;
    const affix = isPrefix ? 'prefix' : isSuffix ? 'suffix' : null;
    if (affix !== null && text.length < SHORTEST_AFFIX)
      faults.push({
        code: 'affix-too-short',
        message: `"${brief(pattern)}": "${text}" is too short to stand for all words that ${affix === 'prefix' ? 'begin' : 'end'} so`,
        hint: `write ${SHORTEST_AFFIX} letters or more`,
        offset: offset + buffer.starts[index]!,
      });
    if (text.length > LONGEST_TOKEN)
      faults.push({
        code: 'word-too-long',
        message: `"${brief(text)}" has more than ${LONGEST_TOKEN} letters`,
        hint: 'no word of a strategy is that long; check for missing spaces',
        offset: offset + buffer.starts[index]!,
      });
    const capitals = affix === null && (allCapitals || isCapitals(text));
    steps.push({ is: 'word', choices: [{ text, inflect, capitals, affix }] });
  }
  if (tildes > 0)
    faults.push({
      code: 'stray-tilde',
      message: `"${brief(pattern)}": "~" must stand right behind a word`,
      hint: 'write "recycle~" for every inflection of "recycle"',
      offset,
    });
  if (stars > 0)
    faults.push({
      code: 'stray-star',
      message: `"${brief(pattern)}": "*" must stand right behind or right before a word, and not on both sides`,
      hint: 'write "rechenzentr*" for words that begin so, "*abfall" for words that end so; any one word is "...1"',
      offset,
    });
  return steps;
}

/** Two letters or more, all capitals. */
function isCapitals(text: string): boolean {
  if (text === text.toLowerCase() || text !== text.toUpperCase()) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 2;
}

function sequenceFault(sequence: readonly Step[], pattern: string): PatternFault | null {
  const words = sequence.filter((step) => step.is === 'word').length;
  const fault = (code: string, message: string, hint: string): PatternFault => ({
    code,
    message: `"${brief(pattern)}" ${message}`,
    hint,
    offset: 0,
  });
  if (words === 0)
    return fault(
      'empty-term',
      'can stand for no words at all',
      'write at least one word outside the options',
    );
  if (words > MOST_WORDS)
    return fault('term-too-long', `has ${words} words; at most ${MOST_WORDS} are allowed`, 'shorten it');
  if (sequence.length - words > MOST_GAPS)
    return fault('too-many-gaps', `has more than ${MOST_GAPS} gaps`, 'split it into several terms');
  if (sequence.reduce((sum, step) => sum + (step.is === 'gap' ? step.most : 0), 0) > WIDEST_GAPS)
    return fault('gaps-too-wide', `has gaps of more than ${WIDEST_GAPS} words together`, 'narrow them');
  for (let index = 0; index < sequence.length; index++) {
    if (sequence[index]!.is !== 'gap') continue;
    if (index === 0 || index === sequence.length - 1 || sequence[index - 1]!.is === 'gap')
      return fault(
        'dangling-gap',
        'has a gap that is not between two words',
        'put a word on both sides of "..."',
      );
  }
  return null;
}

/** Enough of a text to recognise it by. */
export function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
