import { type Table, text } from './table.js';

export function dictionary(tables: readonly Table[]): Table {
  return {
    name: 'dictionary',
    description: 'One row a column of the other tables: the data dictionary.',
    columns: [
      text('table', 'Name of the table.'),
      text('table_description', 'What a row is.'),
      text('column', 'Name of the column.'),
      text('type', 'text, integer or number.'),
      text('description', 'What it holds, with unit and range.'),
    ],
    rows: () =>
      tables.flatMap((table) =>
        table.columns.map((column) => [
          table.name,
          table.description,
          column.name,
          column.type,
          column.description,
        ]),
      ),
  };
}
