import { supportedLanguages } from '../languages/index.js';
import type { Block, BoilerplateKind, Page } from '../model/document.js';
import { endOfAcronyms, endOfContents, endOfReferences, hasLeaders } from './boilerplate-sections.js';
import {
  isBareFootnote,
  isCitation,
  isCredit,
  isImprint,
  isNavigation,
  isPageNumber,
} from './boilerplate-signs.js';
import { runningLines } from './running-lines.js';
import { titleKey } from './title-key.js';

/** A block with its text and its place in the document. */
export interface Placed {
  readonly page: number;
  readonly index: number;
  readonly block: Block;
  readonly text: string;
}

type SectionKind = 'contents' | 'references' | 'acronyms';
const SECTION_ENDS = {
  contents: endOfContents,
  references: endOfReferences,
  acronyms: endOfAcronyms,
} as const;
let titles: ReadonlyMap<string, SectionKind> | null = null;

/** The titles of sections that hold boilerplate, in all languages. */
function sectionTitles(): ReadonlyMap<string, SectionKind> {
  titles ??= new Map(
    supportedLanguages.flatMap(({ sections }) =>
      (['contents', 'references', 'acronyms'] as const).flatMap((kind) =>
        sections[kind].map((title) => [titleKey(title), kind] as const),
      ),
    ),
  );
  return titles;
}

/**
 * Gives boilerplate its role: tables of contents, running headers and footers, page numbers, references, lists of
 * acronyms (never glossary definitions), image credits and imprints, web navigation (codebook, "Unit, span, passage").
 *
 * Works on every format's pages. Blocks that are boilerplate already stay so, and marking twice changes nothing.
 *
 * @returns The same pages with the same text; only roles differ.
 */
export function markBoilerplate(pages: readonly Page[]): readonly Page[] {
  const placed = pages.flatMap((page, pageIndex) =>
    page.blocks.map((block, index) => ({
      page: pageIndex,
      index,
      block,
      text: page.text.slice(block.start, block.end).trim(),
    })),
  );
  const marks = new Map<Placed, BoilerplateKind>();
  const mark = (one: Placed, kind: BoilerplateKind) => {
    if (one.block.role !== 'boilerplate' && !marks.has(one)) marks.set(one, kind);
  };
  for (const [one, kind] of runningLines(placed, pages.length)) mark(one, kind);
  markSections(placed, mark);
  for (const one of placed) {
    const kind = kindByItself(one, pages.length);
    if (kind !== null) mark(one, kind);
  }
  return withMarks(pages, marks);
}

function markSections(placed: readonly Placed[], mark: (one: Placed, kind: BoilerplateKind) => void): void {
  const titles = new Set(
    placed.filter(({ block }) => block.role === 'heading').map(({ text }) => titleKey(text)),
  );
  for (let at = 0; at < placed.length; at += 1) {
    const one = placed[at] as Placed;
    const kind = sectionOpenedBy(one);
    if (kind === null) continue;
    const end = SECTION_ENDS[kind](placed, at, titles);
    for (let inside = end > at + 1 ? at : end; inside < end; inside += 1)
      mark(placed[inside] as Placed, kind);
    at = Math.max(at, end - 1);
  }
}

/** Titles stand as headings, or as short lines that a reader of plain text took for a paragraph. */
function sectionOpenedBy({ block, text }: Placed): SectionKind | null {
  if (text.length > 80 || block.role === 'table' || block.role === 'boilerplate') return null;
  return sectionTitles().get(titleKey(text)) ?? null;
}

function kindByItself(one: Placed, pageCount: number): BoilerplateKind | null {
  const { block, text } = one;
  if (block.role === 'boilerplate') return null;
  if (hasLeaders(text)) return 'contents';
  if (block.role === 'table') return null;
  if (isPageNumber(text)) return 'page-number';
  if (isNavigation(text)) return 'navigation';
  if (isCredit(text)) return 'credit';
  const edge = pageCount === 1 || one.page < 4 || one.page >= pageCount - 2;
  if (edge && block.role !== 'heading' && isImprint(text)) return 'credit';
  if (
    block.role !== 'heading' &&
    (isBareFootnote(text) || (text.length < 60 && isCitation(text) && /^https?:\S+$/.test(text)))
  )
    return 'references';
  return null;
}

function withMarks(pages: readonly Page[], marks: ReadonlyMap<Placed, BoilerplateKind>): readonly Page[] {
  if (marks.size === 0) return pages;
  const kinds = new Map([...marks].map(([one, kind]) => [`${one.page} ${one.index}`, kind] as const));
  return pages.map((page, pageIndex) => ({
    ...page,
    blocks: page.blocks.map((block, index): Block => {
      const kind = kinds.get(`${pageIndex} ${index}`);
      return kind === undefined ? block : { ...block, role: 'boilerplate', boilerplate: kind };
    }),
  }));
}
