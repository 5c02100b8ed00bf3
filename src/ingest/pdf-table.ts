import { joinLines } from '../text/join-lines.js';
import type { Line } from './pdf-gutters.js';
import { linesOf } from './pdf-gutters.js';
import { toTextLine } from './pdf-paragraphs.js';
import type { Segment } from './pdf-segments.js';

/** One cell of a table; row and column count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads a table row by row. The content stream draws cell after cell, so a step back to an earlier column
 * begins a new row; a step far down in the same column does so too.
 *
 * @param lines The printed lines of the table.
 * @param gutters Where its columns part, from left to right.
 * @param vocabulary Words of the document, for undoing hyphenation.
 */
export function cellsOf(
  lines: readonly Line[],
  gutters: readonly number[],
  vocabulary: ReadonlySet<string>,
): Cell[] {
  const segments = lines.flatMap((line) => line.segments).sort((a, b) => a.order - b.order);
  const rtl = segments.filter((s) => s.rtl).length > segments.length / 2;
  const columnOf = (s: Segment): number => {
    const middle = gutters.findIndex((x) => (s.x0 + Math.min(s.x1, s.x0 + 40)) / 2 < x);
    const column = middle < 0 ? gutters.length : middle;
    return rtl ? gutters.length - column : column;
  };
  const rows: Segment[][][] = [];
  let before: Segment | undefined;
  let at = -1;
  for (const s of segments) {
    const column = columnOf(s);
    const step = before ? s.y - before.y : 0;
    const back = column < at;
    // Stepping back on the same printed line is only an odd order of drawing.
    const down = step > 0.5 * s.size;
    const apart = column === at && (step > 1.9 * s.size || step < -0.5 * s.size);
    if (!before || (back && down) || (apart && step > 0)) rows.push([]);
    const row = rows.at(-1);
    if (row) {
      const cell = row[column];
      if (cell) cell.push(s);
      else row[column] = [s];
    }
    at = column;
    before = s;
  }
  return rows.flatMap((row, number) =>
    Array.from(row, (cell, column) => ({
      row: number,
      column,
      text: cell ? textOf(cell, vocabulary) : '',
    })).filter((cell) => cell.text !== ''),
  );
}

function textOf(cell: readonly Segment[], vocabulary: ReadonlySet<string>): string {
  return joinLines(
    linesOf(cell).map((line) => toTextLine(line).text),
    vocabulary,
  );
}
