import type { Gap, Missing, ThemeCoverage, TopicCoverage } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import type { Level, Profile, Taxonomy } from '../model/taxonomy.js';
import { checklistOf } from './checklist.js';
import { firm, LEVEL_SCORES, rank } from './levels.js';
import { rounded } from './numbers.js';
import { DEFAULT_WEIGHT } from './topics.js';

/**
 * The topics below the level that a profile expects, weightiest first.
 *
 * A gap's priority is the topic's weight times the distance between the two levels on the 0–1 scale of
 * `LEVEL_SCORES`; equal ones keep the taxonomy's order.
 */
export function findGaps(
  taxonomy: Taxonomy,
  profile: Profile,
  themes: readonly ThemeCoverage[],
  passages: readonly CodedPassage[],
): Gap[] {
  const coverage = new Map(
    themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, topic] as const)),
  );
  const gaps: Gap[] = [];
  for (const theme of taxonomy.themes) {
    for (const topic of theme.topics) {
      const expected = profile.expected[topic.id] ?? 'absent';
      const covered = coverage.get(topic.id);
      if (!covered || covered.level === 'unreadable' || rank(covered.level) >= rank(expected)) continue;
      const weight = topic.weight ?? DEFAULT_WEIGHT;
      gaps.push({
        topic: topic.id,
        theme: theme.id,
        expected,
        found: covered.level,
        missing: missingFrom(covered, expected, passages),
        priority: rounded(weight * (LEVEL_SCORES[expected] - LEVEL_SCORES[covered.level])),
        measures: topic.measures,
      });
    }
  }
  return gaps.sort((a, b) => b.priority - a.priority);
}

/** What the next steps are, lowest first; who, when and with what only where a commitment is in reach. */
function missingFrom(covered: TopicCoverage, expected: Level, passages: readonly CodedPassage[]): Missing[] {
  const found = rank(covered.level as Level);
  const missing: Missing[] = [];
  const steps: readonly (readonly [Level, Missing])[] = [
    ['mentioned', 'mention'],
    ['addressed', 'aspiration'],
    ['committed', 'commitment'],
    ['targeted', 'target'],
  ];
  for (const [level, step] of steps) {
    if (found < rank(level) && rank(expected) >= rank(level)) missing.push(step);
  }
  // An aspiration is swallowed by the commitment that is missing too.
  const next = missing.includes('commitment') ? missing.filter((step) => step !== 'aspiration') : missing;
  if (found < rank('committed')) return next;
  const own = passages.filter((coded) => coded.topics.includes(covered.id));
  const { implementation, budget } = checklistOf(own);
  const dated = own.some(
    (coded) =>
      firm(coded) &&
      (coded.judgement.cues.some(({ kind }) => kind === 'deadline') ||
        coded.judgement.target?.deadline != null),
  );
  if (implementation.length === 0) next.push('responsible-body');
  if (budget.length === 0) next.push('budget');
  if (!dated) next.push('deadline');
  return next;
}
