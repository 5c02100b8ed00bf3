import type { Analysis } from '../../model/analysis.js';
import type { Comparison } from '../../model/comparison.js';
import { comparisonToHtml } from '../html/comparison.js';
import { safe } from '../json.js';
import type { Messages } from '../messages/index.js';
import type { TitledTaxonomy } from '../titles.js';
import { csvChunks } from './csv.js';
import { comparisonMarkdown } from './markdown.js';
import { parquetOf } from './parquet.js';
import { tablesOf } from './tables/index.js';
import { wordingOf } from './words.js';
import { comparisonXlsx } from './xlsx.js';

/** A file to be written: its name without folders, and its content piece by piece. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

export interface ComparisonReportOptions {
  /**
   * The analyses that were compared, in the order of the comparison's documents; each call begins anew. Tables of evidence are made
   * from them as they are read, so that they never have to be in memory together. Without them there is no evidence table.
   */
  readonly analyses?: () => Iterable<Analysis>;
  /** The language of Markdown, workbook and HTML; default English. Tables, JSON and their identifiers are the same in all. */
  readonly messages?: Messages | undefined;
  /** Titles in that language, and sources in full; without it the comparison's own titles stand there. */
  readonly taxonomy?: TitledTaxonomy | undefined;
}

/** How one format writes a comparison. */
export type ComparisonRenderer = (
  comparison: Comparison,
  options?: ComparisonReportOptions,
) => Promise<readonly ReportFile[]>;

const one = (name: string, mediaType: string, content: string | Uint8Array): ReportFile[] => [
  { name, mediaType, chunks: [content] },
];

/** The formats by name: to add one, write its file and name it here. */
export const COMPARISON_FORMATS: Readonly<
  Record<'xlsx' | 'csv' | 'parquet' | 'json' | 'ndjson' | 'md' | 'html', ComparisonRenderer>
> = {
  xlsx: async (comparison, { analyses, ...options } = {}) =>
    one(
      'comparison.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      await comparisonXlsx(comparison, await wordingOf(comparison, options), analyses),
    ),
  csv: async (comparison, { analyses } = {}) =>
    tablesOf(comparison, analyses).map((table) => ({
      name: `${table.name}.csv`,
      mediaType: 'text/csv',
      chunks: { [Symbol.iterator]: () => csvChunks(table) },
    })),
  parquet: async (comparison, { analyses } = {}) => {
    const files: ReportFile[] = [];
    for (const table of tablesOf(comparison, analyses)) files.push(await parquetOf(table));
    return files;
  },
  json: async (comparison) =>
    one('comparison.json', 'application/json', `${safe(JSON.stringify(comparison, null, 1))}\n`),
  /** The analyses themselves, one a line: what another comparison can be made from. */
  ndjson: async (_comparison, { analyses } = {}) => [
    {
      name: 'analyses.ndjson',
      mediaType: 'application/x-ndjson',
      chunks: {
        *[Symbol.iterator]() {
          for (const analysis of analyses?.() ?? []) yield `${safe(JSON.stringify(analysis))}\n`;
        },
      },
    },
  ],
  md: async (comparison, options) =>
    one(
      'comparison.md',
      'text/markdown',
      comparisonMarkdown(comparison, await wordingOf(comparison, options)),
    ),
  html: async (comparison, { analyses, messages, taxonomy } = {}) =>
    one(
      'comparison.html',
      'text/html',
      comparisonToHtml(comparison, { analyses: analyses?.(), messages, taxonomy }),
    ),
};

export type ComparisonFormat = keyof typeof COMPARISON_FORMATS;
export const COMPARISON_FORMAT_NAMES = Object.keys(COMPARISON_FORMATS) as ComparisonFormat[];
