import type { Analysis, AnalysisPassage, Gap, TopicCoverage } from '../model/analysis.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { safe } from './json.js';
import { type Paint, plain } from './paint.js';
import { quoteRuns } from './quote.js';
import { type Sheet, sheet } from './sheet.js';
import { titlesOf } from './titles.js';
import { counted, LEVEL_STYLES, listed, MISSING_WORDS, methodOf, pageOf, sourcesPhrase } from './wording.js';

export interface ExplainOptions {
  readonly taxonomy?: Pick<Taxonomy, 'themes' | 'profiles'> | undefined;
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
  const titles = titlesOf(options.taxonomy);
  const page = sheet(Math.min(120, Math.max(40, options.width ?? 80)), options.paint ?? plain);
  const known = options.taxonomy?.themes.flatMap((one) => one.topics).find(({ id }) => id === topicId);

  page.add([
    { text: titles.topic(topicId), style: 'strong' },
    { text: ` · ${titles.theme(theme)} · ${topicId}`, style: 'dim' },
  ]);
  if (known) page.add([{ text: `${known.definition} [${sourcesPhrase(known.sources)}]`, style: 'dim' }]);
  page.blank();
  const expected = gap ? `, where “${titles.profile(analysis.options.profile)}” expects ${gap.expected}` : '';
  page.add([
    `${analysis.document.name}: `,
    { text: topic.level, style: LEVEL_STYLES[topic.level] },
    `${expected}. ${counted(passages.length, 'passage')}, ${counted(topic.mentions, 'mention')}.`,
  ]);
  if (gap && gap.missing.length > 0)
    page.add(`Missing: ${listed(gap.missing.map((one) => MISSING_WORDS[one]))}.`);
  for (const measure of gap?.measures ?? []) {
    page.add([measure.text, { text: ` [${sourcesPhrase(measure.sources)}]`, style: 'dim' }], {
      first: '→ ',
      rest: '  ',
    });
  }
  for (const passage of passages) writePassage(page, analysis, passage, topicId);
  page.blank();
  page.add([{ text: methodOf(analysis).join(' · '), style: 'dim' }]);
  return page.toString();
}

function writePassage(page: Sheet, analysis: Analysis, passage: AnalysisPassage, topic: string): void {
  const boilerplate = passage.role === 'boilerplate';
  const nature = [
    ...(passage.role === 'body' ? [] : [boilerplate ? 'boilerplate (never scores)' : passage.role]),
    ...(passage.assertion === 'affirmed' ? [] : [passage.assertion]),
    passage.commitment,
    passage.direction,
  ];
  page.blank();
  page.add(
    [
      { text: pageOf(passage), style: 'accent' },
      ` · ${nature.join(' · ')}`,
      { text: passage.section === null ? '' : ` · under “${passage.section}”`, style: 'dim' },
    ],
    { first: '', rest: '  ' },
  );
  page.add(quoteRuns(passage, { topic, brackets: true }), { first: '  ' });
  const terms = [...new Set(passage.mentions.filter((mention) => mention.topic === topic).map(termOf))];
  if (terms.length > 0) page.add([{ text: `matched: ${terms.join(', ')}`, style: 'dim' }], { first: '  ' });
  const named =
    passage.pointsTo === null ? undefined : analysis.passages.find(({ id }) => id === passage.pointsTo);
  if (named)
    page.add([{ text: `points back to the passage on ${pageOf(named)}`, style: 'dim' }], { first: '  ' });
  const cues = passage.cues.map((cue) => `${cue.kind} “${cue.text}”`);
  if (cues.length > 0) page.add([{ text: `cues: ${cues.join(', ')}`, style: 'dim' }], { first: '  ' });
  if (passage.because !== '')
    page.add([{ text: `because: ${passage.because}`, style: 'dim' }], { first: '  ', rest: '    ' });
}

const termOf = ({ term, tolerant }: AnalysisPassage['mentions'][number]) =>
  tolerant ? `“${term}” (forgiving a reading error)` : `“${term}”`;
