import type { Block } from '../model/document.js';

const LOWEST_LEVEL = 6;
/** A lead-in is quoted beside its items: the titles of a longer stack say no more. */
const DEEPEST = 6;

/** The headings that the reader stands under, outermost first. */
export interface SectionStack {
  readonly headings: readonly string[];
  /** Counts the headings passed. */
  readonly section: number;
  /** Enters the section that a heading opens. */
  enter(level: number | undefined, title: string): void;
}

/** Keeps track of the headings that each passage stands under. */
export function sectionStack(): SectionStack {
  let open: readonly { level: number; title: string }[] = [];
  let section = 0;
  let headings: readonly string[] = [];
  return {
    get headings() {
      return headings;
    },
    get section() {
      return section;
    },
    enter(level = LOWEST_LEVEL, title) {
      open = [...open.filter((heading) => heading.level < level), { level, title }].slice(-DEEPEST);
      headings = open.map((heading) => heading.title);
      section += 1;
    },
  };
}

/** What is longer is a cell like the others and heads no column. */
const LONGEST_HEADER = 60;

/** Says which passage introduces the items of a list. */
export interface LeadIns {
  /** The lead-in of this block's passages, or null. To be asked for every block, in reading order. */
  of(block: Block): number | null;
  /** Notes a block's last passage: what may introduce the items that follow. */
  passed(block: Block, passage: number, text: string): void;
}

/**
 * Follows lists through a document: an item's lead-in is the passage before the list, or the item of the level above
 * that ends with a colon; a table cell's is the cell at the head of its column. A heading introduces only where it ends with a colon: it is shown beside the item anyway.
 */
export function leadIns(): LeadIns {
  let before: number | null = null;
  let inList = false;
  let parents: readonly { depth: number; passage: number; opens: boolean }[] = [];
  let table = -1;
  let headers = new Map<number, number>();
  return {
    of(block) {
      if (block.cell && block.role === 'table' && block.cell.row > 0) {
        return block.cell.table === table ? (headers.get(block.cell.column) ?? null) : null;
      }
      if (block.role !== 'list') return null;
      const depth = block.depth ?? 1;
      if (!inList) parents = [];
      const parent = parents.findLast((item) => item.depth < depth || (item.opens && item.depth === depth));
      return parent?.passage ?? before;
    },
    passed(block, passage, text) {
      if (block.role === 'boilerplate') return;
      if (block.role === 'table' && block.cell) {
        if (block.cell.table !== table) headers = new Map();
        table = block.cell.table;
        if (block.cell.row === 0 && text.length <= LONGEST_HEADER && !/[.!。؟]$/.test(text.trimEnd()))
          headers.set(block.cell.column, passage);
      }
      const opens = /[:：]$/.test(text.trimEnd());
      if (block.role === 'list') {
        const depth = block.depth ?? 1;
        inList = true;
        // "Namely:" introduces the items after it on its own level too, until deeper ones come.
        const above = parents
          .filter((item) => item.depth < depth || (item.depth === depth && item.opens && !opens))
          .map((item) => (item.depth < depth ? { ...item, opens: false } : item));
        parents = [...above, { depth, passage, opens }];
        return;
      }
      inList = false;
      parents = [];
      before = block.role === 'body' || opens ? passage : null;
    },
  };
}
