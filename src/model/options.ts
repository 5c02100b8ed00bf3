import type * as z from 'zod';
import type { analyseOptionsSchema } from './options-schema.js';
import { DOCUMENT_KINDS } from './scales.js';

type Data = z.infer<typeof analyseOptionsSchema>;

/** The stages of an analysis, in order. */
export type Stage = 'text' | 'match' | 'evidence' | 'coverage';

export type AnalyseOptions = Readonly<Data> & {
  readonly signal?: AbortSignal;
  /** Called after each stage. */
  readonly onProgress?: (progress: { readonly stage: Stage }) => void;
};

/**
 * Options with their defaults.
 *
 * @throws {z.ZodError} where a value is of the wrong form: that is the caller's mistake, not the document's
 */
export async function settingsOf(options: AnalyseOptions) {
  const { signal: _signal, onProgress: _onProgress, ...data } = options;
  const {
    profile = 'default',
    language = null,
    kind = null,
    decisions = [],
  } = isPlain(data) ? data : (await import('./options-schema.js')).analyseOptionsSchema.parse(data);
  return { profile, language, kind, decisions };
}

/** What nearly every run gives is seen at a glance; the schema, which takes longer to load than a page to read, has the last word. */
export function isPlain(data: object): data is Omit<Data, 'decisions'> & { decisions?: undefined } {
  return Object.entries(data).every(([name, value]) => {
    if (name === 'profile') return typeof value === 'string' && value !== '';
    if (name === 'language') return typeof value === 'string' && /^[a-z]{2}$/.test(value);
    return name === 'kind' && DOCUMENT_KINDS.includes(value as never);
  });
}
