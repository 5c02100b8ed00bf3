import type { ThemeCoverage } from '../model/analysis.js';
import type { Profile, Taxonomy } from '../model/taxonomy.js';
import { LEVEL_SCORES } from './levels.js';
import { weightedMean } from './numbers.js';
import { DEFAULT_WEIGHT } from './topics.js';

/**
 * How far a document goes towards what a profile expects, 0–1: the weighted mean, over the topics that the
 * profile expects, of reached ÷ expected, where going beyond what is expected earns nothing more.
 */
export function documentScore(
  taxonomy: Taxonomy,
  profile: Profile,
  themes: readonly ThemeCoverage[],
): number {
  const weights = new Map(
    taxonomy.themes.flatMap((theme) =>
      theme.topics.map((topic) => [topic.id, topic.weight ?? DEFAULT_WEIGHT]),
    ),
  );
  const pairs: [number, number][] = [];
  for (const topic of themes.flatMap((theme) => theme.topics)) {
    const expected = LEVEL_SCORES[profile.expected[topic.id] ?? 'absent'];
    if (expected > 0)
      pairs.push([Math.min(1, (topic.score ?? 0) / expected), weights.get(topic.id) ?? DEFAULT_WEIGHT]);
  }
  return weightedMean(pairs);
}
