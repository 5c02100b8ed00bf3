import * as z from 'zod';
import { ASSERTIONS, COMMITMENTS } from './evidence.js';
import { DECISIONS } from './scales.js';

export { DECISIONS, type DecisionKind } from './scales.js';

/** What a coder decided about one passage. It follows the passage by its text (`key`). */
export const decisionSchema = z.object({
  key: z.string(),
  text: z.string(),
  decision: z.enum(DECISIONS),
  /** The topics that hold, in the coder's view; none where the passage was rejected. */
  topics: z.array(z.string()),
  /** Null where the coder left it as it was. */
  assertion: z.enum(ASSERTIONS).nullable(),
  commitment: z.enum(COMMITMENTS).nullable(),
  reviewedBy: z.string(),
  note: z.string().nullable(),
});
export type Decision = Readonly<z.infer<typeof decisionSchema>>;

/** What the machine had said of a passage that a coder decided. */
export const proposedSchema = z.object({
  topics: z.array(z.string()),
  assertion: z.enum(ASSERTIONS),
  commitment: z.enum(COMMITMENTS),
});
export type Proposed = Readonly<z.infer<typeof proposedSchema>>;
