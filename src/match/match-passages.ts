import type { Page } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Passage } from '../model/passage.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import { companyOf, type Offer } from './company.js';
import { findMentions } from '../taxonomy/find.js';
import { type Candidate, type Unmasked, unmask } from './masks.js';
import { settleOverlaps } from './overlap.js';

export interface MatchInput {
  readonly passages: readonly Passage[];
  /** The pages that the passages' offsets count in. */
  readonly pages: readonly Pick<Page, 'number' | 'text'>[];
  /** The document's title: weak terms of document scope look there. */
  readonly title: string | null;
}

const NOTHING: Unmasked = { candidates: [], company: new Map(), present: new Set() };

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
export function matchPassages(input: MatchInput, compiled: CompiledTaxonomy): readonly (readonly Mention[])[] {
  const { passages, title } = input;
  const pages = new Map(input.pages.map((page) => [page.number, page.text]));
  const themes = themesOfTopics(compiled);
  const textOf = (passage: Passage) => pages.get(passage.page);

  const found = passages.map((passage): Unmasked => {
    const lexicon = compiled.lexicon(passage.language);
    if (!lexicon) return NOTHING;
    const text = textOf(passage);
    const hits =
      text === undefined ? [] : findMentions(text, lexicon, passage.start, Math.min(passage.end, text.length));
    return hits.length === 0 ? NOTHING : unmask(hits);
  });
  const titles = [...new Set(passages.map(({ language }) => language))].flatMap((language) => {
    const lexicon = title === null ? null : compiled.lexicon(language);
    return lexicon && title !== null ? [offerOf(unmask(findMentions(title, lexicon, 0, title.length)), themes)] : [];
  });
  const inCompany = companyOf(
    passages,
    found.map((unmasked) => offerOf(unmasked, themes)),
    titles,
  );

  return found.map(({ candidates, present }, index) => {
    if (candidates.length === 0) return [];
    const passage = passages[index]!;
    const text = textOf(passage) ?? '';
    const answers = new Map<Candidate['hit'], boolean>();
    const counts = ({ hit }: Candidate): boolean => {
      let answer = answers.get(hit);
      if (answer === undefined) {
        const isRuledOut = hit.entry.without.some((context) => present.has(context));
        answer = !isRuledOut && (hit.entry.kind === 'strong' || inCompany(index, hit));
        answers.set(hit, answer);
      }
      return answer;
    };
    return settleOverlaps(candidates.filter(counts)).map(({ hit, topic }) => ({
      topic,
      term: hit.entry.term,
      start: hit.start,
      end: hit.end,
      text: text.slice(hit.start, hit.end),
      tolerant: false,
    }));
  });
}

/** What a passage offers to weak terms: the topics and themes of its strong terms, and its context words. */
function offerOf({ candidates, company, present }: Unmasked, themes: ReadonlyMap<string, string>): Offer {
  const topics = new Set<string>();
  const ofThemes = new Set<string>();
  for (const { hit, topic } of candidates) {
    if (hit.entry.kind !== 'strong' || hit.entry.without.some((context) => present.has(context))) continue;
    topics.add(topic);
    const theme = themes.get(topic);
    if (theme !== undefined) ofThemes.add(theme);
  }
  return { topics, themes: ofThemes, company };
}

function themesOfTopics({ taxonomy }: CompiledTaxonomy): ReadonlyMap<string, string> {
  return new Map(taxonomy.themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, theme.id] as const)));
}
