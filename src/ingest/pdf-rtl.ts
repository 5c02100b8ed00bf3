/** Signs that pages show on the left of a number or a foreign word where they follow it. */
const LED_BY_SIGN = /(^|\s)([.,،؛:!؟]{1,3})([\p{Nd}A-Za-z][\p{Nd}A-Za-z.,٫٬%/-]*)(?=\s|$)/gu;
/** Years that stand from right to left: "2032-2026". */
const YEARS = /(?<![\p{Nd}-])((?:19|20)\d\d)(\s?[-–]\s?)((?:19|20)\d\d)(?![\p{Nd}-])/gu;
const TURNED_ROUND = /\)([^()]{1,200})\(/g;
const TURNED_SQUARE = /\]([^[\]]{1,200})\[/g;
/** Isolated vowel signs bring a space along that nobody wrote. */
const LOOSE_MARK = /(?<=\p{Script=Arabic}) (?=[\u064B-\u0652])/gu;

/**
 * The text of a right-to-left line whose items stand in their logical order. Pages draw brackets mirrored, and put the
 * full stop of "عام 2025." and the ends of "2026-2032" where the eye, not the text, has them: these are put back.
 *
 * @example readRightToLeft('عام .2025'); // 'عام 2025.'
 */
export function readRightToLeft(text: string): string {
  return text
    .replace(LOOSE_MARK, '')
    .replace(TURNED_ROUND, '($1)')
    .replace(TURNED_SQUARE, '[$1]')
    .replace(LED_BY_SIGN, '$1$3$2')
    .replace(YEARS, (range, first: string, sign: string, second: string) =>
      Number(first) > Number(second) ? `${second}${sign}${first}` : range,
    );
}
