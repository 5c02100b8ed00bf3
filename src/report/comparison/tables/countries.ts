import type { Comparison } from '../../../model/comparison.js';
import { groupingsOf, integer, number, type Table, text } from './table.js';

export function countries({ countries: all }: Comparison): Table {
  const groupings = groupingsOf(all);
  return {
    name: 'countries',
    description: 'One row a country: the best of its documents.',
    columns: [
      text('country', 'Code.'),
      text('country_name', 'Name.'),
      integer('documents', 'Its documents, the unreadable ones included.'),
      text('importance', 'The highest importance among them; empty where none could be read.'),
      number('score', '0–1, of its highest level on each topic.'),
      integer('rank', 'By score, 1 the highest; equal ones share a rank.'),
      ...groupings.map((by) => text(by, `Group by ${by}.`)),
    ],
    rows: () =>
      all.map((one) => [
        one.code,
        one.name,
        one.documents.length,
        one.importance,
        one.score,
        one.rank,
        ...groupings.map((by) => one.groups[by] ?? null),
      ]),
  };
}
