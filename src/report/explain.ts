import type { Analysis, AnalysisPassage, Gap, TopicCoverage } from '../model/analysis.js';
import { checklistLine } from './checklist.js';
import { safe } from './json.js';
import { en, type Messages } from './messages/index.js';
import { reasonIn } from './messages/reasons.js';
import { type Paint, plain } from './paint.js';
import { quoteRuns } from './quote.js';
import { type Sheet, sheet } from './sheet.js';
import { type TitledTaxonomy, titlesOf } from './titles.js';
import { LEVEL_STYLES, methodOf, pageOf, sourcesPhrase } from './wording.js';

export interface ExplainOptions {
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
  readonly paint?: Paint | undefined;
  /** Columns, 40 to 120; default 80. */
  readonly width?: number | undefined;
}

/** All that an analysis says of one topic. */
export interface Explanation {
  readonly document: string;
  readonly topic: TopicCoverage;
  readonly theme: string;
  readonly gap: Gap | null;
  readonly passages: readonly AnalysisPassage[];
}

/** What an analysis says of one topic, or null where it has no topic of that name. */
export function explanationOf(analysis: Analysis, topicId: string): Explanation | null {
  for (const theme of analysis.themes) {
    const topic = theme.topics.find(({ id }) => id === topicId);
    if (!topic) continue;
    return {
      document: analysis.document.name,
      topic,
      theme: theme.id,
      gap: analysis.gaps.find((gap) => gap.topic === topicId) ?? null,
      passages: analysis.passages.filter((passage) => passage.topics.includes(topicId)),
    };
  }
  return null;
}

/** An explanation as pretty JSON. */
export function explanationToJson(explanation: Explanation): string {
  return `${safe(JSON.stringify(explanation, null, 2))}\n`;
}

/**
 * Every passage for a topic, its words marked «so», with page, section, commitment, cues and why it was judged
 * as it was. Negated and hypothetical passages and boilerplate stand there too, named as such.
 *
 * @throws {RangeError} where the analysis has no such topic
 * @example
 * ```ts
 * process.stdout.write(explainTopic(analysis, 'e-waste-management', { taxonomy }));
 * ```
 */
export function explainTopic(analysis: Analysis, topicId: string, options: ExplainOptions = {}): string {
  const explanation = explanationOf(analysis, topicId);
  if (!explanation) throw new RangeError(`The analysis has no topic "${topicId}".`);
  const { topic, theme, gap, passages } = explanation;
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const page = sheet(Math.min(120, Math.max(40, options.width ?? 80)), options.paint ?? plain);
  const known = options.taxonomy?.themes.flatMap((one) => one.topics).find(({ id }) => id === topicId);

  page.add([
    { text: titles.topic(topicId), style: 'strong' },
    { text: ` · ${titles.theme(theme)} · ${topicId}`, style: 'dim' },
  ]);
  const definition = titles.definition(topicId);
  if (known && definition !== null)
    page.add([{ text: `${definition} [${sourcesPhrase(known.sources)}]`, style: 'dim' }]);
  page.blank();
  const expected = gap
    ? m.whereExpected(titles.profile(analysis.options.profile), m.levels[gap.expected])
    : '';
  page.add([
    `${analysis.document.name}: `,
    { text: m.levels[topic.level], style: LEVEL_STYLES[topic.level] },
    `${expected}. ${m.passages(passages.length)}, ${m.mentions(topic.mentions)}.`,
  ]);
  if (gap && gap.missing.length > 0)
    page.add(m.missingList(m.list(gap.missing.map((one) => m.missing[one]))));
  const checklist = checklistLine(topic, m);
  if (checklist !== null && topic.passages > 0) page.add(checklist);
  for (const measure of gap?.measures ?? []) {
    page.add(
      [titles.measure(topicId, measure), { text: ` [${sourcesPhrase(measure.sources)}]`, style: 'dim' }],
      {
        first: '→ ',
        rest: '  ',
      },
    );
  }
  for (const passage of passages) writePassage(page, analysis, passage, topicId, m);
  page.blank();
  page.add([{ text: methodOf(analysis, m).join(' · '), style: 'dim' }]);
  return page.toString();
}

function writePassage(
  page: Sheet,
  analysis: Analysis,
  passage: AnalysisPassage,
  topic: string,
  m: Messages,
): void {
  const nature = [
    ...(passage.role === 'body' ? [] : [m.roles[passage.role]]),
    ...(passage.assertion === 'affirmed' ? [] : [m.assertions[passage.assertion]]),
    m.commitments[passage.commitment],
    m.directions[passage.direction],
  ];
  page.blank();
  page.add(
    [
      { text: pageOf(passage, m), style: 'accent' },
      ` · ${nature.join(' · ')}`,
      { text: passage.section === null ? '' : ` · ${m.under(passage.section)}`, style: 'dim' },
    ],
    { first: '', rest: '  ' },
  );
  page.add(quoteRuns(passage, { topic, brackets: true }), { first: '  ' });
  const terms = [
    ...new Set(
      passage.mentions.filter((mention) => mention.topic === topic).map((mention) => termOf(mention, m)),
    ),
  ];
  if (terms.length > 0) page.add([{ text: m.matched(terms.join(', ')), style: 'dim' }], { first: '  ' });
  const named =
    passage.pointsTo === null ? undefined : analysis.passages.find(({ id }) => id === passage.pointsTo);
  if (named) page.add([{ text: m.pointsBack(pageOf(named, m)), style: 'dim' }], { first: '  ' });
  const cues = passage.cues.map((cue) => `${m.cues[cue.kind]} ${m.quote(cue.text)}`);
  if (cues.length > 0) page.add([{ text: m.cuesList(cues.join(', ')), style: 'dim' }], { first: '  ' });
  if (passage.because !== '')
    page.add([{ text: m.because(reasonIn(passage.because, m)), style: 'dim' }], {
      first: '  ',
      rest: '    ',
    });
}

const termOf = ({ term, tolerant }: AnalysisPassage['mentions'][number], m: Messages) =>
  tolerant ? m.tolerantTerm(term) : m.quote(term);
