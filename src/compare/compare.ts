import type { Analysis } from '../model/analysis.js';
import type { Comparison, Failure } from '../model/comparison.js';
import type { Entry } from '../model/entry.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { VERSION } from '../version.js';
import { percentileBounds, type Resampling, ratio, resampledSums } from './bootstrap.js';
import { cooccurrenceIn } from './cooccurrence.js';
import { type Digest, digestOf } from './digest.js';
import { directionsIn, facetsIn } from './facets.js';
import { type Frame, frameOf } from './frame.js';
import { countryGaps } from './gaps.js';
import { groupsIn, scoresOf, usefulGroupings } from './groups.js';
import { importanceIn, isHigh } from './importance.js';
import { methodOf } from './method.js';
import { nearCopies } from './near-copies.js';
import { outliersIn } from './outliers.js';
import { placer } from './places.js';
import { prevalenceOf } from './prevalence.js';
import { type Confidence, zOf } from './proportion.js';
import { spearman, topicRanks } from './ranks.js';
import { byCodeUnits } from './round.js';

/** What a comparison needs beside the analyses. */
export interface CompareOptions {
  /** The taxonomy that all analyses were made with. */
  readonly taxonomy: Taxonomy;
  /** Profile that says what is expected; default `default`. Scores and gaps are counted anew by it. */
  readonly profile?: string;
  /** What is known of the documents: country, year, kind, groups. Without it no document has a country. */
  readonly entries?: readonly Entry[];
  /** Groupings to compare; those without two values are left out. Default: region, income, kind, year. */
  readonly groups?: readonly string[];
  /** Default 0.95. */
  readonly confidence?: Confidence;
  /** Bootstrap resamples, default 2000. */
  readonly resamples?: number;
  /** Whole number; the same seed gives the same intervals everywhere. Default 1. */
  readonly seed?: number;
  /** Documents that gave no analysis. */
  readonly failures?: readonly Failure[];
  /** What else readers of the comparison must know (from the manifest, from the batch). */
  readonly problems?: readonly Problem[];
}

const DEFAULT_GROUPS = ['region', 'income', 'kind', 'year'];

/**
 * What many analyses say together: who covers what, how many, how sure that is, and who could learn from whom.
 *
 * Pure: the same analyses, in whatever order, with the same options give the same comparison, byte for byte. A
 * document that stands there twice (same hash) counts once; one that could not be read counts in no share.
 *
 * @param analyses any iterable: only a digest of each is kept
 * @throws {RangeError} where the taxonomy has no such profile, or the confidence is not 0.9, 0.95 or 0.99
 * @example
 * ```ts
 * const comparison = compare(analyses, { taxonomy, entries });
 * console.log(comparison.importance.documents.high); // { count: 83, of: 361, share: 0.2299, low: …, high: … }
 * ```
 */
export function compare(analyses: Iterable<Analysis>, options: CompareOptions): Comparison {
  const digests: Digest[] = [];
  for (const analysis of analyses) digests.push(digestOf(analysis));
  return compareDigests(digests, options);
}

/** As {@link compare}, of digests: for analyses that are too many for memory. */
export function compareDigests(digests: readonly Digest[], options: CompareOptions): Comparison {
  const { taxonomy, profile = 'default', confidence = 0.95, resamples = 2000, seed = 1 } = options;
  const z = zOf(confidence);
  const resampling: Resampling = { resamples, seed, confidence };
  const admitted = admit(digests, taxonomy);
  const { placeOf, problems: unplaced } = placer(options.entries ?? []);
  const placed = admitted.digests.map((digest) => ({ digest, place: placeOf(digest) }));
  const frame = frameOf(taxonomy, profile, placed);
  const failures = failuresOf(frame, [...admitted.failures, ...(options.failures ?? [])]);
  const groupings = usefulGroupings(frame, options.groups ?? DEFAULT_GROUPS);
  const drawn = resampledDocuments(frame, resampling);

  const described = {
    engine: { name: 'lacuna' as const, version: VERSION },
    taxonomy: {
      id: taxonomy.id,
      version: taxonomy.version,
      sha256: taxonomy.sha256,
      title: taxonomy.title,
    },
    options: { profile, confidence, resamples, seed, groups: groupings },
    counts: countsOf(frame, admitted.copies, failures),
  };
  const prevalence = prevalenceOf(frame, z, drawn.bounds);
  const ranks = topicRanks(frame, drawn.sums, confidence);
  return {
    schemaVersion: 1,
    ...described,
    themes: [...frame.themes],
    topics: [...frame.topics],
    documents: frame.rows.map(({ document }) => document),
    countries: [...frame.countries],
    prevalence,
    ranks,
    termsAndRank: spearman(
      ranks.map(({ terms }) => terms),
      ranks.map(({ share }) => share),
    ),
    importance: importanceIn(frame, z, drawn.bounds('high importance')),
    score: ratio(frame.clusters.map(scoresOf), 'score', resampling),
    facets: facetsIn(frame, z),
    directions: directionsIn(frame, z),
    cooccurrence: cooccurrenceIn(frame, z),
    groups: groupsIn(frame, groupings, z, resampling),
    outliers: outliersIn(frame),
    gaps: countryGaps(frame),
    failures,
    problems: [
      ...(options.problems ?? []),
      ...admitted.problems,
      ...unplaced(),
      ...nearCopies(frame.rows.map(({ document, digest }) => ({ document, sketch: digest.sketch }))),
    ].sort(byCode),
    method: methodOf(described),
  };
}

/** Sums over documents for each resample of countries: topics, themes, high importance, and how many documents. */
function resampledDocuments(frame: Frame, resampling: Resampling) {
  const columns = [
    ...frame.topics.map(({ id }) => id),
    ...frame.themes.map(({ id }) => `theme ${id}`),
    'high importance',
  ];
  const clusters = frame.clusters.map((rows) => {
    const sums = new Float64Array(columns.length + 1);
    for (const row of rows) {
      row.ranks.forEach((rank, i) => {
        if (rank >= 1) sums[i] = (sums[i] as number) + 1;
      });
      row.themeRanks.forEach((rank, i) => {
        const at = frame.topics.length + i;
        if (rank >= 1) sums[at] = (sums[at] as number) + 1;
      });
      if (isHigh(row)) sums[columns.length - 1] = (sums[columns.length - 1] as number) + 1;
    }
    sums[columns.length] = rows.length;
    return sums;
  });
  const sums = clusters.length < 2 ? [] : resampledSums(clusters, 'documents', resampling);
  const themes = new Set(frame.themes.map(({ id }) => id));
  const bounds = (name: string) => {
    const at = columns.indexOf(themes.has(name) ? `theme ${name}` : name);
    return percentileBounds(
      sums.map((sum) => (sum[at] as number) / (sum[columns.length] as number)),
      resampling.confidence,
    );
  };
  return { sums, bounds };
}

/** Which analyses can be compared with each other, each document once, and why the others cannot. */
function admit(digests: readonly Digest[], taxonomy: Taxonomy) {
  const failures: Failure[] = [];
  const problems: Problem[] = [];
  const byHash = new Map<string, Digest[]>();
  for (const digest of digests) {
    const failed = (code: string, message: string, hint: string | null) =>
      failures.push({
        name: digest.name,
        sha256: digest.sha256 === '' ? null : digest.sha256,
        country: null,
        kind: 'failed',
        code,
        message,
        hint,
      });
    if (digest.taxonomy !== taxonomy.sha256) {
      failed(
        'other-taxonomy',
        'It was analysed with another taxonomy, or another version of this one.',
        'Analyse it again with the taxonomy of this comparison.',
      );
    } else if (digest.sha256 === '') {
      const { problem } = digest;
      failed(
        problem?.code ?? 'file-unreadable',
        problem?.message ?? 'It could not be opened.',
        problem?.hint ?? null,
      );
    } else byHash.set(digest.sha256, [...(byHash.get(digest.sha256) ?? []), digest]);
  }
  let copies = 0;
  const admitted: Digest[] = [];
  for (const same of byHash.values()) {
    const [first, ...others] = [...same].sort((a, b) => byCodeUnits(a.name, b.name));
    if (first) admitted.push(first);
    copies += others.length;
    const names = [...new Set(same.map(({ name }) => name))].sort(byCodeUnits);
    if (others.length > 0)
      problems.push({
        code: 'same-document',
        severity: 'warning',
        message: `The same document was given ${same.length} times and counts once: ${names.join(', ')}.`,
        hint: 'Remove the copies.',
      });
  }
  const engines = [...new Set(admitted.map(({ engine }) => engine))].sort(byCodeUnits);
  if (engines.length > 1 || (engines[0] !== undefined && engines[0] !== VERSION))
    problems.push({
      code: 'other-engine',
      severity: 'warning',
      message: `Analyses of lacuna ${engines.join(' and ')} are compared by lacuna ${VERSION}.`,
      hint: 'Analyse all documents again with one version before you publish figures.',
    });
  return { digests: admitted, failures, problems, copies };
}

/** The documents of the comparison that gave nothing, and those that never came so far. */
function failuresOf({ rows }: Frame, failed: readonly Failure[]): Failure[] {
  const unreadable = rows
    .filter(({ document }) => document.readability === 'unreadable')
    .map(
      ({ document, digest }): Failure => ({
        name: document.name,
        sha256: document.sha256,
        country: document.country,
        kind: 'unreadable',
        code: digest.problem?.code ?? 'unreadable',
        message: digest.problem?.message ?? 'No text that could be analysed came out.',
        hint: digest.problem?.hint ?? null,
      }),
    );
  return [...unreadable, ...failed].sort(
    (a, b) => byCodeUnits(a.name, b.name) || byCodeUnits(a.sha256 ?? '', b.sha256 ?? ''),
  );
}

function countsOf(frame: Frame, copies: number, failures: readonly Failure[]): Comparison['counts'] {
  const { rows, readable } = frame;
  return {
    documents: rows.length,
    readable: readable.length,
    partlyReadable: readable.filter(({ document }) => document.readability === 'partly-readable').length,
    unreadable: rows.length - readable.length,
    copies,
    countries: frame.countries.filter(({ score }) => score !== null).length,
    documentsWithoutCountry: rows.filter(({ document }) => document.country === null).length,
    failures: failures.filter(({ kind }) => kind === 'failed').length,
  };
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function byCode(a: Problem, b: Problem): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodeUnits(a.code, b.code) ||
    byCodeUnits(a.message, b.message)
  );
}
