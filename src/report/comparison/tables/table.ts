import type { ComparedCountry, Proportion } from '../../../model/comparison.js';

export type Cell = string | number | null;

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'number';
  /** What it holds, with unit and range: the data dictionary. */
  readonly description: string;
}

/** Tidy: one row an observation, one column a variable. Rows may be many: they are made as they are read. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

export const text = (name: string, description: string): Column => ({ name, type: 'text', description });
export const integer = (name: string, description: string): Column => ({
  name,
  type: 'integer',
  description,
});
export const number = (name: string, description: string): Column => ({ name, type: 'number', description });

/** The columns of a share with its interval, its values, and what it is a share of. */
export const shareColumns = (prefix: string, of: string): Column[] => [
  integer(`${prefix}count`, `How many of ${of} hold.`),
  integer(`${prefix}of`, `How many ${of} there are.`),
  number(`${prefix}share`, 'count ÷ of, 0–1; empty where there are none.'),
  number(`${prefix}low`, 'Lower bound of the Wilson interval, 0–1.'),
  number(`${prefix}high`, 'Upper bound of the Wilson interval, 0–1.'),
];
export const shareCells = ({ count, of, share, low, high }: Proportion): Cell[] => [
  count,
  of,
  share,
  low,
  high,
];

export const DOCUMENT_COLUMNS = [
  text('document', 'File name.'),
  text('sha256', 'SHA-256 of its bytes: joins the tables.'),
  text(
    'country',
    'ISO 3166-1 alpha-3, or a code that the standard leaves to users; empty where it is not known.',
  ),
];

/** What names a topic. */
export const TOPIC_COLUMNS = [text('theme', 'Theme of the topic.'), text('topic', 'Topic of the taxonomy.')];
export const LEVEL = text('level', 'absent, mentioned, addressed, committed, targeted; or unreadable.');

/** Names of countries by code. */
export const nameOf = (countries: readonly ComparedCountry[]) => {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return (code: string | null): string | null => (code === null ? null : (names.get(code) ?? code));
};

/** Groupings that any document or country has, in one order. */
export const groupingsOf = (all: readonly { readonly groups: Readonly<Record<string, string>> }[]) =>
  [...new Set(all.flatMap(({ groups: own }) => Object.keys(own)))].sort();
