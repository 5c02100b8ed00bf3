import type { BoilerplateKind, Page } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { cleanText } from '../text/join-lines.js';
import type { DraftBlock } from './blocks.js';
import { layPage } from './blocks.js';
import type { Draft } from './pdf-drafts.js';
import { continued, draftsOf } from './pdf-drafts.js';
import type { RawMeta, RawPage } from './pdf-engine.js';
import { furnitureOf } from './pdf-furniture.js';
import { segmentsOf } from './pdf-line-up.js';
import type { Look, PageParts } from './pdf-look.js';
import { lookOf, takeApart } from './pdf-look.js';
import type { Segment } from './pdf-segments.js';
import { titleOf } from './pdf-title.js';

/** What `segmentsOf` makes of pages. */
export type PageSegments = ReadonlyMap<RawPage, readonly (readonly Segment[])[]>;

/** Pages laid out, the document's title, and what could not be read. */
export interface PdfLayout {
  readonly pages: readonly Page[];
  readonly title: string | null;
  readonly problems: readonly Problem[];
}

/** The font size in which most of the document is set. */
function bodySize(pages: readonly (readonly Segment[])[]): number {
  const sizes = new Map<number, number>();
  for (const segments of pages) {
    for (const s of segments) {
      const size = Math.round(s.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + s.text.length);
    }
  }
  return [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10;
}

function problemsOf(page: RawPage): Problem[] {
  const problems: Problem[] = [];
  const letters = page.items.reduce((sum, item) => sum + item.text.trim().length, 0);
  if (letters < 30 && page.imageShare > 0.25) {
    problems.push({
      code: 'page-without-text',
      severity: 'warning',
      message: `Page ${page.number} is an image without text, probably a scan.`,
      hint: 'Run OCR (text recognition) on the document and analyse the result.',
      page: page.number,
    });
  }
  if (page.dropped > 0) {
    problems.push({
      code: 'page-too-dense',
      severity: 'warning',
      message: `Page ${page.number} holds too many pieces of text; ${page.dropped} were left out.`,
      hint: 'Check the page: maps and drawings are often made of text.',
      page: page.number,
    });
  }
  return problems;
}

const furnitureBlocks = (list: readonly (readonly [Segment, BoilerplateKind])[]): DraftBlock[] =>
  list.map(([segment, boilerplate]) => ({ text: segment.text, role: 'boilerplate', boilerplate }));

/** Puts drafts on their pages; a paragraph that runs on moves to the page where it begins. */
function bind(parts: readonly PageParts[], look: Look): DraftBlock[][] {
  const tables = { count: 0 };
  const pages: Draft[][] = [];
  let open: Draft | undefined;
  for (const part of parts) {
    const drafts = continued(open, draftsOf(part, look, tables), look);
    pages.push(drafts);
    open =
      drafts.findLast((d) => !d.note && d.block.role !== 'table' && d.block.role !== 'boilerplate') ?? open;
  }
  return pages.map((drafts, i) => [
    ...furnitureBlocks(parts[i]?.top ?? []),
    ...drafts.map(({ block }) => block),
    ...furnitureBlocks(parts[i]?.bottom ?? []),
  ]);
}

/**
 * Rebuilds pages for reading: columns in order, tables in cells, running headers and footers set apart, paragraphs
 * whole. Pure, and linear in the number of text items but for sorting.
 *
 * @param pages Raw pages in order.
 * @param meta What the file says about itself.
 * @param segments The segments of pages, where somebody has them already.
 * @returns One page for each raw page; spans count in its clean text.
 */
export function layoutDocument(
  pages: readonly RawPage[],
  meta: Pick<RawMeta, 'title' | 'outline'>,
  segments: PageSegments = new Map(),
): PdfLayout {
  const groups = pages.map((page) => segments.get(page) ?? segmentsOf(page));
  const upright = groups.map((group) => group[0] ?? []);
  const body = bodySize(upright);
  const furniture = furnitureOf(pages, upright);
  const parts = pages.map((page, i) => takeApart(groups[i] ?? [], furniture, page.height, body));
  const look = lookOf(parts, body, meta.outline);
  const bound = bind(parts, look);
  const laidOut = pages.map((page, i) =>
    layPage(
      page.number,
      (bound[i] ?? []).map((block) => ({ ...block, text: cleanText(block.text) })),
      page.label,
    ),
  );
  return { pages: laidOut, title: titleOf(meta.title, laidOut), problems: pages.flatMap(problemsOf) };
}
