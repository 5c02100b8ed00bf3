import type { Analysis, Gap, ThemeCoverage } from '../model/analysis.js';
import type { Level } from '../model/taxonomy.js';
import { committedWithout } from './checklist.js';
import { escapeMarkdown as text } from './escape-markdown.js';
import { en, type Messages } from './messages/index.js';
import { groupProblems, pagesPhrase } from './problems.js';
import { quoteRuns } from './quote.js';
import { rankOf, strongestPassages } from './strongest.js';
import { type TitledTaxonomy, type Titles, titlesOf } from './titles.js';
import { verdictOf } from './verdict.js';
import { methodOf, natureOf, pageOf, readingOf, score, sourcesPhrase } from './wording.js';

export interface MarkdownOptions {
  /** Where titles come from; without it identifiers stand in their place. */
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
  /** Lowest level of the topics listed and quoted; default `mentioned`. */
  readonly minLevel?: Level | undefined;
  /** How many passages to quote; default 20. */
  readonly passages?: number | undefined;
}

/**
 * An analysis as Markdown: as `toText`, with every gap and every measure. Everything that comes from the
 * document is escaped, so that it cannot become markup.
 *
 * @example
 * ```ts
 * await writeFile('report.md', toMarkdown(analysis, { taxonomy }));
 * ```
 */
export function toMarkdown(analysis: Analysis, options: MarkdownOptions = {}): string {
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const minLevel = options.minLevel ?? 'mentioned';
  const { title, name, readability } = analysis.document;
  const readable = readability !== 'unreadable';
  const blocks = [
    `# ${text(title ?? name)}`,
    [...(title === null ? [] : [name]), ...natureOf(analysis, m), ...readingOf(analysis, m)]
      .map(text)
      .join(' · '),
    `**${text(verdictOf(analysis, { messages: m, taxonomy: options.taxonomy }))}**`,
    ...(readable ? [...themes(analysis, titles, minLevel, m), ...gaps(analysis, titles, m)] : []),
    ...(readable ? passages(analysis, titles, { limit: options.passages ?? 20, minLevel }, m) : []),
    ...(readable ? prominent(analysis, m) : []),
    ...problems(analysis, m),
    '---',
    text(methodOf(analysis, m).join(' · ')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function themes(analysis: Analysis, titles: Titles, minLevel: Level, m: Messages): string[] {
  const row = (theme: ThemeCoverage) => {
    const listedTopics = theme.topics
      .filter((topic) => rankOf(topic.level) >= rankOf(minLevel))
      .sort((a, b) => rankOf(b.level) - rankOf(a.level))
      .map((topic) => `${text(titles.topic(topic.id))} (${m.levels[topic.level]})`);
    const found = theme.topics.filter((topic) => rankOf(topic.level) > 0).length;
    const cells = [
      text(titles.theme(theme.id)),
      m.levels[theme.level],
      score(theme.score, m),
      m.of(found, theme.topics.length),
      m.number(theme.passages),
      listedTopics.join(', ') || '–',
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const names = [m.theme, m.level, m.score, m.topicsColumn, m.passagesColumn, m.found];
  const head = [`| ${names.join(' | ')} |`, '|---|---|---:|---:|---:|---|'];
  const without = analysis.themes
    .flatMap((theme) => theme.topics)
    .filter((topic) => rankOf(topic.level) >= rankOf(minLevel))
    .flatMap((topic) => {
      const lacking = committedWithout(topic, analysis.passages, m);
      return lacking === null ? [] : [`- ${text(titles.topic(topic.id))}: ${text(lacking)}`];
    });
  return [
    `## ${m.themes}`,
    [...head, ...analysis.themes.map(row)].join('\n'),
    ...(without.length === 0 ? [] : [without.join('\n')]),
  ];
}

function gaps(analysis: Analysis, titles: Titles, m: Messages): string[] {
  const profile = titles.profile(analysis.options.profile);
  if (analysis.gaps.length === 0) return [`## ${m.gapsTitle}`, text(m.noGaps(profile))];
  const item = (gap: Gap, index: number) => {
    const missing = m.list(gap.missing.map((one) => m.missing[one]));
    const lines = [
      `${index + 1}. **${text(titles.topic(gap.topic))}** (${text(titles.theme(gap.theme))}): ${m.foundExpected(m.levels[gap.found], m.levels[gap.expected])}.` +
        (missing === '' ? '' : ` ${m.missingList(missing)}`),
      ...gap.measures.map(
        (one) => `   - ${text(titles.measure(gap.topic, one))} ${text(`[${sourcesPhrase(one.sources)}]`)}`,
      ),
    ];
    return lines.join('\n');
  };
  const note = m.gapsAgainst(profile);
  const intro = text(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`);
  return [`## ${m.gapsTitle}`, intro, analysis.gaps.map(item).join('\n')];
}

function passages(
  analysis: Analysis,
  titles: Titles,
  options: { limit: number; minLevel: Level },
  m: Messages,
): string[] {
  const chosen = strongestPassages(analysis, options);
  if (chosen.length === 0) return [];
  const quoted = chosen.map((passage) => {
    const where = [
      pageOf(passage, m),
      m.commitments[passage.commitment],
      ...passage.topics.map((topic) => titles.topic(topic)),
    ];
    const section = passage.section === null ? '' : ` · ${text(m.under(passage.section))}`;
    // Runs are joined before they are escaped: an escape must not fall between two of them.
    const quote = quoteRuns(passage)
      .map((run) => run.text)
      .join('');
    return `${where.map(text).join(' · ')}${section}\n\n> ${text(quote)}`;
  });
  return [`## ${m.strongestPassages}`, ...quoted];
}

function prominent(analysis: Analysis, m: Messages): string[] {
  const terms = analysis.alsoProminent
    .slice(0, 20)
    .map(({ term, count: times }) => `${text(term)} (${times})`);
  return terms.length === 0 ? [] : [`## ${m.prominent}`, `${text(m.prominentNote)}: ${terms.join(', ')}`];
}

function problems(analysis: Analysis, m: Messages): string[] {
  const groups = groupProblems(analysis.problems, m);
  if (groups.length === 0) return [];
  const lines = groups.map(({ severity, message, hint, pages }) => {
    const where = pages.length === 0 ? '' : `${pagesPhrase(pages, m)}: `;
    return `- ${m.severities[severity]}: ${where}${text(message)}${hint === undefined ? '' : ` ${text(hint)}`}`;
  });
  return [`## ${m.problems}`, lines.join('\n')];
}
