import type { Checklist, IntensityMeasure } from '../model/checklist.js';
import type { CodedPassage } from '../model/coded.js';
import { COMMITMENTS } from '../model/evidence.js';
import { affirmed, firm } from './levels.js';

const INTEGRATES: ReadonlySet<string> = new Set(['law', 'strategy', 'programme', 'agreement']);

/** What shows each measure in one passage of a topic. Only what is undertaken counts; an objective may be aimed at. */
const SHOWS: Readonly<Record<IntensityMeasure, (coded: CodedPassage) => boolean>> = {
  objectives: ({ judgement }) =>
    judgement.commitment === 'target' ||
    (COMMITMENTS.indexOf(judgement.commitment) >= 1 &&
      judgement.cues.some(({ detail }) => detail.is === 'measure' && detail.quantity !== null)),
  scope: (coded) => firm(coded) && coded.judgement.addresses !== null,
  integration: (coded) =>
    firm(coded) &&
    coded.judgement.cues.some(({ detail }) => detail.is === 'instrument' && INTEGRATES.has(detail.type)),
  budget: (coded) => firm(coded) && coded.judgement.cues.some(({ kind }) => kind === 'budget'),
  implementation: (coded) =>
    firm(coded) && coded.judgement.cues.some(({ detail }) => detail.is === 'body' && detail.name !== null),
  monitoring: (coded) =>
    firm(coded) &&
    coded.judgement.cues.some(
      ({ kind, detail }) =>
        kind === 'indicator' || (detail.is === 'instrument' && detail.type === 'register'),
    ),
};

/** The six intensity measures of a topic (codebook, "Cues"), each with the passages that show it. */
export function checklistOf(passages: readonly CodedPassage[]): Checklist {
  const yes = passages.filter(affirmed);
  const showing = (measure: IntensityMeasure) =>
    yes
      .filter(SHOWS[measure])
      .map((coded) => coded.passage.id)
      .sort((a, b) => a - b);
  return {
    objectives: showing('objectives'),
    scope: showing('scope'),
    integration: showing('integration'),
    budget: showing('budget'),
    implementation: showing('implementation'),
    monitoring: showing('monitoring'),
  };
}
