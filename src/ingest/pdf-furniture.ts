import type { BoilerplateKind } from '../model/document.js';
import type { RawPage } from './pdf-engine.js';
import type { Segment } from './pdf-segments.js';

/** Running headers, footers and page numbers: what stands in the margins of page after page. */

/** Share of the page's height at either end where they are looked for. */
const MARGIN = 0.13;
/** Points by which a running line may wander. */
const WANDER = 5;

const NUMBER_ONLY =
  /^(?:[-–—|·•\s]{0,4})(?:(?:page|p\.|pág\.?|página|seite|стр\.?|صفحة|第)\s?)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s?(?:\/|of|de|sur|von|из|من)\s?\d{1,4})?(?:\s?[页頁])?(?:[-–—|·•\s]{0,4})$/iu;

interface Candidate {
  readonly page: number;
  readonly segment: Segment;
  readonly top: boolean;
  /** Text without digits and case. */
  readonly shape: string;
  readonly slot: number;
}

const shapeOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\p{N}]+/gu, '#')
    .replace(/[^\p{L}#]+/gu, '');

function candidatesOf(page: RawPage, segments: readonly Segment[]): Candidate[] {
  const found: Candidate[] = [];
  for (const segment of segments) {
    const top = segment.y < MARGIN * page.height;
    const bottom = segment.y > (1 - MARGIN) * page.height;
    if ((!top && !bottom) || segment.text.length > 200) continue;
    const fromEdge = top ? segment.y : page.height - segment.y;
    found.push({
      page: page.number,
      segment,
      top,
      shape: shapeOf(segment.text),
      slot: Math.round(fromEdge / WANDER),
    });
  }
  return found;
}

/** Pages on which each key occurs. */
function countPages(keys: Iterable<readonly [string, number]>): Map<string, Set<number>> {
  const pages = new Map<string, Set<number>>();
  for (const [key, page] of keys) {
    const set = pages.get(key);
    if (set) set.add(page);
    else pages.set(key, new Set([page]));
  }
  return pages;
}

type PageCount = (candidate: Candidate) => number;

const endOf = (candidate: Candidate): string => (candidate.top ? 'top' : 'bottom');

/** On how many pages a candidate's shape stands at its height, give or take a little. */
function pageCounter(candidates: readonly Candidate[]): PageCount {
  const shapes = countPages(candidates.map((c) => [`${endOf(c)} ${c.slot} ${c.shape}`, c.page] as const));
  const known = new Map<string, number>();
  return (candidate) => {
    const own = `${endOf(candidate)} ${candidate.slot} ${candidate.shape}`;
    let count = known.get(own);
    if (count === undefined) {
      const all = new Set<number>();
      for (const slot of [candidate.slot - 1, candidate.slot, candidate.slot + 1]) {
        for (const page of shapes.get(`${endOf(candidate)} ${slot} ${candidate.shape}`) ?? []) all.add(page);
      }
      count = all.size;
      known.set(own, count);
    }
    return count;
  };
}

/**
 * Finds running headers, footers and page numbers by their return at the same height, digits ignored.
 *
 * @param pages The raw pages, for their sizes.
 * @param segments The upright segments of each page, in the same order.
 * @returns For each segment that is page furniture, its kind.
 */
export function furnitureOf(
  pages: readonly RawPage[],
  segments: readonly (readonly Segment[])[],
): ReadonlyMap<Segment, BoilerplateKind> {
  const candidates = pages.flatMap((page, i) => candidatesOf(page, segments[i] ?? []));
  const pagesWith = pageCounter(candidates);
  const needed = pages.length <= 5 ? 2 : 3;
  const numbers = runningNumbers(candidates);
  // "Title of the document    Title of the chapter" may come as one piece of which only one half returns.
  const repeated = new Map<number, Set<string>>();
  for (const c of candidates) {
    if (c.shape.length < 10 || pagesWith(c) < needed) continue;
    for (const slot of [c.slot - 1, c.slot, c.slot + 1]) {
      const key = c.top ? slot : -1 - slot;
      repeated.set(key, (repeated.get(key) ?? new Set()).add(c.shape));
    }
  }
  const repeatedStarts = (c: Candidate): boolean => {
    const known = [...(repeated.get(c.top ? c.slot : -1 - c.slot) ?? [])].slice(0, 50);
    return known.some((shape) => c.shape.startsWith(shape) || c.shape.endsWith(shape));
  };
  const furniture = new Map<Segment, BoilerplateKind>();
  const slots = new Map<string, number>();
  for (const c of candidates) {
    if (numbers.has(c.segment)) {
      furniture.set(c.segment, 'page-number');
      continue;
    }
    if (c.shape === '') continue;
    const alone = pagesWith(c) >= needed;
    if (!alone && !repeatedStarts(c)) continue;
    furniture.set(c.segment, c.top ? 'header' : 'footer');
    const slot = `${endOf(c)} ${c.slot} ${Math.round(c.segment.size)}`;
    slots.set(slot, (slots.get(slot) ?? 0) + 1);
  }
  // A header that names the chapter changes with it: where most pages run a line, its neighbours on that line are one too.
  const pagesWithText = segments.filter((list) => list.length > 0).length;
  const outermost = outermostSlots(candidates);
  for (const c of candidates) {
    if (furniture.has(c.segment)) continue;
    const known = slots.get(`${endOf(c)} ${c.slot} ${Math.round(c.segment.size)}`) ?? 0;
    if (known >= Math.max(4, 0.4 * pagesWithText) && isOutermost(c, outermost)) {
      furniture.set(c.segment, c.top ? 'header' : 'footer');
    }
  }
  return furniture;
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function numberOf(text: string): number | null {
  const digits = /\d{1,4}/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const roman = /(?<![a-z])[ivxlc]{1,7}(?![a-z])/.exec(text.toLowerCase())?.[0];
  if (roman === undefined) return null;
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** Numbers in the margin that count with the pages; a year or a note's number does not. */
function runningNumbers(candidates: readonly Candidate[]): ReadonlySet<Segment> {
  const numbers = candidates.flatMap((c) => {
    const value = NUMBER_ONLY.test(c.segment.text.trim()) ? numberOf(c.segment.text) : null;
    return value === null ? [] : [{ c, value, key: `${value - c.page} ${/\d/.test(c.segment.text)}` }];
  });
  const pages = countPages(numbers.map(({ c, key }) => [key, c.page] as const));
  const found = numbers.filter(
    ({ c, value, key }) =>
      (pages.get(key)?.size ?? 0) >= 2 || value === c.page || /\D\d+\D+\d/.test(` ${c.segment.text}`),
  );
  return new Set(found.map(({ c }) => c.segment));
}

/** The slot nearest to each edge of each page. */
function outermostSlots(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const slots = new Map<string, number>();
  for (const { page, top, slot } of candidates) {
    const key = `${page} ${top}`;
    slots.set(key, Math.min(slot, slots.get(key) ?? slot));
  }
  return slots;
}

function isOutermost(candidate: Candidate, outermost: ReadonlyMap<string, number>): boolean {
  const { text } = candidate.segment;
  if (text.length > 90 || /[.;:,]$/.test(text)) return false;
  return candidate.slot - 1 <= (outermost.get(`${candidate.page} ${candidate.top}`) ?? 0);
}
