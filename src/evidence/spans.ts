import type { Cue, CueKind } from '../model/evidence.js';
import { detailsOf } from './cue-details.js';
import type { Hit } from './lexicon.js';
import { hitsOf, type Reading } from './reading.js';

const KINDS = {
  budget: 'budget',
  body: 'responsible-body',
  instrument: 'instrument',
  deadline: 'deadline',
  indicator: 'indicator',
} as const;

/** Small words inside a body's name, of the languages that set names in capitals. */
const LINKS = new Set(
  'of and for the de la le les du des et l d a en del y el los las do da dos das e di della dei degli delle il und für fur fuer der zur die i w z ve , &'.split(
    ' ',
  ),
);
const LONGEST_NAME = 14;

/**
 * The words that say what, who, by when and at what price, each with what it says.
 *
 * @param offset where the passage starts in its page: cues count in the page's text, so that
 * `page.text.slice(cue.start, cue.end) === cue.text`
 */
export function cuesOf(reading: Reading, offset: number, language: string): readonly Cue[] {
  const found: { kind: CueKind; start: number; end: number }[] = [];
  for (const kind of ['budget', 'body', 'instrument', 'deadline', 'indicator'] as const) {
    let reached = -1;
    for (const hit of hitsOf(reading, kind)) {
      if (hit.start < reached) continue;
      const end = kind === 'body' ? endOfName(reading, hit) : hit.end;
      reached = end;
      found.push({ kind: KINDS[kind], start: hit.start, end });
    }
  }
  return detailsOf(reading.text, language, found)
    .map((cue) => ({ ...cue, start: cue.start + offset, end: cue.end + offset }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

/** A body's name goes on over capitalised words and the small words between them. */
function endOfName(reading: Reading, hit: Hit): number {
  let end = hit.end;
  for (let at = hit.to; at < Math.min(reading.words.length, hit.to + LONGEST_NAME); at++) {
    const word = reading.words[at]!;
    if (word.type === 'word' && word.cased !== word.folded) end = word.end;
    else if (!LINKS.has(word.folded)) break;
  }
  return end;
}
