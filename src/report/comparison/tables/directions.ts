import type { Comparison } from '../../../model/comparison.js';
import { shareCells, shareColumns, type Table, text } from './table.js';

export function directions({ directions: { documents: all }, facets }: Comparison): Table {
  return {
    name: 'facets_directions',
    description: 'The three facets of TD/B/EDE/8/4 ¶32, and footprint against enabling.',
    columns: [
      text('measure', 'facet:… or direction:…'),
      text('unit', 'documents or countries.'),
      ...shareColumns('', 'documents or countries that could be read'),
    ],
    *rows() {
      for (const facet of facets) {
        yield [`facet:${facet.id}`, 'documents', ...shareCells(facet.documents)];
        yield [`facet:${facet.id}`, 'countries', ...shareCells(facet.countries)];
      }
      for (const [kind, value] of Object.entries(all))
        yield [`direction:${kind}`, 'documents', ...shareCells(value)];
    },
  };
}
