import * as z from 'zod';

/** How a value stands to what it measures. `state`: reached without a number ("carbon neutral"). */
export const COMPARATORS = [
  'reach',
  'at-least',
  'at-most',
  'increase-by',
  'reduce-by',
  'increase-to',
  'reduce-to',
  'state',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A date as it stands in the text. */
export const statedDateSchema = z.object({
  text: z.string(),
  /** The last year named; null where it only says how long ("within five years"). */
  year: z.int().nullable(),
  /** `2030`, `2026-12` (end of 2026), `2026-03-31`, `FY2027/28`; null where there is no year. */
  date: z.string().nullable(),
});

/** The measurable outcome of a passage whose commitment is `target`. */
export const targetSchema = z.object({
  /** The value, in the unit; null for a state. */
  quantity: z.number().nullable(),
  /** `%`, `t`, `tCO2e`, `kWh`, `PUE`, ISO 4217 …; the state's name for a state; null for what is counted. */
  unit: z.string().nullable(),
  /** What is measured, in the passage's words; null where they do not say. */
  subject: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  /** What is compared with: a year, a value or both. */
  baseline: z
    .object({ text: z.string(), year: z.int().nullable(), quantity: z.number().nullable() })
    .nullable(),
  deadline: statedDateSchema.nullable(),
});

export type StatedDate = Readonly<z.infer<typeof statedDateSchema>>;
export type Target = Readonly<z.infer<typeof targetSchema>>;

/** What a cue says, by its kind. */
export const cueDetailSchema = z.discriminatedUnion('is', [
  /** A responsible body; `name` is null where none is named ("a task force"). */
  z.object({ is: z.literal('body'), name: z.string().nullable() }),
  z.object({ is: z.literal('money'), amount: z.number().nullable(), currency: z.string().nullable() }),
  z.object({
    is: z.literal('instrument'),
    type: z.enum([
      'law',
      'standard',
      'tax',
      'fund',
      'procurement',
      'programme',
      'strategy',
      'register',
      'agreement',
      'training',
      'other',
    ]),
  }),
  z.object({ is: z.literal('date'), year: z.int().nullable(), date: z.string().nullable() }),
  z.object({ is: z.literal('measure'), quantity: z.number().nullable(), unit: z.string().nullable() }),
]);
export type CueDetail = Readonly<z.infer<typeof cueDetailSchema>>;
