import type { Comparison } from '../../../model/comparison.js';
import { DOCUMENT_COLUMNS, number, type Table, text } from './table.js';

export function outliers({ outliers: all, documents: docs }: Comparison): Table {
  return {
    name: 'outliers',
    description: 'Documents unlike the others, to be looked at by a person.',
    columns: [
      ...DOCUMENT_COLUMNS,
      text('measure', 'score, density or footprint-share.'),
      number('value', 'Its value.'),
      number('median', 'The median of all readable documents.'),
      number('z', 'Modified z-score (Iglewicz and Hoaglin 1993); beyond ±3.5 it is listed.'),
    ],
    rows: () =>
      all.map(({ document, measure, value, median, z }) => {
        const one = docs[document];
        return [one?.name ?? null, one?.sha256 ?? null, one?.country ?? null, measure, value, median, z];
      }),
  };
}
