import { stringify } from 'csv-stringify/sync';
import type { Analysis } from '../model/analysis.js';
import { clean } from './clean.js';
import { en, type Messages } from './messages/index.js';
import { reasonIn } from './messages/reasons.js';
import { type TitledTaxonomy, titlesOf } from './titles.js';
import { sourcesPhrase } from './wording.js';

export interface CsvOptions {
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. Identifiers and levels stay as they are: programs read them. */
  readonly messages?: Messages | undefined;
}

/** Rows of names and values, as spreadsheets and `csv` take them. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The topics of an analysis, one a row: level, score, what is expected and missing, and the first measure. */
export function topicRows(analyses: readonly Analysis[], options: CsvOptions = {}): Sheet {
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const rows = analyses.flatMap((analysis) =>
    analysis.themes.flatMap((theme) =>
      theme.topics.map((topic) => {
        const gap = analysis.gaps.find((one) => one.topic === topic.id);
        const [measure] = gap?.measures ?? [];
        return [
          analysis.document.name,
          theme.id,
          titles.theme(theme.id),
          topic.id,
          titles.topic(topic.id),
          topic.level,
          topic.score,
          topic.salience,
          topic.passages,
          topic.mentions,
          gap?.expected ?? null,
          gap ? gap.missing.join(', ') : null,
          gap?.priority ?? null,
          measure ? titles.measure(topic.id, measure) : null,
          measure ? sourcesPhrase(measure.sources) : null,
        ];
      }),
    ),
  );
  const head = [
    'document',
    'theme',
    'theme title',
    'topic',
    'topic title',
    'level',
    'score',
    'salience',
    'passages',
    'mentions',
    'expected',
    'missing',
    'priority',
    'measure',
    'sources',
  ];
  return { name: 'topics', rows: [head, ...rows] };
}

/** The passages of an analysis, one a row for each topic that it names. */
export function passageRows(analyses: readonly Analysis[], options: CsvOptions = {}): Sheet {
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const rows = analyses.flatMap((analysis) =>
    analysis.passages.flatMap((passage) =>
      passage.topics.map((topic) => [
        analysis.document.name,
        topic,
        titles.topic(topic),
        passage.page,
        passage.pageLabel,
        passage.section,
        passage.role,
        passage.assertion,
        passage.commitment,
        passage.direction,
        passage.text,
        passage.mentions
          .filter((mention) => mention.topic === topic)
          .map(({ text }) => text)
          .join(' | '),
        passage.cues.map(({ kind, text }) => `${kind}: ${text}`).join(' | '),
        reasonIn(passage.because, m),
      ]),
    ),
  );
  const head = [
    'document',
    'topic',
    'topic title',
    'page',
    'page label',
    'section',
    'role',
    'assertion',
    'commitment',
    'direction',
    'text',
    'words',
    'cues',
    'because',
  ];
  return { name: 'passages', rows: [head, ...rows] };
}

/**
 * The topics of analyses as CSV (RFC 4180, UTF-8), one a row. A cell that a spreadsheet would take for a formula is defused.
 *
 * @example
 * ```ts
 * await writeFile('topics.csv', toCsv([analysis], { taxonomy }));
 * ```
 */
export function toCsv(analyses: readonly Analysis[], options: CsvOptions = {}): string {
  return csvOf(topicRows(analyses, options));
}

/** A sheet as CSV. */
export function csvOf({ rows }: Sheet): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? clean(cell) : cell)));
  return stringify(cells, { escape_formulas: true, record_delimiter: 'windows' });
}
