import { cover, understandingOf } from './coverage/index.js';
import { codePassages, documentKind } from './evidence/index.js';
import { alsoProminent, matchPassages } from './match/index.js';
import type { Analysis, AnalysisPassage } from './model/analysis.js';
import type { CodedPassage } from './model/coded.js';
import type { Document } from './model/document.js';
import type { Direction } from './model/evidence.js';
import { type AnalyseOptions, type Stage, settingsOf } from './model/options.js';
import type { Problem } from './model/problem.js';
import type { Decision } from './model/review.js';
import type { Profile, Taxonomy } from './model/taxonomy.js';
import { applyReview } from './review/index.js';
import type { CompiledTaxonomy } from './taxonomy/index.js';
import { toPassages } from './text/passages.js';
import { tokensOf } from './text/tokens.js';
import { VERSION } from './version.js';

/** How many terms `alsoProminent` names. */
const PROMINENT_TERMS = 20;
/** How much of a passage that is not there any more its problem quotes. */
const LONGEST_QUOTE = 80;

/**
 * Says what a document covers, how firmly, with every passage quoted, and what it leaves out.
 *
 * The same document, taxonomy and options give the same result, byte for byte. Nothing is read from the disk
 * or the network. A document that could not be read comes back as `unreadable` with null scores.
 *
 * @param document what `readDocument` (lacuna/ingest) or `readFile` (lacuna/node) returned
 * @param taxonomy what `compileTaxonomy` returned
 * @throws {RangeError} where the taxonomy has no profile of the name asked for
 * @throws the signal's reason where it is aborted
 * @example
 * ```ts
 * const { taxonomy } = await loadTaxonomy('digital-sustainability');
 * const analysis = await analyse(await readFile('strategy.pdf'), compileTaxonomy(taxonomy));
 * console.log(analysis.importance, analysis.gaps[0]?.topic);
 * ```
 */
export async function analyse(
  document: Document,
  taxonomy: CompiledTaxonomy,
  options: AnalyseOptions = {},
): Promise<Analysis> {
  const settings = await settingsOf(options);
  const profile = profileOf(taxonomy, settings.profile);
  const step = stepper(options);

  const { text, mentions } = await matchDocument(document, taxonomy, settings.language, step);
  const kind = settings.kind ?? documentKind({ title: document.title, passages: text.passages });
  const machine = await codePassages({
    passages: text.passages,
    mentions,
    taxonomy,
    kind,
    title: document.title,
  });
  const { coded, orphans } = applyReview(machine, settings.decisions, {
    passages: text.passages,
    topicDirection: directionsOf(taxonomy.taxonomy),
  });
  await step('evidence');

  const { readability, problems } = understandingOf(text, taxonomy.taxonomy);
  const coverage = cover({
    taxonomy: taxonomy.taxonomy,
    profile,
    passages: text.passages,
    // What a coder rejected is shown and counts for nothing.
    coded: coded.filter(({ topics }) => topics.length > 0),
    readable: readability !== 'unreadable',
  });
  await step('coverage');

  const labels = new Map(document.pages.map((page) => [page.number, page.label]));
  const { id, version, sha256 } = taxonomy.taxonomy;
  return {
    schemaVersion: 1,
    engine: { name: 'lacuna', version: VERSION },
    taxonomy: { id, version, sha256 },
    options: {
      profile: profile.id,
      language: settings.language,
      ...(settings.kind !== null && { kind: settings.kind }),
    },
    document: {
      name: document.name,
      sha256: document.sha256,
      mediaType: document.mediaType,
      title: document.title,
      language: text.languages[0]?.language ?? 'und',
      languages: [...text.languages],
      declaredLanguage: document.declaredLanguage,
      kind,
      pages: document.pageCount,
      pagesRead: text.pages.filter((page) => page.text.trim() !== '').length,
      words: coverage.words,
      passages: text.passages.length,
      readability,
    },
    score: coverage.score,
    importance: coverage.importance,
    themes: [...coverage.themes],
    facets: [...coverage.facets],
    passages: coded.map((one) => analysisPassage(one, labels)),
    gaps: [...coverage.gaps],
    alsoProminent: telling(alsoProminent(text.passages, taxonomy, 2 * PROMINENT_TERMS), document.title),
    problems: sorted([...document.problems, ...text.problems, ...problems, ...orphans.map(orphanProblem)]),
    ...(settings.decisions.length > 0 && {
      review: {
        decided: settings.decisions.length - orphans.length,
        orphans: orphans.map((orphan) => ({ ...orphan, topics: [...orphan.topics] })),
      },
    }),
  };
}

/** The first half of an analysis: the document's passages, and what they mention. */
export async function matchDocument(
  document: Document,
  taxonomy: CompiledTaxonomy,
  language: string | null,
  step: (stage: Stage) => Promise<void> = async () => undefined,
) {
  const text = await toPassages(document, language === null ? {} : { language });
  await step('text');
  const { passages, pages } = text;
  const mentions = matchPassages({ passages, pages, title: document.title }, taxonomy);
  await step('match');
  return { text, mentions };
}

/** A decision whose passage is not there: the coder's work is kept, and named. */
function orphanProblem({ text, decision, reviewedBy }: Decision): Problem {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return {
    code: 'review-orphan',
    severity: 'warning',
    message: `A passage that ${reviewedBy || 'a coder'} ${decision} is not in the document: “${shown}”.`,
    hint: 'It may have been worded anew or read otherwise. The decision is kept in the result.',
  };
}

function directionsOf({ themes }: Taxonomy): (topic: string) => Direction {
  const directions = new Map<string, Direction>(
    themes.flatMap((theme) =>
      theme.topics.map(({ id, direction }) => [id, direction ?? theme.direction] as const),
    ),
  );
  return (topic) => directions.get(topic) ?? 'general';
}

/** Without what the title says already (the country, "digital strategy"). */
function telling<Term extends { readonly term: string }>(
  terms: readonly Term[],
  title: string | null,
): Term[] {
  const words = (text: string) => tokensOf(text).map(({ key }) => key);
  const said = new Set(words(title ?? ''));
  const tells = ({ term }: Term) => !words(term).every((word) => said.has(word));
  return terms.filter(tells).slice(0, PROMINENT_TERMS);
}

/** The profile of that name. */
function profileOf(taxonomy: CompiledTaxonomy, id: string): Profile {
  const { profiles } = taxonomy.taxonomy;
  const profile = profiles.find((one) => one.id === id);
  if (profile) return profile;
  const known = profiles.map((one) => one.id).join(', ');
  throw new RangeError(`Profile "${id}" is not in taxonomy "${taxonomy.taxonomy.id}". It has: ${known}.`);
}

/** Between the stages: lets other work run, reports progress, stops where the caller asked to. */
function stepper({ signal, onProgress }: AnalyseOptions): (stage: Stage) => Promise<void> {
  signal?.throwIfAborted();
  return async (stage) => {
    onProgress?.({ stage });
    if (signal) await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
  };
}

function analysisPassage(coded: CodedPassage, labels: ReadonlyMap<number, string | null>): AnalysisPassage {
  const { passage, judgement } = coded;
  const label = labels.get(passage.page) ?? null;
  return {
    id: passage.id,
    page: passage.page,
    pageLabel: label === String(passage.page) ? null : label,
    start: passage.start,
    end: passage.end,
    text: passage.text,
    section: passage.headings.at(-1) ?? null,
    role: passage.role,
    language: passage.language,
    topics: [...coded.topics],
    mentions: coded.mentions.map(({ topic, term, start, end, text, tolerant }) => ({
      topic,
      term,
      start,
      end,
      text,
      tolerant,
    })),
    pointsTo: coded.pointsTo,
    assertion: judgement.assertion,
    commitment: judgement.commitment,
    direction: judgement.direction,
    cues: judgement.cues.map(({ kind, text, start, end, detail }) => ({ kind, text, start, end, detail })),
    target: judgement.target,
    because: judgement.because,
    ...(coded.review && {
      decision: coded.review.decision,
      reviewedBy: coded.review.reviewedBy,
      note: coded.review.note,
      proposed: coded.review.proposed,
    }),
  };
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** Gravest first, then by page; the same order on every machine. */
function sorted(problems: readonly Problem[]): Problem[] {
  const key = (problem: Problem) => `${problem.code}\u0000${problem.message}`;
  return [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.page ?? 0) - (b.page ?? 0) ||
      (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0),
  );
}
