import type { Analysis, TopicCoverage } from '../model/analysis.js';
import type { Change, Difference } from '../model/difference.js';
import { VERSION } from '../version.js';
import { rankOf } from './frame.js';

/**
 * What a later version of a strategy gained, lost, strengthened and weakened, topic by topic, with the strongest passage of each.
 *
 * Swapping the versions swaps gained with lost and strengthened with weakened, and nothing else.
 *
 * @throws {RangeError} where the two were analysed with different taxonomies: their topics mean different things
 */
export function diff(before: Analysis, after: Analysis): Difference {
  if (before.taxonomy.sha256 !== after.taxonomy.sha256)
    throw new RangeError('The two versions were analysed with different taxonomies. Analyse both with one.');
  const later = new Map(after.themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, topic])));
  const { id, version, sha256 } = after.taxonomy;
  return {
    schemaVersion: 1,
    engine: { name: 'lacuna', version: VERSION },
    taxonomy: { id, version, sha256 },
    before: versionOf(before),
    after: versionOf(after),
    topics: before.themes.flatMap((theme) =>
      theme.topics.flatMap((old) => {
        const now = later.get(old.id);
        if (!now) return [];
        return [
          {
            id: old.id,
            theme: theme.id,
            change: changeOf(old, now),
            before: old.level,
            after: now.level,
            passages: { before: old.passages, after: now.passages },
            strongest: { before: strongestOf(before, old), after: strongestOf(after, now) },
          },
        ];
      }),
    ),
  };
}

function changeOf(old: TopicCoverage, now: TopicCoverage): Change {
  const [from, to] = [rankOf(old.level), rankOf(now.level)];
  if (from < 0 || to < 0) return 'unknown';
  if (from === to) return 'same';
  if (from === 0) return 'gained';
  if (to === 0) return 'lost';
  return to > from ? 'strengthened' : 'weakened';
}

function versionOf({ document: { name, sha256, title }, score, importance }: Analysis): Difference['before'] {
  return { name, sha256, title, score, importance };
}

function strongestOf(
  analysis: Analysis,
  { evidence }: TopicCoverage,
): Difference['topics'][number]['strongest']['before'] {
  const passages = evidence.flatMap((id) => analysis.passages.find((passage) => passage.id === id) ?? []);
  // "These areas will be regulated" tells a reader nothing without the sentence before it.
  const passage = passages.find(({ pointsTo }) => pointsTo === null) ?? passages[0];
  if (!passage) return null;
  const { page, pageLabel, text, assertion, commitment } = passage;
  return { page, pageLabel, text, assertion, commitment };
}
