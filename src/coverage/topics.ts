import type { CoverageLevel, ThemeCoverage, TopicCoverage } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import { COMMITMENTS } from '../model/evidence.js';
import type { Taxonomy, Theme, Topic } from '../model/taxonomy.js';
import { checklistOf } from './checklist.js';
import { affirmed, highest, LEVEL_SCORES, levelOf, scores } from './levels.js';
import { rounded, weightedMean } from './numbers.js';
import type { Thresholds } from './thresholds.js';

/** What a topic without a weight of its own weighs. */
export const DEFAULT_WEIGHT = 0.5;

/** What coverage counts: the coded passages, and how long the document is. */
export interface Corpus {
  readonly passages: readonly CodedPassage[];
  /** Words of each passage, by its id. */
  readonly wordsOf: (passage: number) => number;
  /** Words of the document outside boilerplate. */
  readonly words: number;
  /** False: nothing can be said about absence, and nothing is scored. */
  readonly readable: boolean;
  readonly thresholds: Thresholds;
}

/** Coverage of every theme and topic, in the taxonomy's order. */
export function coverThemes(taxonomy: Taxonomy, corpus: Corpus): ThemeCoverage[] {
  const byTopic = new Map<string, CodedPassage[]>();
  for (const coded of corpus.passages) {
    for (const topic of coded.topics) {
      const list = byTopic.get(topic);
      if (list) list.push(coded);
      else byTopic.set(topic, [coded]);
    }
  }
  return taxonomy.themes.map((theme) => coverTheme(theme, byTopic, corpus));
}

function coverTheme(
  theme: Theme,
  byTopic: ReadonlyMap<string, readonly CodedPassage[]>,
  corpus: Corpus,
): ThemeCoverage {
  const topics = theme.topics.map((topic) => coverTopic(topic, byTopic.get(topic.id) ?? [], corpus));
  const passages = new Set<CodedPassage>();
  for (const topic of theme.topics) for (const coded of byTopic.get(topic.id) ?? []) passages.add(coded);
  const counted = [...passages].filter(scores);
  return {
    id: theme.id,
    level: corpus.readable ? highest(topics.map((topic) => readLevel(topic.level))) : 'unreadable',
    score: corpus.readable
      ? weightedMean(
          topics.map((topic, i) => [topic.score ?? 0, theme.topics[i]?.weight ?? DEFAULT_WEIGHT] as const),
        )
      : null,
    salience: salience(counted, corpus),
    mentions: topics.reduce((sum, topic) => sum + topic.mentions, 0),
    passages: counted.length,
    topics,
  };
}

function coverTopic(topic: Topic, passages: readonly CodedPassage[], corpus: Corpus): TopicCoverage {
  const counted = passages.filter(scores);
  const yes = counted.filter(affirmed);
  const level: CoverageLevel = corpus.readable ? levelOf(passages, corpus.thresholds) : 'unreadable';
  const count = <T extends string>(
    keys: readonly T[],
    of: (coded: CodedPassage) => T,
    from: readonly CodedPassage[],
  ) =>
    Object.fromEntries(keys.map((key) => [key, from.filter((coded) => of(coded) === key).length])) as Record<
      T,
      number
    >;
  return {
    id: topic.id,
    level,
    score: level === 'unreadable' ? null : LEVEL_SCORES[level],
    mentions: counted.reduce(
      (sum, coded) => sum + coded.mentions.filter((mention) => mention.topic === topic.id).length,
      0,
    ),
    passages: counted.length,
    salience: salience(counted, corpus),
    evidence: [...counted].sort(byStrength).map((coded) => coded.passage.id),
    checklist: checklistOf(counted),
    headings: yes.filter((coded) => coded.passage.role === 'heading').length,
    assertions: count(['affirmed', 'negated', 'hypothetical'], (coded) => coded.judgement.assertion, counted),
    directions: count(['footprint', 'enabling', 'general'], (coded) => coded.judgement.direction, yes),
  };
}

/** Affirmed before the rest, firmest first, then in the document's order. */
function byStrength(a: CodedPassage, b: CodedPassage): number {
  return (
    Number(affirmed(b)) - Number(affirmed(a)) ||
    COMMITMENTS.indexOf(b.judgement.commitment) - COMMITMENTS.indexOf(a.judgement.commitment) ||
    a.passage.id - b.passage.id
  );
}

function salience(passages: readonly CodedPassage[], corpus: Corpus): number {
  if (corpus.words === 0) return 0;
  const words = passages.reduce((sum, coded) => sum + corpus.wordsOf(coded.passage.id), 0);
  return Math.min(1, rounded(words / corpus.words));
}

function readLevel(level: CoverageLevel) {
  return level === 'unreadable' ? 'absent' : level;
}
