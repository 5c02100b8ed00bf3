import type { Comparison } from '../../../model/comparison.js';
import { type Table, text } from './table.js';

export function failures({ failures: all }: Comparison): Table {
  return {
    name: 'failures',
    description: 'Documents that count nowhere, and why.',
    columns: [
      text('document', 'File name.'),
      text('sha256', 'Its hash, where it could be read so far.'),
      text('country', 'Code of its country.'),
      text('kind', 'unreadable (no text came out) or failed (stopped, crashed, could not be opened).'),
      text('code', 'Stable identifier of the reason.'),
      text('message', 'What is wrong.'),
      text('hint', 'What to do.'),
    ],
    rows: () =>
      all.map((one) => [one.name, one.sha256, one.country, one.kind, one.code, one.message, one.hint]),
  };
}
