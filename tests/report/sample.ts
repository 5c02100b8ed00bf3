import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type Analysis,
  type AnalysisPassage,
  analysisSchema,
  type TopicCoverage,
} from '../../src/model/analysis.js';
import { taxonomyFileSchema } from '../../src/model/taxonomy.js';

/** The shipped taxonomy, without its terms. */
export const taxonomy = taxonomyFileSchema.parse(
  parse(
    readFileSync(new URL('../../taxonomies/digital-sustainability/taxonomy.yaml', import.meta.url), 'utf8'),
  ),
);

/** A passage that says `text`, each `topics` entry found in it where its words stand. */
export function passage(
  given: Partial<AnalysisPassage> & { text: string },
  words: Record<string, string> = {},
): AnalysisPassage {
  const start = given.start ?? 100;
  const mentions = Object.entries(words).map(([topic, term]) => {
    const at = given.text.indexOf(term);
    return { topic, term, start: start + at, end: start + at + term.length, text: term, tolerant: false };
  });
  return {
    id: 0,
    page: 3,
    pageLabel: null,
    start,
    end: start + given.text.length,
    section: null,
    role: 'body',
    language: 'en',
    topics: Object.keys(words).sort(),
    mentions,
    pointsTo: null,
    assertion: 'affirmed',
    commitment: 'mention',
    direction: 'footprint',
    cues: [],
    because: 'it only describes',
    ...given,
  };
}

const collecting = 'By 2030 the ministry will collect 60 % of electronic waste.';
export const passages: readonly AnalysisPassage[] = [
  passage(
    {
      id: 17,
      text: collecting,
      section: 'Waste',
      commitment: 'target',
      pageLabel: 'iv',
      because: 'the owner "will" do it, with a value and a date',
      cues: [{ kind: 'deadline', text: 'By 2030', start: 100, end: 107 }],
    },
    { 'e-waste-management': 'electronic waste' },
  ),
  passage(
    {
      id: 40,
      page: 9,
      text: 'Data centres should use less energy.',
      commitment: 'aspiration',
      because: '"should"',
    },
    { 'data-centre-energy': 'Data centres' },
  ),
  passage(
    {
      id: 52,
      page: 11,
      text: 'There is no plan for e-waste yet.',
      assertion: 'negated',
      role: 'list',
      because: '"no plan"',
    },
    { 'e-waste-management': 'e-waste' },
  ),
  passage(
    { id: 60, page: 12, text: 'E-waste 12', role: 'boilerplate', because: 'contents' },
    { 'e-waste-management': 'E-waste' },
  ),
];

const found: Record<string, Partial<TopicCoverage>> = {
  'e-waste-management': {
    level: 'targeted',
    score: 0.9,
    mentions: 3,
    passages: 2,
    salience: 0.01,
    evidence: [17],
  },
  'data-centre-energy': {
    level: 'addressed',
    score: 0.5,
    mentions: 1,
    passages: 1,
    salience: 0.004,
    evidence: [40],
  },
};

function analysis(): Analysis {
  const themes = taxonomy.themes.map((theme) => {
    const topics = theme.topics.map((topic) => ({
      id: topic.id,
      level: 'absent' as const,
      score: 0,
      mentions: 0,
      passages: 0,
      headings: 0,
      salience: 0,
      evidence: [],
      assertions: { affirmed: 0, negated: 0, hypothetical: 0 },
      directions: { footprint: 0, enabling: 0, general: 0 },
      ...found[topic.id],
    }));
    const best = topics.find((topic) => topic.level !== 'absent');
    return {
      id: theme.id,
      level: best?.level ?? 'absent',
      score: best?.score ?? 0,
      salience: best?.salience ?? 0,
      mentions: best?.mentions ?? 0,
      passages: best?.passages ?? 0,
      topics,
    };
  });
  const gap = (
    topic: string,
    expected: 'targeted' | 'committed',
    level: 'absent' | 'addressed',
    priority: number,
  ) => {
    const theme = taxonomy.themes.find((one) => one.topics.some(({ id }) => id === topic));
    return {
      topic,
      theme: theme?.id ?? '',
      expected,
      found: level,
      missing:
        level === 'absent' ? (['mention', 'commitment'] as const) : (['commitment', 'target'] as const),
      priority,
      measures: theme?.topics.find(({ id }) => id === topic)?.measures ?? [],
    };
  };
  return analysisSchema.parse({
    schemaVersion: 1,
    engine: { name: 'lacuna', version: '0.1.0' },
    taxonomy: { id: taxonomy.id, version: taxonomy.version, sha256: 'a1b2c3d4e5f6'.padEnd(64, '0') },
    options: { profile: 'default', language: null },
    document: {
      name: 'strategy.pdf',
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      title: 'Digital Strategy of Atlantis 2030',
      language: 'en',
      languages: [{ language: 'en', share: 1 }],
      declaredLanguage: null,
      kind: 'adopted',
      pages: 52,
      pagesRead: 50,
      words: 18954,
      passages: 1204,
      readability: 'readable',
    },
    score: 0.42,
    importance: 'medium',
    themes,
    facets: [
      { id: 'issue', passages: 3, topicsCovered: 2, topics: 29 },
      { id: 'application', passages: 0, topicsCovered: 0, topics: 8 },
      { id: 'objective', passages: 0, topicsCovered: 0, topics: 12 },
    ],
    passages,
    gaps: [
      gap('green-data-centres', 'targeted', 'absent', 1),
      gap('data-centre-energy', 'targeted', 'addressed', 0.5),
      gap('circular-economy', 'committed', 'absent', 0.8),
    ].sort((a, b) => b.priority - a.priority),
    alsoProminent: [{ term: 'blockchain', count: 34, weight: 1.2 }],
    problems: [
      {
        code: 'page-without-text',
        severity: 'warning',
        message: 'Page 7 gives no text.',
        hint: 'It may be a scan.',
        page: 7,
      },
      {
        code: 'page-without-text',
        severity: 'warning',
        message: 'Page 8 gives no text.',
        hint: 'It may be a scan.',
        page: 8,
      },
    ],
  });
}

/** A made-up analysis of a made-up strategy, as the schema wants it. */
export const sample = analysis();

/** The same document where nothing could be read. */
export const unreadable: Analysis = {
  ...sample,
  document: { ...sample.document, readability: 'unreadable', pagesRead: 0, words: 0, passages: 0 },
  score: null,
  importance: null,
  themes: sample.themes.map((theme) => ({
    ...theme,
    level: 'unreadable',
    score: null,
    topics: theme.topics.map((topic) => ({ ...topic, level: 'unreadable', score: null, evidence: [] })),
  })),
  passages: [],
  gaps: [],
  alsoProminent: [],
};
