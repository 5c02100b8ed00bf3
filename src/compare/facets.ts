import type { Comparison } from '../model/comparison.js';
import { FACETS } from '../model/taxonomy.js';
import type { Frame, Row } from './frame.js';
import { shares } from './prevalence.js';
import { proportion } from './proportion.js';
import { rounded } from './round.js';

/** The three facets of TD/B/EDE/8/4 ¶32: environmental issues, sectoral applications, sustainability objectives. */
export function facetsIn(frame: Frame, z: number): Comparison['facets'] {
  return FACETS.map((id) => {
    const own = frame.topics.flatMap(({ facet }, i) => (facet === id ? [i] : []));
    const named = ({ ranks }: Row) => own.filter((i) => (ranks[i] as number) >= 1).length;
    const total = frame.readable.reduce((sum, row) => sum + named(row), 0);
    return {
      id,
      ...shares(frame.readable, (row) => named(row) > 0, z),
      passages: frame.readable.reduce((sum, { digest }) => sum + (digest.facets[id] ?? 0), 0),
      topics: own.length,
      topicsNamed: frame.readable.length === 0 ? 0 : rounded(total / frame.readable.length),
    };
  });
}

/** What documents say the digital does to the environment, and what they say it does for it. */
export function directionsIn({ readable }: Frame, z: number): Comparison['directions'] {
  const total = (direction: 'footprint' | 'enabling' | 'general') =>
    readable.reduce((sum, { document }) => sum + document.directions[direction], 0);
  const documents = (footprint: boolean, enabling: boolean) =>
    proportion(
      readable.filter(
        ({ document: { directions } }) =>
          directions.footprint > 0 === footprint && directions.enabling > 0 === enabling,
      ).length,
      readable.length,
      z,
    );
  return {
    passages: { footprint: total('footprint'), enabling: total('enabling'), general: total('general') },
    documents: {
      both: documents(true, true),
      footprintOnly: documents(true, false),
      enablingOnly: documents(false, true),
      neither: documents(false, false),
    },
  };
}
