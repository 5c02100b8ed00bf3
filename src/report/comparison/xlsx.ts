import type { Analysis, CoverageLevel } from '../../model/analysis.js';
import type { Comparison } from '../../model/comparison.js';
import { withoutClock } from '../without-clock.js';
import { safeCell } from './safe-cell.js';
import { type Cell, type Table, tablesOf } from './tables/index.js';
import { methodWords, problemWords, type Wording } from './words.js';

/** Rows that a sheet takes here: beyond it spreadsheets grow slow, and the CSV has them all. */
const MOST_ROWS = 100_000;

/** Backgrounds of the levels, from sand to green; dark enough apart for colour-blind readers, and the word stands in the cell. */
const COLOURS: Readonly<Record<CoverageLevel, string>> = {
  absent: '#F3E9DC',
  mentioned: '#E4E9C8',
  addressed: '#BFDDB0',
  committed: '#7FBF8E',
  targeted: '#3F9C78',
  unreadable: '#D9D9D9',
};
const HEAD = '#E8EDF3';

/** Tables that are sheets, in their order. Their columns keep the names that the dictionary and the CSV have, in every language. */
const SHOWN = [
  'prevalence',
  'ranks',
  'importance',
  'facets_directions',
  'groups',
  'documents',
  'gaps',
  'gap_examples',
  'evidence',
  'outliers',
  'failures',
  'dictionary',
] as const;

interface SheetCell {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly fontWeight?: 'bold';
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
  readonly textRotation?: number;
  readonly alignVertical?: 'top';
  readonly align?: 'center';
  readonly format?: string;
}

interface Sheet {
  readonly sheet: string;
  readonly data: (SheetCell | null)[][];
  readonly columns: { width: number }[];
  readonly stickyRowsCount?: number;
  readonly stickyColumnsCount?: number;
}

/**
 * A comparison as a workbook: method, matrix of countries and topics in colours, the tables, and the evidence.
 *
 * Every text is a text and never a formula. The same comparison gives the same bytes.
 */
export async function comparisonXlsx(
  comparison: Comparison,
  wording: Wording,
  analyses?: () => Iterable<Analysis>,
): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal');
  const tables = new Map(tablesOf(comparison, analyses).map((table) => [table.name, table]));
  const sheets = [
    methodSheet(comparison, wording),
    matrixSheet(comparison, wording),
    ...SHOWN.flatMap((name) => {
      const table = tables.get(name);
      return table ? [tableSheet(table, wording.w.sheets[name], wording)] : [];
    }),
  ].map((sheet) => ({ ...sheet, rightToLeft: wording.m.dir === 'rtl' }));
  const blob = await write(sheets as unknown as Parameters<typeof write>[0]).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

const cellOf = (value: Cell): SheetCell | null =>
  value === null
    ? null
    : typeof value === 'number'
      ? { value, type: Number }
      : { value: safeCell(value), type: String };
const headCell = (value: string): SheetCell => ({
  value: safeCell(value),
  type: String,
  fontWeight: 'bold',
  backgroundColor: HEAD,
});

function tableSheet({ columns, rows }: Table, sheet: string, { m, w }: Wording): Sheet {
  const data: (SheetCell | null)[][] = [columns.map(({ name }) => headCell(name))];
  const widths = columns.map(({ name }) => name.length);
  let all = 0;
  for (const row of rows()) {
    all++;
    if (all > MOST_ROWS) continue;
    data.push(
      row.map((cell, i) => {
        const made = cellOf(cell);
        widths[i] = Math.max(widths[i] as number, String(made?.value ?? '').length);
        const level = columns[i]?.name === 'level' || columns[i]?.name === 'found';
        return made && level
          ? { ...made, backgroundColor: COLOURS[made.value as CoverageLevel] ?? '#FFFFFF' }
          : made;
      }),
    );
  }
  if (all > MOST_ROWS) data.push([cellOf(w.rowsLeftOut(m.number(all - MOST_ROWS), m.number(all)))]);
  return {
    sheet,
    data,
    columns: widths.map((width) => ({ width: Math.min(60, Math.max(8, width + 2)) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** Countries (documents, where no country is known) against topics; the themes stand above their topics. */
function matrixSheet({ countries, documents, topics }: Comparison, { m, w, titles }: Wording): Sheet {
  const rows =
    countries.length > 0
      ? countries.map(({ name, importance, score, levels }) => ({ name, importance, score, levels }))
      : documents;
  const over = topics.map(({ theme }, i) => (topics[i - 1]?.theme === theme ? '' : titles.theme(theme)));
  const blank = headCell('');
  return {
    sheet: w.sheets.matrix,
    data: [
      [blank, blank, blank, ...over.map(headCell)],
      [
        headCell(countries.length > 0 ? m.country : m.document),
        headCell(w.importanceColumn),
        headCell(m.score),
        ...topics.map(({ id }) => ({
          ...headCell(titles.topic(id)),
          wrap: true,
          alignVertical: 'top' as const,
        })),
      ],
      ...rows.map(({ name, importance, score, levels }) => [
        { ...(cellOf(name) as SheetCell), fontWeight: 'bold' as const },
        cellOf(importance === null ? m.levels.unreadable : m.importances[importance]),
        score === null ? null : { value: score, type: Number, format: '0.00' },
        ...levels.map((level) => ({
          value: level === 'absent' ? '–' : m.levels[level],
          type: String,
          backgroundColor: COLOURS[level],
          align: 'center' as const,
        })),
      ]),
    ],
    columns: [{ width: 28 }, { width: 12 }, { width: 8 }, ...topics.map(() => ({ width: 13 }))],
    stickyRowsCount: 2,
    stickyColumnsCount: 1,
  };
}

function methodSheet(comparison: Comparison, wording: Wording): Sheet {
  const { engine, taxonomy, options, counts, problems } = comparison;
  const { m, w } = wording;
  const { facts } = w;
  const rows: [string, Cell][] = [
    [w.method, methodWords(comparison, wording)],
    [facts.engine, `${engine.name} ${engine.version}`],
    [facts.taxonomy, `${taxonomy.id} ${taxonomy.version}`],
    [facts.hash, taxonomy.sha256],
    [facts.profile, options.profile],
    [facts.confidence, options.confidence],
    [facts.resamples, options.resamples],
    [facts.seed, options.seed],
    [facts.documents, counts.documents],
    [facts.readable, counts.readable],
    [facts.partlyReadable, counts.partlyReadable],
    [facts.unreadable, counts.unreadable],
    [facts.copies, counts.copies],
    [facts.countries, counts.countries],
    [facts.documentsWithoutCountry, counts.documentsWithoutCountry],
    [facts.failures, counts.failures],
    ...problems.map((problem): [string, Cell] => [
      m.severities[problem.severity],
      problemWords(problem, wording),
    ]),
  ];
  return {
    sheet: w.sheets.method,
    data: rows.map(([name, value]) => {
      const cell = cellOf(value);
      return [{ ...headCell(name), alignVertical: 'top' as const }, cell && { ...cell, wrap: true }];
    }),
    columns: [{ width: 28 }, { width: 110 }],
  };
}
