import type { Span } from '../model/span.js';
import { foldedKey, foldTables, KIND } from './fold.js';

/** A word, a number, or one character of a script without spaces. */
export interface Token extends Span {
  /** Folded: what words are compared by. */
  readonly key: string;
}

/** Longer tokens are noise (addresses, keys, a text without spaces): they match nothing. */
export const LONGEST_TOKEN = 64;

const FIRST_CAPACITY = 1024;
const LARGEST_KEPT = 1 << 20;
const PAIR_SINGLE = /^\p{Script=Han}$/u;
const PAIR_LETTER = /^[\p{L}\p{M}\p{N}]$/u;

/** Tokens as columns, reused from passage to passage: no object is made for a word. */
export class TokenBuffer {
  starts = new Int32Array(FIRST_CAPACITY);
  ends = new Int32Array(FIRST_CAPACITY);
  /** Hash of the token's code units as they stand in the text. */
  hashes = new Int32Array(FIRST_CAPACITY);
  length = 0;

  /** Empties the buffer; one that a huge passage has blown up is given back. */
  clear(): void {
    this.length = 0;
    if (this.starts.length > LARGEST_KEPT) this.resize(FIRST_CAPACITY);
  }

  grow(): void {
    this.resize(this.starts.length * 2);
  }

  private resize(capacity: number): void {
    this.starts = resized(this.starts, capacity);
    this.ends = resized(this.ends, capacity);
    this.hashes = resized(this.hashes, capacity);
  }
}

function resized(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(column.length > capacity ? column.subarray(0, capacity) : column);
  return wider;
}

/**
 * Finds the tokens of `text` from `start` to `end` (UTF-16 code units, exclusive) in one pass.
 *
 * Runs of letters and runs of digits are tokens, apart from each other: "waste12" (a footnote call) holds
 * "waste", and "CO2" and "CO 2" are the same two tokens. Everything else separates: white space, symbols,
 * hyphens, slashes, and whatever looks like an apostrophe. The English possessive "'s" is no token.
 */
export function scanTokens(text: string, start: number, end: number, into: TokenBuffer): void {
  const { kinds } = foldTables();
  into.clear();
  let { starts, ends, hashes } = into;
  let count = 0;
  let at = start;
  while (at < end) {
    let code = text.charCodeAt(at);
    let kind = kinds[code]!;
    if (kind === KIND.separator || kind === KIND.mark) {
      at++;
      continue;
    }
    const from = at;
    let hash = code;
    at++;
    if (kind === KIND.surrogate) {
      const width = pairKind(text, from, end);
      if (width === 'none') continue;
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      at++;
      kind = width === 'single' ? KIND.single : KIND.letter;
    }
    if (kind !== KIND.single) {
      while (at < end) {
        code = text.charCodeAt(at);
        const next = kinds[code]!;
        if (next === KIND.surrogate) {
          if (kind !== KIND.letter || pairKind(text, at, end) !== 'letter') break;
          hash = (Math.imul(hash, 31) + code) | 0;
          code = text.charCodeAt(++at);
        } else if (next !== kind && next !== KIND.mark) break;
        hash = (Math.imul(hash, 31) + code) | 0;
        at++;
      }
      if (at - from === 1 && isPossessive(text, from, start, kinds)) continue;
    }
    if (count === starts.length) {
      into.length = count;
      into.grow();
      ({ starts, ends, hashes } = into);
    }
    starts[count] = from;
    ends[count] = at;
    hashes[count] = hash;
    count++;
  }
  into.length = count;
}

function pairKind(text: string, at: number, end: number): 'none' | 'single' | 'letter' {
  if (at + 1 >= end) return 'none';
  const low = text.charCodeAt(at + 1);
  if (low < 0xdc00 || low > 0xdfff) return 'none';
  const pair = text.slice(at, at + 2);
  if (PAIR_SINGLE.test(pair)) return 'single';
  return PAIR_LETTER.test(pair) ? 'letter' : 'none';
}

/** "government's": a lone s after a word and an apostrophe. */
function isPossessive(text: string, at: number, start: number, kinds: Uint8Array): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x73 && code !== 0x53) || at < start + 2) return false;
  const before = text.charCodeAt(at - 1);
  return (
    (before === 0x27 || before === 0x2019 || before === 0x2bc) &&
    kinds[text.charCodeAt(at - 2)] === KIND.letter
  );
}

/** Emptied at each use: a buffer a text would cost more than its tokens. */
const shared = new TokenBuffer();

/**
 * The tokens of a text (see `scanTokens`), with their folded keys. Offsets count UTF-16 code units of `text`,
 * `end` exclusive. Tokens of more than 64 code units are left out.
 *
 * @example tokensOf("L’e-déchet").map((token) => token.key); // ['l', 'e', 'dechet']
 */
export function tokensOf(text: string, start = 0, end: number = text.length): Token[] {
  const buffer = shared;
  scanTokens(text, start, end, buffer);
  const tokens: Token[] = [];
  for (let index = 0; index < buffer.length; index++) {
    const from = buffer.starts[index]!;
    const to = buffer.ends[index]!;
    if (to - from <= LONGEST_TOKEN)
      tokens.push({ start: from, end: to, key: foldedKey(text.slice(from, to)) });
  }
  return tokens;
}
