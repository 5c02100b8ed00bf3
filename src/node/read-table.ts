import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { decode } from '../ingest/decode.js';
import type { Problem } from '../model/problem.js';
import type { Merge } from '../review/index.js';

/** A table as rows of cells, and what was wrong with the file. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  /** Cells of a workbook that were made one: rows from 1, columns from 0. */
  readonly merges: readonly Merge[];
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
      return { rows: rows.map((row) => row.map(cellText)), merges: mergesIn(bytes), problems: [] };
    }
    const { parse } = await import('csv-parse/sync');
    // Spreadsheets save CSV in the encoding of their country.
    const { text } = decode(bytes);
    if (text === null) throw new RangeError('the bytes are no text');
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    });
    return { rows, merges: [], problems: [] };
  } catch (error) {
    return broken(
      'sheet-unreadable',
      `The sheet is neither a workbook nor CSV that can be read: ${messageOf(error)}`,
      'Save it as .xlsx or as CSV (UTF-8) and try again.',
    );
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const RELATION = /<Relationship\s[^>]*>/g;

/** The merged cells of a workbook's first sheet: readers of cells do not tell them. */
function mergesIn(bytes: Uint8Array): readonly Merge[] {
  const names = new Set(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']);
  const parts = unzipSync(bytes, { filter: ({ name }) => names.has(name) || SHEET.test(name) });
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const id = /<sheet\s[^>]*?r:id="([^"]+)"/.exec(text('xl/workbook.xml'))?.[1];
  const relation = text('xl/_rels/workbook.xml.rels')
    .match(RELATION)
    ?.find((one) => one.includes(`Id="${id}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1]?.replace(/^\/?(?:xl\/)?/, 'xl/');
  const sheet = text(target ?? '');
  return [...sheet.matchAll(/<mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      top: Number(top),
      bottom: Number(bottom),
      left: columnOf(left),
      right: columnOf(right),
    }),
  );
}

/** A is 0, Z 25, AA 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function broken(code: string, message: string, hint: string): ReadTable {
  return { rows: [], merges: [], problems: [{ code, severity: 'error', message, hint }] };
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
