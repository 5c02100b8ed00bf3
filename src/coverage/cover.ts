import type { FacetCoverage, Gap, Importance, ThemeCoverage } from '../model/analysis.js';
import type { CodedPassage } from '../model/coded.js';
import type { Passage } from '../model/passage.js';
import type { Profile, Taxonomy } from '../model/taxonomy.js';
import { coverFacets } from './facets.js';
import { findGaps } from './gaps.js';
import { importanceOf } from './importance.js';
import { documentScore } from './score.js';
import { THRESHOLDS, type Thresholds } from './thresholds.js';
import { coverThemes } from './topics.js';
import { countWords } from './words.js';

export interface Coverage {
  /** 0–1, or null where the document could not be read. */
  readonly score: number | null;
  readonly importance: Importance | null;
  readonly themes: readonly ThemeCoverage[];
  readonly facets: readonly FacetCoverage[];
  readonly gaps: readonly Gap[];
  /** Words outside boilerplate. */
  readonly words: number;
}

/**
 * What a document covers and what it leaves out, from its coded passages. Pure, and a function of the evidence
 * alone; a document that could not be read gets levels `unreadable` and null scores, never zeros.
 */
export function cover(input: {
  readonly taxonomy: Taxonomy;
  readonly profile: Profile;
  readonly passages: readonly Passage[];
  readonly coded: readonly CodedPassage[];
  readonly readable: boolean;
  readonly thresholds?: Thresholds;
}): Coverage {
  const { taxonomy, profile, passages, coded, readable, thresholds = THRESHOLDS } = input;
  const { wordsById, words } = wordsIn(passages);
  const themes = coverThemes(taxonomy, {
    passages: coded,
    wordsOf: (id) => wordsById.get(id) ?? 0,
    words,
    readable,
    thresholds,
  });
  return {
    score: readable ? documentScore(taxonomy, profile, themes) : null,
    importance: readable ? importanceOf(taxonomy, themes, coded, passagesUnder(passages), thresholds) : null,
    themes,
    facets: coverFacets(taxonomy, themes, coded),
    gaps: readable ? findGaps(taxonomy, profile, themes, coded) : [],
    words,
  };
}

interface Words {
  readonly wordsById: ReadonlyMap<number, number>;
  readonly words: number;
}
const counted = new WeakMap<readonly Passage[], Words>();

/** Words outside boilerplate, counted once for passages that are covered again. */
function wordsIn(passages: readonly Passage[]): Words {
  const known = counted.get(passages);
  if (known) return known;
  const wordsById = new Map<number, number>();
  let words = 0;
  for (const passage of passages) {
    if (passage.role === 'boilerplate') continue;
    const count = countWords(passage.text);
    wordsById.set(passage.id, count);
    words += count;
  }
  const made = { wordsById, words };
  counted.set(passages, made);
  return made;
}

/** How many passages stand under a heading, its sub-headings' included. */
function passagesUnder(passages: readonly Passage[]): (heading: string) => number {
  let counts: Map<string, number> | null = null;
  return (heading) => {
    if (!counts) {
      counts = new Map();
      for (const passage of passages) {
        if (passage.role === 'boilerplate') continue;
        for (const above of new Set(passage.headings)) counts.set(above, (counts.get(above) ?? 0) + 1);
      }
    }
    return counts.get(heading) ?? 0;
  };
}
