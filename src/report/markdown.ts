import type { Analysis, Gap, ThemeCoverage } from '../model/analysis.js';
import type { Level } from '../model/taxonomy.js';
import { escapeMarkdown as text } from './escape-markdown.js';
import { groupProblems, pagesPhrase } from './problems.js';
import { quoteRuns } from './quote.js';
import { rankOf, strongestPassages } from './strongest.js';
import { type TitledTaxonomy, type Titles, titlesOf } from './titles.js';
import { verdictOf } from './verdict.js';
import {
  count,
  listed,
  MISSING_WORDS,
  methodOf,
  natureOf,
  pageOf,
  readingOf,
  score,
  sourcesPhrase,
} from './wording.js';

export interface MarkdownOptions {
  /** Where titles come from; without it identifiers stand in their place. */
  readonly taxonomy?: TitledTaxonomy | undefined;
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
  const titles = titlesOf(options.taxonomy);
  const minLevel = options.minLevel ?? 'mentioned';
  const { title, name, readability } = analysis.document;
  const readable = readability !== 'unreadable';
  const blocks = [
    `# ${text(title ?? name)}`,
    [...(title === null ? [] : [name]), ...natureOf(analysis), ...readingOf(analysis)].map(text).join(' · '),
    `**${text(verdictOf(analysis))}**`,
    ...(readable ? [...themes(analysis, titles, minLevel), ...gaps(analysis, titles)] : []),
    ...(readable ? passages(analysis, titles, { limit: options.passages ?? 20, minLevel }) : []),
    ...(readable ? prominent(analysis) : []),
    ...problems(analysis),
    '---',
    text(methodOf(analysis).join(' · ')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function themes(analysis: Analysis, titles: Titles, minLevel: Level): string[] {
  const row = (theme: ThemeCoverage) => {
    const listedTopics = theme.topics
      .filter((topic) => rankOf(topic.level) >= rankOf(minLevel))
      .sort((a, b) => rankOf(b.level) - rankOf(a.level))
      .map((topic) => `${text(titles.topic(topic.id))} (${topic.level})`);
    const found = theme.topics.filter((topic) => rankOf(topic.level) > 0).length;
    const cells = [
      text(titles.theme(theme.id)),
      theme.level,
      score(theme.score),
      `${found} of ${theme.topics.length}`,
      count(theme.passages),
      listedTopics.join(', ') || '–',
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const head = ['| Theme | Level | Score | Topics | Passages | Found |', '|---|---|---:|---:|---:|---|'];
  return ['## Themes', [...head, ...analysis.themes.map(row)].join('\n')];
}

function gaps(analysis: Analysis, titles: Titles): string[] {
  const profile = text(titles.profile(analysis.options.profile));
  if (analysis.gaps.length === 0) return ['## Gaps', `None: every topic reaches what “${profile}” expects.`];
  const item = (gap: Gap, index: number) => {
    const missing = listed(gap.missing.map((one) => MISSING_WORDS[one]));
    const lines = [
      `${index + 1}. **${text(titles.topic(gap.topic))}** (${text(titles.theme(gap.theme))}): ${gap.found}, expected ${gap.expected}.` +
        (missing === '' ? '' : ` Missing: ${missing}.`),
      ...gap.measures.map((one) => `   - ${text(one.text)} ${text(`[${sourcesPhrase(one.sources)}]`)}`),
    ];
    return lines.join('\n');
  };
  return ['## Gaps', `By priority, against “${profile}”.`, analysis.gaps.map(item).join('\n')];
}

function passages(analysis: Analysis, titles: Titles, options: { limit: number; minLevel: Level }): string[] {
  const chosen = strongestPassages(analysis, options);
  if (chosen.length === 0) return [];
  const quoted = chosen.map((passage) => {
    const where = [
      pageOf(passage),
      passage.commitment,
      ...passage.topics.map((topic) => titles.topic(topic)),
    ];
    const section = passage.section === null ? '' : ` · under “${text(passage.section)}”`;
    // Runs are joined before they are escaped: an escape must not fall between two of them.
    const quote = quoteRuns(passage)
      .map((run) => run.text)
      .join('');
    return `${where.map(text).join(' · ')}${section}\n\n> ${text(quote)}`;
  });
  return ['## Strongest passages', ...quoted];
}

function prominent(analysis: Analysis): string[] {
  const terms = analysis.alsoProminent
    .slice(0, 20)
    .map(({ term, count: times }) => `${text(term)} (${times})`);
  return terms.length === 0 ? [] : ['## Also prominent', `Unknown to the taxonomy: ${terms.join(', ')}.`];
}

function problems(analysis: Analysis): string[] {
  const groups = groupProblems(analysis.problems);
  if (groups.length === 0) return [];
  const lines = groups.map(({ severity, message, hint, pages }) => {
    const where = pages.length === 0 ? '' : `${pagesPhrase(pages)}: `;
    return `- ${severity}: ${where}${text(message)}${hint === undefined ? '' : ` ${text(hint)}`}`;
  });
  return ['## Problems', lines.join('\n')];
}
