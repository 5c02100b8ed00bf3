import type { CueRule } from '../languages/cues.js';
import type { DocumentKind } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import type { Direction } from '../model/evidence.js';
import type { Mention } from '../model/mention.js';
import type { Passage } from '../model/passage.js';
import type { CompiledTaxonomy } from '../taxonomy/index.js';
import { judgePassages } from './judge.js';
import { pointsBack } from './pointing.js';

/**
 * Judges the passages that hold a mention, and those that only point back to the one just before
 * (codebook, "Unit, span, passage").
 *
 * @returns one a passage that is evidence, in the document's order
 */
export async function codePassages(input: {
  readonly passages: readonly Passage[];
  /** Aligned with `passages`. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly taxonomy: CompiledTaxonomy;
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly without?: CueRule;
  readonly plan?: readonly boolean[];
}): Promise<CodedPassage[]> {
  const { passages, mentions, kind, title } = input;
  const directions = new Map<string, Direction>(
    input.taxonomy.taxonomy.themes.flatMap((theme) =>
      theme.topics.map((topic) => [topic.id, topic.direction ?? theme.direction] as const),
    ),
  );
  const judgements = await judgePassages({
    passages,
    mentions,
    topicDirection: (topic) => directions.get(topic) ?? 'general',
    kind,
    title,
    ...(input.without && { without: input.without }),
    ...(input.plan && { plan: input.plan }),
  });
  const coded: CodedPassage[] = [];
  passages.forEach((passage, i) => {
    const own = mentions[i] ?? [];
    const judgement = judgements[i];
    if (!judgement) return;
    if (own.length > 0) {
      const topics = [...new Set(own.map((mention) => mention.topic))].sort();
      coded.push({ passage, mentions: own, topics, pointsTo: null, judgement });
      return;
    }
    const previous = coded.at(-1);
    if (previous?.passage !== passages[i - 1] || !previous || !pointsBack(passage, previous.passage)) return;
    coded.push({ passage, mentions: [], topics: previous.topics, pointsTo: previous.passage.id, judgement });
  });
  return coded;
}
