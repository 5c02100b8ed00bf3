import { clean } from '../clean.js';

/** A cell of a spreadsheet takes no more. */
const LONGEST_CELL = 32_767;
/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Text as it may stand in a cell of a spreadsheet: no control characters, not too long, and with an apostrophe before it where a
 * spreadsheet would take it for a formula.
 *
 * @example
 * ```ts
 * safeCell('=HYPERLINK("http://x")'); // `'=HYPERLINK("http://x")`
 * ```
 */
export function safeCell(text: string): string {
  const cleaned = clean(text);
  const safe = FORMULA.test(cleaned) ? `'${cleaned}` : cleaned;
  if (safe.length <= LONGEST_CELL) return safe;
  const end = LONGEST_CELL - 2;
  const code = safe.charCodeAt(end);
  return `${safe.slice(0, code >= 0xdc00 && code <= 0xdfff ? end - 1 : end)} …`;
}
