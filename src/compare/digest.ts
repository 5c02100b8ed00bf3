import type { Analysis, AnalysisPassage, CoverageLevel, Importance, Readability } from '../model/analysis.js';
import { COMMITMENTS, type Commitment, type CueKind } from '../model/evidence.js';
import type { Problem } from '../model/problem.js';
import { sketchOf } from './near-copies.js';

/** A passage that speaks for a topic. */
export interface Quote {
  readonly page: number;
  readonly pageLabel: string | null;
  /** Verbatim; where `cut`, the beginning of the passage. */
  readonly text: string;
  readonly cut: boolean;
  readonly language: string;
  readonly commitment: Commitment;
  readonly cues: readonly CueKind[];
}

export interface TopicDigest {
  readonly level: CoverageLevel;
  readonly passages: number;
  readonly salience: number;
  /** The term that alone names it in this document; null where there are several or none. */
  readonly onlyTerm: string | null;
  /** How that term stands in the text. */
  readonly onlyTermText: string | null;
  /** Its strongest affirmed passage that can be understood alone. */
  readonly quote: Quote | null;
}

/** What a digest says of a topic that the document does not name: it leaves such topics out. */
export const NO_TOPIC: TopicDigest = {
  level: 'absent',
  passages: 0,
  salience: 0,
  onlyTerm: null,
  onlyTermText: null,
  quote: null,
};

/**
 * What a comparison needs of an analysis, a hundredth of its size: ten thousand fit in memory where ten thousand
 * analyses would not.
 */
export interface Digest {
  readonly engine: string;
  readonly taxonomy: string;
  readonly name: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly language: string;
  readonly status: string;
  readonly pages: number;
  readonly words: number;
  readonly readability: Readability;
  readonly importance: Importance | null;
  /** Passages of the document, and those that are affirmed and name a topic. */
  readonly allPassages: number;
  readonly passages: number;
  readonly directions: { readonly footprint: number; readonly enabling: number; readonly general: number };
  /** Affirmed passages by facet, as the analysis counts them. */
  readonly facets: Readonly<Record<string, number>>;
  /** The topics that it names. */
  readonly topics: ReadonlyMap<string, TopicDigest>;
  /** Prints of its passages, to tell two files of one strategy. */
  readonly sketch: readonly number[];
  /** The gravest problem, where the document could not be read. */
  readonly problem: Problem | null;
}

/** Longest quotation kept, in UTF-16 code units. */
const LONGEST_QUOTE = 600;

/** Where a document gave nothing, these only say so; others say why. */
const CONSEQUENCES = ['no-text', 'too-little-text'];

/**
 * The digest of an analysis. Nothing in it is new: every field is copied, counted or the first of its kind.
 *
 * @example
 * ```ts
 * for await (const analysis of analyses) digests.push(digestOf(analysis));
 * const comparison = compareDigests(digests, { taxonomy });
 * ```
 */
export function digestOf(analysis: Analysis): Digest {
  const { document } = analysis;
  const counted = analysis.passages.filter((passage) => passage.role !== 'boilerplate');
  const affirmed = counted.filter((passage) => passage.assertion === 'affirmed');
  const byTopic = new Map<string, AnalysisPassage[]>();
  for (const passage of counted) {
    for (const topic of passage.topics) {
      const list = byTopic.get(topic);
      if (list) list.push(passage);
      else byTopic.set(topic, [passage]);
    }
  }
  const topics = new Map<string, TopicDigest>();
  for (const { id, level, passages, salience } of analysis.themes.flatMap((theme) => theme.topics)) {
    const own = byTopic.get(id) ?? [];
    if (own.length === 0 && level === 'absent' && passages === 0 && salience === 0) continue;
    topics.set(id, { level, passages, salience, ...onlyTermOf(own, id), quote: quoteOf(own) });
  }
  const count = (direction: AnalysisPassage['direction']) =>
    affirmed.filter((passage) => passage.direction === direction).length;
  return {
    engine: analysis.engine.version,
    taxonomy: analysis.taxonomy.sha256,
    name: document.name,
    sha256: document.sha256,
    title: document.title,
    language: document.language,
    status: document.kind,
    pages: document.pages,
    words: document.words,
    readability: document.readability,
    importance: analysis.importance,
    allPassages: document.passages,
    passages: affirmed.length,
    directions: { footprint: count('footprint'), enabling: count('enabling'), general: count('general') },
    facets: Object.fromEntries(analysis.facets.map(({ id, passages }) => [id, passages])),
    topics,
    sketch: sketchOf(counted.map(({ text }) => text)),
    problem: document.readability === 'unreadable' ? gravest(analysis.problems) : null,
  };
}

/** A digest as JSON, to lie beside its analysis. */
export function digestToJson(digest: Digest): string {
  return JSON.stringify({ ...digest, topics: [...digest.topics] });
}

/** The digest that {@link digestToJson} wrote, of its parsed JSON. */
export function digestFromJson(value: unknown): Digest {
  const digest = value as Omit<Digest, 'topics'> & { readonly topics: readonly [string, TopicDigest][] };
  return { ...digest, topics: new Map(digest.topics) };
}

function onlyTermOf(
  passages: readonly AnalysisPassage[],
  topic: string,
): Pick<TopicDigest, 'onlyTerm' | 'onlyTermText'> {
  let only: { readonly term: string; readonly text: string } | null = null;
  for (const { mentions } of passages) {
    for (const mention of mentions) {
      if (mention.topic !== topic) continue;
      if (only !== null && only.term !== mention.term) return { onlyTerm: null, onlyTermText: null };
      only ??= mention;
    }
  }
  return { onlyTerm: only?.term ?? null, onlyTermText: only?.text ?? null };
}

/** Firmest first, then with most cues, then the longest role: a heading or a cell says little alone. */
function quoteOf(passages: readonly AnalysisPassage[]): Quote | null {
  let best: AnalysisPassage | null = null;
  for (const passage of passages) {
    if (passage.assertion !== 'affirmed' || passage.pointsTo !== null) continue;
    if (best === null || speaksLouder(passage, best)) best = passage;
  }
  if (best === null) return null;
  const cut = best.text.length > LONGEST_QUOTE;
  return {
    page: best.page,
    pageLabel: best.pageLabel,
    text: cut ? best.text.slice(0, endWithin(best.text)) : best.text,
    cut,
    language: best.language,
    commitment: best.commitment,
    cues: [...new Set(best.cues.map(({ kind }) => kind))].sort(),
  };
}

function speaksLouder(one: AnalysisPassage, other: AnalysisPassage): boolean {
  const firmer = COMMITMENTS.indexOf(one.commitment) - COMMITMENTS.indexOf(other.commitment);
  if (firmer !== 0) return firmer > 0;
  const fuller = Number(one.role !== 'heading') - Number(other.role !== 'heading');
  if (fuller !== 0) return fuller > 0;
  return one.cues.length > other.cues.length;
}

/** The last space within the longest quotation; never between the halves of a character. */
function endWithin(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST_QUOTE);
  if (space > LONGEST_QUOTE - 40) return space;
  const code = text.charCodeAt(LONGEST_QUOTE);
  return code >= 0xdc00 && code <= 0xdfff ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function gravest(problems: readonly Problem[]): Problem | null {
  const rank = ({ severity, code }: Problem) =>
    SEVERITIES.indexOf(severity) * 2 + Number(CONSEQUENCES.includes(code));
  return problems.reduce<Problem | null>(
    (worst, problem) => (worst === null || rank(problem) < rank(worst) ? problem : worst),
    null,
  );
}
