import type { Entry, Taxonomy } from '../../src/index.js';
import type { Analysis, AnalysisPassage, Importance } from '../../src/model/analysis.js';
import { LEVELS, type Level } from '../../src/model/taxonomy.js';

const topic = (id: string, weight = 1) => ({
  id,
  title: `Topic ${id}`,
  definition: `What ${id} is.`,
  sources: ['S'],
  weight,
  measures: [{ text: `Do something about ${id}.`, sources: ['S ¶1'] }],
});

/** Two themes; `waste` and `energy` are footprint topics, `farms` enables. */
export const TAXONOMY: Taxonomy = {
  id: 'tiny',
  version: '1.0.0',
  title: 'A tiny taxonomy',
  description: 'For the tests of comparisons.',
  sources: { S: 'The source' },
  themes: [
    {
      id: 'footprint',
      title: 'Footprint',
      definition: 'What the digital costs.',
      phase: 'use',
      facet: 'issue',
      direction: 'footprint',
      topics: [topic('waste', 1), topic('energy', 0.5)],
    },
    {
      id: 'uses',
      title: 'Uses',
      definition: 'What it is good for.',
      phase: 'use',
      facet: 'application',
      direction: 'enabling',
      topics: [topic('farms', 0.5)],
    },
  ],
  profiles: [
    {
      id: 'default',
      title: 'What is wanted',
      description: 'All.',
      sources: ['S'],
      expected: { waste: 'targeted', energy: 'committed', farms: 'mentioned' },
    },
  ],
  terms: {
    en: {
      language: 'en',
      topics: {
        waste: { strong: ['e-waste', 'electronic waste', 'weee'] },
        energy: { strong: ['energy use'] },
        farms: { strong: ['smart farming', 'precision farming'] },
      },
    },
  },
  sha256: 'a'.repeat(64),
};

const COMMITMENT_OF: Readonly<Record<Level, AnalysisPassage['commitment']>> = {
  absent: 'mention',
  mentioned: 'mention',
  addressed: 'aspiration',
  committed: 'commitment',
  targeted: 'target',
};
const DIRECTION_OF: Readonly<Record<string, AnalysisPassage['direction']>> = {
  waste: 'footprint',
  energy: 'footprint',
  farms: 'enabling',
};

export interface Made {
  readonly name: string;
  /** Levels of waste, energy and farms. */
  readonly levels: readonly [Level, Level, Level];
  readonly importance?: Importance;
  /** The term that names each topic in this document; default the first. */
  readonly terms?: Readonly<Record<string, string>>;
  readonly status?: Analysis['document']['kind'];
  readonly unreadable?: boolean;
  readonly sha256?: string;
  readonly text?: string;
  readonly language?: string;
}

/** An analysis with one passage for each topic that is not absent. */
export function made(given: Made): Analysis {
  const { name, levels, importance = 'none', unreadable = false, status = 'adopted' } = given;
  const ids = ['waste', 'energy', 'farms'];
  const passages = ids.flatMap((id, i): AnalysisPassage[] => {
    const level = levels[i] as Level;
    if (unreadable || level === 'absent') return [];
    const term = given.terms?.[id] ?? TAXONOMY.terms.en?.topics[id]?.strong?.[0] ?? id;
    const text = given.text ?? `${name} says something of ${term}.`;
    const start = Math.max(0, text.indexOf(term as string));
    return [
      {
        id: i,
        page: i + 1,
        pageLabel: null,
        start: 0,
        end: text.length,
        text,
        section: null,
        role: 'body',
        language: 'en',
        topics: [id],
        mentions: [
          {
            topic: id,
            term: String(term),
            start,
            end: start + String(term).length,
            text: String(term),
            tolerant: false,
          },
        ],
        pointsTo: null,
        assertion: 'affirmed',
        commitment: COMMITMENT_OF[level],
        direction: DIRECTION_OF[id] ?? 'general',
        cues: [],
        because: 'It says so.',
      },
    ];
  });
  const topicOf = (id: string, i: number) => ({
    id,
    level: unreadable ? ('unreadable' as const) : (levels[i] as Level),
    score: unreadable ? null : LEVELS.indexOf(levels[i] as Level) / 4,
    mentions: levels[i] === 'absent' ? 0 : 1,
    passages: levels[i] === 'absent' ? 0 : 1,
    salience: levels[i] === 'absent' ? 0 : 0.01,
    evidence: passages.filter(({ topics }) => topics.includes(id)).map((passage) => passage.id),
    headings: 0,
    assertions: { affirmed: levels[i] === 'absent' ? 0 : 1, negated: 0, hypothetical: 0 },
    directions: { footprint: 0, enabling: 0, general: 0 },
  });
  return {
    schemaVersion: 1,
    engine: { name: 'lacuna', version: '0.1.0' },
    taxonomy: { id: 'tiny', version: '1.0.0', sha256: TAXONOMY.sha256 },
    options: { profile: 'default', language: null },
    document: {
      name,
      sha256: given.sha256 ?? hashOf(name),
      mediaType: 'text/plain',
      title: null,
      language: given.language ?? 'en',
      languages: [{ language: 'en', share: 1 }],
      declaredLanguage: null,
      kind: status,
      pages: 3,
      pagesRead: 3,
      words: 300,
      passages: 20,
      readability: unreadable ? 'unreadable' : 'readable',
    },
    score: unreadable ? null : 0.5,
    importance: unreadable ? null : importance,
    themes: [
      {
        id: 'footprint',
        level: 'absent',
        score: 0,
        salience: 0,
        mentions: 0,
        passages: 0,
        topics: [topicOf('waste', 0), topicOf('energy', 1)],
      },
      {
        id: 'uses',
        level: 'absent',
        score: 0,
        salience: 0,
        mentions: 0,
        passages: 0,
        topics: [topicOf('farms', 2)],
      },
    ],
    facets: [],
    passages,
    gaps: [],
    alsoProminent: [],
    problems: unreadable
      ? [
          { code: 'no-text', severity: 'error', message: 'There is no text in it.' },
          { code: 'scan', severity: 'error', message: 'The pages are pictures.', hint: 'Use OCR.' },
        ]
      : [],
  } as unknown as Analysis;
}

/** A hash that is none: as long as one and different for different names. */
export function hashOf(name: string): string {
  let hash = '';
  for (const character of name) hash += character.charCodeAt(0).toString(16).padStart(2, '0');
  return hash.padEnd(64, '0').slice(0, 64);
}

/** An entry of a document: country, and groups if wanted. */
export function placedIn(
  file: string,
  country: string | null,
  more: Partial<Pick<Entry, 'year' | 'kind' | 'groups' | 'title'>> = {},
): Entry {
  return {
    file,
    sha256: null,
    country,
    countryName: country === null ? null : `Land ${country}`,
    year: null,
    kind: null,
    title: null,
    groups: {},
    ...more,
  };
}
