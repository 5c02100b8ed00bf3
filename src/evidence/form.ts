import { bareVerbOf } from './bare.js';
import type { Hit } from './lexicon.js';
import { has, hitAt, hitWithin, type Reading } from './reading.js';

/** How a passage is built, where its verbs do not say how firmly it speaks. */
export interface Form {
  /** "Reduce the footprint …", "Réduire l'empreinte …". */
  readonly infinitive: boolean;
  /** "Разработка стандарта …": a measure or an objective whose verb is a noun, as plans of several languages write. */
  readonly verbalNoun: boolean;
  /** "Measure 4.2: …", "Article 37 : …": the passage is a measure's title. */
  readonly measureTitle: boolean;
  /** "Objective: …". */
  readonly objective: boolean;
  /** "加强……": a verb without a subject, where the language writes its measures so. */
  readonly bare: Hit | null;
  /** It has a verb of its own that tells how things are: no deliverable, no title. */
  readonly statement: boolean;
}

/** Enumerators ("1.2", "a)", "–") before the first word. */
const MOST_ENUMERATOR = 6;
const HAN_NUMERALS = new Set('第一二三四五六七八九十百');
/** A subject is no longer, and a relative clause has its verb this near. */
const MOST_SUBJECT = 9;
const MOST_RELATIVE = 8;
const MOST_ASIDE = 12;

export function formOf(reading: Reading): Form {
  const first = firstWord(reading);
  const opening = [first, afterColon(reading, first), afterAside(reading, first)].find((at) =>
    opensInfinitive(reading, at),
  );
  const infinitive = opening !== undefined && !isSubject(reading, opening);
  const nouns = [first, afterColon(reading, first), ...(reading.verbLast ? [lastWord(reading)] : [])];
  const noun = nouns.find((at) => hitAt(reading, 'verbal-noun', at) !== null);
  const verbalNoun = !infinitive && noun !== undefined && !isSubject(reading, noun);
  return {
    infinitive,
    verbalNoun,
    measureTitle: titleAt(reading, 'measure-title', first),
    objective: titleAt(reading, 'objective', first),
    bare: bareVerbOf(reading, first),
    statement:
      !infinitive &&
      !verbalNoun &&
      (has(reading, 'finite') || has(reading, 'possible') || has(reading, 'done')),
  };
}

/** The first word that is no enumerator. */
export function firstWord(reading: Reading): number {
  const { words } = reading;
  for (let at = 0; at < Math.min(words.length, MOST_ENUMERATOR); at++) {
    const word = words[at]!;
    const isEnumerator =
      word.type === 'number' ||
      word.type === 'sign' ||
      (word.folded.length === 1 && words[at + 1]?.type === 'sign') ||
      // "十二、": numerals of several characters.
      (HAN_NUMERALS.has(word.folded) && HAN_NUMERALS.has(words[at + 1]?.folded ?? ''));
    if (!isEnumerator) return at;
  }
  return 0;
}

/** The last word that is no sign and no bracket's: "Kayıt kurulması (2027)." */
function lastWord(reading: Reading): number {
  const bracket = reading.words.findIndex(({ folded }) => folded === '(');
  const end = bracket > 0 ? bracket : reading.words.length;
  return reading.words.slice(0, end).findLastIndex(({ type }) => type === 'word');
}

/** A title before a colon ("Measure 3:", "Climate:") is not where the sentence begins. */
function afterColon(reading: Reading, first: number): number {
  const at = reading.words.findIndex((word, i) => i > first && i <= first + 8 && word.folded === ':');
  return at < 0 ? first : at + 1;
}

/** "Thanks to the measurements, reduce …": the sentence begins after what sets it in place. */
function afterAside(reading: Reading, first: number): number {
  if (!hitAt(reading, 'aside', first)) return first;
  const at = reading.words.findIndex(
    (word, i) => i > first && i <= first + MOST_ASIDE && word.folded === ',',
  );
  return at < 0 ? first : at + 1;
}

function opensInfinitive(reading: Reading, at: number): boolean {
  return hitAt(reading, 'infinitive', at) !== null && hitAt(reading, 'not-infinitive', at) === null;
}

/** An infinitive with a verb after it is that verb's subject: "Acheter mieux implique …". */
function isSubject(reading: Reading, first: number): boolean {
  const verb = hitWithin(reading, 'finite', first + 1, first + MOST_SUBJECT);
  if (!verb || reading.clauses[verb.from] !== reading.clauses[first]) return false;
  return (
    hitWithin(reading, 'relative', Math.max(first, verb.from - MOST_RELATIVE), verb.from) === null &&
    hitWithin(reading, 'subordinate', Math.max(first, verb.from - MOST_RELATIVE), verb.from) === null
  );
}

/** A title stands at the beginning, with a number or a colon after it. */
function titleAt(reading: Reading, kind: 'measure-title' | 'objective', first: number): boolean {
  const hit = hitAt(reading, kind, first);
  if (!hit) return false;
  const last = reading.words[hit.to - 1]!;
  if (last.type !== 'word') return true;
  const next = reading.words[hit.to];
  return next !== undefined && (next.type === 'number' || next.folded === ':');
}
