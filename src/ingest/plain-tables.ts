import type { Line } from './plain-lines.js';

/** Blank columns that part two cells, and lines at least that make a table. */
const GAP = /\S(\s{3,})(?=\S)/g;
const FEWEST_ROWS = 3;
const MOST_LINES = 400;
/** Columns this wide, over that many lines, are two columns of prose and no table. */
const PROSE_WIDTH = 34;
const PROSE_LINES = 8;

/**
 * Finds tables that were set with spaces (`pdftotext -layout`) and cuts their lines into cells. Columns are runs of
 * blanks that all lines of the region share; where there are none, the lines stay as they are.
 */
export function withTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  const gapsOf = lines.map(gaps);
  let table = 0;
  for (let at = 0; at < lines.length; ) {
    const end = regionEnd(lines, gapsOf, at);
    if (end - at >= FEWEST_ROWS) {
      const region = lines.slice(at, end);
      const columns = columnsOf(region);
      if (columns.length >= 2) {
        if (isProse(region, columns)) result.push(...byColumn(region, columns));
        else {
          result.push(...cellsOf(region, columns, table));
          table += 1;
        }
        at = end;
        continue;
      }
    }
    // A table may begin further down; looking at every line again would cost the square of the region.
    const next = at + Math.max(1, Math.floor((end - at) / 8));
    result.push(...lines.slice(at, next));
    at = next;
  }
  return result;
}

function gaps(line: Line): number {
  // The space after a bullet or number parts no cells.
  const body = line.text.replace(/^(?:[•●▪■◦‣▶➢✓*o–-]|[\dA-Za-z]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+/, '');
  return body.match(GAP)?.length ?? 0;
}

/** The end of the run of lines that may be a table: lines with gaps, and fragments between them. */
function regionEnd(lines: readonly Line[], gapsOf: readonly number[], from: number): number {
  const first = lines[from];
  if (first === undefined || first.aside !== null || gapsOf[from] === 0) return from;
  let end = from;
  let plain = 0;
  let width = 0;
  for (let at = from; at < lines.length && at - from < MOST_LINES; at += 1) {
    const line = lines[at] as Line;
    if (line.aside !== null || line.page !== first.page || (at > from && line.blanks > 2)) break;
    width = Math.max(width, line.indent + line.text.length);
    if ((gapsOf[at] ?? 0) > 0) {
      end = at + 1;
      plain = 0;
    } else {
      plain += 1;
      if (plain > 4 || line.text.length > width * 0.6) break;
    }
  }
  const withGaps = gapsOf.slice(from, end).filter((count) => count > 0).length;
  return withGaps >= FEWEST_ROWS && withGaps >= (end - from) * 0.4 ? end : from;
}

interface Column {
  readonly start: number;
  readonly end: number;
}

/** The columns of a region: stretches between runs of two or more positions that (nearly) no line writes on. */
function columnsOf(region: readonly Line[]): Column[] {
  const width = Math.min(400, Math.max(...region.map((line) => line.indent + line.text.length)));
  const used = new Uint16Array(width + 2);
  for (const line of region) {
    for (let at = 0; at < line.text.length && line.indent + at < width; at += 1)
      if (line.text.charAt(at) !== ' ') used[line.indent + at] = (used[line.indent + at] ?? 0) + 1;
  }
  const stray = Math.floor(region.length * 0.04);
  const columns: Column[] = [];
  let start = -1;
  let blank = 0;
  for (let at = 0; at <= width + 1; at += 1) {
    if (at < width && (used[at] ?? 0) > stray) {
      if (start < 0) start = at;
      blank = 0;
    } else if (start >= 0) {
      blank += 1;
      if (blank >= 2 || at >= width) {
        columns.push({ start, end: at - blank + 1 });
        start = -1;
        blank = 0;
      }
    }
  }
  return columns;
}

/** The part of a line that stands in each column; a word that hangs over stays with the column where it begins. */
function parts(line: Line, columns: readonly Column[]): string[] {
  const cells = columns.map(() => [] as string[]);
  for (const match of line.text.matchAll(/\S+/g)) {
    const at = line.indent + match.index;
    let column = columns.findLastIndex(({ start }) => at >= start);
    if (column < 0) column = 0;
    cells[column]?.push(match[0]);
  }
  return cells.map((cell) => cell.join(' '));
}

function isProse(region: readonly Line[], columns: readonly Column[]): boolean {
  if (columns.length !== 2 || region.length < PROSE_LINES) return false;
  const cells = region.map((line) => parts(line, columns));
  return [0, 1].every((column) => {
    const filled = cells.map((cell) => cell[column] ?? '').filter((text) => text !== '');
    const mean = filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length);
    return filled.length >= region.length * 0.6 && mean >= PROSE_WIDTH;
  });
}

function byColumn(region: readonly Line[], columns: readonly Column[]): Line[] {
  return columns.flatMap((column, index) =>
    region.flatMap((line, row) => {
      const text = parts(line, columns)[index] ?? '';
      return text === ''
        ? []
        : [{ ...line, text, indent: column.start, blanks: row === 0 ? 1 : line.blanks }];
    }),
  );
}

/** Cuts lines into cells, and groups wrapped lines into rows. */
function cellsOf(region: readonly Line[], columns: readonly Column[], table: number): Line[] {
  const rows: { line: Line; cells: string[][] }[] = [];
  for (const line of region) {
    const cells = parts(line, columns);
    const row = rows.at(-1);
    if (row === undefined || line.blanks > 0 || startsRow(cells, row.cells)) {
      rows.push({ line, cells: cells.map((cell) => (cell === '' ? [] : [cell])) });
      continue;
    }
    cells.forEach((cell, column) => {
      if (cell !== '') row.cells[column]?.push(cell);
    });
  }
  return rows.flatMap(({ line, cells }, row) =>
    cells.flatMap((texts, column) =>
      texts.map((text): Line => ({ ...line, text, cell: { table, row, column } })),
    ),
  );
}

/** A line opens a row where its first column has text and most of its cells begin anew. */
function startsRow(cells: readonly string[], above: readonly string[][]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if ((cells[0] ?? '') === '' || !opens(cells[0] ?? '')) return false;
  if (filled.length < 2) return false;
  if ((above[0] ?? []).length === 0) return true;
  return filled.filter(opens).length >= filled.length * 0.6;
}

function opens(cell: string): boolean {
  return /^[\p{Lu}\p{N}\p{Lo}•●▪(<>≥≤–+-]/u.test(cell);
}
