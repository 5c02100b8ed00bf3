import type { Comparison, Proportion } from '../../../model/comparison.js';
import { integer, number, shareCells, shareColumns, type Table, text } from './table.js';

export function groups({ groups: all, themes, topics }: Comparison): Table {
  return {
    name: 'groups',
    description: 'One row a group and measure: shares of its documents.',
    columns: [
      text('by', 'The grouping: region, income, kind, year …'),
      text('value', 'The group.'),
      integer('countries', 'Countries in it.'),
      text('measure', 'high-importance, theme:… or topic:…'),
      ...shareColumns('', 'readable documents of the group'),
      number('difference', 'high-importance: this share less that of all other documents.'),
      number('difference_low', 'Lower bound of its Newcombe interval.'),
      number('difference_high', 'Upper bound of its Newcombe interval.'),
    ],
    *rows() {
      for (const { by, values } of all)
        for (const group of values) {
          const head = [by, group.value, group.countries] as const;
          const { highDifference: d } = group;
          yield [
            ...head,
            'high-importance',
            ...shareCells(group.high),
            d?.value ?? null,
            d?.low ?? null,
            d?.high ?? null,
          ];
          for (const [i, { id }] of themes.entries())
            yield [...head, `theme:${id}`, ...shareCells(group.themes[i] as Proportion), null, null, null];
          for (const [i, { id }] of topics.entries())
            yield [...head, `topic:${id}`, ...shareCells(group.topics[i] as Proportion), null, null, null];
        }
    },
  };
}
