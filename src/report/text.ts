import type { Analysis } from '../model/analysis.js';
import type { Level } from '../model/taxonomy.js';
import { committedWithout } from './checklist.js';
import { inColumns, widthOf } from './measure-width.js';
import { en, type Messages } from './messages/index.js';
import { type Paint, plain } from './paint.js';
import { groupProblems, pagesPhrase } from './problems.js';
import { quoteRuns } from './quote.js';
import { type Sheet, sheet } from './sheet.js';
import { rankOf, strongestPassages } from './strongest.js';
import { type TitledTaxonomy, type Titles, titlesOf } from './titles.js';
import { verdictOf } from './verdict.js';
import { LEVEL_STYLES, methodOf, natureOf, pageOf, readingOf, score, sourcesPhrase } from './wording.js';

export interface TextOptions {
  /** Where titles come from; without it identifiers stand in their place. */
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
  /** Default: no colour. */
  readonly paint?: Paint | undefined;
  /** Columns, 40 to 120; default 80. */
  readonly width?: number | undefined;
  /** Lowest level of the topics listed and quoted; default `mentioned`. The themes always stand there. */
  readonly minLevel?: Level | undefined;
  /** How many gaps to show; default 8. */
  readonly gaps?: number | undefined;
  /** How many passages to quote; default 6. */
  readonly passages?: number | undefined;
}

const BAR = 10;
const MARGIN = { first: '  ' };

/**
 * An analysis as text for a terminal: what was read, the verdict, the themes, the gaps by priority with a
 * measure and its source, the strongest passages, problems and method.
 *
 * @example
 * ```ts
 * process.stdout.write(toText(analysis, { taxonomy, width: process.stdout.columns }));
 * ```
 */
export function toText(analysis: Analysis, options: TextOptions = {}): string {
  const page = sheet(Math.min(120, Math.max(40, options.width ?? 80)), options.paint ?? plain);
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const minLevel = options.minLevel ?? 'mentioned';
  writeDocument(page, analysis, m, options.taxonomy);
  if (analysis.document.readability !== 'unreadable') {
    writeThemes(page, analysis, titles, minLevel, m);
    writeGaps(page, analysis, titles, options.gaps ?? 8, m);
    writePassages(page, analysis, titles, { limit: options.passages ?? 6, minLevel }, m);
    writeProminent(page, analysis, m);
  }
  writeProblems(page, analysis, m);
  page.blank();
  page.add([{ text: methodOf(analysis, m).join(' · '), style: 'dim' }]);
  return page.toString();
}

function writeDocument(page: Sheet, analysis: Analysis, m: Messages, taxonomy?: TitledTaxonomy): void {
  const { title, name } = analysis.document;
  page.add([{ text: title ?? name, style: 'strong' }]);
  page.add([
    { text: [...(title === null ? [] : [name]), ...natureOf(analysis, m)].join(' · '), style: 'dim' },
  ]);
  page.add([{ text: readingOf(analysis, m).join(' · '), style: 'dim' }]);
  page.blank();
  page.add(verdictOf(analysis, { messages: m, taxonomy }));
}

function heading(page: Sheet, title: string, note = ''): void {
  page.blank();
  page.add([
    { text: title, style: 'heading' },
    ...(note === '' ? [] : [{ text: ` · ${note}`, style: 'dim' as const }]),
  ]);
}

function writeThemes(page: Sheet, analysis: Analysis, titles: Titles, minLevel: Level, m: Messages): void {
  const wide = page.width >= 72;
  const widths = {
    level: widest(10, m.level, ...Object.values(m.levels)),
    score: widest(5, m.score),
    topics: widest(6, m.topicsColumn),
    passages: widest(8, m.passagesColumn),
  };
  const figures = widths.level + widths.score + (wide ? widths.topics + widths.passages + 4 : 3);
  // Where a language has long words for its levels, titles need the room more than bars do.
  const barred = wide && page.width - figures - BAR - 1 >= LEAST_ROOM;
  const room = Math.max(12, Math.min(38, page.width - figures - (barred ? BAR + 1 : 0)));
  const columns = (
    title: string,
    bar: string,
    level: string,
    points: string,
    topics: string,
    passages: string,
  ) => [inColumns(title, room), ...(barred ? [bar] : []), level, points, ...(wide ? [topics, passages] : [])];
  heading(page, m.themes);
  const head = columns(
    '',
    ' '.repeat(BAR),
    inColumns(m.level.toLowerCase(), widths.level),
    inColumns(m.score.toLowerCase(), widths.score, 'right'),
    inColumns(m.topicsColumn.toLowerCase(), widths.topics, 'right'),
    inColumns(m.passagesColumn.toLowerCase(), widths.passages, 'right'),
  ).join(' ');
  page.add([
    { text: '\u00a0'.repeat(room), style: 'dim' },
    { text: head.slice(room).replaceAll(' ', '\u00a0'), style: 'dim' },
  ]);
  for (const theme of analysis.themes) {
    const found = theme.topics.filter((topic) => rankOf(topic.level) > 0).length;
    const cells = columns(
      titles.theme(theme.id),
      barOf(theme.score),
      inColumns(m.levels[theme.level], widths.level),
      inColumns(score(theme.score, m), widths.score, 'right'),
      inColumns(`${found}/${theme.topics.length}`, widths.topics, 'right'),
      inColumns(m.number(theme.passages), widths.passages, 'right'),
    );
    const style = LEVEL_STYLES[theme.level];
    // No-break spaces keep the columns: a row never wraps.
    page.add(
      cells.flatMap((cell, index) => [
        {
          text: (index === 0 ? '' : ' ').concat(cell).replaceAll(' ', '\u00a0'),
          style: index === 0 ? ('strong' as const) : style,
        },
      ]),
    );
    const listed = theme.topics.filter((topic) => rankOf(topic.level) >= rankOf(minLevel));
    const parts = [...listed]
      .sort((a, b) => rankOf(b.level) - rankOf(a.level))
      .map((topic) => `${titles.topic(topic.id)} (${m.levels[topic.level]}, ${topic.passages})`);
    if (parts.length > 0) page.add([{ text: parts.join(' · '), style: 'dim' }], MARGIN);
    for (const topic of listed) {
      const without = committedWithout(topic, analysis.passages, m);
      if (without !== null)
        page.add([{ text: `${titles.topic(topic.id)}: ${without}`, style: 'dim' }], MARGIN);
    }
  }
  const facets = analysis.facets.map(
    (facet) => `${m.facets[facet.id]} ${m.of(facet.topicsCovered, facet.topics)}`,
  );
  if (facets.length > 0) {
    page.blank();
    page.add([{ text: m.facetsFound(facets.join(' · ')), style: 'dim' }]);
  }
}

/** Columns that titles of themes need at least for bars to stand beside them. */
const LEAST_ROOM = 30;

/** The columns that the longest of some words takes, at least `least`. */
const widest = (least: number, ...words: readonly string[]) => Math.max(least, ...words.map(widthOf));

function barOf(value: number | null): string {
  const full = Math.round((value ?? 0) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

function writeGaps(page: Sheet, analysis: Analysis, titles: Titles, limit: number, m: Messages): void {
  const { gaps } = analysis;
  const profile = titles.profile(analysis.options.profile);
  if (gaps.length === 0) {
    heading(page, m.gapsTitle);
    page.add(m.noGaps(profile), MARGIN);
    return;
  }
  const shown = gaps.slice(0, limit);
  const rest = gaps.length - shown.length;
  heading(page, m.gapsTitle, m.gapsAgainst(profile));
  shown.forEach((gap, index) => {
    const number = inColumns(`${index + 1}.`, 4, 'right');
    page.add(
      [
        { text: titles.topic(gap.topic), style: 'strong' },
        {
          text: ` · ${m.foundExpected(m.levels[gap.found], m.levels[gap.expected])}`,
          style: LEVEL_STYLES[gap.found],
        },
      ],
      { first: `${number} `, rest: '     ' },
    );
    const missing = m.list(gap.missing.map((one) => m.missing[one]));
    if (missing !== '') page.add([{ text: m.missingList(missing) }], { first: '     ' });
    const [measure] = gap.measures;
    if (measure) {
      page.add(
        [titles.measure(gap.topic, measure), { text: ` [${sourcesPhrase(measure.sources)}]`, style: 'dim' }],
        {
          first: '     → ',
          rest: '       ',
        },
      );
    }
  });
  if (rest > 0) {
    page.add([{ text: m.moreGaps(rest), style: 'dim' }], {
      first: '     ',
    });
  }
}

function writePassages(
  page: Sheet,
  analysis: Analysis,
  titles: Titles,
  options: { limit: number; minLevel: Level },
  m: Messages,
): void {
  const passages = strongestPassages(analysis, options);
  if (passages.length === 0) return;
  heading(page, m.strongestPassages);
  for (const passage of passages) {
    page.add(
      [
        { text: pageOf(passage, m), style: 'accent' },
        ` · ${m.commitments[passage.commitment]} · ${passage.topics.map((topic) => titles.topic(topic)).join(', ')}`,
        { text: passage.section === null ? '' : ` · ${m.under(passage.section)}`, style: 'dim' },
      ],
      { first: '  ', rest: '    ' },
    );
    // On lines of its own: right-to-left text must not reorder what stands before it.
    page.add(quoteRuns(passage), { first: '    ' });
  }
}

function writeProminent(page: Sheet, analysis: Analysis, m: Messages): void {
  const terms = analysis.alsoProminent.slice(0, 10);
  if (terms.length === 0) return;
  heading(page, m.prominent, m.prominentNote);
  page.add(terms.map(({ term, count: times }) => `${term} (${times})`).join(', '), MARGIN);
}

function writeProblems(page: Sheet, analysis: Analysis, m: Messages): void {
  const groups = groupProblems(analysis.problems, m);
  if (groups.length === 0) return;
  heading(page, m.problems);
  for (const { severity, message, hint, pages } of groups) {
    const where = pages.length === 0 ? '' : `${pagesPhrase(pages, m)}: `;
    const style = severity === 'error' ? 'poor' : severity === 'warning' ? 'fair' : 'dim';
    page.add(
      [
        { text: m.severities[severity], style },
        `: ${where}${message}${hint === undefined ? '' : ` ${hint}`}`,
      ],
      {
        first: '  ',
        rest: '    ',
      },
    );
  }
}
