import * as z from 'zod';
import { analysisPassageSchema, COVERAGE_LEVELS, IMPORTANCES } from './analysis.js';

const versionSchema = z.object({
  name: z.string(),
  sha256: z.string(),
  title: z.string().nullable(),
  score: z.number().min(0).max(1).nullable(),
  importance: z.enum(IMPORTANCES).nullable(),
});

const passageSchema = analysisPassageSchema.pick({
  page: true,
  pageLabel: true,
  text: true,
  assertion: true,
  commitment: true,
});

export const CHANGES = ['gained', 'strengthened', 'weakened', 'lost', 'same', 'unknown'] as const;

/** Two versions of one strategy, topic by topic. `unknown` where one of them could not be read. */
export const differenceSchema = z.object({
  schemaVersion: z.literal(1),
  engine: z.object({ name: z.literal('lacuna'), version: z.string() }),
  taxonomy: z.object({ id: z.string(), version: z.string(), sha256: z.string() }),
  before: versionSchema,
  after: versionSchema,
  topics: z.array(
    z.object({
      id: z.string(),
      theme: z.string(),
      change: z.enum(CHANGES),
      before: z.enum(COVERAGE_LEVELS),
      after: z.enum(COVERAGE_LEVELS),
      /** Passages on the topic. */
      passages: z.object({ before: z.int(), after: z.int() }),
      /** The strongest passage of each version; null where there is none. */
      strongest: z.object({ before: passageSchema.nullable(), after: passageSchema.nullable() }),
    }),
  ),
});

export type Difference = Readonly<z.infer<typeof differenceSchema>>;
export type Change = (typeof CHANGES)[number];
