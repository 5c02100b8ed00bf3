const HAN_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
/** The zeros of the decimal digits that strategies are written in: Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Whether a text is written in Chinese numerals throughout. */
export function isChineseNumeral(text: string): boolean {
  return [...text].every((sign) => sign in HAN_DIGITS || sign in HAN_TENS || sign === '点');
}

/**
 * A number in the digits 0–9, its separators as they stand.
 *
 * @example westernDigits('٢٠٣٠') // '2030'
 * @example westernDigits('二〇三〇') // '2030'
 * @example westernDigits('六十') // '60'
 */
export function westernDigits(text: string): string {
  if (/^[0-9.,]+$/.test(text)) return text;
  if (isChineseNumeral(text)) return chineseValue(text);
  return [...text].map(westernDigit).join('');
}

function westernDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign : String(code - zero);
}

function chineseValue(text: string): string {
  const [whole = '', fraction] = text.split('点');
  const digits = (part: string) => [...part].map((sign) => HAN_DIGITS[sign] ?? 0).join('');
  const value = [...whole].some((sign) => sign in HAN_TENS) ? String(withTens(whole)) : digits(whole);
  return fraction === undefined ? value : `${value}.${digits(fraction)}`;
}

/** 二十五 is 2 × 10 + 5; 十 alone is 10. */
function withTens(text: string): number {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const tens = HAN_TENS[sign];
    if (tens === undefined) digit = HAN_DIGITS[sign] ?? 0;
    else {
      sum += (digit ?? 1) * tens;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
