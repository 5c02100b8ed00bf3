import type { Analysis } from '../model/analysis.js';
import { clean } from './clean.js';
import { type CsvOptions, passageRows, type Sheet, topicRows } from './csv.js';
import { withoutClock } from './without-clock.js';

/** A cell of a spreadsheet takes no more. */
const LONGEST_CELL = 32_767;

/**
 * Analyses as a spreadsheet with two sheets, topics and passages. Every text is a text: none becomes a formula.
 *
 * @example
 * ```ts
 * await writeFile('report.xlsx', await toXlsx([analysis], { taxonomy }));
 * ```
 */
export async function toXlsx(analyses: readonly Analysis[], options: CsvOptions = {}): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const sheets = [topicRows(analyses, options), passageRows(analyses, options)];
  const blob = await write(
    sheets.map((sheet) => ({ data: cellsOf(sheet), sheet: sheet.name, stickyRowsCount: 1 })),
  ).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

function cellsOf({ rows }: Sheet) {
  return rows.map((row, index) =>
    row.map((cell) => {
      if (cell === null) return null;
      const weight = index === 0 ? { fontWeight: 'bold' as const } : {};
      return typeof cell === 'number'
        ? { value: cell, type: Number, ...weight }
        : { value: clean(cell).slice(0, LONGEST_CELL), type: String, ...weight };
    }),
  );
}
