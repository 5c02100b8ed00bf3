import type { FacetCoverage, ThemeCoverage } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import { FACETS, type Taxonomy } from '../model/taxonomy.js';
import { affirmed } from './levels.js';

/** The three facets of TD/B/EDE/8/4 ¶32 (issues, applications, objectives): passages and topics of each. */
export function coverFacets(
  taxonomy: Taxonomy,
  themes: readonly ThemeCoverage[],
  passages: readonly CodedPassage[],
): FacetCoverage[] {
  const facetOf = new Map(
    taxonomy.themes.flatMap((theme) =>
      theme.topics.map((topic) => [topic.id, topic.facet ?? theme.facet] as const),
    ),
  );
  const topics = themes.flatMap((theme) => theme.topics);
  const yes = passages.filter(affirmed);
  return FACETS.map((id) => {
    const own = topics.filter((topic) => facetOf.get(topic.id) === id);
    return {
      id,
      passages: yes.filter((coded) => coded.topics.some((topic) => facetOf.get(topic) === id)).length,
      topicsCovered: own.filter((topic) => topic.level !== 'absent' && topic.level !== 'unreadable').length,
      topics: own.length,
    };
  });
}
