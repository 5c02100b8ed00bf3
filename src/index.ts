/**
 * lacuna finds what a national strategy leaves out.
 *
 * ```
 * lacuna            analyse, compileTaxonomy, parseTaxonomy, schemas     pure: Node and browsers
 * lacuna/ingest     readDocument: bytes → Document                       Node and browsers
 * lacuna/node       readFile, loadTaxonomy, page cache                   Node
 * lacuna/report     text, Markdown and JSON of an Analysis               pure
 * ```
 */
export {
  type Agreement,
  agreement,
  type CodedUnit,
  type Coding,
  codingOf,
  codingOfDecisions,
} from './agree/index.js';
export { analyse } from './analyse.js';
export {
  type CompareOptions,
  type Confidence,
  compare,
  compareDigests,
  type Digest,
  diff,
  digestOf,
} from './compare/index.js';
export {
  COUNTRIES,
  type Country,
  type CountryNames,
  countryByCode,
  countryNames,
  type Guess,
  groupsOf,
  guess,
  type Manifest,
  manifestCsv,
  readManifest,
} from './corpus/index.js';
export { isSupported, loadLanguages } from './languages/index.js';
export {
  type Analysis,
  type AnalysisPassage,
  analysisSchema,
  type CoverageLevel,
  type DocumentKind,
  type FacetCoverage,
  type Gap,
  type Importance,
  type Missing,
  type Readability,
  type ThemeCoverage,
  type TopicCoverage,
} from './model/analysis.js';
export { type Checklist, INTENSITY_MEASURES, type IntensityMeasure } from './model/checklist.js';
export {
  type ComparedCountry,
  type ComparedDocument,
  type Comparison,
  type CountryGap,
  comparisonSchema,
  type Estimate,
  type Failure,
  type PeerExample,
  type Prevalence,
  type Proportion,
  type TopicRank,
} from './model/comparison.js';
export { type Change as TopicChange, type Difference, differenceSchema } from './model/difference.js';
export type { Block, BoilerplateKind, Document, Page, Role } from './model/document.js';
export { type Entry, entrySchema } from './model/entry.js';
export type { Assertion, Commitment, Cue, CueKind, Direction, Judgement } from './model/evidence.js';
export { jsonSchemas } from './model/json-schemas.js';
export type { Mention } from './model/mention.js';
export type { AnalyseOptions, Stage } from './model/options.js';
export { analyseOptionsSchema } from './model/options-schema.js';
export type { LanguageShare, Passage } from './model/passage.js';
export { type Problem, problemSchema } from './model/problem.js';
export { DECISIONS, type Decision, type DecisionKind } from './model/review.js';
export type { Span } from './model/span.js';
export type { CueDetail, StatedDate, Target } from './model/target.js';
export {
  type Facet,
  type Level,
  type Measure,
  type Profile,
  type Taxonomy,
  type TermsFile,
  type Theme,
  type Topic,
  taxonomyFileSchema,
  taxonomySchema,
  termsFileSchema,
} from './model/taxonomy.js';
export { COLUMNS, readDecisions, reviewRows, type SheetRow } from './review/index.js';
export {
  type Conclusions,
  type Move,
  type Sensitivity,
  type Swing,
  sensitivity,
} from './sensitivity/index.js';
export {
  type CompiledTaxonomy,
  type CompileOptions,
  compileTaxonomy,
  type Lexicon,
  lintTaxonomy,
  type ParsedTaxonomy,
  parseTaxonomy,
  type TaxonomyFile,
} from './taxonomy/index.js';
export { toPassages } from './text/passages.js';
export { VERSION } from './version.js';
