import type { Page } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { hasLeaders } from '../text/boilerplate-sections.js';
import { cleanText, joinLines, vocabularyOf, wordsOf } from '../text/join-lines.js';
import { closeLetterSpacing } from '../text/letter-spacing.js';
import { mendEncoding } from '../text/mojibake.js';
import { type DraftBlock, layPage } from './blocks.js';
import { encodingRepaired } from './encoding.js';
import { headingLevel, withoutHeadingRuns } from './plain-headings.js';
import { linesOf, withAsides } from './plain-lines.js';
import { isContentsTitle, type Paragraph, paragraphsOf } from './plain-paragraphs.js';
import { withTables } from './plain-tables.js';

/** What a plain text was read as. */
export interface PlainText {
  readonly pages: readonly Page[];
  readonly title: string | null;
  readonly problems: readonly Problem[];
}

const LINE_ENDS = /\r\n?|[\v\u0085\u2028\u2029]/g;

/**
 * Rebuilds a plain text for reading: hard-wrapped lines become paragraphs, list items, headings and table cells;
 * page numbers and running lines between them are set aside. Form feeds part pages. Texts that already hold one
 * paragraph a line stay as they are. Linear in the length of the text.
 *
 * @returns Pages of blocks, the title where the first lines look like one, and problems (`control-characters`,
 * `encoding-repaired`).
 * @example readPlain('The minis-\ntry will act.\n\nIt pays.').pages[0]?.text // 'The ministry will act.\nIt pays.'
 */
export function readPlain(text: string): PlainText {
  const rawPages = text.split('\f');
  if (rawPages.length > 1 && rawPages.at(-1)?.trim() === '') rawPages.pop();
  // First of all: what looks like a line end or a space may be half a letter.
  const { texts, counts } = mendEncoding(rawPages);
  const clean = texts.map((page) => cleanText(page.replace(LINE_ENDS, '\n')));
  const words = wordsOf(clean);
  const pages = clean.map((page) => closeLetterSpacing(page, { words }));
  const lines = withTables(withAsides(linesOf(pages)));
  const vocabulary = vocabularyOf(lines.map((line) => line.text));
  const paragraphs = paragraphsOf(lines);
  const drafts = pages.map((): DraftBlock[] => []);
  paragraphs.forEach((paragraph, at) => {
    drafts[paragraph.page]?.push(draftOf(paragraph, paragraphs[at + 1], vocabulary));
  });
  return {
    pages: drafts.map((blocks, page) => layPage(page + 1, withoutHeadingRuns(blocks))),
    title: titleOf(drafts),
    problems: [
      ...problemsOf(text),
      ...counts.flatMap((count, at) => (count > 0 ? [encodingRepaired(at + 1)] : [])),
    ],
  };
}

function draftOf(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  vocabulary: ReadonlySet<string>,
): DraftBlock {
  const text = joinLines(paragraph.lines, vocabulary);
  if (paragraph.aside !== null) return { text, role: 'boilerplate', boilerplate: paragraph.aside };
  if (paragraph.cell !== null) return { text, role: 'table', cell: paragraph.cell };
  if (hasLeaders(text)) return { text, role: 'boilerplate', boilerplate: 'contents' };
  if (paragraph.kind === 'list') return { text, role: 'list', depth: paragraph.depth };
  const level = headingLevel(text, paragraph, next);
  return level === null ? { text, role: 'body' } : { text, role: 'heading', level };
}

const LONGEST_TITLE = 200;

/** The first words of the text, where they look like a title: a heading among its first few blocks. */
function titleOf(pages: readonly (readonly DraftBlock[])[]): string | null {
  const first = pages.find((blocks) => blocks.length > 0)?.slice(0, 6) ?? [];
  // Not the title of a table of contents, nor its entries.
  const isTitle = ({ role, text }: DraftBlock) =>
    role === 'heading' && !/\s\d{1,3}$/.test(text) && !isContentsTitle(text);
  const at = first.findIndex(isTitle);
  if (at < 0) return null;
  const title = [first[at]?.text ?? ''];
  for (const block of first.slice(at + 1, at + 3)) {
    if (!isTitle(block) || block.text.length > 80) break;
    title.push(block.text);
  }
  const joined = title.join(' ');
  return joined.length <= LONGEST_TITLE ? joined : (title[0]?.slice(0, LONGEST_TITLE) ?? null);
}

function problemsOf(text: string): Problem[] {
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0;
  // A few come from the bullets of symbol fonts.
  if (controls < text.length * 0.005 && !text.includes('\u0000')) return [];
  return [
    {
      code: 'control-characters',
      severity: 'warning',
      message: 'The text holds control characters (such as NUL) that no text should hold.',
      hint: 'They are read as unknown characters. Check that the file is text and not damaged.',
    },
  ];
}
