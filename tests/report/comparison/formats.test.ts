import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { COMPARISON_CHOICES } from '../../../src/cli/arguments.js';
import { compare, comparisonSchema } from '../../../src/index.js';
import { percent } from '../../../src/report/comparison/words.js';
import { COMPARISON_FORMAT_NAMES, COMPARISON_FORMATS, tablesOf } from '../../../src/report/index.js';
import { made, placedIn, TAXONOMY } from '../../compare/make.js';

/** Every text that comes from outside tries to be a formula or markup. */
const HOSTILE = '=HYPERLINK("http://x","<b>e-waste</b>")';
const ANALYSES = [
  made({
    name: '@SUM(A1).pdf',
    levels: ['targeted', 'committed', 'mentioned'],
    importance: 'high',
    text: HOSTILE,
  }),
  made({
    name: '-2+3.pdf',
    levels: ['absent', 'mentioned', 'absent'],
    text: '+energy use | [x](javascript:1)',
  }),
  made({ name: 'scan.pdf', levels: ['absent', 'absent', 'absent'], unreadable: true }),
];
const comparison = compare(ANALYSES, {
  taxonomy: TAXONOMY,
  entries: [
    {
      ...placedIn('@SUM(A1).pdf', 'XAA', { title: '=1+1', year: 2020, groups: { region: '=North' } }),
      countryName: '+Land',
    },
    {
      ...placedIn('-2+3.pdf', 'XBB', { year: 2021, groups: { region: 'South' } }),
      countryName: '<script>alert(1)</script>',
    },
  ],
  resamples: 20,
});
const analyses = () => ANALYSES;

async function filesOf(format: keyof typeof COMPARISON_FORMATS) {
  const files = new Map<string, Uint8Array>();
  for (const { name, chunks } of await COMPARISON_FORMATS[format](comparison, { analyses })) {
    const parts = [...chunks].map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
    files.set(name, new Uint8Array(Buffer.concat(parts)));
  }
  return files;
}
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();

describe('formats of a comparison', () => {
  test('are those that the command line offers', () =>
    expect([...COMPARISON_CHOICES]).toEqual(COMPARISON_FORMAT_NAMES));

  test('are the same bytes each time, and no name leaves the folder', async () => {
    for (const format of COMPARISON_FORMAT_NAMES) {
      const [one, two] = [await filesOf(format), await filesOf(format)];
      expect(one, format).toEqual(two);
      expect([...one.keys()].filter((name) => !/^[a-z_]+\.[a-z]+$/.test(name))).toEqual([]);
    }
  });

  test('JSON is the comparison itself', async () => {
    const json = JSON.parse(text((await filesOf('json')).get('comparison.json')));
    expect(comparisonSchema.parse(json)).toEqual(comparison);
  });

  test('NDJSON is the analyses, one a line', async () => {
    const lines = text((await filesOf('ndjson')).get('analyses.ndjson'))
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(ANALYSES);
  });
});

describe('CSV', () => {
  test('has one row an observation and as many cells as columns, in every table', async () => {
    const files = await filesOf('csv');
    for (const table of tablesOf(comparison, analyses)) {
      const rows: string[][] = parse(files.get(`${table.name}.csv`) as Buffer, { bom: true });
      expect(rows[0]).toEqual(table.columns.map(({ name }) => name));
      expect(rows.length - 1, table.name).toBe([...table.rows()].length);
    }
    expect(files.size).toBe(16);
  });

  test('begins no cell of text with what a spreadsheet takes for a formula, and leaves numbers numbers', async () => {
    const files = await filesOf('csv');
    let negative = 0;
    for (const [name, bytes] of files) {
      const rows: string[][] = parse(Buffer.from(bytes), {});
      for (const cell of rows.flat()) {
        if (/^-\d+(?:\.\d+)?$/.test(cell)) negative++;
        else expect(cell, name).not.toMatch(/^[=+\-@\t\r]/);
      }
    }
    // The difference of a group below the others.
    expect(negative).toBeGreaterThan(0);
    expect(text(files.get('evidence.csv'))).toContain(`'=HYPERLINK`);
  });

  test('has a data dictionary that explains each column of each other table', async () => {
    const rows: Record<string, string>[] = parse((await filesOf('csv')).get('dictionary.csv') as Buffer, {
      columns: true,
    });
    const explained = rows.map(({ table, column }) => `${table}.${column}`);
    const tables = tablesOf(comparison, analyses).filter(({ name }) => name !== 'dictionary');
    expect(explained).toEqual(
      tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
    );
    expect(rows.filter(({ description }) => (description ?? '').length < 5)).toEqual([]);
  });

  test('has one row a document and topic, which gives the levels back', async () => {
    const rows: Record<string, string>[] = parse((await filesOf('csv')).get('levels.csv') as Buffer, {
      columns: true,
    });
    expect(rows.length).toBe(9);
    expect(rows.filter(({ document }) => document === "'@SUM(A1).pdf").map(({ level }) => level)).toEqual([
      'targeted',
      'committed',
      'mentioned',
    ]);
  });
});

describe('Parquet', () => {
  test('has typed columns and the texts as they are', async () => {
    const bytes = (await filesOf('parquet')).get('documents.parquet') as Uint8Array;
    const rows = await parquetReadObjects({ file: bytes.buffer as ArrayBuffer });
    expect(rows).toMatchObject([
      { document: '@SUM(A1).pdf', country: 'XAA', year: 2020, score: 1, importance: 'high' },
      { document: '-2+3.pdf', country: 'XBB', year: 2021 },
      { document: 'scan.pdf', country: null, score: null, importance: null },
    ]);
  });
});

describe('the workbook', () => {
  test('has its sheets, a matrix in colours with frozen panes, and no formula', async () => {
    const bytes = Buffer.from((await filesOf('xlsx')).get('comparison.xlsx') as Uint8Array);
    const files = unzipSync(bytes);
    const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBe(14);
    for (const [name, xml] of sheets) expect(strFromU8(xml), name).not.toMatch(/<f[ >]/);
    expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toMatch(
      /name="Method".*name="Matrix".*name="Evidence".*name="Failures"/s,
    );
    expect(strFromU8(files['xl/worksheets/sheet2.xml'] as Uint8Array)).toContain('state="frozen"');
    expect(strFromU8(files['xl/styles.xml'] as Uint8Array)).toMatch(/3F9C78/i);
    const sheetsRead = (await readExcel(bytes)) as unknown as { sheet: string; data: unknown[][] }[];
    const matrix = sheetsRead.find(({ sheet }) => sheet === 'Matrix')?.data ?? [];
    expect(matrix[2]?.slice(0, 6)).toEqual(["'+Land", 'high', 1, 'targeted', 'committed', 'mentioned']);
    const evidence = sheetsRead.find(({ sheet }) => sheet === 'Evidence')?.data ?? [];
    expect(evidence.length).toBe(5);
  });
});

describe('Markdown and HTML', () => {
  test('tell findings with intervals, countries, gaps with quoted examples, failures and method', async () => {
    const markdown = text((await filesOf('md')).get('comparison.md'));
    expect(markdown).toContain('High importance for the environment: 50 % (9.4–91 %; 1 of 2) of documents');
    for (const heading of [
      '## Importance',
      '## Themes',
      '## By region',
      '## Countries',
      '## Gaps',
      '## Documents that count nowhere',
      '## Method',
    ])
      expect(markdown).toContain(heading);
    expect(markdown).toMatch(/p\. 1: “\\=HYPERLINK/);
    expect(markdown).not.toMatch(/(?<!\\)<(?:b|script)|(?<!\\)\[x/);
  });

  test('keep everything from outside text', async () => {
    const html = text((await filesOf('html')).get('comparison.html'));
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('scan.pdf');
  });

  test.each([
    [0, '0 %'],
    [0.0049, '0.5 %'],
    [0.02, '2 %'],
    [0.0994, '9.9 %'],
    [0.0996, '10 %'],
    [0.2299, '23 %'],
  ])('say %d as %s', (share, words) => expect(percent(share)).toBe(words));
});
