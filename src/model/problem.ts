import * as z from 'zod';

/**
 * Something a reader must know about an input: what is wrong, where, and what to do.
 * Bad input from outside always comes back as problems, never as an exception.
 */
export const problemSchema = z.object({
  /** Stable kebab-case identifier, for example `page-without-text`. */
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  /** What the reader can do about it. */
  hint: z.string().optional(),
  /** Physical page, counted from 1. */
  page: z.int().optional(),
  /** File the problem stands in (taxonomy files, relative to the taxonomy's folder). */
  file: z.string().optional(),
  /** Line and column in `file`, counted from 1. */
  line: z.int().optional(),
  column: z.int().optional(),
});

export type Problem = Readonly<z.infer<typeof problemSchema>>;
