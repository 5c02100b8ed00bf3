import type { Block } from '../model/document.js';
import type { Span } from '../model/span.js';
import { sentencesOf } from './sentences.js';

/**
 * The passages of one block, as spans of its page's text: the sentences of a paragraph, a bullet or a cell. A heading is
 * one title ("1. Data. A resource"), and boilerplate has no sentences.
 *
 * @returns Trimmed spans in order; together they hold every character of the block but white space.
 */
export function segmentBlock(text: string, block: Block, language: string): Span[] {
  const inner = text.slice(block.start, block.end);
  const one =
    block.role === 'boilerplate' ? inner.length <= 2000 : block.role === 'heading' && inner.length <= 300;
  const spans = one ? whole(inner) : sentencesOf(inner, language);
  return spans.map(({ start, end }) => ({ start: start + block.start, end: end + block.start }));
}

function whole(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end }] : [];
}
