import type { Comparison, Prevalence } from '../../../model/comparison.js';
import { integer, number, shareCells, shareColumns, type Table, text } from './table.js';

export function prevalence({ prevalence: all, themes, topics }: Comparison): Table {
  const titles = new Map([...themes, ...topics].map(({ id, title }) => [id, title]));
  const row = (unit: string) => (one: Prevalence) => [
    unit,
    one.id,
    titles.get(one.id) ?? one.id,
    ...shareCells(one.documents),
    one.documentsClustered?.low ?? null,
    one.documentsClustered?.high ?? null,
    ...shareCells(one.countries),
    one.levels.mentioned,
    one.levels.addressed,
    one.levels.committed,
    one.levels.targeted,
    one.firm.share,
    one.firm.low,
    one.firm.high,
    one.salience,
  ];
  return {
    name: 'prevalence',
    description: 'One row a theme or topic: how many documents and countries name it.',
    columns: [
      text('unit', 'theme or topic.'),
      text('id', 'Identifier in the taxonomy.'),
      text('title', 'Its title.'),
      ...shareColumns('documents_', 'readable documents'),
      number('documents_clustered_low', 'Lower bound where countries, not documents, are resampled.'),
      number('documents_clustered_high', 'Upper bound of the same.'),
      ...shareColumns('countries_', 'countries with a readable document'),
      integer('mentioned', 'Documents whose level is mentioned.'),
      integer('addressed', 'Documents whose level is addressed.'),
      integer('committed', 'Documents whose level is committed.'),
      integer('targeted', 'Documents whose level is targeted.'),
      number('firm_share', 'Share of documents committed or targeted, 0–1.'),
      number('firm_low', 'Lower bound of its Wilson interval.'),
      number('firm_high', 'Upper bound of its Wilson interval.'),
      number('salience', 'Mean share of a document’s words in passages on it, 0–1.'),
    ],
    rows: () => [...all.themes.map(row('theme')), ...all.topics.map(row('topic'))],
  };
}
