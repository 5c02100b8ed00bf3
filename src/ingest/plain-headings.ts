import type { Paragraph } from './plain-paragraphs.js';
import { LEAVES_OPEN } from './plain-signs.js';

const LONGEST = 130;
const MOST_WORDS = 18;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{L}/u;
const CHAPTER =
  /^(?:part|chapter|annex|annexe|appendix|pillar|section|chapitre|partie|axe|titre|volet|pilier|глава|раздел|приложение|rozdział|część|załącznik|dział)\s+(?:\d{1,2}|[ivx]{1,4}|[a-z])(?:[\s.:–-]|$)/i;
const CHAPTER_LEVEL = 1;
const CAPITALS_LEVEL = 2;
const PLAIN_LEVEL = 5;

/**
 * The level of a heading, or null where the paragraph is none: short, not closed like a sentence, opened by a capital or
 * a number, and with something below it. Numbering and capitals give the level.
 */
export function headingLevel(text: string, paragraph: Paragraph, next: Paragraph | undefined): number | null {
  if (next === undefined || text.length > LONGEST || paragraph.lines.length > 3) return null;
  if (paragraph.lines.length > 1 && paragraph.full) return null;
  const words = text.split(' ').length;
  if (words > MOST_WORDS || !/\p{L}{2}/u.test(text)) return null;
  if (/[.;,…](?:\d{1,3}|[»”"’)])?$/.test(text) || LEAVES_OPEN.test(text)) return null;
  if (/:$/.test(text) && (next.kind === 'list' || words > 8)) return null;
  if (/\p{Ll}{2}[.!?] \p{Lu}/u.test(text)) return null;
  if (/^(?:https?:|www\.)|@/.test(text) || /^[-–—"“«(]/.test(text)) return null;
  if (CHAPTER.test(text)) return CHAPTER_LEVEL;
  const numbered = NUMBERED.exec(text)?.[1];
  if (numbered !== undefined) return numbered.split('.').length + 1;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return null;
  // Figures and dates between words come from tables, not titles.
  if ((text.match(/\d/g)?.length ?? 0) > text.length * 0.3) return null;
  if (words >= 2 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) return CAPITALS_LEVEL;
  return PLAIN_LEVEL;
}

/** Runs of this many unnumbered headings without a word between them are the entries of a list or table. */
const LONGEST_RUN = 3;

/** Takes back headings that stand in a row with nothing below them, but for the last. */
export function withoutHeadingRuns<B extends { readonly role: string; readonly level?: number }>(
  blocks: readonly B[],
): B[] {
  const result = [...blocks];
  let run: number[] = [];
  blocks.forEach((block, at) => {
    if (block.role === 'boilerplate') return;
    if (block.role === 'heading' && block.level === PLAIN_LEVEL) {
      run.push(at);
      return;
    }
    if (run.length > LONGEST_RUN)
      for (const index of run.slice(0, -1)) {
        const { level: _, ...rest } = blocks[index] as B & { level?: number };
        result[index] = { ...rest, role: 'body' } as unknown as B;
      }
    run = [];
  });
  return result;
}
