/**
 * True where one letter more, less, other, or two changed round make one word of the other. Equal words are not one
 * apart.
 *
 * @example isOneApart('wasle', 'waste') // true
 */
export function isOneApart(a: string, b: string): boolean {
  const [m, n] = [a.length, b.length];
  if (m - n > 1 || n - m > 1) return false;
  const shorter = Math.min(m, n);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start === m && start === n) return false;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(m - 1 - end) === b.charCodeAt(n - 1 - end)) end++;
  const [left, right] = [m - end - start, n - end - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
