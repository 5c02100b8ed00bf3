import type { BoilerplateKind, Role } from '../model/document.js';
import { cleanText } from '../text/join-lines.js';
import { closeLetterSpacing } from '../text/letter-spacing.js';
import type { DraftBlock } from './blocks.js';

/** What the builder needs to know of an element; names in lower case. */
export type Attribute = (name: string) => string | null;

/** Takes HTML as events, from a parsed tree or from the tags inside a Markdown file, and gives blocks. */
export interface BlockBuilder {
  open(tag: string, attribute: Attribute): void;
  close(tag: string): void;
  text(text: string): void;
  /** A block that is whole already; boilerplate where the open elements are. */
  add(block: DraftBlock): void;
  /** Ends the block that is being written. */
  flush(): void;
  readonly blocks: readonly DraftBlock[];
}

const SKIPPED = new Set(
  (
    'script style noscript template svg math iframe object embed audio video canvas select option textarea ' +
    'button input map head title'
  ).split(' '),
);
const NAVIGATION = new Set(['nav', 'aside', 'menu', 'dialog']);
const LANDMARKS = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'complementary',
  'dialog',
]);
/** Words of class names that sites give to what is not their text. */
const NAVIGATION_CLASSES =
  /(?:^|[\s_-])(?:breadcrumbs?|cookies?|skip-?links?|skiplinks|pagination|pager|social|share|sidebar|navbar|site-header|site-footer|back-?to-?top)(?:$|[\s_-])/i;
/** Elements that run on within a line; every other one begins a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output progress q ' +
    'rp rt ruby s samp small span strike strong sub sup time tt u var wbr img'
  ).split(' '),
);
const HEADING = /^h([1-6])$/;
/** A line break in front of one of these begins an item of its own. */
const ITEM_MARK = /^\s*(?:[•◦▪‣●○■□–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s|\(?[а-яё]\)\s)/;

interface Frame {
  readonly tag: string;
  readonly skipped: boolean;
  readonly boilerplate: BoilerplateKind | null;
  readonly heading: number;
  /** Lists: depth of nesting; 0 outside. */
  readonly depth: number;
  /** Inside an item, not between items. */
  readonly item: boolean;
  readonly table: Table | null;
  readonly cell: DraftBlock['cell'] | null;
  /** An article, section or main: a header in it is the text's own. */
  readonly content: boolean;
}

interface Table {
  readonly number: number;
  row: number;
  column: number;
  /** Rows that a cell above still covers, by column. */
  readonly covered: number[];
}

const GROUND: Frame = {
  tag: '',
  skipped: false,
  boilerplate: null,
  heading: 0,
  depth: 0,
  item: false,
  table: null,
  cell: null,
  content: false,
};

function isHidden(attribute: Attribute): boolean {
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true;
  return /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attribute('style')?.slice(0, 500) ?? '');
}

function boilerplateOf(tag: string, attribute: Attribute, parent: Frame): BoilerplateKind | null {
  if (parent.boilerplate !== null) return parent.boilerplate;
  if (NAVIGATION.has(tag)) return 'navigation';
  if ((tag === 'header' || tag === 'footer') && !parent.content) return 'navigation';
  if (LANDMARKS.has(attribute('role')?.toLowerCase() ?? '')) return 'navigation';
  const classes = attribute('class')?.slice(0, 300) ?? '';
  if (/(?:^|\s)lacuna-toc(?:\s|$)/.test(classes)) return 'contents';
  if (tag !== 'body' && tag !== 'html' && NAVIGATION_CLASSES.test(classes)) return 'navigation';
  return null;
}

function span(attribute: Attribute, name: string): number {
  const value = Number.parseInt(attribute(name) ?? '1', 10);
  return value >= 1 ? Math.min(value, 200) : 1;
}

/** Moves to the next free cell of the row, minding the cells that reach down from above. */
function nextCell(table: Table, attribute: Attribute): NonNullable<DraftBlock['cell']> {
  const free = (): boolean => (table.covered[table.column] ?? 0) === 0;
  for (; !free(); table.column++) table.covered[table.column]! -= 1;
  const cell = { table: table.number, row: Math.max(0, table.row), column: table.column };
  const rows = span(attribute, 'rowspan') - 1;
  for (let i = span(attribute, 'colspan'); i > 0; i--) table.covered[table.column++] = rows;
  return cell;
}

function nextRow(table: Table): void {
  // Columns that the row did not reach count down too.
  if (table.row >= 0) {
    for (let i = table.column; i < table.covered.length; i++) {
      if ((table.covered[i] ?? 0) > 0) table.covered[i]! -= 1;
    }
  }
  table.row++;
  table.column = 0;
}

/** Marks of notes ("3", "[3]") carry no words; exponents and ordinals ("m²", "1er") belong to theirs. */
function isNoteMark(text: string, linked: boolean): boolean {
  return linked || /^\s*(?:\[\w{1,4}\]|\*{1,3})\s*$/.test(text);
}

/**
 * Builds blocks from HTML events: headings, paragraphs, list items with depth, table cells with their place,
 * navigation and the like as boilerplate. Tolerates tags that are never closed.
 *
 * @param words Words of the whole source, for letters that are set apart.
 */
export function createBlockBuilder(words: () => ReadonlySet<string>): BlockBuilder {
  const blocks: DraftBlock[] = [];
  const stack: Frame[] = [GROUND];
  let buffer: string[] = [];
  let tables = 0;
  let breaks = 0;
  let note: { at: number; linked: boolean } | null = null;

  const top = (): Frame => stack[stack.length - 1] ?? GROUND;

  function flush(): void {
    breaks = 0;
    note = null;
    if (buffer.length === 0) return;
    const spaced = cleanText(buffer.join('')).replace(/[\n\t]+/g, '  ');
    const text = closeLetterSpacing(spaced.trim(), { words }).replace(/\s+/g, ' ');
    buffer = [];
    if (text === '') return;
    const frame = top();
    const role: Role =
      frame.heading > 0 ? 'heading' : frame.cell ? 'table' : frame.depth > 0 && frame.item ? 'list' : 'body';
    const block: DraftBlock = {
      text,
      role,
      ...(role === 'heading' && { level: frame.heading }),
      ...(role === 'list' && { depth: frame.depth }),
      ...(role === 'table' && frame.cell && { cell: frame.cell }),
    };
    push(block, frame);
  }

  function push(block: DraftBlock, frame: Frame): void {
    if (frame.boilerplate === null) blocks.push(block);
    else blocks.push({ text: block.text, role: 'boilerplate', boilerplate: frame.boilerplate });
  }

  function open(tag: string, attribute: Attribute): void {
    const parent = top();
    if (parent.skipped) {
      if (tag === parent.tag) stack.push(parent);
      return;
    }
    if (tag === 'br') {
      breaks++;
      if (breaks > 1) flush();
      else buffer.push('\n');
      return;
    }
    if (tag === 'hr') {
      flush();
      return;
    }
    if (tag === 'img' || tag === 'input' || tag === 'wbr') return;
    const inline = INLINE.has(tag);
    if (inline && tag === 'sup' && note === null) note = { at: buffer.length, linked: false };
    if (tag === 'a' && note) note.linked = true;
    // A link back from a note to its mark is no text.
    const backLink =
      tag === 'a' && /^#(?:footnote-ref|endnote-ref|fnref|cite_ref)/.test(attribute('href') ?? '');
    if (SKIPPED.has(tag) || backLink || isHidden(attribute)) {
      stack.push({ ...parent, tag, skipped: true });
      return;
    }
    if (inline) return;
    flush();
    const heading = Number(HEADING.exec(tag)?.[1] ?? 0) || parent.heading;
    let { depth, item, table, cell } = parent;
    if (tag === 'ul' || tag === 'ol') {
      depth++;
      item = false;
    } else if (tag === 'li') {
      depth = Math.max(1, depth);
      item = true;
    } else if (tag === 'table') {
      const layout = attribute('role') === 'presentation';
      table = layout ? null : { number: tables++, row: -1, column: 0, covered: [] };
      cell = null;
    } else if (tag === 'tr' && table) nextRow(table);
    else if ((tag === 'td' || tag === 'th') && table) cell = nextCell(table, attribute);
    else if (tag === 'caption') cell = null;
    const content = parent.content || tag === 'main' || tag === 'article' || tag === 'section';
    let boilerplate = boilerplateOf(tag, attribute, parent);
    // A page's own title often stands in its header.
    if (tag === 'h1' && parent.boilerplate === 'navigation' && inHeader()) boilerplate = null;
    stack.push({ tag, skipped: false, boilerplate, heading, depth, item, table, cell, content });
  }

  function inHeader(): boolean {
    return stack.some((frame) => frame.tag === 'header') && !stack.some((frame) => frame.tag === 'nav');
  }

  function close(tag: string): void {
    const frame = top();
    if (frame.skipped) {
      if (frame.tag === tag) stack.pop();
      return;
    }
    if (tag === 'sup' && note) {
      const text = buffer.slice(note.at).join('');
      if (isNoteMark(text, note.linked)) buffer.length = note.at;
      note = null;
    }
    if (INLINE.has(tag) || tag === 'br' || tag === 'hr') return;
    flush();
    // Unclosed tags end with the element around them; a stray closing tag ends nothing.
    for (let i = stack.length - 1; i > 0 && i > stack.length - 64; i--) {
      if (stack[i]?.tag !== tag) continue;
      stack.length = i;
      return;
    }
  }

  function text(value: string): void {
    if (top().skipped || value === '') return;
    if (breaks > 0 && value.trim() !== '') {
      if (ITEM_MARK.test(value.slice(0, 20))) flush();
      breaks = 0;
    }
    buffer.push(value);
  }

  function add(block: DraftBlock): void {
    flush();
    if (block.text !== '' && !top().skipped) push(block, top());
  }

  return { open, close, text, add, flush, blocks };
}
