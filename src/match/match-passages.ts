import type { Page } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Passage } from '../model/passage.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import { findLayer } from '../taxonomy/find.js';
import type { RawHit } from '../taxonomy/hit-columns.js';
import type { Layer } from '../taxonomy/lexicon.js';
import { companyOf, type Offer, type Reach } from './company.js';
import { type Candidate, type Contexts, contextsOf, unmask } from './masks.js';
import { onWords } from './no-words.js';
import { settleOverlaps } from './overlap.js';
import type { Mended } from './repair.js';
import { keepSpecific, yieldsOf } from './specific.js';
import { findTolerant, mendPlaces, type Place, type TolerantHit } from './tolerant.js';

export interface MatchInput {
  readonly passages: readonly Passage[];
  /** The pages that the passages' offsets count in. */
  readonly pages: readonly Pick<Page, 'number' | 'text'>[];
  /** The document's title: weak terms of document scope look there. */
  readonly title: string | null;
  /** How far weak terms look for company; default as taxonomies/README.md says. */
  readonly reach?: Reach;
}

/**
 * The mentions of each passage, aligned with `passages`, each list in reading order. Offsets count UTF-16 code
 * units of the page's text, `end` exclusive: `page.text.slice(mention.start, mention.end) === mention.text`.
 *
 * The terms of a passage's own language are looked for; where the taxonomy has none, nothing is found.
 * Boilerplate is matched too, and gives no company to the weak terms of other passages. The rules are those of
 * taxonomies/README.md.
 *
 * @example matchPassages({ passages, pages, title: null }, compiled)[0]?.[0]?.topic;
 */
export function matchPassages(
  input: MatchInput,
  compiled: CompiledTaxonomy,
): readonly (readonly Mention[])[] {
  const { passages, title } = input;
  const pages = new Map(input.pages.map((page) => [page.number, page.text]));
  const themes = themesOfTopics(compiled);
  const yields = yieldsOf(compiled.taxonomy);
  const textOf = (passage: Passage) => pages.get(passage.page) ?? '';
  const places = passages.map((passage): Place => {
    const text = textOf(passage);
    const lexicon = compiled.lexicon(passage.language);
    return { text, lexicon, start: passage.start, end: Math.min(passage.end, text.length) };
  });
  const mended = mendPlaces(places);
  const found = places.map((place, index) => readStretch(place, mended[index]!, themes));
  const languages = title === null ? [] : [...new Set(passages.map(({ language }) => language))].sort();
  const titles = languages.map((code) =>
    readStretch(
      { text: title!, lexicon: compiled.lexicon(code), start: 0, end: title!.length },
      null,
      themes,
    ),
  );
  const inCompany = companyOf(passages, found, titles, input.reach);

  return found.map(({ candidates, contexts }, index) => {
    if (candidates.length === 0) return [];
    const text = textOf(passages[index]!);
    const answers = new Map<Candidate['hit'], boolean>();
    const counts = ({ hit }: Candidate): boolean => {
      let answer = answers.get(hit);
      if (answer === undefined) {
        answer = !isRuledOut(hit, contexts) && (hit.entry.kind === 'strong' || inCompany(index, hit));
        answers.set(hit, answer);
      }
      return answer;
    };
    return keepSpecific(settleOverlaps(candidates.filter(counts)), yields).map(({ hit, topic }) => ({
      topic,
      term: hit.entry.term,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      tolerant: (hit as TolerantHit).tolerant === true,
    }));
  });
}

interface Stretch extends Offer {
  readonly candidates: readonly Candidate[];
}

const NO_CONTEXTS: Contexts = { company: new Map(), present: new Set() };

/** The terms of a stretch of text behind its false friends, and what it offers to weak terms elsewhere. */
function readStretch(place: Place, mended: Mended | null, themes: ReadonlyMap<string, string>): Stretch {
  const { text, lexicon, start, end } = place;
  const nothing = {
    candidates: [],
    topics: new Set<string>(),
    themes: new Set<string>(),
    contexts: () => NO_CONTEXTS,
  };
  if (!lexicon || start >= end) return nothing;
  const hitsOf = (layer: Layer): readonly RawHit[] =>
    onWords(
      mended
        ? findTolerant({ ...place, lexicon }, mended, layer)
        : findLayer(text, lexicon, layer, start, end),
      place,
    );
  let contextHits: readonly RawHit[] | null = null;
  const hitsOfContexts = () => {
    contextHits ??= hitsOf('contexts');
    return contextHits;
  };
  const { candidates, friends } = unmask(hitsOf('terms'), hitsOfContexts);
  let known: Contexts | null = null;
  const contexts = () => {
    known ??= contextsOf(hitsOfContexts(), friends);
    return known;
  };
  const strong = candidates.filter(({ hit }) => hit.entry.kind === 'strong' && !isRuledOut(hit, contexts));
  const topics = new Set(strong.map(({ topic }) => topic));
  const ofThemes = new Set([...topics].flatMap((topic) => themes.get(topic) ?? []));
  return { candidates, topics, themes: ofThemes, contexts };
}

/** `without`: a word of one of these contexts stands in the passage. */
function isRuledOut(hit: RawHit, contexts: () => Contexts): boolean {
  const { without } = hit.entry;
  return without.length > 0 && without.some((context) => contexts().present.has(context));
}

function themesOfTopics({ taxonomy }: CompiledTaxonomy): ReadonlyMap<string, string> {
  return new Map(
    taxonomy.themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, theme.id] as const)),
  );
}
