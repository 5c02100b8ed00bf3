/**
 * An Analysis for people and for programs. Reports see the analysis and the taxonomy's titles, nothing else.
 *
 * ```
 * text.ts       terminal: what was read, verdict, themes, gaps, passages      markdown.ts   the same, complete
 * json.ts       the Analysis itself                                           explain.ts    one topic, every passage
 * sheet.ts ← wrap.ts ← clean.ts: the only way onto a terminal                 formats.ts    name → renderer
 * ```
 */

export { agreementToJson, agreementToText, disagreementsToCsv } from './agreement.js';
export { checklistLine, committedWithout } from './checklist.js';
export { clean } from './clean.js';
export {
  COMPARISON_FORMAT_NAMES,
  COMPARISON_FORMATS,
  type ComparisonFormat,
  type ComparisonRenderer,
  type ComparisonReportOptions,
  type ReportFile,
} from './comparison/formats.js';
export { type Cell, type Column, type Table, tablesOf } from './comparison/tables/index.js';
export { type CsvOptions, toCsv } from './csv.js';
export { type DifferenceOptions, differenceMarkdown, differenceText } from './difference.js';
export { type DocxOptions, toDocx } from './docx.js';
export { escapeMarkdown } from './escape-markdown.js';
export {
  type ExplainOptions,
  type Explanation,
  explainTopic,
  explanationOf,
  explanationToJson,
} from './explain.js';
export {
  FILE_FORMATS,
  type FileFormat,
  type FileRenderer,
  FORMAT_NAMES,
  FORMATS,
  type Format,
  type Renderer,
  type ReportOptions,
} from './formats.js';
export { type ComparisonHtmlOptions, comparisonToHtml } from './html/comparison.js';
export { type PeerExamples, type PeerView, peersFrom } from './html/peers.js';
export { type HtmlOptions, toHtml } from './html/report.js';
export { toJson, toJsonArray, toNdjson } from './json.js';
export { type MarkdownOptions, toMarkdown } from './markdown.js';
export { loadMessages, type Messages, UI_LANGUAGES, type UiLanguage } from './messages/index.js';
export { type Paint, plain, STYLES, type Style } from './paint.js';
export { toQdpx } from './qdpx.js';
export { reviewCsv } from './review-csv.js';
export { reviewXlsx } from './review-xlsx.js';
export { sensitivityToJson, sensitivityToText } from './sensitivity.js';
export { type TextOptions, toText } from './text.js';
export { type VerdictOptions, verdictOf } from './verdict.js';
export { toWebAnnotations } from './web-annotation.js';
export { toXlsx } from './xlsx.js';
