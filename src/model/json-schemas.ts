import * as z from 'zod';
import { analysisSchema } from './analysis.js';
import { comparisonSchema } from './comparison.js';
import { differenceSchema } from './difference.js';
import { labelsFileSchema, taxonomyFileSchema, termsFileSchema } from './taxonomy.js';

/** JSON Schemas (draft 2020-12) of what crosses a border, by name; the build writes them to `dist/schemas`. */
export function jsonSchemas(): Record<
  'analysis' | 'comparison' | 'difference' | 'taxonomy' | 'terms' | 'labels',
  object
> {
  return {
    analysis: z.toJSONSchema(analysisSchema),
    comparison: z.toJSONSchema(comparisonSchema),
    difference: z.toJSONSchema(differenceSchema),
    taxonomy: z.toJSONSchema(taxonomyFileSchema),
    terms: z.toJSONSchema(termsFileSchema),
    labels: z.toJSONSchema(labelsFileSchema),
  };
}
