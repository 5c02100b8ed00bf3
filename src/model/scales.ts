/** The scales that an analysis speaks in. They stand apart from the schemas, which few runs need. */

export const LEVELS = ['absent', 'mentioned', 'addressed', 'committed', 'targeted'] as const;
export type Level = (typeof LEVELS)[number];

export const FACETS = ['issue', 'application', 'objective'] as const;
export type Facet = (typeof FACETS)[number];

export const READABILITIES = ['readable', 'partly-readable', 'unreadable'] as const;
export type Readability = (typeof READABILITIES)[number];

export const IMPORTANCES = ['none', 'low', 'medium', 'high'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** A document or topic that could not be read has no level: `unreadable` scores null, `absent` scores 0. */
export const COVERAGE_LEVELS = [...LEVELS, 'unreadable'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** `adopted` binds its owner, `advisory` only recommends. */
export const DOCUMENT_KINDS = ['adopted', 'draft', 'advisory', 'report', 'unknown'] as const;

/**
 * The six measures of how intense a policy is, from the Index of Climate Policy Activity (Schaffrin, Sewerin and
 * Seubert 2015): codebook, "Cues".
 */
export const INTENSITY_MEASURES = [
  'objectives',
  'scope',
  'integration',
  'budget',
  'implementation',
  'monitoring',
] as const;
export type IntensityMeasure = (typeof INTENSITY_MEASURES)[number];

/** `added`: a coder coded what was not found. */
export const DECISIONS = ['accepted', 'rejected', 'changed', 'added'] as const;
export type DecisionKind = (typeof DECISIONS)[number];
