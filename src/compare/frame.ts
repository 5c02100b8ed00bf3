import { LEVEL_SCORES } from '../coverage/levels.js';
import { weightedMean } from '../coverage/numbers.js';
import { DEFAULT_WEIGHT } from '../coverage/topics.js';
import { type CoverageLevel, IMPORTANCES, type Importance } from '../model/analysis.js';
import type { ComparedCountry, ComparedDocument, ComparedTheme, ComparedTopic } from '../model/comparison.js';
import { LEVELS, type Level, type Taxonomy } from '../model/taxonomy.js';
import type { Digest, TopicDigest } from './digest.js';
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
  readonly ranks: readonly number[];
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
  readonly countries: readonly ComparedCountry[];
  /** The readable rows of each country that has some, and each readable row without a country alone. */
  readonly clusters: readonly (readonly Row[])[];
}

const NO_TOPIC: TopicDigest = {
  level: 'absent',
  passages: 0,
  salience: 0,
  onlyTerm: null,
  onlyTermText: null,
  quote: null,
};

export const rankOf = (level: CoverageLevel): number => LEVELS.indexOf(level as Level);

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
  const scorer = { topics, members };

  const rows = [...placed].sort((a, b) => byPlace(a, b)).map((one, index) => rowOf(one, index, scorer));
  const readable = rows.filter(({ document }) => document.readability !== 'unreadable');
  const byCountry = new Map<string, Row[]>();
  for (const row of rows) {
    const { country } = row.document;
    if (country !== null) byCountry.set(country, [...(byCountry.get(country) ?? []), row]);
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
  return { taxonomy, themes, topics, topicsOf: members, rows, readable, countries, clusters };
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
}

function rowOf(
  { digest, place }: { readonly digest: Digest; readonly place: Place },
  index: number,
  scorer: Scorer,
): Row {
  const unreadable = digest.readability === 'unreadable';
  const topics = scorer.topics.map(({ id }) => digest.topics.get(id) ?? NO_TOPIC);
  const levels = topics.map(({ level }): CoverageLevel => (unreadable ? 'unreadable' : level));
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
    ...summary(levels, scorer),
    groups: place.groups,
  };
  return { index, document, digest, topics, ranks: levels.map(rankOf) };
}

/** Score and themes of some levels, by the rules of a single document's coverage. */
function summary(levels: readonly CoverageLevel[], { topics, members }: Scorer) {
  if (levels.includes('unreadable')) {
    const none = members.map(() => null);
    return {
      score: null,
      themeLevels: members.map((): CoverageLevel => 'unreadable'),
      themeScores: none,
    };
  }
  const worth = levels.map((level) => LEVEL_SCORES[level as Level]);
  const pairs = topics.flatMap(({ expected, weight }, i) => {
    const wanted = LEVEL_SCORES[expected];
    return wanted > 0 ? [[Math.min(1, (worth[i] as number) / wanted), weight] as const] : [];
  });
  return {
    score: weightedMean(pairs),
    themeLevels: members.map((own) => highest(own.map((i) => levels[i] as CoverageLevel))),
    themeScores: members.map((own) =>
      weightedMean(own.map((i) => [worth[i] as number, (topics[i] as ComparedTopic).weight] as const)),
    ),
  };
}

function highest(levels: readonly CoverageLevel[]): CoverageLevel {
  return LEVELS[Math.max(0, ...levels.map(rankOf))] as Level;
}

function countryOf(
  code: string,
  name: string,
  rows: readonly Row[],
  scorer: Scorer,
): Omit<ComparedCountry, 'rank'> {
  const read = rows.filter(({ document }) => document.readability !== 'unreadable');
  const levels = scorer.topics.map(
    (_, i): CoverageLevel =>
      read.length === 0 ? 'unreadable' : highest(read.map(({ document }) => document.levels[i] as Level)),
  );
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
    levels,
    ...summary(levels, scorer),
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
