import type { Passage } from '../model/passage.js';
import type { Scope } from '../model/taxonomy.js';
import type { RawHit } from '../taxonomy/find.js';
import type { Unmasked } from './masks.js';
import { sharesWord } from '../taxonomy/hit-words.js';

/** What a passage has to offer to weak terms. Weak terms offer nothing: weak must not support weak. */
export interface Offer {
  /** Topics and themes of its strong terms. */
  readonly topics: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly company: Unmasked['company'];
}

const NEAR = 2;
/** A document is about what stands in one passage of ten. */
const ABOUT = 0.1;

/** Names of what is looked for; one space for topics, themes and contexts. */
export const topicKey = (topic: string): string => `topic ${topic}`;
export const themeKey = (theme: string): string => `theme ${theme}`;
const contextKey = (context: string): string => `context ${context}`;

/** Answers whether a weak term of a passage stands in company. */
export type CompanyOf = (index: number, hit: RawHit) => boolean;

/**
 * Prepares the question whether a weak term stands in company (taxonomies/README.md, "Strong and weak").
 * Boilerplate gives no company to other passages.
 *
 * @param offers one a passage
 * @param titles what the document's title offers
 */
export function companyOf(
  passages: readonly Passage[],
  offers: readonly Offer[],
  titles: readonly Offer[],
): CompanyOf {
  const keys = offers.map(keysOfOffer);
  const gives = passages.map((passage) => passage.role !== 'boilerplate');
  const around = neighbours(passages, gives);
  const above = headingsAbove(passages, gives);
  const indexOfId = new Map(passages.map((passage, index) => [passage.id, index]));
  const sections = countBySection(passages, gives, keys);
  const about = keysOfDocument(gives, keys, titles);

  const leadIn = (index: number): number[] => {
    const id = passages[index]!.leadIn;
    const lead = id === null ? undefined : indexOfId.get(id);
    return lead !== undefined && lead !== index && gives[lead] ? [lead] : [];
  };

  /** The key stands in the scope; in the passage itself `standsHere` decides. */
  const stands = (key: string, index: number, scope: Scope, standsHere: boolean): boolean => {
    if (standsHere) return true;
    if (scope === 'document') return about.has(key);
    if (leadIn(index).some((other) => keys[other]!.has(key))) return true;
    if (scope === 'passage') return false;
    const headings = above[index]!;
    if (scope === 'near')
      return around(index).some((other) => keys[other]!.has(key)) || (keys[headings.at(-1) ?? -1]?.has(key) ?? false);
    const others = sections.get(passages[index]!.section)?.get(key) ?? 0;
    const isCounted = gives[index] && keys[index]!.has(key);
    return others > (isCounted ? 1 : 0) || headings.some((heading) => keys[heading]!.has(key));
  };

  return (index, hit) => {
    const { entry } = hit;
    if (entry.with.length === 0) {
      if (entry.theme === null) return false;
      return stands(themeKey(entry.theme), index, entry.scope, offers[index]!.themes.has(entry.theme));
    }
    // A word does not keep itself company.
    const isBeside = (context: string) =>
      offers[index]!.company.get(context)?.some((other) => !sharesWord(other, hit)) ?? false;
    if (entry.with.some((context) => stands(contextKey(context), index, entry.scope, isBeside(context)))) return true;
    return entry.topic !== null && stands(topicKey(entry.topic), index, 'near', offers[index]!.topics.has(entry.topic));
  };
}

function keysOfOffer(offer: Offer): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const topic of offer.topics) keys.add(topicKey(topic));
  for (const theme of offer.themes) keys.add(themeKey(theme));
  for (const context of offer.company.keys()) keys.add(contextKey(context));
  return keys;
}

/** The passages up to two before and after in the same section, boilerplate skipped and not counted. */
function neighbours(passages: readonly Passage[], gives: readonly boolean[]): (index: number) => readonly number[] {
  const givers = gives.flatMap((does, index) => (does ? [index] : []));
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
    const window = [...givers.slice(Math.max(0, place - NEAR), place), ...givers.slice(next, next + NEAR)];
    return window.filter((other) => passages[other]!.section === passages[index]!.section);
  };
}

/** For each passage the heading passages above it, outermost first. */
function headingsAbove(passages: readonly Passage[], gives: readonly boolean[]): readonly (readonly number[])[] {
  const latest = new Map<string, number>();
  return passages.map((passage, index) => {
    const above = passage.headings.flatMap((text) => latest.get(text.trim()) ?? []);
    if (passage.role === 'heading' && gives[index]) latest.set(passage.text.trim(), index);
    return above;
  });
}

/** Section → key → in how many of its passages it stands. */
function countBySection(
  passages: readonly Passage[],
  gives: readonly boolean[],
  keys: readonly ReadonlySet<string>[],
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const sections = new Map<number, Map<string, number>>();
  passages.forEach(({ section }, index) => {
    if (!gives[index]) return;
    const counts = sections.get(section) ?? new Map<string, number>();
    sections.set(section, counts);
    for (const key of keys[index]!) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return sections;
}

/** What the document is about: what stands in its title or in one passage of ten. */
function keysOfDocument(
  gives: readonly boolean[],
  keys: readonly ReadonlySet<string>[],
  titles: readonly Offer[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  keys.forEach((ofPassage, index) => {
    if (gives[index]) for (const key of ofPassage) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const enough = gives.filter(Boolean).length * ABOUT;
  const about = new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
  for (const title of titles) for (const key of keysOfOffer(title)) about.add(key);
  return about;
}
