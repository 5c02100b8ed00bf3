import type { Document } from '../../src/model/document.js';

/** A document's blocks as lines that a reader of a test understands: "heading 2: Measures". */
export function showBlocks(document: Pick<Document, 'pages'>): string[] {
  return document.pages.flatMap((page) =>
    page.blocks.map((block) => {
      const more =
        block.level ??
        block.depth ??
        block.boilerplate ??
        (block.cell && `${block.cell.row}/${block.cell.column}`);
      return `${block.role}${more === undefined ? '' : ` ${more}`}: ${page.text.slice(block.start, block.end)}`;
    }),
  );
}
