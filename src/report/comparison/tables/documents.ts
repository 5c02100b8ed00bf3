import type { Comparison } from '../../../model/comparison.js';
import { DOCUMENT_COLUMNS, groupingsOf, integer, nameOf, number, type Table, text } from './table.js';

export function documents(comparison: Comparison): Table {
  const name = nameOf(comparison.countries);
  const groupings = groupingsOf(comparison.documents);
  return {
    name: 'documents',
    description: 'One row a document.',
    columns: [
      ...DOCUMENT_COLUMNS,
      text('country_name', 'Name of the country.'),
      text('title', 'Title, from the manifest or the document.'),
      integer('year', 'Year, from the manifest or guessed.'),
      text('kind', 'Sort of strategy: ai, data, digital …'),
      text('status', 'Whether it binds: adopted, draft, advisory, report, unknown.'),
      text('language', 'Main language, ISO 639.'),
      text('readability', 'readable, partly-readable or unreadable.'),
      text('importance', 'Importance of the environment: none, low, medium, high; empty where unreadable.'),
      number('score', '0–1 against the profile; empty where unreadable.'),
      integer('pages', 'Pages of the file.'),
      integer('words', 'Words outside boilerplate.'),
      integer('passages', 'Affirmed passages that name a topic.'),
      number('density', 'Those passages ÷ all passages, 0–1.'),
      integer('footprint', 'Affirmed passages on what the digital does to the environment.'),
      integer('enabling', 'Affirmed passages on what the digital does for the environment.'),
      integer('general', 'Affirmed passages of neither direction.'),
      ...groupings.map((by) => text(by, `Group of the country or document by ${by}.`)),
    ],
    rows: () =>
      comparison.documents.map((one) => [
        one.name,
        one.sha256,
        one.country,
        name(one.country),
        one.title,
        one.year,
        one.kind,
        one.status,
        one.language,
        one.readability,
        one.importance,
        one.score,
        one.pages,
        one.words,
        one.passages,
        one.density,
        one.directions.footprint,
        one.directions.enabling,
        one.directions.general,
        ...groupings.map((by) => one.groups[by] ?? null),
      ]),
  };
}
