import type { Comparison } from '../../../model/comparison.js';
import { DOCUMENT_COLUMNS, LEVEL, type Table, TOPIC_COLUMNS, text } from './table.js';

export function levels({ documents: all, topics }: Comparison): Table {
  return {
    name: 'levels',
    description: 'One row a document and topic: how firmly the document covers it.',
    columns: [...DOCUMENT_COLUMNS, ...TOPIC_COLUMNS, LEVEL],
    *rows() {
      for (const one of all)
        for (const [i, topic] of topics.entries())
          yield [one.name, one.sha256, one.country, topic.theme, topic.id, one.levels[i] ?? null];
    },
  };
}

export function countryLevels({ countries: all, topics }: Comparison): Table {
  return {
    name: 'country_levels',
    description: 'One row a country and topic: the highest level among its documents.',
    columns: [
      text('country', 'Code.'),
      text('country_name', 'Name.'),
      ...TOPIC_COLUMNS,
      LEVEL,
      text('expected', 'What the profile expects.'),
    ],
    *rows() {
      for (const one of all)
        for (const [i, topic] of topics.entries())
          yield [one.code, one.name, topic.theme, topic.id, one.levels[i] ?? null, topic.expected];
    },
  };
}
