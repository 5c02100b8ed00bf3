import type { Analysis } from '../model/analysis.js';
import { type CsvOptions, toCsv } from './csv.js';
import { type DocxOptions, toDocx } from './docx.js';
import { type HtmlOptions, toHtml, toHtmlSeveral } from './html/report.js';
import { toJson, toJsonArray, toNdjson } from './json.js';
import { type MarkdownOptions, toMarkdown } from './markdown.js';
import { type TextOptions, toText } from './text.js';
import { toXlsx } from './xlsx.js';

export type ReportOptions = TextOptions & MarkdownOptions & HtmlOptions & CsvOptions & DocxOptions;

/** How one format writes analyses. */
export interface Renderer {
  readonly mediaType: string;
  /** One analysis, ended by a line feed. */
  one(analysis: Analysis, options?: ReportOptions): string;
  /** Several analyses in one text. */
  several(analyses: readonly Analysis[], options?: ReportOptions): string;
}

/** The formats by name: to add one, write its file and name it here. */
export const FORMATS: Readonly<Record<'text' | 'json' | 'ndjson' | 'md' | 'html' | 'csv', Renderer>> = {
  text: {
    mediaType: 'text/plain',
    one: toText,
    several: (analyses, options) =>
      analyses.map((analysis) => toText(analysis, options)).join(`\n${'─'.repeat(options?.width ?? 80)}\n\n`),
  },
  json: { mediaType: 'application/json', one: toJson, several: toJsonArray },
  ndjson: {
    mediaType: 'application/x-ndjson',
    one: toNdjson,
    several: (analyses) => analyses.map(toNdjson).join(''),
  },
  md: {
    mediaType: 'text/markdown',
    one: toMarkdown,
    several: (analyses, options) => analyses.map((analysis) => toMarkdown(analysis, options)).join('\n'),
  },
  html: { mediaType: 'text/html', one: toHtml, several: toHtmlSeveral },
  csv: { mediaType: 'text/csv', one: (analysis, options) => toCsv([analysis], options), several: toCsv },
};

/** How a format that is no text writes analyses. Its library is loaded when it is asked for. */
export interface FileRenderer {
  readonly mediaType: string;
  write(analyses: readonly Analysis[], options?: ReportOptions): Promise<Uint8Array>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The formats that are files of bytes. */
export const FILE_FORMATS: Readonly<Record<'docx' | 'xlsx', FileRenderer>> = {
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, write: toDocx },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, write: toXlsx },
};

export type FileFormat = keyof typeof FILE_FORMATS;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
