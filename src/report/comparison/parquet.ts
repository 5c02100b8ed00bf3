import type { ReportFile } from './formats.js';
import type { Cell, Table } from './tables/index.js';

/** A table as Parquet, typed as in the data dictionary. Texts stay as they are: nothing in Parquet is a formula. */
export async function parquetOf(table: Table): Promise<ReportFile> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columns: Cell[][] = table.columns.map(() => []);
  for (const row of table.rows()) row.forEach((cell, i) => void columns[i]?.push(cell));
  const types = { text: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;
  const bytes = parquetWriteBuffer({
    columnData: table.columns.map(({ name, type }, i) => ({
      name,
      data: columns[i] as Cell[],
      type: types[type],
      nullable: true,
    })),
  });
  return {
    name: `${table.name}.parquet`,
    mediaType: 'application/vnd.apache.parquet',
    chunks: [new Uint8Array(bytes)],
  };
}
