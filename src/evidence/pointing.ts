import type { Passage } from '../model/passage.js';
import { rank } from './commitment.js';
import { formOf } from './form.js';
import { lexiconOf } from './lexicons.js';
import { hitsOf, read } from './reading.js';
import { sitesOf } from './sites.js';

/** A pointer stands at the beginning; further on it points at something in its own sentence. */
const MOST_BEFORE = 3;

/**
 * Whether a passage only points back ("These areas will be funded") at the one just before it and says something
 * firm of its own (codebook, "Unit, span, passage"). Kept narrow: same section, body text, a pointer at the
 * beginning, and an aspiration or a commitment.
 */
export function pointsBack(passage: Passage, previous: Passage): boolean {
  if (passage.role !== 'body' || previous.role === 'boilerplate' || previous.role === 'heading') return false;
  // A line that a list completes is its lead-in, not a sentence.
  if (!/[.!。．؟]\s*$/.test(passage.text)) return false;
  if (passage.section !== previous.section || passage.id !== previous.id + 1) return false;
  const lexicon = lexiconOf(passage.language);
  if (!lexicon) return false;
  const reading = read(passage.text, lexicon);
  const pointer = hitsOf(reading, 'pointer')[0];
  if (!pointer || pointer.from > MOST_BEFORE || formOf(reading).infinitive) return false;
  return sitesOf(reading).some((site) => rank(site.level) >= rank('aspiration'));
}
