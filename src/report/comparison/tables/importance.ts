import type { Comparison } from '../../../model/comparison.js';
import { shareCells, shareColumns, type Table, text } from './table.js';

export function importance({
  importance: { documents: byDocument, countries: byCountry, sensitivity },
}: Comparison): Table {
  return {
    name: 'importance',
    description:
      'How much the environment matters, and how the share with high importance hangs on the rule.',
    columns: [
      text('unit', 'documents or countries.'),
      text('measure', 'A level of importance, or a rule for "high" (rule:…).'),
      text('rule', 'The rule in words.'),
      ...shareColumns('', 'documents or countries that could be read'),
    ],
    *rows() {
      for (const [unit, own] of [
        ['documents', byDocument],
        ['countries', byCountry],
      ] as const)
        for (const [level, value] of Object.entries(own))
          yield [unit, level, `Importance ${level} by the codebook.`, ...shareCells(value)];
      for (const { id, rule, documents: a, countries: b } of sensitivity) {
        yield ['documents', `rule:${id}`, rule, ...shareCells(a)];
        yield ['countries', `rule:${id}`, rule, ...shareCells(b)];
      }
    },
  };
}
