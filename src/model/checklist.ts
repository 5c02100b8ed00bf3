import * as z from 'zod';

export { INTENSITY_MEASURES, type IntensityMeasure } from './scales.js';

const passages = z.array(z.int());

/** For each measure the ids of the affirmed passages that show it, in the document's order; empty: none does. */
export const checklistSchema = z.object({
  /** An outcome that can be measured is undertaken or aimed at. */
  objectives: passages,
  /** What is undertaken names whom it binds or serves beside the owner. */
  scope: passages,
  /** What is undertaken is tied to a law, strategy, programme or agreement. */
  integration: passages,
  /** What is undertaken has money. */
  budget: passages,
  /** What is undertaken has a body that is named. */
  implementation: passages,
  /** What is undertaken is measured by an indicator, a register or an inventory. */
  monitoring: passages,
});
export type Checklist = Readonly<z.infer<typeof checklistSchema>>;
