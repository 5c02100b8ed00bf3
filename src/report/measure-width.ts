/** Code points that take two columns: East Asian wide and full-width forms, and emoji. First and last of each range. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** Columns that one character (code point) takes on a terminal: 0, 1 or 2. */
export function columnsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (isWide(code)) return 2;
  return ZERO_WIDTH.test(character) ? 0 : 1;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** True for characters that stand in two columns; lines may break on either side of them. */
export function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  for (const [first, last] of WIDE) {
    if (code < first) return false;
    if (code <= last) return true;
  }
  return false;
}

/** The text in exactly `width` columns: filled up with spaces, or cut with an ellipsis. */
export function inColumns(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const columns = widthOf(text);
  if (columns > width) return inColumns(cut(text, width), width, align);
  const filler = ' '.repeat(width - columns);
  return align === 'left' ? text + filler : filler + text;
}

function cut(text: string, width: number): string {
  let kept = '';
  let columns = 0;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return width > 0 ? `${kept}…` : '';
}
