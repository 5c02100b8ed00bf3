/** A whole number with its digits in threes: the same on every machine. */
export function grouped(value: number, separator: string): string {
  const digits = String(Math.abs(value));
  let text = '';
  for (let end = digits.length; end > 0; end -= 3) {
    text = digits.slice(Math.max(0, end - 3), end) + (text === '' ? '' : `${separator}${text}`);
  }
  return value < 0 ? `−${text}` : text;
}
