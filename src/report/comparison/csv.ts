import { stringify } from 'csv-stringify/sync';
import { safeCell } from './safe-cell.js';
import type { Cell, Table } from './tables/index.js';

/** Rows that are written at once. */
const ROWS = 1_000;

/** A table as CSV (RFC 4180, UTF-8), piece by piece: evidence may be larger than memory. Numbers stay numbers, texts are made safe. */
export function* csvChunks({ columns, rows }: Table): Generator<string> {
  let batch: (readonly Cell[])[] = [columns.map(({ name }) => name)];
  const write = () =>
    stringify(
      batch.map((row) => row.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))),
      { record_delimiter: 'windows' },
    );
  for (const row of rows()) {
    batch.push(row);
    if (batch.length < ROWS) continue;
    yield write();
    batch = [];
  }
  if (batch.length > 0) yield write();
}
