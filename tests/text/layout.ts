import type { Block, Document, Page } from '../../src/model/document.js';

/** A block as a test writes it: its role, its text, and what else it needs. */
export type Draft = Partial<Omit<Block, 'start' | 'end'>> & { readonly text: string };

/** A page of these blocks, joined by line breaks as readers join them. */
export function pageOf(number: number, drafts: readonly (Draft | string)[]): Page {
  let start = 0;
  const blocks: Block[] = [];
  const texts: string[] = [];
  for (const draft of drafts) {
    const { text, role = 'body', ...rest } = typeof draft === 'string' ? { text: draft } : draft;
    blocks.push({ ...rest, role, start, end: start + text.length });
    texts.push(text);
    start += text.length + 1;
  }
  return { number, label: null, text: texts.join('\n'), blocks };
}

/** A document of these pages. */
export function documentOf(...pages: readonly (readonly (Draft | string)[])[]): Document {
  return {
    name: 'strategy.txt',
    sha256: '0'.repeat(64),
    mediaType: 'text/plain',
    title: null,
    declaredLanguage: null,
    pages: pages.map((drafts, at) => pageOf(at + 1, drafts)),
    pageCount: pages.length,
    problems: [],
  };
}

export const heading = (text: string, level = 2): Draft => ({ text, role: 'heading', level });
export const item = (text: string, depth = 1): Draft => ({ text, role: 'list', depth });
