import type { Problem } from '../model/problem.js';

/** Problems that say the same of several pages, as one. */
export interface ProblemGroup extends Problem {
  readonly pages: readonly number[];
}

/** Problems in their order, those that differ only in their page joined. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem & { pages: number[] }>();
  for (const problem of problems) {
    // The pages stand before the message, so it need not name its own ("Page 7 gives no text.").
    const message =
      problem.page === undefined ? problem.message : problem.message.replace(/^Page \d+\b/, 'The page');
    const key = JSON.stringify([problem.severity, problem.code, message, problem.hint]);
    const group = groups.get(key);
    if (!group)
      groups.set(key, { ...problem, message, pages: problem.page === undefined ? [] : [problem.page] });
    else if (problem.page !== undefined) group.pages.push(problem.page);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    pages: [...new Set(group.pages)].sort((a, b) => a - b),
  }));
}

/** "p. 3", "pp. 3, 5–8"; nothing where no page is named. */
export function pagesPhrase(pages: readonly number[]): string {
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
  return `${pages.length === 1 ? 'p.' : 'pp.'} ${shown.join(', ')}`;
}
