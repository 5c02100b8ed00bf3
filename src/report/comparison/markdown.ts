import type { ComparedCountry, Comparison, Proportion } from '../../model/comparison.js';
import { escapeMarkdown as text } from '../escape-markdown.js';
import { score } from '../wording.js';
import {
  failureWords,
  findingsOf,
  groupingWords,
  methodWords,
  percent,
  problemWords,
  ruleWords,
  shareWords,
  type Wording,
} from './words.js';

/** Gaps of each country that are written out; the tables have them all. */
const GAPS = 3;
/** Topics at either end of the ranks. */
const ENDS = 8;

/** A comparison as Markdown, for people: findings, figures with intervals, countries, gaps with examples, what went wrong, method. */
export function comparisonMarkdown(comparison: Comparison, wording: Wording): string {
  const { counts, taxonomy } = comparison;
  const { m, w } = wording;
  const title = m.code === 'en' ? taxonomy.title : m.comparison;
  const sections = [importance, themes, ranks, facets, groups, countries, gaps, outliers];
  const blocks = [
    `# ${text(title)}${w.colon}${m.documents(counts.documents)}${w.comma}${m.countries(counts.countries)}`,
    findingsOf(comparison, wording)
      .map((line) => `- ${text(line)}`)
      .join('\n'),
    ...(counts.readable === 0 ? [] : sections.flatMap((section) => section(comparison, wording))),
    ...failures(comparison, wording),
    ...problems(comparison, wording),
    `## ${w.method}`,
    text(methodWords(comparison, wording)),
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
const cell = (proportion: Proportion, wording: Wording) => shareWords(proportion, wording);

function importance({ importance: { documents, countries: all, sensitivity } }: Comparison, said: Wording) {
  const { m, w } = said;
  return [
    `## ${w.importance}`,
    table(
      [w.importanceColumn, w.documents, w.countries],
      [],
      (['high', 'medium', 'low', 'none'] as const).map((level) => [
        m.importances[level],
        cell(documents[level], said),
        cell(all[level], said),
      ]),
    ),
    `### ${w.sensitivity}`,
    w.sensitivityIntro,
    table(
      [w.rule, w.documents, w.countries],
      [],
      sensitivity.map((one) => [
        text(ruleWords(one, w)),
        cell(one.documents, said),
        cell(one.countries, said),
      ]),
    ),
  ];
}

function themes({ prevalence }: Comparison, said: Wording): string[] {
  const { m, w, titles } = said;
  return [
    `## ${m.themes}`,
    table(
      [m.theme, w.naming, w.countries, w.committing],
      [],
      prevalence.themes.map((one) => [
        text(titles.theme(one.id)),
        cell(one.documents, said),
        cell(one.countries, said),
        cell(one.firm, said),
      ]),
    ),
  ];
}

function ranks({ ranks: all }: Comparison, { m, w, titles }: Wording): string[] {
  const shown = all.length <= 2 * ENDS ? all : [...all.slice(0, ENDS), ...all.slice(-ENDS)];
  return [
    `## ${w.ranks}`,
    w.ranksIntro,
    table(
      [m.rank, m.topic, w.documents, w.rankInterval, w.termsColumn, w.withoutTerm],
      [0, 2, 4],
      shown.map((one) => [
        String(one.rank),
        text(titles.topic(one.topic)),
        percent(one.share, m),
        one.interval ? `${one.interval.low}–${one.interval.high}` : '–',
        String(one.terms),
        one.withoutTerm ? text(w.without(one.withoutTerm.rank, one.withoutTerm.example)) : '–',
      ]),
    ),
  ];
}

function facets({ facets: all, directions: { documents } }: Comparison, said: Wording): string[] {
  const { m, w } = said;
  return [
    `## ${w.facets}`,
    table(
      [w.facet, w.documents, w.countries, w.topicsNamed, m.passagesColumn],
      [3, 4],
      all.map((one) => [
        w.facetNames[one.id],
        cell(one.documents, said),
        cell(one.countries, said),
        w.meanOf(m.decimal(one.topicsNamed.toFixed(1)), one.topics),
        String(one.passages),
      ]),
    ),
    `## ${w.directions}`,
    table(
      [w.speaking, w.documents],
      [],
      (['both', 'footprintOnly', 'enablingOnly', 'neither'] as const).map((kind) => [
        w.directionNames[kind],
        cell(documents[kind], said),
      ]),
    ),
  ];
}

function groups({ groups: all }: Comparison, said: Wording): string[] {
  const { m, w } = said;
  return all.flatMap(({ by, values }) => [
    `## ${text(w.by(groupingWords(by, w)))}`,
    table(
      [m.group, w.documents, w.countries, m.highImportance, w.difference, w.meanScore],
      [1, 2],
      values.map((group) => [
        text(group.value === UNKNOWN ? w.unknownGroup : group.value),
        String(group.documents),
        String(group.countries),
        cell(group.high, said),
        group.highDifference
          ? w.points(
              points(group.highDifference.value),
              points(group.highDifference.low),
              points(group.highDifference.high),
            )
          : '–',
        group.score.low === null || group.score.high === null
          ? score(group.score.value, m)
          : `${score(group.score.value, m)} (${score(group.score.low, m)}–${score(group.score.high, m)})`,
      ]),
    ),
  ]);
}

/** What a comparison calls documents without a value. */
const UNKNOWN = '(unknown)';

/** "+12", "−3": percentage points, with a minus that no spreadsheet takes for a formula. */
function points(value: number): string {
  const rounded = Math.round(value * 100);
  return rounded < 0 ? `−${-rounded}` : `+${rounded}`;
}

function countries({ countries: all, themes: themeList }: Comparison, { m, w, titles }: Wording): string[] {
  if (all.length === 0) return [];
  const order = [...all].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const silent = all.filter(({ importance: own }) => own === 'none' || own === 'low').map(({ name }) => name);
  const row = (one: ComparedCountry) => [
    one.rank === null ? '–' : String(one.rank),
    text(one.name),
    String(one.documents.length),
    one.importance === null ? m.levels.unreadable : m.importances[one.importance],
    score(one.score, m),
    ...one.themeLevels.map((level) => (level === 'absent' ? '–' : m.levels[level])),
  ];
  return [
    `## ${w.countries}`,
    w.countriesIntro,
    table(
      [
        m.rank,
        m.country,
        w.documents,
        w.importanceColumn,
        m.score,
        ...themeList.map(({ id }) => text(titles.theme(id))),
      ],
      [0, 2, 4],
      order.map(row),
    ),
    ...(silent.length === 0 ? [] : [text(w.silent(silent.join(w.comma)))]),
  ];
}

function gaps({ gaps: all, countries: known, documents }: Comparison, { m, w, titles }: Wording): string[] {
  if (all.length === 0) return [];
  const name = new Map(known.map((one) => [one.code, one.name]));
  const blocks = known.flatMap(({ code, name: country }) => {
    const own = all.filter((gap) => gap.country === code);
    if (own.length === 0) return [];
    const lines = own.slice(0, GAPS).flatMap((gap) => [
      `- **${text(titles.topic(gap.topic))}**${w.colon}${m.foundExpected(m.levels[gap.found], m.levels[gap.expected])}${w.semicolon}${w.reachedBy(gap.reachedBy, m.countries(gap.reachedBy))}`,
      ...gap.examples.slice(0, 1).map((one) => {
        const place = `${w.relations[one.relation]}${w.comma}${m.levels[one.level]}`;
        const page = m.page(one.page, one.pageLabel === null ? null : text(one.pageLabel));
        const quoted = m.quote(`${text(one.text)}${one.cut ? ' …' : ''}`);
        const source = [text(documents[one.document]?.name ?? ''), page].join(w.comma);
        return `  - ${text(name.get(one.country) ?? one.country)} (${place})${w.comma}${source}${w.colon}${quoted}`;
      }),
    ]);
    return [`### ${text(country)}`, w.gapsOf(m.gaps(own.length)), lines.join('\n')];
  });
  return [`## ${w.gaps}`, ...blocks];
}

function outliers({ outliers: all, documents }: Comparison, { m, w }: Wording): string[] {
  if (all.length === 0) return [];
  const line = ({ document, measure, value, median, z }: Comparison['outliers'][number]) =>
    `- ${text(documents[document]?.name ?? '')}${w.colon}${text(w.outlier(w.outlierMeasures[measure], m.decimal(`${value}`), m.decimal(`${median}`), m.decimal(z.toFixed(1))))}`;
  return [`## ${w.outliers}`, w.outliersIntro, all.map(line).join('\n')];
}

function failures({ failures: all }: Comparison, wording: Wording): string[] {
  if (all.length === 0) return [];
  const line = (one: Comparison['failures'][number]) =>
    `- ${text(one.name)}${wording.w.colon}${text(failureWords(one, wording))}`;
  return [`## ${wording.w.failures}`, all.map(line).join('\n')];
}

function problems({ problems: all }: Comparison, wording: Wording): string[] {
  if (all.length === 0) return [];
  const { m, w } = wording;
  const line = (one: Comparison['problems'][number]) =>
    `- ${m.severities[one.severity]}${w.colon}${text(problemWords(one, wording))}`;
  return [`## ${w.notes}`, all.map(line).join('\n')];
}
