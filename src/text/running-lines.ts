import type { BoilerplateKind } from '../model/document.js';
import type { Placed } from './boilerplate.js';
import { isPageNumber } from './boilerplate-signs.js';

/** Blocks at the top and bottom of a page that may be running lines. */
const EDGE = 2;
const FEWEST_PAGES = 3;
/** A running line stands on at least this share of the pages between its first and last. */
const DENSITY = 0.3;
const LONGEST = 160;
const FEWEST_LETTERS = 5;

/**
 * Running headers and footers of pages: short blocks at a page's edge that repeat, whatever number they carry.
 * The first of them may be the title itself; where it is a heading, it stays one.
 */
export function runningLines(placed: readonly Placed[], pageCount: number): Map<Placed, BoilerplateKind> {
  const found = new Map<Placed, BoilerplateKind>();
  if (pageCount < FEWEST_PAGES) return found;
  const groups = new Map<string, { one: Placed; kind: BoilerplateKind }[]>();
  for (const page of byPage(placed)) {
    // What a reader set aside by its place on the page takes no room at the edge.
    const left = page.filter(({ block }) => block.role !== 'boilerplate');
    left.forEach((one, index) => {
      // A heading that repeats ("Objective") belongs to a form that every page fills, unless it is the outermost line.
      const edge = one.block.role === 'heading' ? 1 : EDGE;
      const top = index < edge;
      const bottom = index >= left.length - edge;
      if ((!top && !bottom) || one.text.length > LONGEST || one.block.role === 'table') return;
      if (isPageNumber(one.text)) {
        found.set(one, 'page-number');
        return;
      }
      if (isSentence(one.text)) return;
      const key = runningKey(one.text);
      if (key.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return;
      const group = groups.get(key) ?? [];
      group.push({ one, kind: top ? 'header' : 'footer' });
      groups.set(key, group);
    });
  }
  for (const group of groups.values()) {
    const pages = new Set(group.map(({ one }) => one.page));
    const first = group[0]?.one.page ?? 0;
    const span = (group.at(-1)?.one.page ?? first) - first + 1;
    if (pages.size < FEWEST_PAGES || pages.size / span < DENSITY) continue;
    for (const { one, kind } of group)
      if (!(one.block.role === 'heading' && one.page === first)) found.set(one, kind);
  }
  return found;
}

/** A whole sentence that repeats is a refrain of the text, not a running line. */
export function isSentence(text: string): boolean {
  return /[\p{Ll})][.!?]$/u.test(text) && text.split(' ').length >= 3;
}

/** What stays the same from page to page: letters, without numbers. */
export function runningKey(text: string): string {
  return text
    .replace(
      /^[\s|–—-]*(?:\d{1,4}|[ivxlIVXL]{1,6})(?=[\s|–—-])|(?<=[\s|–—-])(?:\d{1,4}|[ivxlIVXL]{1,6})[\s|–—-]*$/g,
      '',
    )
    .replace(/\d+/g, '#')
    .replace(/[\s|]+/g, ' ')
    .trim()
    .toLowerCase();
}

function byPage(placed: readonly Placed[]): Placed[][] {
  const pages = new Map<number, Placed[]>();
  for (const one of placed) {
    const page = pages.get(one.page);
    if (page === undefined) pages.set(one.page, [one]);
    else page.push(one);
  }
  return [...pages.values()];
}
