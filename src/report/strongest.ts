import type { Analysis, AnalysisPassage, CoverageLevel } from '../model/analysis.js';
import { COMMITMENTS } from '../model/evidence.js';
import { LEVELS } from '../model/taxonomy.js';

/** Absent 0 … targeted 4; unreadable −1. */
export const rankOf = (level: CoverageLevel) => LEVELS.indexOf(level as never);

/**
 * The passages worth quoting first: the strongest of each topic, so that one loud topic does not hide the
 * others, in passages that name it themselves where there are any; firmest first, then those with more cues, then in the order of the document.
 */
export function strongestPassages(
  analysis: Analysis,
  options: { limit: number; minLevel: CoverageLevel },
): AnalysisPassage[] {
  const byId = new Map(analysis.passages.map((passage) => [passage.id, passage]));
  const topics = analysis.themes
    .flatMap((theme) => theme.topics)
    .filter((topic) => topic.level !== 'absent' && rankOf(topic.level) >= rankOf(options.minLevel));
  const chosen = new Map<number, AnalysisPassage>();
  for (const topic of topics) {
    const affirmed = topic.evidence
      .map((id) => byId.get(id))
      .filter((passage) => passage?.assertion === 'affirmed');
    // "These areas will be regulated" tells a reader nothing without the sentence before it.
    const first = affirmed.find((passage) => passage?.pointsTo === null) ?? affirmed[0];
    if (first) chosen.set(first.id, first);
  }
  return [...chosen.values()]
    .sort(
      (a, b) =>
        COMMITMENTS.indexOf(b.commitment) - COMMITMENTS.indexOf(a.commitment) ||
        b.cues.length - a.cues.length ||
        a.id - b.id,
    )
    .slice(0, options.limit);
}
