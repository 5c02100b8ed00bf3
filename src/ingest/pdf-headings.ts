import type { Look } from './pdf-look.js';
import { fold } from './pdf-look.js';
import type { Paragraph } from './pdf-paragraphs.js';
import { startsLower } from './pdf-paragraphs.js';

/** "A V IS ION FOR FINL AND": tracking that was taken for spaces. The outline or the contents know better. */
export function respelled(text: string, look: Look): string {
  const words = text.split(' ');
  if (text.length > 160 || words.length < 3) return text;
  const short = words.filter((word) => word.length <= 2).length;
  if (short < 0.4 * words.length || text !== text.toUpperCase()) return text;
  return look.spelling.get(fold(text))?.trim() ?? text;
}

const NUMBERED =
  /^(?:(?:chapter|part|pillar|annex|section|chapitre|partie|annexe|axe|titre)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5})[.):]?\s+\p{Lu}/iu;

/** Headings are larger or bolder than the text, or stand in the outline; the level follows their size. */
export function headingLevel(paragraph: Paragraph, text: string, look: Look): number | null {
  if (text.length > 240 || paragraph.lines.length > 5 || !/\p{L}/u.test(text)) return null;
  const outlined = look.outline.get(fold(text));
  const larger = paragraph.size >= 1.12 * look.body;
  const ends = /[.;,。；]$/.test(text) && !/^\S+$/.test(text);
  const rank = look.headings.indexOf(Math.round(paragraph.size));
  const bySize = rank < 0 ? look.headings.length + 1 : rank + 1;
  if (outlined !== undefined && (larger || paragraph.bold || paragraph.lines.length <= 2)) {
    return look.nested ? outlined : Math.min(6, bySize);
  }
  const level = Math.min(6, Math.max(1, bySize));
  if (larger) {
    // Large print is not always a heading: a quotation or a summary may be as large, and ends with a full stop.
    return ends && text.length > 90 ? null : text.length > 180 ? null : level;
  }
  if (paragraph.size < 0.95 * look.body || ends || text.length > 160) return null;
  if (paragraph.kind === 'item' && !NUMBERED.test(text)) return null;
  if (startsLower(text)) return null;
  if (text.length > 5 && paragraph.lines.length <= 3 && look.spelling.has(fold(text))) {
    return Math.min(6, look.headings.length + 1);
  }
  if (paragraph.bold && paragraph.lines.length <= 3) return Math.min(6, look.headings.length + 1);
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}{3}/u.test(text);
  if (capitals && paragraph.lines.length <= 2 && text.length > 5)
    return Math.min(6, look.headings.length + 1);
  return null;
}
