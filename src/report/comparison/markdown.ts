import type { ComparedCountry, Comparison, Proportion } from '../../model/comparison.js';
import { escapeMarkdown as text } from '../escape-markdown.js';
import { counted } from '../wording.js';
import { findingsOf, percent, RELATION_WORDS, shareWords } from './words.js';

/** Gaps of each country that are written out; the tables have them all. */
const GAPS = 3;
/** Topics at either end of the ranks. */
const ENDS = 8;

/** A comparison as Markdown, for people: findings, figures with intervals, countries, gaps with examples, what went wrong, method. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { counts, taxonomy, method } = comparison;
  const blocks = [
    `# ${text(taxonomy.title)}: ${counted(counts.documents, 'document')}, ${counted(counts.countries, 'country', 'countries')}`,
    findingsOf(comparison)
      .map((line) => `- ${text(line)}`)
      .join('\n'),
    ...(counts.readable === 0
      ? []
      : [
          ...importance(comparison),
          ...themes(comparison),
          ...ranks(comparison),
          ...facets(comparison),
          ...groups(comparison),
          ...countries(comparison),
          ...gaps(comparison),
          ...outliers(comparison),
        ]),
    ...failures(comparison),
    ...problems(comparison),
    '## Method',
    text(method),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(
  head: readonly string[],
  right: readonly number[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (right.includes(i) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Made of digits and words of our own: nothing in it is markup. */
const cell = (proportion: Proportion) => shareWords(proportion);

function importance({ importance: { documents, countries: byCountry, sensitivity } }: Comparison): string[] {
  return [
    '## Importance of the environment',
    table(
      ['Importance', 'Documents', 'Countries'],
      [],
      (['high', 'medium', 'low', 'none'] as const).map((level) => [
        level,
        cell(documents[level]),
        cell(byCountry[level]),
      ]),
    ),
    '### Sensitivity',
    'The share that counts as high, by other rules and of other documents:',
    table(
      ['Rule', 'Documents', 'Countries'],
      [],
      sensitivity.map((one) => [text(one.rule), cell(one.documents), cell(one.countries)]),
    ),
  ];
}

function themes({ prevalence, themes: all }: Comparison): string[] {
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  return [
    '## Themes',
    table(
      ['Theme', 'Documents that name it', 'Countries', 'Commit to it'],
      [],
      prevalence.themes.map((one) => [
        text(titles.get(one.id) ?? one.id),
        cell(one.documents),
        cell(one.countries),
        cell(one.firm),
      ]),
    ),
  ];
}

function ranks({ ranks: all, topics }: Comparison): string[] {
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const shown = all.length <= 2 * ENDS ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
  return [
    '## Most and least cited topics',
    'Rank with its interval; “terms” is the length of the word lists, since longer ones find more; the last column ranks the topic without the one term that most documents owe it to.',
    table(
      ['Rank', 'Topic', 'Documents', 'Interval of the rank', 'Terms', 'Without its best term'],
      [0, 2, 4],
      shown.map((one) => [
        String(one.rank),
        text(titles.get(one.topic) ?? one.topic),
        percent(one.share),
        one.interval ? `${one.interval.low}–${one.interval.high}` : '–',
        String(one.terms),
        one.withoutTerm
          ? `${one.withoutTerm.rank} (without “${text(one.withoutTerm.example)}” and its like)`
          : '–',
      ]),
    ),
  ];
}

function facets({ facets: all, directions }: Comparison): string[] {
  const names = {
    issue: 'Environmental issues',
    application: 'Sectoral applications',
    objective: 'Sustainability objectives',
  };
  return [
    '## Issues, applications, objectives',
    table(
      ['Facet', 'Documents', 'Countries', 'Topics named, mean', 'Passages'],
      [3, 4],
      all.map((one) => [
        names[one.id],
        cell(one.documents),
        cell(one.countries),
        `${one.topicsNamed.toFixed(1)} of ${one.topics}`,
        String(one.passages),
      ]),
    ),
    '## Footprint and enabling',
    table(
      ['Documents that speak of', 'Documents'],
      [],
      [
        ['both', cell(directions.documents.both)],
        ['only the footprint of the digital', cell(directions.documents.footprintOnly)],
        ['only the digital for the environment', cell(directions.documents.enablingOnly)],
        ['neither', cell(directions.documents.neither)],
      ],
    ),
  ];
}

function groups({ groups: all }: Comparison): string[] {
  return all.flatMap(({ by, values }) => [
    `## By ${text(by)}`,
    table(
      ['Group', 'Documents', 'Countries', 'High importance', 'Less that of all others', 'Mean score'],
      [1, 2],
      values.map((group) => [
        text(group.value),
        String(group.documents),
        String(group.countries),
        cell(group.high),
        group.highDifference
          ? `${points(group.highDifference.value)} (${points(group.highDifference.low)} to ${points(group.highDifference.high)}) points`
          : '–',
        group.score.value === null
          ? '–'
          : `${group.score.value.toFixed(2)}${group.score.low === null || group.score.high === null ? '' : ` (${group.score.low.toFixed(2)}–${group.score.high.toFixed(2)})`}`,
      ]),
    ),
  ]);
}

/** "+12", "−3": percentage points, with a minus that no spreadsheet takes for a formula. */
function points(value: number): string {
  const rounded = Math.round(value * 100);
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}

function countries({ countries: all, themes: themeList }: Comparison): string[] {
  if (all.length === 0) return [];
  const order = [...all].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const silent = all.filter(({ importance: own }) => own === 'none' || own === 'low').map(({ name }) => name);
  const row = (one: ComparedCountry) => [
    one.rank === null ? '–' : String(one.rank),
    text(one.name),
    String(one.documents.length),
    one.importance ?? 'unreadable',
    one.score === null ? '–' : one.score.toFixed(2),
    ...one.themeLevels.map((level) => (level === 'absent' ? '–' : level)),
  ];
  return [
    '## Countries',
    'By score. A country has the highest level among its documents; more documents make higher levels likelier.',
    table(
      ['Rank', 'Country', 'Documents', 'Importance', 'Score', ...themeList.map(({ title }) => text(title))],
      [0, 2, 4],
      order.map(row),
    ),
    ...(silent.length === 0
      ? []
      : [`Silent, or nearly so (importance none or low): ${silent.map(text).join(', ')}.`]),
  ];
}

function gaps({ gaps: all, countries: known, topics, documents }: Comparison): string[] {
  if (all.length === 0) return [];
  const title = new Map(topics.map((topic) => [topic.id, topic.title]));
  const name = new Map(known.map((one) => [one.code, one.name]));
  const blocks = known.flatMap(({ code, name: country }) => {
    const own = all.filter((gap) => gap.country === code);
    if (own.length === 0) return [];
    const lines = own
      .slice(0, GAPS)
      .flatMap((gap) => [
        `- **${text(title.get(gap.topic) ?? gap.topic)}**: ${gap.found}, expected ${gap.expected}; ${counted(gap.reachedBy, 'country reaches', 'countries reach')} it.`,
        ...gap.examples
          .slice(0, 1)
          .map(
            (one) =>
              `  - ${text(name.get(one.country) ?? one.country)} (${RELATION_WORDS[one.relation]}, ${one.level}), ${text(documents[one.document]?.name ?? '')}, p. ${one.page}${one.pageLabel === null ? '' : ` (${text(one.pageLabel)})`}: “${text(one.text)}${one.cut ? ' …' : ''}”`,
          ),
      ]);
    return [`### ${text(country)}`, `${counted(own.length, 'gap')}, the weightiest first:`, lines.join('\n')];
  });
  return ['## Gaps, and who could be an example', ...blocks];
}

function outliers({ outliers: all, documents }: Comparison): string[] {
  if (all.length === 0) return [];
  return [
    '## Unlike the others',
    'Worth a look by a person: a reading may have gone wrong, or a country right.',
    all
      .map(
        (one) =>
          `- ${text(documents[one.document]?.name ?? '')}: ${one.measure} ${one.value} (median ${one.median}, modified z ${one.z.toFixed(1)})`,
      )
      .join('\n'),
  ];
}

function failures({ failures: all }: Comparison): string[] {
  if (all.length === 0) return [];
  const line = ({ name, message, hint }: Comparison['failures'][number]) =>
    `- ${text(name)}: ${text(message)}${hint === null ? '' : ` ${text(hint)}`}`;
  return ['## Documents that count nowhere', all.map(line).join('\n')];
}

function problems({ problems: all }: Comparison): string[] {
  if (all.length === 0) return [];
  return ['## Notes', all.map(({ severity, message }) => `- ${severity}: ${text(message)}`).join('\n')];
}
