import { joinLines } from '../text/join-lines.js';
import type { DraftBlock } from './blocks.js';
import { headingLevel, respelled } from './pdf-headings.js';
import type { Look, PageParts } from './pdf-look.js';
import type { Paragraph } from './pdf-paragraphs.js';
import { endsSentence, paragraphsOf, startsLower, toTextLine } from './pdf-paragraphs.js';
import type { Cell } from './pdf-table.js';
import { cellsOf } from './pdf-table.js';

/** A block on its way to the page, with what is needed to see whether the next column or page goes on with it. */
export interface Draft {
  block: DraftBlock;
  /** Notes at the foot of the page stand after its text. */
  readonly note: boolean;
  readonly size: number;
  readonly full: boolean;
  readonly bold: boolean;
}

/** Bullets of symbol fonts are private characters: write them as a bullet. */
const plainBullet = (text: string): string => text.replace(/^[\uE000-\uF8FF](?=\s|\p{L})\s*/u, '• ');

/** A table whose last column counts pages is a table of contents. */
function contentsOf(cells: readonly Cell[]): DraftBlock[] | null {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const lasts = [...rows.values()].map((row) => row.at(-1)?.text ?? '');
  const pages = lasts
    .filter((text) => /^(?:\d{1,3}|[ivxlc]{1,6})$/.test(text))
    .map((text) => Number(text) || 0);
  if (pages.length < 4 || pages.length < 0.7 * lasts.length) return null;
  const rising = pages.every((page, i) => page >= (pages[i - 1] ?? 0));
  if (!rising || new Set(pages).size < 3) return null;
  return [...rows.values()].map((row) => ({
    text: row.map((cell) => cell.text).join(' '),
    role: 'boilerplate',
    boilerplate: 'contents',
  }));
}

function toDraft(paragraph: Paragraph, look: Look, note: boolean, edges: readonly number[] = []): Draft {
  const joined = plainBullet(
    joinLines(
      paragraph.lines.map((line) => line.text),
      look.vocabulary,
    ),
  );
  const { size, full, bold } = paragraph;
  const rest = { note, size, full, bold };
  if (paragraph.kind === 'contents') {
    return { ...rest, block: { text: joined, role: 'boilerplate', boilerplate: 'contents' } };
  }
  const level = note ? null : headingLevel(paragraph, joined, look);
  if (level !== null) return { ...rest, block: { text: respelled(joined, look), role: 'heading', level } };
  if (paragraph.kind !== 'item' || note) return { ...rest, block: { text: joined, role: 'body' } };
  const depth = 1 + edges.filter((edge) => edge < paragraph.x0 - 4).length;
  return { ...rest, block: { text: joined, role: 'list', depth: Math.min(4, depth) } };
}

/** Small print from a note's number downwards, in the lower part of the page, to the end of the column. */
function notesFrom(paragraphs: readonly Paragraph[], look: Look, height: number): number {
  let from = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    const first = paragraph?.lines[0];
    if (!paragraph || !first || paragraph.size > 0.93 * look.body || first.y < 0.45 * height) break;
    if (/^(?:\[?\d{1,3}[\].)]?|[*†‡]{1,3})\s?\S/.test(first.text)) from = i;
  }
  return from;
}

/** The drafts of one page, in reading order, furniture left out; `tables` counts the tables of the document. */
export function draftsOf(page: PageParts, look: Look, tables: { count: number }): Draft[] {
  const drafts: Draft[] = [];
  const notes: Draft[] = [];
  for (const area of page.areas) {
    if (area.kind === 'table') {
      tables.count++;
      const cells = cellsOf(area.lines, area.gutters, look.vocabulary);
      for (const block of contentsOf(cells) ?? [])
        drafts.push({ block, note: false, size: look.body, full: false, bold: false });
      for (const { row, column, text } of contentsOf(cells) ? [] : cells) {
        const block: DraftBlock = {
          text: plainBullet(text),
          role: 'table',
          cell: { table: tables.count, row, column },
        };
        drafts.push({ block, note: false, size: look.body, full: false, bold: false });
      }
      continue;
    }
    const paragraphs = paragraphsOf(area.lines.map(toTextLine), look.leading);
    const from = notesFrom(paragraphs, look, page.height);
    const edges = itemEdges(paragraphs);
    const flow = paragraphs.slice(0, from).map((p) => toDraft(p, look, false, edges));
    const open = drafts.findLast((d) => d.block.role !== 'table');
    drafts.push(...continued(open, joinHeadings(flow), look));
    notes.push(...paragraphs.slice(from).map((p) => toDraft(p, look, true)));
  }
  for (const lines of page.aside) {
    for (const paragraph of paragraphsOf(lines, look.leading))
      drafts.push({ ...toDraft(paragraph, look, false), note: true });
  }
  return [...drafts, ...notes];
}

/** Where list items begin, from the outermost: a deeper one is nested. */
function itemEdges(paragraphs: readonly Paragraph[]): number[] {
  const edges: number[] = [];
  for (const x of paragraphs
    .filter((p) => p.kind === 'item')
    .map((p) => p.x0)
    .sort((a, b) => a - b)) {
    if (x - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > 4) edges.push(x);
  }
  return edges;
}

/** A heading of two lines with wide leading comes as two: put them together. */
function joinHeadings(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  for (const draft of drafts) {
    const before = result.at(-1);
    const both = before?.block.role === 'heading' && draft.block.role === 'heading';
    if (
      before &&
      both &&
      before.size === draft.size &&
      startsLower(draft.block.text) &&
      !endsSentence(before.block.text)
    ) {
      before.block = { ...before.block, text: joinLines([before.block.text, draft.block.text]) };
    } else result.push(draft);
  }
  return result;
}

/** What is longer than this, in characters, is no paragraph any more. */
const LONGEST = 20_000;

/** Does `next` go on with the paragraph `open`, over the end of a column or page? */
export function goesOn(open: Draft | undefined, next: Draft | undefined): boolean {
  if (!open || !next || open.note || next.note || open.block.text.length > LONGEST) return false;
  if (open.block.role !== 'body' && open.block.role !== 'list') return false;
  if (
    next.block.role !== 'body' &&
    !(next.block.role === 'heading' && startsLower(next.block.text) && Math.abs(open.size - next.size) < 0.6)
  ) {
    return false;
  }
  if (Math.abs(open.size - next.size) > 0.09 * Math.max(open.size, next.size)) return false;
  const [before, after] = [open.block.text, next.block.text];
  if (/[-\u00AD\u2010]$/.test(before.slice(-1)) && /^\p{L}/u.test(after)) return true;
  if (startsLower(after)) return !endsSentence(before) || open.full;
  if (endsSentence(before)) return false;
  // Names and German nouns begin with a capital: the line above must have been full.
  return (
    open.full &&
    open.bold === next.bold &&
    after.length > 3 &&
    !/^(?:figure|table|box|source|tableau|encadré)\b/i.test(after)
  );
}

/** Joins the first of `drafts` to `open` where it goes on with it; returns what remains. */
export function continued(open: Draft | undefined, drafts: readonly Draft[], look: Look): Draft[] {
  const at = drafts.findIndex((d) => d.block.role !== 'table' && d.block.role !== 'boilerplate');
  const next = drafts[at];
  if (at < 0 || at > 40 || !open || !next || !goesOn(open, next)) return [...drafts];
  open.block = { ...open.block, text: joinLines([open.block.text, next.block.text], look.vocabulary) };
  // Where this part ends decides whether a third one follows.
  Object.assign(open, { full: next.full });
  return drafts.filter((_, i) => i !== at);
}
