import type { Comparison } from '../../../model/comparison.js';
import { integer, number, type Table, text } from './table.js';

export function cooccurrence({ cooccurrence: all }: Comparison): Table {
  return {
    name: 'cooccurrence',
    description: 'One row a pair of topics that stand in the same documents.',
    columns: [
      text('a', 'A topic.'),
      text('b', 'Another topic.'),
      integer('both', 'Documents that name both.'),
      integer('either', 'Documents that name one or both.'),
      number('jaccard', 'both ÷ either, 0–1.'),
      number('low', 'Lower bound of its Wilson interval.'),
      number('high', 'Upper bound of its Wilson interval.'),
      number('lift', 'Observed over expected, if the two were independent.'),
    ],
    rows: () =>
      all.map(({ a, b, jaccard, lift }) => [
        a,
        b,
        jaccard.count,
        jaccard.of,
        jaccard.share,
        jaccard.low,
        jaccard.high,
        lift,
      ]),
  };
}
