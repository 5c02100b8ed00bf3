import * as z from 'zod';
import { decisionSchema } from './review.js';
import { DOCUMENT_KINDS } from './scales.js';

/** What shapes an analysis. */
export const analyseOptionsSchema = z.strictObject({
  /** Profile of the taxonomy that says what is expected; default `default`. */
  profile: z.string().min(1).optional(),
  /** ISO 639-1 code: take the whole document as this language; default: detect it. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .optional(),
  /** What kind of document it is; default: told from its title and wording. */
  kind: z.enum(DOCUMENT_KINDS).optional(),
  /** What coders decided about passages (`readDecisions`): it stands above what the machine says. */
  decisions: z.array(decisionSchema).optional(),
});
