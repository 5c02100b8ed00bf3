import type { Passage } from '../model/passage.js';
import { firstWord } from './form.js';
import { hitAt, hitsOf, hitWithin, type Reading } from './reading.js';

/** A box is short: what stands further below its title is the document's own text again. */
const LONGEST_BOX = 12;
const LONGEST_TITLE = 200;
/** "Box 3: Example", "Encadré n° 2 – Étude de cas": the words that say so stand this near to the beginning. */
const NEAR_TITLE = 8;
const SIGNS_AFTER = new Set([':', '—', '–', '-', '：', '|']);

/**
 * The title of the box or section of examples in which a passage tells what others do ("Box 3: Example — Company X",
 * "International experience"), or null (codebook, axis 3). Where the owner speaks in it, it is the owner's.
 */
export function exampleOf(
  passage: Passage,
  passages: readonly Passage[],
  reading: Reading,
  readTitle: (text: string) => Reading,
): string | null {
  const title = titleAbove(passage, passages, readTitle);
  return title === null || ownersIn(reading) ? null : title;
}

function titleAbove(
  passage: Passage,
  passages: readonly Passage[],
  readTitle: (text: string) => Reading,
): string | null {
  for (let at = passage.id; at >= Math.max(0, passage.id - LONGEST_BOX); at--) {
    const { text, section, role, block } = passages[at]!;
    if (section !== passage.section && role !== 'heading') break;
    const opens = passages[at - 1]?.block !== block;
    if (opens && role !== 'boilerplate' && text.length <= LONGEST_TITLE && isTitle(readTitle(text), role))
      return text;
    // The nearest heading ends what an earlier title began.
    if (role === 'heading') break;
  }
  return null;
}

/** Does a line title what others do? An example of a company, a boxed example, or what is done abroad. */
function isTitle(reading: Reading, role: Passage['role']): boolean {
  if (ownersIn(reading)) return false;
  const first = firstWord(reading);
  const box = hitAt(reading, 'box', first);
  const titled = box !== null || role === 'heading';
  if (titled && hitWithin(reading, 'abroad', first, first + NEAR_TITLE)) return true;
  const example = hitWithin(reading, 'example', first, first + NEAR_TITLE);
  if (!example) return false;
  if (box) return true;
  const set = example.from === first && SIGNS_AFTER.has(reading.words[example.to]?.folded ?? '');
  return set && (reading.hits.has('company') || reading.hits.has('foreign'));
}

/** The government, "we", a ministry: not a strategy or a data centre, which others have too. */
function ownersIn(reading: Reading): boolean {
  const others = [...hitsOf(reading, 'instrument'), ...hitsOf(reading, 'other-actor')];
  return hitsOf(reading, 'owner').some(
    (owner) => !others.some((one) => one.from < owner.to && owner.from < one.to),
  );
}
