import { LEVEL_SCORES } from '../coverage/levels.js';
import {
  type ComparedCountry,
  type CountryGap,
  type PeerExample,
  RELATIONS,
  type Relation,
} from '../model/comparison.js';
import { COMMITMENTS } from '../model/evidence.js';
import type { Level } from '../model/taxonomy.js';
import type { Quote } from './digest.js';
import { type Frame, type Row, rankOf } from './frame.js';
import { rounded } from './round.js';

/** A passing mention shows nobody how to do better, unless no more than a mention is expected. */
const ADDRESSED = rankOf('addressed');
/** Documents that do not bind are examples where there is no other: what an adviser says of a country is not what it does. */
const NOT_BINDING = new Set(['advisory', 'report']);
/** How many examples stand beside a gap. */
const EXAMPLES = 3;

/** What one country can show on one topic. */
interface Candidate {
  readonly country: ComparedCountry;
  readonly rank: number;
  readonly document: number;
  readonly binding: boolean;
  readonly quote: Quote;
}

/**
 * Each country's gaps, weightiest first, with passages of countries that do better: neighbours first (subregion, then
 * region, then income group), firmest first among them; and where no neighbour reaches what is expected while somebody
 * does, the firmest of these last.
 */
export function countryGaps(frame: Frame): CountryGap[] {
  const candidates = frame.topics.map((_, i) => candidatesFor(frame, i));
  const reached = frame.topics.map(
    ({ expected }, i) =>
      frame.countries.filter((one) => rankOf(one.levels[i] ?? 'absent') >= rankOf(expected)).length,
  );
  return frame.countries.flatMap((country) => {
    if (country.score === null) return [];
    const gaps = frame.topics.flatMap((topic, i): CountryGap[] => {
      const found = country.levels[i] as Level;
      if (rankOf(found) >= rankOf(topic.expected)) return [];
      return [
        {
          country: country.code,
          topic: topic.id,
          expected: topic.expected,
          found,
          priority: rounded(topic.weight * (LEVEL_SCORES[topic.expected] - LEVEL_SCORES[found])),
          reachedBy: reached[i] ?? 0,
          examples: examplesFor(country, rankOf(found), rankOf(topic.expected), candidates[i] ?? []),
        },
      ];
    });
    return gaps.sort((a, b) => b.priority - a.priority);
  });
}

function candidatesFor(frame: Frame, i: number): Candidate[] {
  return frame.countries.flatMap((country) => {
    const rank = rankOf(country.levels[i] ?? 'absent');
    if (rank < 1) return [];
    let best: Row | null = null;
    for (const at of country.documents) {
      const row = frame.rows[at] as Row;
      if (row.ranks[i] !== rank || !row.topics[i]?.quote) continue;
      if (best === null || betterRow(row, best, i)) best = row;
    }
    const quote = best?.topics[i]?.quote;
    return best && quote ? [{ country, rank, document: best.index, binding: isBinding(best), quote }] : [];
  });
}

const isBinding = ({ document }: Row) => !NOT_BINDING.has(document.status);

function betterRow(row: Row, best: Row, i: number): boolean {
  const binds = Number(isBinding(row)) - Number(isBinding(best));
  return binds !== 0 ? binds > 0 : louder(row.topics[i]?.quote, best.topics[i]?.quote) > 0;
}

function louder(a: Quote | null | undefined, b: Quote | null | undefined): number {
  if (!a || !b) return 0;
  return (
    COMMITMENTS.indexOf(a.commitment) - COMMITMENTS.indexOf(b.commitment) || a.cues.length - b.cues.length
  );
}

function examplesFor(
  country: ComparedCountry,
  found: number,
  expected: number,
  candidates: readonly Candidate[],
): PeerExample[] {
  const better = candidates
    .filter((one) => one.country !== country && one.rank > found && one.rank >= Math.min(expected, ADDRESSED))
    .map((one) => ({ ...one, relation: relationOf(country, one.country) }));
  const chosen = [...better]
    .sort(
      (a, b) =>
        Number(b.binding) - Number(a.binding) ||
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        b.rank - a.rank ||
        louder(b.quote, a.quote),
    )
    .slice(0, EXAMPLES);
  if (!chosen.some(({ rank }) => rank >= expected)) {
    const [firmest] = better
      .filter(({ rank }) => rank >= expected)
      .sort((a, b) => Number(b.binding) - Number(a.binding) || b.rank - a.rank || louder(b.quote, a.quote));
    if (firmest) chosen.splice(EXAMPLES - 1, 1, firmest);
  }
  return chosen.map(exampleOf);
}

function exampleOf({
  country,
  rank,
  document,
  quote,
  relation,
}: Candidate & { relation: Relation }): PeerExample {
  return {
    country: country.code,
    relation,
    level: LEVELS_BY_RANK[rank] as Level,
    document,
    page: quote.page,
    pageLabel: quote.pageLabel,
    text: quote.text,
    cut: quote.cut,
    language: quote.language,
    commitment: quote.commitment,
    cues: [...quote.cues],
  };
}

const LEVELS_BY_RANK = ['absent', 'mentioned', 'addressed', 'committed', 'targeted'] as const;

function relationOf(a: ComparedCountry, b: ComparedCountry): Relation {
  const same = (by: string) => a.groups[by] !== undefined && a.groups[by] === b.groups[by];
  if (same('subregion')) return 'same-subregion';
  if (same('region')) return 'same-region';
  return same('income') ? 'same-income' : 'other';
}
