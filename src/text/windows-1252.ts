/** What Windows-1252 has at 0x80 to 0x9F. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const BYTES: ReadonlyMap<number, number> = new Map(
  [...WINDOWS_1252].map((sign, at) => [sign.charCodeAt(0), 0x80 + at]),
);

/** The byte above 0x7F that Windows-1252 or Latin-1 shows as this code unit, or -1 where neither does. */
export function highByte(code: number): number {
  if (code >= 0x80 && code <= 0xff) return code;
  return code < 0x80 ? -1 : (BYTES.get(code) ?? -1);
}
