import type { Problem } from '../model/problem.js';
import { WINDOWS_1252 } from '../text/windows-1252.js';

/** Bytes as text, or null where they are no text at all. */
export interface Decoded {
  readonly text: string | null;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** How much is looked at to judge an encoding: the beginning and the middle. */
const SAMPLE = 65_536;

function sample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= 2 * SAMPLE) return bytes;
  const middle = Math.floor(bytes.length / 2) & ~1;
  const both = new Uint8Array(2 * SAMPLE);
  both.set(bytes.subarray(0, SAMPLE));
  both.set(bytes.subarray(middle, middle + SAMPLE), SAMPLE);
  return both;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in texts of any language most spaces and line ends have one zero byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
  const half = bytes.length / 2;
  if (odd > half * 0.2 && even < odd / 20) return 'utf-16le';
  if (even > half * 0.2 && odd < even / 20) return 'utf-16be';
  return null;
}

/** Decodes, and sets right what Node 20 gets wrong: it takes Windows-1252 for Latin-1, without quotation marks and "œ". */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

/** `<meta charset>` or an XML declaration in the first kilobyte. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const name = /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i.exec(
    head,
  )?.[1];
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Script of the letters that a single-byte code page is chosen for. */
const CODE_PAGES: readonly (readonly [string, RegExp])[] = [
  ['windows-1251', /\p{Script=Cyrillic}/gu],
  ['windows-1256', /\p{Script=Arabic}/gu],
  ['windows-1253', /\p{Script=Greek}/gu],
];

function guess(bytes: Uint8Array): string {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) letters++;
  }
  // Western texts have an accent in some words; where most letters are high the script is another one.
  if (high < letters) return 'windows-1252';
  let best = 'windows-1252';
  let most = 0;
  for (const [encoding, script] of CODE_PAGES) {
    const text = new TextDecoder(encoding).decode(bytes);
    // Lower case outweighs: the wrong page shows words of capitals and signs.
    const score = (text.match(script)?.length ?? 0) + (text.match(/\p{Ll}|\p{Lo}/gu)?.length ?? 0);
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  return best;
}

function guessed(encoding: string): Problem {
  return {
    code: 'encoding-guessed',
    severity: 'warning',
    message: `The file does not say how its characters are encoded and is not UTF-8; it was read as ${encoding}.`,
    hint: 'If accents look wrong in the quoted passages, save the file as UTF-8.',
  };
}

function damaged(count: number): Problem {
  return {
    code: 'encoding-damaged',
    severity: 'warning',
    message: `${count} characters of the file could not be decoded as UTF-8; they stand as "\uFFFD" in the text.`,
    hint: 'Save the file as UTF-8 from the program that made it.',
  };
}

/** Share of characters that no text has: controls and the replacement character. A stray one or two is forgiven. */
function noise(text: string): number {
  const head = text.slice(0, SAMPLE);
  const middle = text.length > 2 * SAMPLE ? text.slice(text.length / 2, text.length / 2 + SAMPLE) : '';
  const seen = head + middle;
  const odd = seen.match(
    /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u0084\u0086-\u009F\uFFFD\uFFFE\uFFFF]/g,
  );
  return seen === '' ? 0 : Math.max(0, (odd?.length ?? 0) - 2) / seen.length;
}

/** More than this share of noise is no text: random bytes have a tenth and more, real texts next to nothing. */
const MAX_NOISE = 0.03;

function judged(text: string, encoding: string, problems: readonly Problem[]): Decoded {
  if (noise(text) <= MAX_NOISE) return { text, encoding, problems };
  return { text: null, encoding, problems: [] };
}

/**
 * Decodes text: by its byte order mark, its own declaration, as UTF-8, and only then by a guess that is reported
 * (Windows-1252, or -1251, -1256, -1253 where the letters are not Latin).
 *
 * @returns `text` null where the bytes are no text. Problems: `encoding-guessed`, `encoding-damaged`.
 * @example
 * decode(Uint8Array.of(0xe9, 0x74, 0xe9)).text; // 'été'
 */
export function decode(bytes: Uint8Array): Decoded {
  const some = sample(bytes);
  const known = byteOrderMark(bytes) ?? unmarkedUtf16(some);
  if (known !== null && known !== 'utf-8') return judged(new TextDecoder(known).decode(bytes), known, []);
  try {
    return judged(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8', []);
  } catch {
    // Not clean UTF-8: what else it may be is judged below.
  }
  const said = declared(bytes);
  if (said !== null && said !== 'utf-8') return judged(decodeAs(said, bytes), said, []);
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) whole++;
  }
  // A UTF-8 text with a few damaged bytes stays UTF-8.
  if (said === 'utf-8' || known === 'utf-8' || whole > broken * 4) {
    return judged(text, 'utf-8', [damaged(broken)]);
  }
  const encoding = guess(some);
  return judged(decodeAs(encoding, bytes), encoding, [guessed(encoding)]);
}
