import type { Problem } from '../model/problem.js';
import { mendEncoding } from '../text/mojibake.js';
import type { RawMeta, RawPage } from './pdf-engine.js';

/** UTF-8 that was taken for another character set, on one page: said though it was set right. */
export function encodingRepaired(page: number): Problem {
  return {
    code: 'encoding-repaired',
    severity: 'warning',
    message: `Page ${page} was decoded with the wrong character set ("Ã©" for "é"); it was read again as UTF-8.`,
    hint: 'What is quoted is the repaired text. If something still looks wrong, look for another version of the file.',
    page,
  };
}

/** A source of one page with what was decoded wrongly set right, and the problem that says so. */
export function mendSource(source: string): { readonly text: string; readonly problems: readonly Problem[] } {
  const { texts, counts } = mendEncoding([source]);
  return { text: texts[0]!, problems: counts[0]! > 0 ? [encodingRepaired(1)] : [] };
}

/**
 * The pages of a PDF, their items and what the file says of itself, with what its maker decoded wrongly set right. Items stay in their places.
 *
 * @returns The same pages where nothing was wrong; else a problem for each page that was.
 */
export function mendPages<Meta extends Pick<RawMeta, 'title' | 'outline'>>(
  pages: readonly RawPage[],
  meta: Meta,
): { readonly pages: readonly RawPage[]; readonly meta: Meta; readonly problems: readonly Problem[] } {
  const items = pages.flatMap((page) => page.items);
  const { texts, counts } = mendEncoding([
    ...items.map(({ text }) => text),
    ...meta.outline.map(({ title }) => title),
    meta.title ?? '',
  ]);
  if (counts.every((count) => count === 0)) return { pages, meta, problems: [] };
  const problems: Problem[] = [];
  let at = 0;
  const mended = pages.map((page) => {
    const from = at;
    at += page.items.length;
    if (counts.slice(from, at).every((count) => count === 0)) return page;
    problems.push(encodingRepaired(page.number));
    return { ...page, items: page.items.map((item, index) => ({ ...item, text: texts[from + index]! })) };
  });
  const outline = meta.outline.map((entry, index) => ({ ...entry, title: texts[at + index]! }));
  return {
    pages: mended,
    meta: { ...meta, outline, title: meta.title === null ? null : texts.at(-1)! },
    problems,
  };
}
