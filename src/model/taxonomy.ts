import * as z from 'zod';
import { DIRECTIONS } from './evidence.js';
import { FACETS, LEVELS } from './scales.js';

export { FACETS, type Facet, LEVELS, type Level } from './scales.js';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const sources = z.array(z.string().min(1)).min(1);

/** What a ministry can do about a gap, in plain words, with the paragraphs that recommend it. */
export const measureSchema = z.object({ text: z.string().min(1), sources });
export type Measure = Readonly<z.infer<typeof measureSchema>>;

export const topicSchema = z.object({
  id,
  title: z.string().min(1),
  definition: z.string().min(1),
  sources,
  facet: z.enum(FACETS).optional(),
  direction: z.enum(DIRECTIONS).optional(),
  /** How much a gap here weighs beside others, 0–1; default 0.5. */
  weight: z.number().min(0).max(1).optional(),
  /** More specific topics: where a passage names one of them, it does not name this general one as well. */
  yieldsTo: z.array(id).min(1).optional(),
  measures: z.array(measureSchema).min(1),
});

export const themeSchema = z.object({
  id,
  title: z.string().min(1),
  definition: z.string().min(1),
  /** The phase of the digital life cycle, as the codebook's table names it. */
  phase: z.string().min(1),
  facet: z.enum(FACETS),
  direction: z.enum(DIRECTIONS),
  topics: z.array(topicSchema).min(1),
});

export const profileSchema = z.object({
  id,
  title: z.string().min(1),
  description: z.string().min(1),
  sources,
  /** Topic → level that a good strategy reaches. A topic that is not named is not expected. */
  expected: z.record(z.string(), z.enum(LEVELS)),
});

/** What the documents are asked about: reports name it in a sentence. */
export const SUBJECTS = ['environment', 'digital'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** `taxonomy.yaml`: everything but the terms. */
export const taxonomyFileSchema = z.object({
  id,
  version: z.string().min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  /** Default: the environment. */
  subject: z.enum(SUBJECTS).optional(),
  /** What the taxonomy is drawn from: key → full citation. */
  sources: z.record(z.string(), z.string().min(1)),
  themes: z.array(themeSchema).min(1),
  profiles: z.array(profileSchema).min(1),
});

/** How a term's words match: as written, in singular and plural, or in every inflection. */
export const MATCHES = ['surface', 'plural', 'stem'] as const;
export type MatchKind = (typeof MATCHES)[number];

/** Where a weak term looks for the company that it needs. */
export const SCOPES = ['passage', 'near', 'section', 'document'] as const;
export type Scope = (typeof SCOPES)[number];

/** A term with its settings; a bare string is a term with the defaults. See taxonomies/README.md. */
export const termObjectSchema = z.strictObject({
  term: z.string().min(1),
  match: z.enum(MATCHES).optional(),
  /** True: letters must have the case written here. Words all in capitals are so by default. */
  case: z.boolean().optional(),
  /** Weak terms: names of contexts, one of whose words must stand in the scope. */
  with: z.array(z.string().min(1)).min(1).optional(),
  /** Weak terms: never counts where a word of one of these contexts stands in the passage. */
  without: z.array(z.string().min(1)).min(1).optional(),
  scope: z.enum(SCOPES).optional(),
  /** Other topics that this term names as well. */
  also: z.array(id).min(1).optional(),
});
export const termSchema = z.union([z.string().min(1), termObjectSchema]);
export type TermEntry = z.infer<typeof termSchema>;

/** False friend: masks the terms inside it; with `topics`, only the terms of these. */
export const falseFriendSchema = z.union([
  z.string().min(1),
  z.strictObject({
    term: z.string().min(1),
    match: z.enum(MATCHES).optional(),
    case: z.boolean().optional(),
    topics: z.array(id).min(1).optional(),
    /** Does not mask where a word of one of these contexts stands in the passage. */
    without: z.array(z.string().min(1)).min(1).optional(),
  }),
]);

/** `terms/xx.yaml`: the words of one language. */
export const termsFileSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Named word lists that weak terms refer to. */
  contexts: z.record(id, z.array(z.string().min(1)).min(1)).optional(),
  topics: z.record(
    id,
    z.strictObject({ strong: z.array(termSchema).optional(), weak: z.array(termSchema).optional() }),
  ),
  'false-friends': z.array(falseFriendSchema).optional(),
});

/** `labels/xx.yaml`: titles and measures in a language of the interface. */
export const labelsFileSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Title of the taxonomy. */
  title: z.string().min(1),
  themes: z.record(id, z.string().min(1)),
  topics: z.record(
    id,
    z.strictObject({
      title: z.string().min(1),
      /** In the order of `taxonomy.yaml`. */
      measures: z.array(z.string().min(1)).min(1),
    }),
  ),
  profiles: z.record(id, z.string().min(1)).optional(),
});

export type Topic = Readonly<z.infer<typeof topicSchema>>;
export type Theme = Readonly<z.infer<typeof themeSchema>>;
export type Profile = Readonly<z.infer<typeof profileSchema>>;
export type TermsFile = Readonly<z.infer<typeof termsFileSchema>>;
export type LabelsFile = Readonly<z.infer<typeof labelsFileSchema>>;

/** A whole taxonomy as plain data: `taxonomy.yaml` with the terms of each language. */
export const taxonomySchema = taxonomyFileSchema.extend({
  terms: z.record(z.string(), termsFileSchema),
  /** Titles and measures by language of the interface. They shape no result and are not part of the hash. */
  labels: z.record(z.string(), labelsFileSchema).optional(),
  /** SHA-256 of the content in canonical order: the same words give the same hash. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Taxonomy = Readonly<z.infer<typeof taxonomySchema>>;
