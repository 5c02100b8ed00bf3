import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../model/analysis.js';
import { COLUMNS, type RawRow, reviewRows } from '../review/index.js';

/** The coding sheet as CSV: UTF-8 with a mark, so that spreadsheets read it right; no cell acts as a formula. */
export function reviewCsv(analysis: Analysis, unusable: readonly RawRow[] = []): string {
  return stringify([...reviewRows(analysis, unusable)], {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
  });
}
