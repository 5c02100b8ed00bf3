/** A line that says where a page of the original begins: "### Page 4", "--- page 4 ---", "[Page 4 of 20]". */
const MARK =
  /^(?:#{1,6}|-{2,10}|={2,10}|<!--|\[)\s{0,5}(?:page|página|pagina|pág\.|seite|p\.)\s{0,5}(\d{1,4})(?:\s{0,3}(?:of|\/|sur|de|von)\s{0,3}\d{1,4})?\s{0,5}(?:#{1,6}|-{2,10}|={2,10}|-->|\])?\s*$/i;

/** A text that carries page marks, taken apart. */
export interface MarkedPages {
  /** The page numbers that the marks give, ascending. What stands before the first mark belongs to it. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/**
 * Takes a text apart at its page marks.
 *
 * @returns Null where there are fewer than two marks, or their numbers do not ascend: then they are headings.
 * @example
 * splitAtPageMarks('### Page 2\nA\n### Page 3\nB')?.numbers; // [2, 3]
 */
export function splitAtPageMarks(text: string): MarkedPages | null {
  const lines = text.split('\n');
  const numbers: number[] = [];
  const starts: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.length > 60) continue;
    const number = Number(MARK.exec(line.trim())?.[1] ?? 0);
    if (number === 0) continue;
    if (number <= (numbers.at(-1) ?? 0)) return null;
    numbers.push(number);
    starts.push(i);
  }
  if (numbers.length < 2) return null;
  const texts = starts.map((start, i) => lines.slice(start + 1, starts[i + 1]).join('\n'));
  const before = lines.slice(0, starts[0]).join('\n').trim();
  if (before !== '') texts[0] = `${before}\n${texts[0]}`;
  return { numbers, texts };
}
