import type { Importance, ThemeCoverage } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import type { Level, Taxonomy } from '../model/taxonomy.js';
import { affirmed, firm, rank } from './levels.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';

/**
 * How much the environment matters to a document (codebook, "Environmental importance").
 *
 * @returns `high` where the environment is a chapter with measures of its own or three footprint topics are
 *   committed; `medium` where a topic is committed or two are addressed, over five affirmed passages or more;
 *   `low` for passing mentions; `none` without any passage.
 */
export function importanceOf(
  taxonomy: Taxonomy,
  themes: readonly ThemeCoverage[],
  passages: readonly CodedPassage[],
  passagesOfSection: (heading: string) => number,
  thresholds: Thresholds = THRESHOLDS,
): Importance {
  const counted = passages.filter((coded) => coded.passage.role !== 'boilerplate');
  if (counted.length === 0) return 'none';
  if (committedFootprintTopics(taxonomy, themes) >= thresholds.footprintTopicsForHigh) return 'high';
  const yes = counted.filter(affirmed);
  if (hasEnvironmentalChapter(yes, passagesOfSection, thresholds)) return 'high';
  const ranks = themes.flatMap((theme) => theme.topics.map((topic) => rank(topic.level as Level)));
  const committed = ranks.filter((r) => r >= rank('committed')).length;
  const addressed = ranks.filter((r) => r >= rank('addressed')).length;
  return yes.length >= thresholds.passingMentions && (committed >= 1 || addressed >= 2) ? 'medium' : 'low';
}

function committedFootprintTopics(taxonomy: Taxonomy, themes: readonly ThemeCoverage[]): number {
  const footprint = new Set(
    taxonomy.themes.flatMap((theme) =>
      theme.topics.filter((topic) => (topic.direction ?? theme.direction) === 'footprint').map((t) => t.id),
    ),
  );
  return themes
    .flatMap((theme) => theme.topics)
    .filter((topic) => footprint.has(topic.id) && rank(topic.level as Level) >= rank('committed')).length;
}

/** A heading that names a topic, with measures of its own under it and most of its text on the subject. */
function hasEnvironmentalChapter(
  yes: readonly CodedPassage[],
  passagesOfSection: (heading: string) => number,
  { measuresOfAChapter, chapterShare }: Thresholds,
): boolean {
  const headings = new Set(
    yes.filter((coded) => coded.passage.role === 'heading').map((coded) => coded.passage.text),
  );
  for (const heading of headings) {
    const under = yes.filter((coded) => coded.passage.headings.includes(heading));
    const measures = under.filter(firm).length;
    if (measures >= measuresOfAChapter && under.length >= chapterShare * passagesOfSection(heading))
      return true;
  }
  return false;
}
