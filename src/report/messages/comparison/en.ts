/**
 * What a comparison's Markdown and workbook say beside the words of the catalogue, in English: the model for every other language.
 *
 * They stand apart from the catalogue, because the page on which documents are dropped does not need them. Texts that come in are
 * ready: shares ("74 % (51–88 %; 14 of 19)"), counts ("18 countries"), lists, titles.
 */
export const en = {
  // ---- Signs between parts ----
  comma: ', ',
  semicolon: '; ',
  colon: ': ',

  // ---- Findings, each a sentence ----
  nothingRead: 'No document could be read, so nothing can be said.',
  high: (documents: string, countries: string, together: string): string =>
    `High importance for the environment: ${documents} of documents, ${countries} of countries${together}.`,
  /** Put into `high`: the interval where countries are resampled with all their documents. */
  together: (range: string): string => `; with documents of one country kept together ${range}`,
  otherRules: (low: string, lowRule: string, high: string, highRule: string): string =>
    `By other rules it would be between ${low} (“${lowRule}”) and ${high} of documents (“${highRule}”).`,
  most: (list: string): string => `Most cited: ${list}.`,
  least: (list: string, share: string): string => `Least cited: ${list} (${share}).`,
  byNone: 'by no document',
  speakOf: (enabling: string, footprint: string, both: string): string =>
    `Documents that speak only of what the digital does for the environment: ${enabling}; only of what it does to it: ${footprint}; of both: ${both}.`,
  terms: {
    more: (rho: string): string =>
      `Topics with more terms are found more often (Spearman’s ρ = ${rho}): ranks that stand close together mean little.`,
    less: (rho: string): string =>
      `Topics with more terms are found less often (Spearman’s ρ = ${rho}): ranks that stand close together mean little.`,
    same: (rho: string): string =>
      `Topics with more terms are found neither more nor less often (Spearman’s ρ = ${rho}): ranks that stand close together mean little.`,
  },
  /** In place of a share of nothing. */
  noneToCount: 'none to count',

  // ---- Headings and columns ----
  documents: 'Documents',
  countries: 'Countries',
  importance: 'Importance of the environment',
  importanceColumn: 'Importance',
  sensitivity: 'Sensitivity',
  sensitivityIntro: 'The share that counts as high, by other rules and of other documents:',
  rule: 'Rule',
  naming: 'Documents that name it',
  committing: 'Commit to it',
  ranks: 'Most and least cited topics',
  ranksIntro:
    'Rank with its interval; “terms” is the length of the word lists, since longer ones find more; the last column ranks the topic without the one term that most documents owe it to.',
  rankInterval: 'Interval of the rank',
  termsColumn: 'Terms',
  withoutTerm: 'Without its best term',
  /** "9 (without “take-back” and its like)". */
  without: (rank: number, term: string): string => `${rank} (without “${term}” and its like)`,
  facets: 'Issues, applications, objectives',
  facet: 'Facet',
  facetNames: {
    issue: 'Environmental issues',
    application: 'Sectoral applications',
    objective: 'Sustainability objectives',
  },
  topicsNamed: 'Topics named, mean',
  /** "3.4 of 12". */
  meanOf: (mean: string, all: number): string => `${mean} of ${all}`,
  directions: 'Footprint and enabling',
  speaking: 'Documents that speak of',
  directionNames: {
    both: 'both',
    footprintOnly: 'only the footprint of the digital',
    enablingOnly: 'only the digital for the environment',
    neither: 'neither',
  },
  by: (grouping: string): string => `By ${grouping}`,
  /** Groupings; one that is not here, from a manifest, keeps its name. */
  groupings: {
    region: 'region',
    subregion: 'subregion',
    income: 'income',
    kind: 'kind',
    year: 'year',
    status: 'status',
    language: 'language',
  },
  unknownGroup: '(unknown)',
  difference: 'Less that of all others',
  /** "+9 (−37 to +39) points". */
  points: (value: string, low: string, high: string): string => `${value} (${low} to ${high}) points`,
  meanScore: 'Mean score',
  countriesIntro:
    'By score. A country has the highest level among its documents; more documents make higher levels likelier.',
  silent: (list: string): string => `Silent, or nearly so (importance none or low): ${list}.`,
  gaps: 'Gaps, and who could be an example',
  gapsOf: (gaps: string): string => `${gaps}, the weightiest first:`,
  reachedBy: (n: number, countries: string): string => `${countries} ${n === 1 ? 'reaches' : 'reach'} it.`,
  relations: {
    'same-subregion': 'same subregion',
    'same-region': 'same region',
    'same-income': 'same income group',
    other: 'elsewhere',
  },
  outliers: 'Unlike the others',
  outliersIntro: 'Worth a look by a person: a reading may have gone wrong, or a country right.',
  outlierMeasures: {
    score: 'score',
    density: 'density',
    'footprint-share': 'share of the footprint',
  },
  outlier: (measure: string, value: string, median: string, z: string): string =>
    `${measure} ${value} (median ${median}, modified z ${z})`,
  failures: 'Documents that count nowhere',
  notes: 'Notes',
  method: 'Method',

  // ---- Rules for high importance, by identifier; `footprint` for each number of topics ----
  rules: {
    codebook:
      'A chapter, pillar or objective with its own measures, or at least three footprint topics committed.',
    'medium-or-high': 'At least medium importance.',
    'high-and-dense': 'High importance, and at least 5 % of passages on the environment.',
    dense: 'At least 5 % of passages on the environment, whatever they say.',
    'adopted-only': "The codebook's rule, of adopted documents only.",
    'fully-readable': "The codebook's rule, of documents that could be read in full.",
    latest: "The codebook's rule, of each country's latest document only.",
  },
  footprintRule: (n: number): string =>
    `At least ${n} footprint topic${n === 1 ? '' : 's'} committed, whatever the chapters.`,

  // ---- Problems of a comparison, in general words: before the exact ones, which are English ----
  problems: {
    'same-document': 'The same document was given several times and counts once.',
    'same-strategy': 'Two files look like one strategy: both count among the documents.',
    'not-in-manifest': 'A document is in no manifest: its country, year and kind are guessed.',
    'entry-without-document': 'The manifest names a document that is not there.',
    'other-engine': 'Analyses of several versions of lacuna are compared.',
    'other-taxonomy': 'It was analysed with another taxonomy, or another version of this one.',
    'not-an-analysis': 'A file holds something that is no analysis.',
    'unfinished-run': 'A run has not finished.',
    'missing-shard': 'Parts of the run are missing.',
  },
  /** The paragraph of method; English comparisons carry their own. */
  methodText: null as ((facts: MethodFacts) => string) | null,

  // ---- The workbook ----
  /** Names of sheets: at most 31 characters, none of : \ / ? * [ ]. */
  sheets: {
    method: 'Method',
    matrix: 'Matrix',
    prevalence: 'Prevalence',
    ranks: 'Ranks',
    importance: 'Importance',
    facets_directions: 'Facets',
    groups: 'Groups',
    documents: 'Documents',
    gaps: 'Gaps',
    gap_examples: 'Examples',
    evidence: 'Evidence',
    outliers: 'Outliers',
    failures: 'Failures',
    dictionary: 'Dictionary',
  },
  facts: {
    engine: 'Engine',
    taxonomy: 'Taxonomy',
    hash: 'Taxonomy SHA-256',
    profile: 'Profile',
    confidence: 'Confidence',
    resamples: 'Bootstrap resamples',
    seed: 'Seed',
    documents: 'Documents',
    readable: '… readable',
    partlyReadable: '… of them only in part',
    unreadable: '… unreadable',
    copies: 'Copies left out',
    countries: 'Countries',
    documentsWithoutCountry: 'Documents without a country',
    failures: 'Files that failed',
  },
  rowsLeftOut: (left: string, all: string): string =>
    `${left} further rows are left out here: the CSV of this table has all ${all}.`,
};

/** What a paragraph of method tells, written already. */
export interface MethodFacts {
  readonly documents: string;
  readonly countries: string;
  readonly engine: string;
  readonly taxonomy: string;
  readonly profile: string;
  readonly readable: string;
  readonly partly: string;
  readonly lost: string;
  readonly confidence: string;
  readonly resamples: string;
  readonly seed: string;
}

export type ComparisonWords = Readonly<typeof en>;
