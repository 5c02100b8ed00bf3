import { LEVEL_SCORES } from '../coverage/levels.js';
import { weightedMean } from '../coverage/numbers.js';
import { DEFAULT_WEIGHT } from '../coverage/topics.js';
import { type CoverageLevel, IMPORTANCES, type Importance } from '../model/analysis.js';
import type { ComparedCountry, ComparedDocument, ComparedTheme, ComparedTopic } from '../model/comparison.js';
import { LEVELS, type Level, type Taxonomy } from '../model/taxonomy.js';
import { type Columns, columnsOf } from './columns.js';
import { type Digest, NO_TOPIC, type TopicDigest } from './digest.js';
import type { Place } from './places.js';
import { byCodeUnits, rounded } from './round.js';

/** One document with its digest at hand: what the statistics run over. */
export interface Row {
  /** Position among the documents of the comparison. */
  readonly index: number;
  readonly document: ComparedDocument;
  readonly digest: Digest;
  /** Topics in the taxonomy's order. */
  readonly topics: readonly TopicDigest[];
  /** Absent 0 … targeted 4, parallel to the topics; −1 where unreadable. */
  readonly ranks: Int8Array;
  /** The same, parallel to the themes. */
  readonly themeRanks: Int8Array;
}

/** Everything that is counted, in one fixed order. */
export interface Frame {
  readonly taxonomy: Taxonomy;
  readonly themes: readonly ComparedTheme[];
  readonly topics: readonly ComparedTopic[];
  /** Which topics (positions) belong to each theme. */
  readonly topicsOf: readonly (readonly number[])[];
  readonly rows: readonly Row[];
  /** The rows that could be read. */
  readonly readable: readonly Row[];
  /** The same by column, for what is counted over all of them. */
  readonly columns: Columns;
  readonly countries: readonly ComparedCountry[];
  /** The readable rows of each country that has some, and each readable row without a country alone. */
  readonly clusters: readonly (readonly Row[])[];
}

const RANKS: Readonly<Record<CoverageLevel, number>> = {
  unreadable: -1,
  absent: 0,
  mentioned: 1,
  addressed: 2,
  committed: 3,
  targeted: 4,
};

/** What each rank is worth. */
const WORTH = LEVELS.map((level) => LEVEL_SCORES[level]);

/** Absent 0 … targeted 4; −1 where unreadable. */
export const rankOf = (level: CoverageLevel): number => RANKS[level];

/**
 * Puts documents into one order (country, year, name, hash) and sees each country as the best of its documents.
 *
 * @param placed the digests with what the corpus knows of them
 */
export function frameOf(
  taxonomy: Taxonomy,
  profile: string,
  placed: readonly { readonly digest: Digest; readonly place: Place }[],
): Frame {
  const languages = [...new Set(placed.map(({ digest }) => digest.language))].sort(byCodeUnits);
  const themes = taxonomy.themes.map(({ id, title, phase, facet, direction }) => ({
    id,
    title,
    phase,
    facet,
    direction,
  }));
  const topics = topicsOf(taxonomy, profile, languages);
  const at = new Map(topics.map(({ id }, index) => [id, index]));
  const members = taxonomy.themes.map((theme) => theme.topics.map(({ id }) => at.get(id) as number));
  const scorer = { topics, members, wanted: topics.map(({ expected }) => LEVEL_SCORES[expected]) };

  const rows = [...placed].sort((a, b) => byPlace(a, b)).map((one, index) => rowOf(one, index, scorer));
  const readable = rows.filter(({ document }) => document.readability !== 'unreadable');
  const byCountry = new Map<string, Row[]>();
  for (const row of rows) {
    const { country } = row.document;
    if (country === null) continue;
    const own = byCountry.get(country);
    if (own) own.push(row);
    else byCountry.set(country, [row]);
  }
  const names = new Map(placed.map(({ place }) => [place.country, place.countryName]));
  const countries = withRanks(
    [...byCountry].map(([code, own]) => countryOf(code, names.get(code) ?? code, own, scorer)),
  );
  const clusters: Row[][] = [];
  for (const own of byCountry.values()) {
    const read = own.filter(({ document }) => document.readability !== 'unreadable');
    if (read.length > 0) clusters.push(read);
  }
  for (const row of readable) if (row.document.country === null) clusters.push([row]);
  const columns = columnsOf(readable, topics.length, themes.length);
  return { taxonomy, themes, topics, topicsOf: members, rows, readable, columns, countries, clusters };
}

function topicsOf(taxonomy: Taxonomy, profile: string, languages: readonly string[]): ComparedTopic[] {
  const expected = taxonomy.profiles.find(({ id }) => id === profile)?.expected;
  if (!expected) {
    const known = taxonomy.profiles.map(({ id }) => id).join(', ');
    throw new RangeError(`Profile "${profile}" is not in taxonomy "${taxonomy.id}". It has: ${known}.`);
  }
  return taxonomy.themes.flatMap((theme) =>
    theme.topics.map((topic) => ({
      id: topic.id,
      theme: theme.id,
      title: topic.title,
      definition: topic.definition,
      facet: topic.facet ?? theme.facet,
      direction: topic.direction ?? theme.direction,
      weight: topic.weight ?? DEFAULT_WEIGHT,
      expected: expected[topic.id] ?? 'absent',
      measures: [...topic.measures],
      sources: [...topic.sources],
      terms: Object.fromEntries(
        languages.flatMap((language) => {
          const terms = taxonomy.terms[language]?.topics[topic.id];
          return terms ? [[language, (terms.strong?.length ?? 0) + (terms.weak?.length ?? 0)]] : [];
        }),
      ),
    })),
  );
}

interface Scorer {
  readonly topics: readonly ComparedTopic[];
  readonly members: readonly (readonly number[])[];
  /** What each expected level is worth. */
  readonly wanted: readonly number[];
}

function rowOf(
  { digest, place }: { readonly digest: Digest; readonly place: Place },
  index: number,
  scorer: Scorer,
): Row {
  const unreadable = digest.readability === 'unreadable';
  const topics = scorer.topics.map(({ id }) => digest.topics.get(id) ?? NO_TOPIC);
  const levels = topics.map(({ level }): CoverageLevel => (unreadable ? 'unreadable' : level));
  const ranks = Int8Array.from(levels, rankOf);
  const sums = summary(ranks, scorer);
  const document: ComparedDocument = {
    name: digest.name,
    sha256: digest.sha256,
    title: place.title ?? digest.title,
    country: place.country,
    year: place.year,
    kind: place.kind,
    status: digest.status,
    language: digest.language,
    pages: digest.pages,
    words: digest.words,
    readability: digest.readability,
    importance: unreadable ? null : digest.importance,
    passages: digest.passages,
    density: digest.allPassages === 0 ? 0 : rounded(Math.min(1, digest.passages / digest.allPassages)),
    directions: digest.directions,
    levels,
    ...sums,
    groups: place.groups,
  };
  const themeRanks = Int8Array.from(sums.themeLevels, rankOf);
  return { index, document, digest, topics, ranks, themeRanks };
}

/** Score and themes of some ranks, by the rules of a single document's coverage. */
function summary(ranks: Int8Array, { topics, members, wanted }: Scorer) {
  if (ranks.includes(-1)) {
    const none = members.map(() => null);
    return {
      score: null,
      themeLevels: members.map((): CoverageLevel => 'unreadable'),
      themeScores: none,
    };
  }
  const worth = (i: number) => WORTH[ranks[i] as number] as number;
  const pairs: [number, number][] = [];
  for (let i = 0; i < ranks.length; i++) {
    const full = wanted[i] as number;
    if (full > 0) pairs.push([Math.min(1, worth(i) / full), (topics[i] as ComparedTopic).weight]);
  }
  return {
    score: weightedMean(pairs),
    themeLevels: members.map((own): CoverageLevel => {
      let best = 0;
      for (const i of own) best = Math.max(best, ranks[i] as number);
      return LEVELS[best] as Level;
    }),
    themeScores: members.map((own) =>
      weightedMean(own.map((i): [number, number] => [worth(i), (topics[i] as ComparedTopic).weight])),
    ),
  };
}

function countryOf(
  code: string,
  name: string,
  rows: readonly Row[],
  scorer: Scorer,
): Omit<ComparedCountry, 'rank'> {
  const read = rows.filter(({ document }) => document.readability !== 'unreadable');
  const ranks = new Int8Array(scorer.topics.length).fill(-1);
  for (const row of read)
    for (let i = 0; i < ranks.length; i++) ranks[i] = Math.max(ranks[i] as number, row.ranks[i] as number);
  const importances = read.flatMap(({ document }) => document.importance ?? []);
  const groups = new Map<string, string>();
  for (const { document } of rows) {
    for (const [by, value] of Object.entries(document.groups)) {
      // A grouping that differs between its documents is not one of the country.
      if (!groups.has(by)) groups.set(by, value);
      else if (groups.get(by) !== value) groups.set(by, '');
    }
  }
  return {
    code,
    name,
    groups: Object.fromEntries([...groups].filter(([, value]) => value !== '')),
    documents: rows.map(({ index }) => index),
    importance:
      importances.length === 0
        ? null
        : (IMPORTANCES[Math.max(...importances.map((one) => IMPORTANCES.indexOf(one)))] as Importance),
    levels: Array.from(ranks, (rank): CoverageLevel => LEVELS[rank] ?? 'unreadable'),
    ...summary(ranks, scorer),
  };
}

function withRanks(countries: readonly Omit<ComparedCountry, 'rank'>[]): ComparedCountry[] {
  const scores = countries.flatMap(({ score }) => score ?? []);
  return countries
    .map((one) => ({
      ...one,
      rank: one.score === null ? null : 1 + scores.filter((score) => score > (one.score as number)).length,
    }))
    .sort((a, b) => byCodeUnits(a.code, b.code));
}

type Placed = { readonly digest: Digest; readonly place: Place };

function byPlace(a: Placed, b: Placed): number {
  return (
    byCodeUnits(a.place.country ?? '\uffff', b.place.country ?? '\uffff') ||
    (a.place.year ?? 0) - (b.place.year ?? 0) ||
    byCodeUnits(a.digest.name, b.digest.name) ||
    byCodeUnits(a.digest.sha256, b.digest.sha256)
  );
}
