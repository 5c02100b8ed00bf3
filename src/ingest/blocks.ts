import type { Block, Page } from '../model/document.js';

/** A block before it has its place on a page. `text` is clean and holds no line break. */
export type DraftBlock = Omit<Block, 'start' | 'end'> & { readonly text: string };

/**
 * Lays blocks out as one page: texts joined by "\n", each block with its span. Blocks without text are left out.
 *
 * @param number Physical page, counted from 1.
 * @param drafts The blocks in reading order.
 * @param label The page's printed label, or null.
 * @returns A page for which `page.text.slice(block.start, block.end)` is the block's text.
 * @example
 * layPage(1, [{ text: 'Aims', role: 'heading', level: 1 }, { text: 'To reuse.', role: 'body' }]).text; // 'Aims\nTo reuse.'
 */
export function layPage(number: number, drafts: readonly DraftBlock[], label: string | null = null): Page {
  const texts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, ...rest } of drafts) {
    if (text === '') continue;
    texts.push(text);
    blocks.push({ ...rest, start, end: start + text.length });
    start += text.length + 1;
  }
  return { number, label, text: texts.join('\n'), blocks };
}
