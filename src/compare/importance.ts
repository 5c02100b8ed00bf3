import { IMPORTANCES } from '../model/analysis.js';
import type { Bounds, Comparison, Proportion } from '../model/comparison.js';
import { type Frame, type Row, rankOf } from './frame.js';
import { shares } from './prevalence.js';
import { proportion } from './proportion.js';

type Distribution = Comparison['importance']['documents'];
type Sensitivity = Comparison['importance']['sensitivity'][number];

const COMMITTED = rankOf('committed');

/** Documents and countries by importance, and how the share with high importance hangs on the rule. */
export function importanceIn(
  frame: Frame,
  z: number,
  highClustered: Bounds | null,
): Comparison['importance'] {
  const { readable } = frame;
  const read = frame.countries.filter(({ importance }) => importance !== null);
  const distribution = (of: readonly { readonly importance: string | null }[]): Distribution =>
    Object.fromEntries(
      IMPORTANCES.map((level): [string, Proportion] => [
        level,
        proportion(of.filter(({ importance }) => importance === level).length, of.length, z),
      ]),
    ) as Distribution;
  return {
    documents: distribution(readable.map(({ document }) => document)),
    countries: distribution(read),
    highClustered,
    sensitivity: sensitivity(frame, z),
  };
}

export const isHigh = ({ document }: Row): boolean => document.importance === 'high';

/** The question asked in other ways: of other documents, or by other rules. */
function sensitivity(frame: Frame, z: number): Sensitivity[] {
  const { readable } = frame;
  const footprint = frame.topics.flatMap(({ direction }, i) => (direction === 'footprint' ? [i] : []));
  const committed = ({ ranks }: Row) => footprint.filter((i) => (ranks[i] as number) >= COMMITTED).length;
  const ask = (id: string, rule: string, holds: (row: Row) => boolean, of = readable): Sensitivity => ({
    id,
    rule,
    ...shares(of, holds, z),
  });
  return [
    ask(
      'codebook',
      'A chapter, pillar or objective with its own measures, or at least three footprint topics committed.',
      isHigh,
    ),
    ask(
      'medium-or-high',
      'At least medium importance.',
      (row) => isHigh(row) || row.document.importance === 'medium',
    ),
    ...[1, 2, 3, 4, 5].map((k) =>
      ask(
        `footprint-${k}`,
        `At least ${k} footprint topic${k === 1 ? '' : 's'} committed, whatever the chapters.`,
        (row) => committed(row) >= k,
      ),
    ),
    ask(
      'high-and-dense',
      'High importance, and at least 5 % of passages on the environment.',
      (row) => isHigh(row) && row.document.density >= 0.05,
    ),
    ask(
      'dense',
      'At least 5 % of passages on the environment, whatever they say.',
      ({ document }) => document.density >= 0.05,
    ),
    ask(
      'adopted-only',
      "The codebook's rule, of adopted documents only.",
      isHigh,
      readable.filter(({ document }) => document.status === 'adopted'),
    ),
    ask(
      'fully-readable',
      "The codebook's rule, of documents that could be read in full.",
      isHigh,
      readable.filter(({ document }) => document.readability === 'readable'),
    ),
    ask('latest', "The codebook's rule, of each country's latest document only.", isHigh, latest(frame)),
  ];
}

/** Of each country the document of the last year, by the order of the comparison; documents without a country stay. */
function latest({ clusters }: Frame): Row[] {
  return clusters
    .map((own) =>
      own.reduce((last, row) => ((row.document.year ?? 0) >= (last.document.year ?? 0) ? row : last)),
    )
    .sort((a, b) => a.index - b.index);
}
