import type { Comparison } from '../../../model/comparison.js';
import { integer, number, type Table, text } from './table.js';

export function ranks({ ranks: all, topics }: Comparison): Table {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return {
    name: 'ranks',
    description: 'One row a topic, the most cited first, with the stability of its rank.',
    columns: [
      integer('rank', 'By share of documents, 1 the most cited; equal ones share a rank.'),
      text('topic', 'Topic of the taxonomy.'),
      text('title', 'Its title.'),
      number('share', 'Share of readable documents that name it, 0–1.'),
      number('rank_low', 'Lower bound of the rank where countries are resampled.'),
      number('rank_high', 'Upper bound of the same.'),
      number('among_most', 'Share of resamples with the topic among the five most cited.'),
      number('among_least', 'Share of resamples with the topic among the five least cited.'),
      integer('terms', 'Terms that name it in the languages of the corpus: long lists find more.'),
      text('without_term', 'The term that most documents owe the topic to.'),
      text('without_term_example', 'How that term stands in a document.'),
      number('without_share', 'Share of documents without that term.'),
      integer('without_rank', 'Rank without that term.'),
    ],
    rows: () =>
      all.map((one) => [
        one.rank,
        one.topic,
        titles.get(one.topic) ?? one.topic,
        one.share,
        one.interval?.low ?? null,
        one.interval?.high ?? null,
        one.amongMost,
        one.amongLeast,
        one.terms,
        one.withoutTerm?.term ?? null,
        one.withoutTerm?.example ?? null,
        one.withoutTerm?.share ?? null,
        one.withoutTerm?.rank ?? null,
      ]),
  };
}
