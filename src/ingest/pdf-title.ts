import type { Page } from '../model/document.js';
import { cleanText } from '../text/join-lines.js';

/** Titles that programs leave behind: file names, program names, placeholders. */
const JUNK =
  /\.(?:docx?|pdf|indd|html?|pptx?|xlsx?|qxp|odt|rtf|tex|dvi|fm)\b|^(?:microsoft (?:word|powerpoint)|untitled|document\d*|slide|print|layout|title|titre|sans titre|sin título|powerpoint)\b|[_\\]|^\W*$/i;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The highest headings at the start of the document, as one title. */
function printedTitle(pages: readonly Page[]): string | null {
  for (const page of pages.slice(0, 3)) {
    const headings = page.blocks.filter((block) => block.role === 'heading');
    const top = Math.min(...headings.map((block) => block.level ?? 6));
    const first = headings.findIndex((block) => block.level === top);
    if (first < 0) continue;
    const words: string[] = [];
    for (const block of headings.slice(first)) {
      if (block.level !== top) break;
      words.push(page.text.slice(block.start, block.end));
    }
    const title = words.join(' ');
    if (title.length >= 4 && title.length <= 200) return title;
  }
  return null;
}

/**
 * The document's title: the declared one where it is believable, else the one that is printed largest on the
 * first pages, else null.
 */
export function titleOf(declared: string | null, pages: readonly Page[]): string | null {
  const clean = cleanText((declared ?? '').slice(0, 1_000))
    .replace(/\s+/g, ' ')
    .trim();
  const printed = printedTitle(pages);
  const believable = clean.length >= 4 && clean.length <= 200 && !JUNK.test(clean) && /\p{L}{2}/u.test(clean);
  if (!believable) return printed;
  const start = fold(
    pages
      .slice(0, 3)
      .map((page) => page.text)
      .join(' '),
  );
  const words = clean.split(/\s+/).length;
  if (start.includes(fold(clean)) || (words >= 3 && /\s/.test(clean))) return clean;
  return printed;
}
