import type { Analysis } from '../model/analysis.js';
import { toJson, toJsonArray, toNdjson } from './json.js';
import { type MarkdownOptions, toMarkdown } from './markdown.js';
import { type TextOptions, toText } from './text.js';

export type ReportOptions = TextOptions & MarkdownOptions;

/** How one format writes analyses. */
export interface Renderer {
  readonly mediaType: string;
  /** One analysis, ended by a line feed. */
  one(analysis: Analysis, options?: ReportOptions): string;
  /** Several analyses in one text. */
  several(analyses: readonly Analysis[], options?: ReportOptions): string;
}

/** The formats by name: to add one, write its file and name it here. */
export const FORMATS: Readonly<Record<'text' | 'json' | 'ndjson' | 'md', Renderer>> = {
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
};

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
