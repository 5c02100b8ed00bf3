import type { ComparedDocument, Outlier } from '../model/comparison.js';
import type { Frame } from './frame.js';
import { median, rounded } from './round.js';

/** Fewer documents have no shape to stand out from. */
const FEWEST = 10;
/** Iglewicz and Hoaglin (1993) call values beyond this potential outliers. */
const LIMIT = 3.5;
/** A share of fewer passages than this is chance. */
const FEWEST_PASSAGES = 10;

const MEASURES: Readonly<Record<Outlier['measure'], (document: ComparedDocument) => number | null>> = {
  score: ({ score }) => score,
  density: ({ density }) => density,
  'footprint-share': ({ directions: { footprint, enabling } }) =>
    footprint + enabling < FEWEST_PASSAGES ? null : footprint / (footprint + enabling),
};

/** 0.6745 × distance from the median ÷ median absolute deviation; null where more than half are the same. */
export function modifiedZ(value: number, values: readonly number[]): number | null {
  const middle = median(values);
  const deviation = median(values.map((one) => Math.abs(one - middle)));
  return deviation === 0 ? null : (0.6745 * (value - middle)) / deviation;
}

/** Documents unlike the others: worth a look by a person, because a reading may have gone wrong, or a country right. */
export function outliersIn({ readable }: Frame): Outlier[] {
  const found: Outlier[] = [];
  for (const [measure, of] of Object.entries(MEASURES) as [
    Outlier['measure'],
    (typeof MEASURES)['score'],
  ][]) {
    const measured = readable.flatMap(({ index, document }) => {
      const value = of(document);
      return value === null ? [] : [{ index, value }];
    });
    if (measured.length < FEWEST) continue;
    const values = measured.map(({ value }) => value);
    const middle = median(values);
    const deviation = median(values.map((one) => Math.abs(one - middle)));
    if (deviation === 0) continue;
    for (const { index, value } of measured) {
      const z = (0.6745 * (value - middle)) / deviation;
      if (Math.abs(z) > LIMIT)
        found.push({
          document: index,
          measure,
          value: rounded(value),
          median: rounded(middle),
          z: rounded(z),
        });
    }
  }
  return found.sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || a.document - b.document);
}
