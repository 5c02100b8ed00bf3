import { isPageNumber } from '../text/boilerplate-signs.js';
import { isSentence, runningKey } from '../text/running-lines.js';

/** A line of a plain text, with what is known of it before paragraphs are rebuilt. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Page, from 0. */
  readonly page: number;
  /** Blank lines directly above. */
  readonly blanks: number;
  /** Set aside: a running line or page number that stands between the lines of the text. */
  readonly aside: 'header' | 'page-number' | null;
  /** Where set, the line was cut out of a table. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

const TAB = 4;
const MOST_COLUMNS = 400;

/** Cuts text into lines, page by page; blank ones are only counted. */
export function linesOf(pages: readonly string[]): Line[] {
  const lines: Line[] = [];
  pages.forEach((page, number) => {
    let blanks = 0;
    for (const raw of page.split('\n')) {
      const text = raw.trim();
      if (text === '') {
        blanks += 1;
        continue;
      }
      lines.push({ text, indent: indentOf(raw), page: number, blanks, aside: null });
      blanks = 0;
    }
  });
  return lines;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (let at = 0; at < raw.length && columns < MOST_COLUMNS; at += 1) {
    const char = raw.charAt(at);
    if (char === ' ') columns += 1;
    else if (char === '\t') columns += TAB;
    else break;
  }
  return columns;
}

const FEWEST_REPEATS = 3;
const LONGEST_RUNNING = 160;
const TITLE_LINES = 8;
/** How near a page number or page break a running line stands, in lines. */
const NEAR = 2;

/**
 * Finds page numbers and running headers and footers, which extraction leaves between the lines of the text: lines that
 * repeat, whatever number they carry, mostly beside a page break or page number.
 */
export function withAsides(lines: readonly Line[]): Line[] {
  const numbers = pageNumbers(lines);
  const edges = edgesOf(lines, numbers);
  const groups = new Map<string, number[]>();
  lines.forEach(({ text }, at) => {
    if (text.length > LONGEST_RUNNING || numbers.has(at) || isSentence(text)) return;
    const key = runningKey(text);
    if (key.replace(/[^\p{L}]/gu, '').length < 3) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  const headers = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < FEWEST_REPEATS) continue;
    // The title itself looks like the running line that repeats it.
    const [first = 0] = group;
    if (first < TITLE_LINES && !numbers.has(first - 1) && !numbers.has(first + 1)) group.shift();
    const counted = new Set(group.map((at) => lines[at]?.text)).size > group.length / 2;
    const atEdge = group.filter((at) => edges.has(at)).length;
    const numbered =
      counted && group.some((at) => /^\d{1,4}\s|\s\d{1,4}$|^[ivx]{1,6}\s/.test(lines[at]?.text ?? ''));
    if (atEdge >= group.length * 0.6 && atEdge >= FEWEST_REPEATS)
      for (const at of group) edges.has(at) && headers.add(at);
    else if (numbered && rising(group.map((at) => lines[at]?.text ?? '')))
      for (const at of group) headers.add(at);
  }
  return lines.map((line, at) =>
    headers.has(at)
      ? { ...line, aside: 'header' }
      : numbers.has(at)
        ? { ...line, aside: 'page-number' }
        : line,
  );
}

/** "Strategy 1", "Strategy 2" … over many lines: numbers that rise with the pages, not "Figure 3". */
function rising(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^(\d{1,4})\s|\s(\d{1,4})$/.exec(text)?.slice(1).find(Boolean)));
  if (
    texts.length < 5 ||
    texts.some((text) =>
      /^(?:figure|table|box|chart|annex|tableau|encadré|graphique|measure|action|objective|mesure|objectif)\b/i.test(
        text,
      ),
    )
  )
    return false;
  let rises = 0;
  for (let i = 1; i < numbers.length; i += 1) {
    const step = (numbers[i] ?? 0) - (numbers[i - 1] ?? 0);
    if (step >= 1 && step <= 4) rises += 1;
  }
  return rises >= (numbers.length - 1) * 0.7;
}

/**
 * Lines that hold nothing but a page number. In a text with page breaks only those at an edge; else those that are
 * part of a rising sequence, so that the figures of a table are no page numbers.
 */
function pageNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const paged = (lines.at(-1)?.page ?? 0) > 0;
  const candidates: { at: number; value: number }[] = [];
  lines.forEach(({ text }, at) => {
    if (!isPageNumber(text)) return;
    const value = Number(/\d{1,4}/.exec(text)?.[0] ?? Number.NaN);
    const beforeBreak = lines[at + 1] === undefined || lines[at + 1]?.page !== lines[at]?.page;
    const afterBreak = at > 0 && lines[at - 1]?.page !== lines[at]?.page;
    if (paged && (beforeBreak || afterBreak)) found.add(at);
    else if (!Number.isNaN(value)) candidates.push({ at, value });
    else if (/^[ivxl]{1,6}$/.test(text)) found.add(at);
  });
  for (const at of sequence(candidates)) found.add(at);
  return found;
}

/** The longest run of candidates that rises by one or two at a time, walking greedily with a few steps of patience. */
function sequence(candidates: readonly { at: number; value: number }[]): number[] {
  const best: number[] = [];
  // Longest chain that ends in each value: page numbers rise by one, or by a few where pages carry none.
  const chains = new Map<number, { length: number; last: number }>();
  const links: { length: number; before: number }[] = [];
  candidates.forEach(({ value }, index) => {
    let link = { length: 1, before: -1 };
    for (let step = 1; step <= 4; step += 1) {
      const chain = chains.get(value - step);
      if (chain !== undefined && chain.length + 1 > link.length)
        link = { length: chain.length + 1, before: chain.last };
    }
    links.push(link);
    const same = chains.get(value);
    if (same === undefined || link.length >= same.length)
      chains.set(value, { length: link.length, last: index });
  });
  let at = links.reduce((top, link, index) => (link.length > (links[top]?.length ?? 0) ? index : top), 0);
  if ((links[at]?.length ?? 0) < 3) return best;
  while (at >= 0) {
    best.push(candidates[at]?.at ?? 0);
    at = links[at]?.before ?? -1;
  }
  return best;
}

function edgesOf(lines: readonly Line[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const edges = new Set<number>();
  const around = (at: number) => {
    for (let near = Math.max(0, at - NEAR); near <= at + NEAR; near += 1) edges.add(near);
  };
  lines.forEach((line, at) => {
    if (numbers.has(at)) around(at);
    const before = lines[at - 1];
    if (before !== undefined && before.page !== line.page) {
      around(at);
      around(at - 1);
    }
  });
  return edges;
}
