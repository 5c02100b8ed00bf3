import * as z from 'zod';
import { DOCUMENT_KINDS } from './analysis.js';
import { decisionSchema } from './review.js';

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

/** The stages of an analysis, in order. */
export type Stage = 'text' | 'match' | 'evidence' | 'coverage';

export type AnalyseOptions = Readonly<z.infer<typeof analyseOptionsSchema>> & {
  readonly signal?: AbortSignal;
  /** Called after each stage. */
  readonly onProgress?: (progress: { readonly stage: Stage }) => void;
};

/**
 * Options with their defaults.
 *
 * @throws {z.ZodError} where a value is of the wrong form: that is the caller's mistake, not the document's
 */
export function settingsOf(options: AnalyseOptions) {
  const { signal: _signal, onProgress: _onProgress, ...data } = options;
  const {
    profile = 'default',
    language = null,
    kind = null,
    decisions = [],
  } = analyseOptionsSchema.parse(data);
  return { profile, language, kind, decisions };
}
