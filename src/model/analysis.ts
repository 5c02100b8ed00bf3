import * as z from 'zod';
import { checklistSchema } from './checklist.js';
import { ROLES } from './document.js';
import { ASSERTIONS, COMMITMENTS, CUE_KINDS, DIRECTIONS } from './evidence.js';
import { problemSchema } from './problem.js';
import { decisionSchema, proposedSchema } from './review.js';
import {
  COVERAGE_LEVELS,
  DECISIONS,
  DOCUMENT_KINDS,
  FACETS,
  IMPORTANCES,
  LEVELS,
  READABILITIES,
} from './scales.js';
import { cueDetailSchema, targetSchema } from './target.js';
import { measureSchema } from './taxonomy.js';

export {
  COVERAGE_LEVELS,
  type CoverageLevel,
  IMPORTANCES,
  type Importance,
  READABILITIES,
  type Readability,
} from './scales.js';

const offset = z.int().min(0);
const share = z.number().min(0).max(1);

export const topicCoverageSchema = z.object({
  id: z.string(),
  level: z.enum(COVERAGE_LEVELS),
  /** 0–1 by level and salience; null where unreadable. */
  score: share.nullable(),
  mentions: z.int().min(0),
  passages: z.int().min(0),
  /** Share of the document's words that stand in passages on this topic, 0–1. */
  salience: share,
  /** Ids of the passages that carry the level, strongest first; boilerplate never. */
  evidence: z.array(z.int()),
  /** The six intensity measures; absent in analyses made before they were kept. */
  checklist: checklistSchema.optional(),
  /** Affirmed passages that are headings: where a document puts what matters to it. */
  headings: z.int().min(0),
  /** Passages on the topic by assertion: what was negated or hypothetical is shown as such. */
  assertions: z.object({ affirmed: z.int(), negated: z.int(), hypothetical: z.int() }),
  /** Affirmed passages by direction. */
  directions: z.object({ footprint: z.int(), enabling: z.int(), general: z.int() }),
});

export const themeCoverageSchema = z.object({
  id: z.string(),
  level: z.enum(COVERAGE_LEVELS),
  score: share.nullable(),
  salience: share,
  mentions: z.int().min(0),
  passages: z.int().min(0),
  topics: z.array(topicCoverageSchema),
});

export const analysisMentionSchema = z.object({
  topic: z.string(),
  term: z.string(),
  start: offset,
  end: offset,
  text: z.string(),
  tolerant: z.boolean(),
});

export const analysisCueSchema = z.object({
  kind: z.enum(CUE_KINDS),
  text: z.string(),
  start: offset,
  end: offset,
  /** What the words say, by their kind; absent in analyses made before it was told. */
  detail: cueDetailSchema.optional(),
});

export const analysisPassageSchema = z.object({
  id: z.int().min(0),
  page: z.int().min(1),
  /** The printed label of the page where it differs from its number. */
  pageLabel: z.string().nullable(),
  start: offset,
  end: offset,
  text: z.string(),
  /** The nearest heading above. */
  section: z.string().nullable(),
  role: z.enum(ROLES),
  language: z.string(),
  topics: z.array(z.string()),
  mentions: z.array(analysisMentionSchema),
  /** Where the passage only points back ("these areas"): the passage that names the topic. Else null. */
  pointsTo: z.int().nullable(),
  assertion: z.enum(ASSERTIONS),
  commitment: z.enum(COMMITMENTS),
  direction: z.enum(DIRECTIONS),
  cues: z.array(analysisCueSchema),
  /** The measurable outcome where the commitment is `target`, else null; absent in analyses made before it was told. */
  target: targetSchema.nullable().optional(),
  because: z.string(),
  /** What a coder decided, who, and what the machine had said; absent where nobody decided. */
  decision: z.enum(DECISIONS).optional(),
  reviewedBy: z.string().optional(),
  note: z.string().nullable().optional(),
  proposed: proposedSchema.nullable().optional(),
});

/** What a gap misses next. */
export const MISSING = [
  'mention',
  'aspiration',
  'commitment',
  'target',
  'responsible-body',
  'budget',
  'deadline',
] as const;

export const gapSchema = z.object({
  topic: z.string(),
  theme: z.string(),
  expected: z.enum(LEVELS),
  found: z.enum(LEVELS),
  missing: z.array(z.enum(MISSING)),
  /** How much the gap weighs beside the others, 0–1. */
  priority: share,
  measures: z.array(measureSchema),
});

export const facetCoverageSchema = z.object({
  id: z.enum(FACETS),
  passages: z.int().min(0),
  topicsCovered: z.int().min(0),
  topics: z.int().min(0),
});

/** The one result that library, command line, page and comparisons share. */
export const analysisSchema = z.object({
  schemaVersion: z.literal(1),
  engine: z.object({ name: z.literal('lacuna'), version: z.string() }),
  taxonomy: z.object({ id: z.string(), version: z.string(), sha256: z.string() }),
  /** The options that shaped the result. */
  options: z.object({
    profile: z.string(),
    language: z.string().nullable(),
    /** The kind of document that somebody named; absent where it was told from its title and wording. */
    kind: z.enum(DOCUMENT_KINDS).optional(),
  }),
  document: z.object({
    name: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    title: z.string().nullable(),
    language: z.string(),
    languages: z.array(z.object({ language: z.string(), share })),
    declaredLanguage: z.string().nullable(),
    /** `adopted` strategies bind; in `advisory` texts every "must" is an aspiration. */
    kind: z.enum(DOCUMENT_KINDS),
    pages: z.int().min(0),
    /** Pages that gave text that could be analysed. */
    pagesRead: z.int().min(0),
    words: z.int().min(0),
    passages: z.int().min(0),
    readability: z.enum(READABILITIES),
  }),
  /** 0–1, mean of the topics that the profile expects, weighted; null where unreadable. */
  score: share.nullable(),
  /** None where the document could not be read at all is null. */
  importance: z.enum(IMPORTANCES).nullable(),
  themes: z.array(themeCoverageSchema),
  facets: z.array(facetCoverageSchema),
  passages: z.array(analysisPassageSchema),
  gaps: z.array(gapSchema),
  /** Terms that stand out in this document and that the taxonomy does not know, by TF-IDF. */
  alsoProminent: z.array(z.object({ term: z.string(), count: z.int(), weight: z.number() })),
  problems: z.array(problemSchema),
  /** Where coders decided: how many passages, and the decisions whose passage is not in the document. */
  review: z.object({ decided: z.int().min(0), orphans: z.array(decisionSchema) }).optional(),
});

export type Analysis = Readonly<z.infer<typeof analysisSchema>>;
export type AnalysisPassage = Readonly<z.infer<typeof analysisPassageSchema>>;
export type TopicCoverage = Readonly<z.infer<typeof topicCoverageSchema>>;
export type ThemeCoverage = Readonly<z.infer<typeof themeCoverageSchema>>;
export type Gap = Readonly<z.infer<typeof gapSchema>>;
export type FacetCoverage = Readonly<z.infer<typeof facetCoverageSchema>>;
export type DocumentKind = Analysis['document']['kind'];
export type Missing = (typeof MISSING)[number];
