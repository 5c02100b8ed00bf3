import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { closest, distance } from 'fastest-levenshtein';
import type { Entry } from '../model/entry.js';
import type { Problem } from '../model/problem.js';
import { countryByCode, groupsOf, isUserCode } from './countries.js';
import type { CountryNames } from './country-names.js';
import { fold } from './fold-name.js';

/** The columns of a manifest; further ones become groupings. */
export const COLUMNS = ['file', 'country', 'year', 'kind', 'title'] as const;
/** Columns that tell a person something and shape nothing. */
const REMARKS = new Set(['country_name', 'guessed_from', 'sha256', 'note', 'notes', 'url', 'source']);
/** More rows are no manifest. */
const MOST_ROWS = 100_000;

export interface Manifest {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a manifest: CSV with a header row; comma, semicolon or tab; columns in any order. Only `file` is needed.
 *
 * A country is a code (alpha-3 or alpha-2) or a name in any language known; the codes that ISO 3166 leaves to its users (XAA–XZZ …)
 * stand for bodies or countries of examples, and a column `country_name` names them. What is wrong in a row is told with its line and
 * leaves the rest of the row as it is.
 *
 * @param name the manifest's name, for the problems
 */
export function readManifest(text: string, names: CountryNames, name = 'manifest.csv'): Manifest {
  const problems: Problem[] = [];
  const table = tableOf(text, name);
  if (!Array.isArray(table)) return { entries: [], problems: [table] };
  const [head = [], ...rows] = table;
  const columns = head.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const wrong = headProblem(columns, name);
  if (wrong) return { entries: [], problems: [wrong] };

  const entries: Entry[] = [];
  const seen = new Map<string, number>();
  rows.forEach((cells, index) => {
    const line = index + 2;
    const problem = (code: string, message: string, hint: string) =>
      problems.push({ code, severity: 'warning', message, hint, file: name, line });
    const row = new Map(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
    const file = (row.get('file') ?? '').replaceAll('\\', '/');
    if (file === '') {
      if (cells.some((cell) => cell.trim() !== ''))
        problem('manifest-row-without-file', 'The row names no file.', 'Fill in the column "file".');
      return;
    }
    const before = seen.get(file);
    if (before !== undefined) {
      problem(
        'manifest-row-twice',
        `"${file}" stands in line ${before} already.`,
        'Remove one of the rows; the first one counts.',
      );
      return;
    }
    seen.set(file, line);
    const country = countryIn(row.get('country') ?? '', names, problem);
    const known = country === null ? null : countryByCode(country);
    const extra = columns.filter(
      (column) => column !== '' && !(COLUMNS as readonly string[]).includes(column) && !REMARKS.has(column),
    );
    entries.push({
      file,
      sha256: /^[0-9a-f]{64}$/.test(row.get('sha256') ?? '') ? (row.get('sha256') as string) : null,
      country,
      countryName: known?.name ?? (row.get('country_name') || country),
      year: yearIn(row.get('year') ?? '', problem),
      kind: row.get('kind')?.toLowerCase() || null,
      title: row.get('title') || null,
      groups: {
        ...(known ? groupsOf(known) : {}),
        ...Object.fromEntries(
          extra.flatMap((column): [string, string][] => {
            const value = row.get(column);
            return value ? [[column, value]] : [];
          }),
        ),
      },
    });
  });
  return { entries, problems };
}

type Tell = (code: string, message: string, hint: string) => void;

function countryIn(value: string, names: CountryNames, problem: Tell): string | null {
  if (value === '') return null;
  if (isUserCode(value.toUpperCase())) return value.toUpperCase();
  const code = names.codeOf(value);
  if (code !== null) return code;
  const near = closest(fold(value), names.names.map(fold));
  const meant = names.names.find((name) => fold(name) === near);
  const guess =
    meant && distance(fold(value), near) <= Math.max(2, value.length / 3) ? `Did you mean "${meant}"? ` : '';
  problem(
    'unknown-country',
    `"${value}" is no country that is known.`,
    `${guess}Use an ISO 3166 code such as KEN, or XAA to XZZ for a body that is no country. Until then the document has no country.`,
  );
  return null;
}

function yearIn(value: string, problem: Tell): number | null {
  if (value === '') return null;
  if (/^(?:19|20)\d\d$/.test(value)) return Number(value);
  problem('manifest-year', `"${value}" is no year.`, 'Write four digits, such as 2024.');
  return null;
}

function headProblem(columns: readonly string[], file: string): Problem | null {
  const shared = { severity: 'error' as const, file, line: 1 };
  if (!columns.includes('file')) {
    const found = columns.filter((column) => column !== '').join(', ') || 'none';
    return {
      ...shared,
      code: 'manifest-columns',
      message: `The manifest has no column "file". It has: ${found}.`,
      hint: `The first line names the columns: ${COLUMNS.join(',')}. "lacuna manifest DIR" writes one.`,
    };
  }
  const twice = columns.find((column, i) => column !== '' && columns.indexOf(column) !== i);
  if (twice === undefined) return null;
  return {
    ...shared,
    code: 'manifest-columns',
    message: `The manifest has two columns "${twice}".`,
    hint: 'Remove or rename one of them.',
  };
}

function tableOf(text: string, file: string): string[][] | Problem {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    return {
      code: 'manifest-unreadable',
      severity: 'error',
      message: `The manifest is no CSV: ${error instanceof Error ? error.message : String(error)}`,
      hint: 'Save it as CSV (UTF-8), with quotation marks doubled inside quoted cells.',
      file,
    };
  }
}

/** A row of a manifest that is to be looked at. */
export interface ManifestRow
  extends Pick<Entry, 'file' | 'country' | 'countryName' | 'year' | 'kind' | 'title'> {
  /** Where the country, year and kind were read: "name title text". */
  readonly guessedFrom: string;
}

/** A manifest as CSV, for a person to correct and for `readManifest` to read. */
export function manifestCsv(rows: readonly ManifestRow[]): string {
  const head = ['file', 'country', 'country_name', 'year', 'kind', 'title', 'guessed_from'];
  return stringify(
    [
      head,
      ...rows.map((row) => [
        row.file,
        row.country,
        row.countryName,
        row.year,
        row.kind,
        row.title,
        row.guessedFrom,
      ]),
    ],
    { escape_formulas: true },
  );
}
