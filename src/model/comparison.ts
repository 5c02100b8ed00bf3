import * as z from 'zod';
import { COVERAGE_LEVELS, IMPORTANCES, READABILITIES } from './analysis.js';
import { COMMITMENTS, CUE_KINDS, DIRECTIONS } from './evidence.js';
import { problemSchema } from './problem.js';
import { FACETS, LEVELS, measureSchema } from './taxonomy.js';

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** `count` of `of`: the share with its Wilson interval, all null where `of` is 0. */
export const proportionSchema = z.object({
  count,
  of: count,
  share: share.nullable(),
  low: share.nullable(),
  high: share.nullable(),
});

/** A mean with its bootstrap interval; all null of nothing, the interval null of one country alone. */
export const estimateSchema = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

/** Bounds that take into account that documents of one country resemble each other (countries are resampled). */
export const boundsSchema = z.object({ low: z.number(), high: z.number() });

export const comparedThemeSchema = z.object({
  id: z.string(),
  title: z.string(),
  phase: z.string(),
  facet: z.enum(FACETS),
  direction: z.enum(DIRECTIONS),
});

export const comparedTopicSchema = z.object({
  id: z.string(),
  theme: z.string(),
  title: z.string(),
  definition: z.string(),
  facet: z.enum(FACETS),
  direction: z.enum(DIRECTIONS),
  weight: share,
  /** What the profile expects. */
  expected: z.enum(LEVELS),
  measures: z.array(measureSchema),
  sources: z.array(z.string()),
  /** Terms that name it, by language of the corpus: long lists find more. */
  terms: z.record(z.string(), count),
});

/** A document and where it stands. Arrays are parallel to `topics` and `themes` of the comparison. */
export const comparedDocumentSchema = z.object({
  name: z.string(),
  sha256: z.string(),
  title: z.string().nullable(),
  /** Code of its country, or null where that is not known. */
  country: z.string().nullable(),
  year: z.int().nullable(),
  /** What sort of strategy, as the manifest calls it ("ai", "digital", "data"), or null. */
  kind: z.string().nullable(),
  /** Whether it binds: adopted, draft, advisory, report or unknown. */
  status: z.string(),
  language: z.string(),
  pages: count,
  words: count,
  readability: z.enum(READABILITIES),
  importance: z.enum(IMPORTANCES).nullable(),
  score: share.nullable(),
  /** Affirmed passages on any topic, and their share of all passages. */
  passages: count,
  density: share,
  directions: z.object({ footprint: count, enabling: count, general: count }),
  levels: z.array(z.enum(COVERAGE_LEVELS)),
  themeLevels: z.array(z.enum(COVERAGE_LEVELS)),
  themeScores: z.array(share.nullable()),
  /** Grouping → value, for example `region` → "Africa". */
  groups: z.record(z.string(), z.string()),
});

/** A country: the best of its readable documents, topic by topic. */
export const comparedCountrySchema = z.object({
  code: z.string(),
  name: z.string(),
  groups: z.record(z.string(), z.string()),
  /** Positions in `documents`, the unreadable ones included. */
  documents: z.array(count),
  importance: z.enum(IMPORTANCES).nullable(),
  score: share.nullable(),
  /** By score, 1 the highest, equal ones share a rank; null where nothing could be read. */
  rank: z.int().nullable(),
  levels: z.array(z.enum(COVERAGE_LEVELS)),
  themeLevels: z.array(z.enum(COVERAGE_LEVELS)),
  themeScores: z.array(share.nullable()),
});

export const prevalenceSchema = z.object({
  id: z.string(),
  /** Readable documents that name it. */
  documents: proportionSchema,
  documentsClustered: boundsSchema.nullable(),
  /** Countries with a document that names it. */
  countries: proportionSchema,
  /** Documents by the level that they reach. */
  levels: z.object({ mentioned: count, addressed: count, committed: count, targeted: count }),
  /** Documents that commit to it (committed or targeted). */
  firm: proportionSchema,
  /** Mean share of a document's words in passages on it. */
  salience: share,
});

/** How often a topic is cited beside the others, and how sure that place is. */
export const rankSchema = z.object({
  topic: z.string(),
  /** By share of documents, 1 the most cited; equal ones share a rank. */
  rank: z.int().min(1),
  share,
  /** Bounds of the rank where countries are resampled; null of one country alone. */
  interval: boundsSchema.nullable(),
  /** How often, among the resamples, it is among the five most and the five least cited. */
  amongMost: share.nullable(),
  amongLeast: share.nullable(),
  /** Terms in the languages of the corpus, added up. */
  terms: count,
  /** Without the one term that finds most alone: the documents left, and the rank. Null where nothing is cited. */
  withoutTerm: z
    .object({ term: z.string(), example: z.string(), documents: count, share, rank: z.int().min(1) })
    .nullable(),
});

export const sensitivitySchema = z.object({
  id: z.string(),
  /** The rule in plain English. */
  rule: z.string(),
  documents: proportionSchema,
  countries: proportionSchema,
});

export const groupValueSchema = z.object({
  value: z.string(),
  documents: count,
  countries: count,
  /** Documents that give the environment high importance. */
  high: proportionSchema,
  /** Share here less the share in all other documents, with Newcombe's interval; null where one side is empty. */
  highDifference: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  score: estimateSchema,
  /** Documents that name it, parallel to `themes` and `topics`. */
  themes: z.array(proportionSchema),
  topics: z.array(proportionSchema),
});

export const RELATIONS = ['same-subregion', 'same-region', 'same-income', 'other'] as const;

/** A passage of another country that shows how the gap can be closed. */
export const peerExampleSchema = z.object({
  country: z.string(),
  relation: z.enum(RELATIONS),
  level: z.enum(LEVELS),
  /** Position in `documents`. */
  document: count,
  page: z.int().min(1),
  pageLabel: z.string().nullable(),
  /** Verbatim; where `cut`, the beginning of the passage. */
  text: z.string(),
  cut: z.boolean(),
  language: z.string(),
  commitment: z.enum(COMMITMENTS),
  cues: z.array(z.enum(CUE_KINDS)),
});

export const countryGapSchema = z.object({
  country: z.string(),
  topic: z.string(),
  expected: z.enum(LEVELS),
  found: z.enum(LEVELS),
  priority: share,
  /** Countries that reach the expected level. */
  reachedBy: count,
  examples: z.array(peerExampleSchema),
});

export const failureSchema = z.object({
  name: z.string(),
  sha256: z.string().nullable(),
  country: z.string().nullable(),
  /** `unreadable`: opened and no text came out; `failed`: stopped, crashed or could not be opened. */
  kind: z.enum(['unreadable', 'failed']),
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
});

export const outlierSchema = z.object({
  /** Position in `documents`. */
  document: count,
  measure: z.enum(['score', 'density', 'footprint-share']),
  value: z.number(),
  median: z.number(),
  /** Modified z-score (Iglewicz and Hoaglin 1993): 0.6745 × distance from the median ÷ median absolute deviation. */
  z: z.number(),
});

/** What many analyses say together. Positions (`document`, `levels[i]`) refer to the lists of this same object. */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  engine: z.object({ name: z.literal('lacuna'), version: z.string() }),
  taxonomy: z.object({ id: z.string(), version: z.string(), sha256: z.string(), title: z.string() }),
  options: z.object({
    profile: z.string(),
    confidence: share,
    resamples: count,
    seed: count,
    groups: z.array(z.string()),
  }),
  counts: z.object({
    /** All different documents, read or not. */
    documents: count,
    readable: count,
    partlyReadable: count,
    unreadable: count,
    /** Files that were copies of another. */
    copies: count,
    /** Countries with at least one document that could be read. */
    countries: count,
    documentsWithoutCountry: count,
    failures: count,
  }),
  themes: z.array(comparedThemeSchema),
  topics: z.array(comparedTopicSchema),
  documents: z.array(comparedDocumentSchema),
  countries: z.array(comparedCountrySchema),
  prevalence: z.object({ themes: z.array(prevalenceSchema), topics: z.array(prevalenceSchema) }),
  ranks: z.array(rankSchema),
  /** Spearman's correlation of number of terms and share of documents over the topics; null of fewer than three. */
  termsAndRank: z.number().min(-1).max(1).nullable(),
  importance: z.object({
    documents: z.object({
      none: proportionSchema,
      low: proportionSchema,
      medium: proportionSchema,
      high: proportionSchema,
    }),
    countries: z.object({
      none: proportionSchema,
      low: proportionSchema,
      medium: proportionSchema,
      high: proportionSchema,
    }),
    highClustered: boundsSchema.nullable(),
    sensitivity: z.array(sensitivitySchema),
  }),
  score: estimateSchema,
  /** The three facets of TD/B/EDE/8/4 ¶32. */
  facets: z.array(
    z.object({
      id: z.enum(FACETS),
      documents: proportionSchema,
      countries: proportionSchema,
      passages: count,
      topics: count,
      /** Mean number of its topics that a document names. */
      topicsNamed: z.number(),
    }),
  ),
  /** What the digital does to the environment against what it does for it. */
  directions: z.object({
    passages: z.object({ footprint: count, enabling: count, general: count }),
    /** Documents by what they speak of; the four add up to all that were read. */
    documents: z.object({
      both: proportionSchema,
      footprintOnly: proportionSchema,
      enablingOnly: proportionSchema,
      neither: proportionSchema,
    }),
  }),
  /** Pairs of topics in the same documents, most alike first; pairs that never meet are left out. */
  cooccurrence: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      /** Documents that name both, of those that name either: Jaccard's index. */
      jaccard: proportionSchema,
      /** Observed over expected, if the two were independent. */
      lift: z.number(),
    }),
  ),
  groups: z.array(z.object({ by: z.string(), values: z.array(groupValueSchema) })),
  outliers: z.array(outlierSchema),
  gaps: z.array(countryGapSchema),
  failures: z.array(failureSchema),
  problems: z.array(problemSchema),
  /** How it was done, ready to be cited. */
  method: z.string(),
});

export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
export type Proportion = Readonly<z.infer<typeof proportionSchema>>;
export type Estimate = Readonly<z.infer<typeof estimateSchema>>;
export type Bounds = Readonly<z.infer<typeof boundsSchema>>;
export type ComparedTheme = Readonly<z.infer<typeof comparedThemeSchema>>;
export type ComparedTopic = Readonly<z.infer<typeof comparedTopicSchema>>;
export type ComparedDocument = Readonly<z.infer<typeof comparedDocumentSchema>>;
export type ComparedCountry = Readonly<z.infer<typeof comparedCountrySchema>>;
export type Prevalence = Readonly<z.infer<typeof prevalenceSchema>>;
export type TopicRank = Readonly<z.infer<typeof rankSchema>>;
export type GroupValue = Readonly<z.infer<typeof groupValueSchema>>;
export type CountryGap = Readonly<z.infer<typeof countryGapSchema>>;
export type PeerExample = Readonly<z.infer<typeof peerExampleSchema>>;
export type Relation = (typeof RELATIONS)[number];
export type Failure = Readonly<z.infer<typeof failureSchema>>;
export type Outlier = Readonly<z.infer<typeof outlierSchema>>;
