import { readFile } from 'node:fs/promises';
import type { Problem } from '../model/problem.js';

/** A table as rows of cells, and what was wrong with the file. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** Larger files are no coding sheets. */
const MOST_BYTES = 100 * 2 ** 20;

/** Reads the first sheet of a workbook (.xlsx) or a CSV file, whichever its content is; what is wrong comes as a problem. */
export async function readTable(path: string): Promise<ReadTable> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return broken('sheet-not-found', `The sheet cannot be read: ${messageOf(error)}`, 'Check the path.');
  }
  if (bytes.length > MOST_BYTES)
    return broken('sheet-too-large', 'The sheet is larger than 100 MB.', 'Split it.');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    if (isZip) {
      const { readSheet } = await import('read-excel-file/node');
      const rows = await readSheet(bytes);
      return { rows: rows.map((row) => row.map(cellText)), problems: [] };
    }
    const { parse } = await import('csv-parse/sync');
    const text = bytes.toString('utf8');
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return { rows, problems: [] };
  } catch (error) {
    return broken(
      'sheet-unreadable',
      `The sheet is neither a workbook nor CSV that can be read: ${messageOf(error)}`,
      'Save it as .xlsx or as CSV (UTF-8) and try again.',
    );
  }
}

function broken(code: string, message: string, hint: string): ReadTable {
  return { rows: [], problems: [{ code, severity: 'error', message, hint }] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Spreadsheets in many countries write semicolons: what parts the first line most. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
