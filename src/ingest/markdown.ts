import { cleanText, joinLines, wordsOf } from '../text/join-lines.js';
import { closeLetterSpacing } from '../text/letter-spacing.js';
import { mendSource } from './encoding.js';
import { type BlockReading, lineOf } from './html.js';
import { createBlockBuilder } from './html-blocks.js';
import { feedTags } from './html-tags.js';
import { stripInline } from './markdown-inline.js';

const HEADING = /^ {0,3}(#{1,6})(?!#)[ \t]*(.*)$/;
const FENCE = /^\s{0,12}(`{3,}|~{3,})/;
const ITEM = /^([ \t]*)(?:[-*+•]|(\d{1,3})[.)])(?:[ \t]+(.*)|)$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const DEFINITION = /^ {0,3}\[(?!\^)([^\]]{1,300})\]:[ \t]*\S/;
const NOTE = /^ {0,3}\[\^[^\]]{1,100}\]:[ \t]*(.*)$/;
/** Lines that only the site's generator reads. */
const DIRECTIVE = /^\s*(?:\{[^{}]{1,200}\}|\{%[^%]{0,500}%\}|\{\{[^}]{0,500}\}\}|:{3,}.{0,80})\s*$/;
/** An HTML block: it begins with a tag or comment and ends at a blank line. */
const HTML_LINE = /^ {0,3}<(?:!--|\/?[a-zA-Z][a-zA-Z0-9-]{0,30}[\s/>])/;
/** Inline elements may begin a paragraph of Markdown. */
const INLINE_LINE = /^ {0,3}<\/?(?:a|abbr|b|br|code|em|i|img|kbd|mark|s|small|span|strong|sub|sup|u)[\s/>]/i;

/** The generator's settings at the top: `title` and `lang` are read, the rest is set aside. */
function frontMatter(lines: readonly string[]): {
  readonly end: number;
  readonly get: (key: string) => string | null;
} {
  const none = { end: 0, get: () => null };
  if (!/^---[ \t]*$/.test(lines[0] ?? '') || !/^[\w-]{1,60}[ \t]*:/.test(lines[1] ?? '')) return none;
  const end = lines.findIndex((line, i) => i > 0 && i < 2000 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0) return none;
  const get = (key: string): string | null => {
    const line = lines.slice(1, end).find((l) => l.toLowerCase().startsWith(`${key}:`));
    return lineOf(
      line
        ?.slice(key.length + 1)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2'),
    );
  };
  return { end: end + 1, get };
}

/** Cells of a table row; an escaped bar stays in its cell. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replaceAll('\\|', '\u0001')
    .split('|')
    .map((cell) => cell.replaceAll('\u0001', '|').trim());
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells;
}

const isDivider = (line: string): boolean =>
  line.includes('|') && line.length < 2000 && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));

function indentOf(space: string): number {
  let width = 0;
  for (const c of space) width += c === '\t' ? 4 - (width % 4) : 1;
  return width;
}

/**
 * Reads Markdown into blocks, with the tags, templates and front matter that real sites leave in it. Hard-wrapped
 * lines are joined; code blocks and images are left out, links give their text.
 *
 * @example
 * readMarkdown('# Aims\n\n- Reuse\n  - of [phones](x)').blocks.map((block) => block.text); // ['Aims', 'Reuse', 'of phones']
 */
export function readMarkdown(source: string): BlockReading {
  const { text: mended, problems } = mendSource(source);
  const clean = cleanText(mended);
  const words = wordsOf([clean]);
  const lines = closeLetterSpacing(clean, { words }).split('\n');
  const front = frontMatter(lines);
  const builder = createBlockBuilder(words);
  const definitions = new Set<string>();
  for (const line of lines) {
    const label = DEFINITION.exec(line)?.[1];
    if (label !== undefined) definitions.add(label.trim().toLowerCase());
  }
  // A navigation that is never closed must not swallow the rest of the document.
  const lastClosing = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    for (const match of (lines[i] as string).matchAll(/<\/([a-zA-Z][a-zA-Z0-9-]{0,30})\s?>/g)) {
      lastClosing.set((match[1] as string).toLowerCase(), i);
    }
  }

  let paragraph: string[] = [];
  let kind: 'body' | 'list' = 'body';
  /** Indentation of the open list items, outermost first. */
  let levels: number[] = [];
  let tables = 0;
  let noFenceUntil = 0;

  function endParagraph(): void {
    if (paragraph.length === 0) return;
    const text = lineOfAnyLength(stripInline(joinLines(paragraph, words()), definitions));
    paragraph = [];
    if (kind === 'list') builder.add({ text, role: 'list', depth: Math.max(1, levels.length) });
    else builder.add({ text, role: 'body' });
  }
  function heading(level: number, text: string): void {
    endParagraph();
    levels = [];
    builder.add({
      text: lineOfAnyLength(stripInline(text.replace(/[ \t]#+[ \t]*$/, ''), definitions)),
      role: 'heading',
      level,
    });
  }
  const lineOfAnyLength = (text: string): string => text.replace(/\s+/g, ' ').trim();

  for (let i = front.end; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') {
      endParagraph();
      kind = 'body';
      continue;
    }
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      endParagraph();
      if (i < noFenceUntil) continue;
      const reach = Math.min(lines.length, i + 2000);
      let end = i + 1;
      while (end < reach && !(lines[end] as string).trimStart().startsWith(fence)) end++;
      // A fence that never closes hides nothing.
      if (end < reach) i = end;
      else noFenceUntil = reach;
      continue;
    }
    if (DIRECTIVE.test(line)) continue;
    if (HTML_LINE.test(line) && !(INLINE_LINE.test(line) || paragraph.length > 0)) {
      let end = i;
      const comment = /^ {0,3}<!--/.test(line);
      const reach = Math.min(lines.length - 1, i + 500);
      if (comment) while (end < reach && !(lines[end] as string).includes('-->')) end++;
      else while (end < reach && (lines[end + 1] as string).trim() !== '') end++;
      const from = i;
      endParagraph();
      // Inside "<div>" some generators still read Markdown: only lines that are tags are HTML.
      const html = lines.slice(from, end + 1);
      const wholly = comment || !html.some((l) => HEADING.test(l) && l.trimStart().startsWith('#'));
      const taken = wholly ? html : html.slice(0, 1);
      const accepts = (tag: string): boolean => !isRegion(tag) || (lastClosing.get(tag) ?? -1) >= from;
      feedTags(withoutTemplates(taken.join('\n')), builder, accepts);
      builder.flush();
      i = from + taken.length - 1;
      continue;
    }
    const atx = HEADING.exec(line);
    if (atx && ((atx[2] ?? '') !== '' || line.trim() === atx[1])) {
      heading((atx[1] as string).length, atx[2] ?? '');
      continue;
    }
    const under = lines[i + 1] ?? '';
    if (
      paragraph.length === 0 &&
      /^ {0,3}(?:={3,}|-{3,})[ \t]*$/.test(under) &&
      !ITEM.test(line) &&
      line.trim().length < 300
    ) {
      heading(under.includes('=') ? 1 : 2, line);
      i++;
      continue;
    }
    if (RULE.test(line)) {
      endParagraph();
      levels = [];
      continue;
    }
    if (DEFINITION.test(line)) continue;
    if (line.includes('|') && (isDivider(under) || (/^\s*\|/.test(line) && /^\s*\|/.test(under)))) {
      endParagraph();
      i = table(i);
      continue;
    }
    const note = NOTE.exec(line);
    if (note) {
      endParagraph();
      levels = [];
      kind = 'body';
      paragraph.push(note[1] ?? '');
      continue;
    }
    const item = ITEM.exec(line);
    // A wrapped line may begin with "12. "; a list inside a paragraph begins with 1.
    if (item && !(paragraph.length > 0 && kind === 'body' && (item[2] ?? '1') !== '1')) {
      endParagraph();
      const indent = indentOf(item[1] ?? '');
      while (levels.length > 0 && indent <= (levels.at(-1) as number)) levels.pop();
      levels.push(indent);
      kind = 'list';
      if (item[3]) paragraph.push(item[3]);
      continue;
    }
    // After a blank line, an indented paragraph still belongs to its item; one at the margin ends the list.
    if (paragraph.length === 0 && kind === 'body' && levels.length > 0) {
      const indent = indentOf(/^[ \t]*/.exec(line)?.[0] ?? '');
      if (indent > (levels[0] as number) && indent >= 2) kind = 'list';
      else levels = [];
    }
    paragraph.push(line.replace(/^ {0,3}(?:> ?)+/, ''));
    // Two spaces or a backslash at the end break the line on purpose; a sentence goes on all the same.
    if (/\\$/.test(line)) paragraph[paragraph.length - 1] = (paragraph.at(-1) as string).slice(0, -1);
  }
  endParagraph();
  builder.flush();
  const first = builder.blocks.find((block) => block.role === 'heading' && block.level === 1)?.text;
  return {
    blocks: builder.blocks,
    title: front.get('title') ?? lineOf(first),
    declaredLanguage: front.get('lang') ?? front.get('language'),
    problems,
  };

  function table(from: number): number {
    const number = tables++;
    let row = 0;
    let at = from;
    for (; at < lines.length; at++) {
      const line = lines[at] as string;
      if (!line.includes('|') || line.trim() === '') break;
      if (isDivider(line)) continue;
      cellsOf(line).forEach((cell, column) => {
        const text = lineOfAnyLength(stripInline(cell, definitions));
        builder.add({ text, role: 'table', cell: { table: number, row, column } });
      });
      row++;
    }
    return at - 1;
  }
}

/** Elements that decide what their whole content is. */
const isRegion = (tag: string): boolean =>
  /^(?:div|section|nav|aside|menu|dialog|header|footer|script|style|template|svg|noscript|iframe|button|select)$/.test(
    tag,
  );

function withoutTemplates(html: string): string {
  return html.replace(/\{%[^%\n]{0,500}%\}|\{\{[^}\n]{0,500}\}\}/g, '');
}
