import type { Problem } from '../model/problem.js';
import { en, type Messages } from './messages/index.js';

/** Problems that say the same of several pages, as one. */
export interface ProblemGroup extends Problem {
  readonly pages: readonly number[];
  /** The language of `message` and `hint`. */
  readonly language: string;
}

/**
 * Problems in their order, those that differ only in their page joined. In another language than English the catalogue's general words
 * stand in place of the problem's own, where it has them.
 */
export function groupProblems(problems: readonly Problem[], m: Messages = en): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { pages: number[] }>();
  for (const problem of problems) {
    const { message, hint, language } = wordsOf(problem, m);
    const key = JSON.stringify([problem.severity, problem.code, message, hint]);
    const group = groups.get(key);
    if (!group) {
      const { hint: _, ...rest } = problem;
      const pages = problem.page === undefined ? [] : [problem.page];
      groups.set(key, { ...rest, message, ...(hint === undefined ? {} : { hint }), language, pages });
    } else if (problem.page !== undefined) group.pages.push(problem.page);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    pages: [...new Set(group.pages)].sort((a, b) => a - b),
  }));
}

function wordsOf(
  problem: Problem,
  m: Messages,
): { message: string; hint: string | undefined; language: string } {
  const texts: Readonly<Record<string, readonly string[]>> = m.problemTexts;
  const known = m.code !== 'en' && Object.hasOwn(texts, problem.code) ? texts[problem.code] : undefined;
  if (known) return { message: known[0] ?? problem.message, hint: known[1], language: m.code };
  // The pages stand before the message, so it need not name its own ("Page 7 gives no text.").
  const message =
    problem.page === undefined ? problem.message : problem.message.replace(/^Page \d+\b/, 'The page');
  return { message, hint: problem.hint, language: 'en' };
}

/** "p. 3", "pp. 3, 5–8"; nothing where no page is named. */
export function pagesPhrase(pages: readonly number[], m: Messages = en): string {
  if (pages.length === 0) return '';
  const ranges: { first: number; last: number }[] = [];
  for (const page of pages) {
    const range = ranges.at(-1);
    if (range && page === range.last + 1) range.last = page;
    else ranges.push({ first: page, last: page });
  }
  const shown = ranges.map(({ first, last }) =>
    first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`,
  );
  return m.pageRanges(shown.join(', '), pages.length);
}
