import type { Passage } from '../model/passage.js';
import type { Scope } from '../model/taxonomy.js';
import type { RawHit } from '../taxonomy/hit-columns.js';
import { sharesWord } from '../taxonomy/hit-words.js';
import type { Contexts } from './masks.js';

/** What a passage has to offer to weak terms. Weak terms offer nothing: weak must not support weak. */
export interface Offer {
  /** Topics and themes of its strong terms. */
  readonly topics: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  /** Its context words, found when they are first asked for. */
  readonly contexts: () => Contexts;
}

/** What a weak term looks for. */
interface Wanted {
  readonly is: 'topic' | 'theme' | 'context';
  readonly name: string;
}

/** How far weak terms look for company. */
export interface Reach {
  /** Passages before and behind. */
  readonly near: number;
  /** A document is about what stands in this share of its passages. */
  readonly about: number;
}
export const REACH: Reach = { near: 2, about: 0.1 };

/** Answers whether a weak term of a passage stands in company. */
export type CompanyOf = (index: number, hit: RawHit) => boolean;

/**
 * Prepares the question whether a weak term stands in company (taxonomies/README.md, "Strong and weak").
 * Boilerplate gives no company to other passages.
 *
 * @param offers one a passage
 * @param titles what the document's title offers, in each of the document's languages
 */
export function companyOf(
  passages: readonly Passage[],
  offers: readonly Offer[],
  titles: readonly Offer[],
  reach: Reach = REACH,
): CompanyOf {
  const gives = passages.map((passage) => passage.role !== 'boilerplate');
  const around = neighbours(passages, gives, reach.near);
  const above = headingsAbove(passages, gives);
  const leadIn = leadIns(passages, gives);
  const has = (index: number, wanted: Wanted): boolean => offersIt(offers[index]!, wanted);
  const sections = givers(passages, gives, ({ section }) => section);
  const all = [...givers(passages, gives, () => 0).values()].flat();
  const inSection = memoised(
    (wanted, section) => (sections.get(section) ?? []).filter((index) => has(index, wanted)).length,
  );
  const isAbout = memoised(
    (wanted) =>
      titles.some((title) => offersIt(title, wanted)) ||
      (all.length > 0 && all.filter((index) => has(index, wanted)).length >= all.length * reach.about),
  );

  const stands = (wanted: Wanted, index: number, scope: Scope, isHere: boolean): boolean => {
    if (isHere) return true;
    if (scope === 'document') return isAbout(wanted, 0);
    const lead = leadIn[index]!;
    if (lead >= 0 && has(lead, wanted)) return true;
    if (scope === 'passage') return false;
    const headings = above[index]!;
    const nearest = headings.at(-1);
    if (scope === 'near')
      return (
        around(index).some((other) => has(other, wanted)) || (nearest !== undefined && has(nearest, wanted))
      );
    // Its own words alone are no company.
    const own = gives[index] && has(index, wanted) ? 1 : 0;
    return (
      inSection(wanted, passages[index]!.section) > own || headings.some((heading) => has(heading, wanted))
    );
  };

  return (index, hit) => {
    const { with: contexts, theme, topic, scope } = hit.entry;
    const offer = offers[index]!;
    if (contexts.length === 0)
      return theme !== null && stands({ is: 'theme', name: theme }, index, scope, offer.themes.has(theme));
    // A word does not keep itself company.
    const isBeside = (context: string) =>
      offer
        .contexts()
        .company.get(context)
        ?.some((other) => !sharesWord(other, hit)) ?? false;
    return (
      contexts.some((name) => stands({ is: 'context', name }, index, scope, isBeside(name))) ||
      (topic !== null && stands({ is: 'topic', name: topic }, index, 'near', offer.topics.has(topic)))
    );
  };
}

function offersIt(offer: Offer, { is, name }: Wanted): boolean {
  if (is === 'topic') return offer.topics.has(name);
  return is === 'theme' ? offer.themes.has(name) : offer.contexts().company.has(name);
}

/** Remembers answers: a long section is counted once for each thing wanted. */
function memoised<Answer>(
  ask: (wanted: Wanted, place: number) => Answer,
): (wanted: Wanted, place: number) => Answer {
  const answers = new Map<string, Answer>();
  return (wanted, place) => {
    const key = `${wanted.is} ${wanted.name} ${place}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(wanted, place);
    answers.set(key, answer);
    return answer;
  };
}

/** The passages that give company, in groups. */
function givers(
  passages: readonly Passage[],
  gives: readonly boolean[],
  groupOf: (passage: Passage) => number,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  passages.forEach((passage, index) => {
    if (!gives[index]) return;
    const group = groups.get(groupOf(passage));
    if (group) group.push(index);
    else groups.set(groupOf(passage), [index]);
  });
  return groups;
}

/** The passages up to `near` before and after in the same section, boilerplate skipped and not counted. */
function neighbours(
  passages: readonly Passage[],
  gives: readonly boolean[],
  near: number,
): (index: number) => readonly number[] {
  const giving = gives.flatMap((does, index) => (does ? [index] : []));
  /** How many givers stand before each passage. */
  const before: number[] = [];
  let count = 0;
  for (const does of gives) {
    before.push(count);
    if (does) count++;
  }
  return (index) => {
    const place = before[index]!;
    const next = gives[index] ? place + 1 : place;
    const window = [...giving.slice(Math.max(0, place - near), place), ...giving.slice(next, next + near)];
    return window.filter((other) => passages[other]!.section === passages[index]!.section);
  };
}

/** For each passage the heading passages above it, outermost first. */
function headingsAbove(
  passages: readonly Passage[],
  gives: readonly boolean[],
): readonly (readonly number[])[] {
  const latest = new Map<string, number>();
  return passages.map((passage, index) => {
    const above = passage.headings.flatMap((text) => latest.get(text.trim()) ?? []);
    if (passage.role === 'heading' && gives[index]) latest.set(passage.text.trim(), index);
    return above;
  });
}

/** For each passage the position of its lead-in, or -1. */
function leadIns(passages: readonly Passage[], gives: readonly boolean[]): readonly number[] {
  const places = new Map(passages.map((passage, index) => [passage.id, index]));
  return passages.map(({ leadIn }, index) => {
    const place = leadIn === null ? undefined : places.get(leadIn);
    return place === undefined || place === index || !gives[place] ? -1 : place;
  });
}
