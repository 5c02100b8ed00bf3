import type { Span } from '../model/span.js';
import type { StatedDate, Target } from '../model/target.js';
import { type FoundDate, findDates } from './dates.js';
import { goalVerbOf, isForeseen, isGoalFor } from './goal.js';
import { type QuantityHit, type QuantityReading, readQuantities } from './quantity-reading.js';
import { type FoundValue, findValues } from './values.js';

const LONGEST_SUBJECT = { words: 12, characters: 26 } as const;
/** Two values this near may be where it stands and where it shall go: "from 20 % to 60 %". */
const NEAR_PAIR = 5;
/** A word of comparison, the value and its date stand this near to one another. */
const NEAR_COMPARISON = 3;
const SIGNS_WITHIN = new Set(['’', '&', '/', '·', '"', '“', '”', '«', '»']);

/** What can be measured in a passage: the value or state, of what, compared with what, by when. */
export interface Measured {
  readonly target: Target;
  /** Where the value or state stands. */
  readonly span: Span;
  readonly text: string;
  /** Its date binds ("by 2030"). */
  readonly binds: boolean;
  /** The date of the value that it starts from: nothing is due then. */
  readonly started: Span | null;
  /** Where a goal is told as what will be so ("the share … reaches"), its verb. */
  readonly goalVerb: Span | null;
  /** The value may be what something is asked of ("70 % of servers must be reused by 2030"). */
  readonly isGoal: boolean;
  /** A forecast tells it, or it grows by itself ("the share of data centres in electricity demand reaches"). */
  readonly isForeseen: boolean;
}

/**
 * The measurable outcome that a passage names, or null where it names none. Whether it is undertaken is not told
 * here. Money is a budget and no outcome; a date alone is a deadline.
 *
 * @param mentions spans of the passage's text that name a topic: subjects keep them whole
 * @example
 * measuredOutcome('Collect 60 % of e-waste by 2030.', 'en')?.target;
 * // { quantity: 60, unit: '%', subject: 'e-waste', comparator: 'reach', baseline: null, deadline: { year: 2030, … } }
 */
export function measuredOutcome(
  text: string,
  language: string,
  mentions: readonly Span[] = [],
): Measured | null {
  const reading = readQuantities(text, language);
  if (!reading) return null;
  const dates = findDates(reading);
  const values = findValues(reading, dates);
  const compared = comparedIn(reading, dates, values);
  const number = chosen(values, compared);
  // "100 % renewable" is a state with a number in it.
  const states = reading.hits('state');
  const state = number ? states.find((hit) => hit.from <= number.from && number.to <= hit.to) : states[0];
  const value = state ? null : number;
  const counted = value || state ? null : (values.find(({ is }) => is === 'count') ?? null);
  const found = value ?? counted;
  if (!found && !state) return null;
  const place = found ?? state!;
  const start = found ? startOf(reading, found, values, dates, compared) : null;
  const base = start?.value ?? null;
  // "Against 40 % in 2024": nothing is due in 2024.
  const ahead = start?.date ? dates.filter((date) => date !== start.date) : dates;
  return {
    span: { start: place.start, end: place.end },
    text: text.slice(place.start, place.end),
    binds: ahead.some(({ role, year }) => role === 'deadline' && year !== null),
    started: start?.date ?? null,
    goalVerb: value ? goalVerbOf(reading, value, dates) : null,
    isGoal: value !== null && isGoalFor(reading, value, dates),
    isForeseen: value !== null && isForeseen(reading, value),
    target: {
      quantity: found?.quantity ?? null,
      unit: found ? found.unit : state!.rule.value,
      subject: subjectOf(reading, {
        place,
        begins: base && base.from < place.from ? base : place,
        change: found?.change ?? null,
        dates,
        values,
        mentions,
      }),
      comparator: found?.comparator ?? 'state',
      baseline: baselineOf(dates, start),
      deadline: deadlineOf(ahead),
    },
  };
}

/** The date by which something is due in a text, or null. */
export function deadlineIn(text: string, language: string): StatedDate | null {
  const reading = readQuantities(text, language);
  return reading ? deadlineOf(findDates(reading)) : null;
}

/** A measured value before what is counted; of "from 20 % to 60 %" the second; none that another is compared with. */
function chosen(values: readonly FoundValue[], compared: ReadonlySet<FoundValue>): FoundValue | null {
  const measured = values.filter(({ is }) => is === 'measure');
  const own = measured.filter((value) => !compared.has(value));
  const first = own[0] ?? measured[0];
  if (!first) return null;
  return own.find((other) => isFrom(first, other)) ?? first;
}

/** The values beside a word of comparison: "against 40 %", "%40’a kıyasla". */
function comparedIn(
  reading: QuantityReading,
  dates: readonly FoundDate[],
  values: readonly FoundValue[],
): ReadonlySet<FoundValue> {
  const before = [...reading.hits('baseline'), ...dates.filter(({ role }) => role === 'baseline')];
  const after = reading.hits('baseline-after');
  return new Set(
    values.filter(
      (value) =>
        before.some((word) => isBehind(word, value, NEAR_COMPARISON)) ||
        after.some((word) => isBehind(value, word, 0)),
    ),
  );
}

function isFrom(base: FoundValue, goal: FoundValue): boolean {
  const near = goal.from - base.to;
  return base.unit === goal.unit && goal.level && near >= 0 && near <= NEAR_PAIR;
}

function stated({ text, year, date }: FoundDate): StatedDate {
  return { text, year, date };
}

/** The last date that binds; where none does, the last one that only stands there. */
function deadlineOf(dates: readonly FoundDate[]): StatedDate | null {
  const last = (role: FoundDate['role']) =>
    dates
      .filter((date) => date.role === role)
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.from - a.from)[0];
  const found = last('deadline') ?? last('plain');
  return found ? stated(found) : null;
}

/** The value that a measured one starts from or is compared with, and the date on which it stood. */
interface Start {
  readonly value: FoundValue;
  readonly date: FoundDate | null;
}

/** "From 20 % to 60 %"; "60 % by 2030, against 20 % in 2024": a value of the same unit, and when it was so. */
function startOf(
  reading: QuantityReading,
  found: FoundValue,
  values: readonly FoundValue[],
  dates: readonly FoundDate[],
  compared: ReadonlySet<FoundValue>,
): Start | null {
  const others = values.filter((other) => other !== found && other.unit === found.unit);
  const value = others.find((other) => compared.has(other)) ?? others.find((other) => isFrom(other, found));
  if (!value) return null;
  const words = reading.hits('baseline');
  const isDateOf = (one: FoundDate) =>
    isBehind(value, one, NEAR_COMPARISON) ||
    (isBehind(one, value, 2) && !words.some(({ from }) => one.to <= from && from < value.from));
  const date = dates.find((one) => one.year !== null && isDateOf(one)) ?? null;
  return { value, date: date && isItsOwn(date) ? date : null };

  /** "From 20 % to 60 % by 2030", "60 %, against 20 % today, by 2030": the goal's date. */
  function isItsOwn(date: FoundDate): boolean {
    if (value!.to <= found.from && found.from < date.from) return false;
    const isLaterDue = dates.some((other) => other !== date && (other.year ?? 0) > date.year!);
    return date.role !== 'deadline' || isLaterDue;
  }
}

function isBehind(
  one: { readonly from: number; readonly to: number },
  other: { readonly from: number; readonly to: number },
  near: number,
): boolean {
  const between = other.from - one.to;
  return between >= 0 && between <= near;
}

function baselineOf(dates: readonly FoundDate[], start: Start | null): Target['baseline'] {
  const date = start?.date ?? dates.find(({ role }) => role === 'baseline');
  if (!date && !start) return null;
  const { value } = start ?? {};
  return { text: date?.text ?? value!.text, year: date?.year ?? null, quantity: value?.quantity ?? null };
}

interface Around {
  readonly place: { readonly from: number; readonly to: number };
  /** Where the value, or the one that it starts from, begins. */
  readonly begins: { readonly from: number };
  readonly change: QuantityHit | null;
  readonly dates: readonly FoundDate[];
  readonly values: readonly FoundValue[];
  readonly mentions: readonly Span[];
}

/**
 * What is measured: the words after "60 % of", else those between the verb and the value, else those before it, else
 * the nearest mention.
 */
function subjectOf(reading: QuantityReading, around: Around): string | null {
  const { place, change } = around;
  const link = reading.starting('of', place.to);
  const changed = change !== null && change.to <= place.from ? change : null;
  const ratio = reading.hits('ratio').findLast((hit) => hit.to <= place.from);
  const begins = ratio ? ratio.from : around.begins.from;
  const linked = ratio ? reading.starting('of', ratio.to) : null;
  // "A PUE of at most 1.2" is of no thing.
  const ofRatio = linked && around.begins.from - linked.to >= 3 ? linked : null;
  const after = () => stretchAfter(reading, around, link?.to ?? place.to);
  // "The PUE of public data centres"
  const measured = () => (ofRatio ? stretchAfter(reading, around, ofRatio.to) : null);
  const before = () => stretchBefore(reading, around, begins);
  const within = () => (changed ? stretchWithin(reading, around, changed.to, begins) : null);
  const ahead = () => (changed ? stretchBefore(reading, around, changed.from) : null);
  const order =
    link && !ratio
      ? [after, within, ahead, before]
      : changed || ratio || reading.language.verbsFollow
        ? [measured, within, before, ahead, after]
        : [after, before];
  for (const look of order) {
    const range = look();
    if (range) return whole(reading, range, around.mentions);
  }
  const start = reading.words[place.from]!.start;
  const [nearest] = [...around.mentions].sort(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  return nearest ? reading.text.slice(nearest.start, nearest.end) : null;
}

/** Each Chinese character is a word. */
const longest = ({ language }: QuantityReading) =>
  language.code === 'zh' ? LONGEST_SUBJECT.characters : LONGEST_SUBJECT.words;

type Range = { from: number; to: number };

function stretchAfter(reading: QuantityReading, around: Around, first: number): Range | null {
  let to = first;
  while (to < reading.words.length && to - first < longest(reading) && !isBoundary(reading, around, to)) to++;
  return trimmed(reading, { from: first, to });
}

function stretchBefore(reading: QuantityReading, around: Around, last: number): Range | null {
  const to = beforeEdges(reading, around, last);
  let from = to;
  while (from > 0 && to - from < longest(reading) && !isBoundary(reading, around, from - 1)) from--;
  return trimmed(reading, { from, to });
}

/** What a verb of change has as its object is the subject whole, small words and all. */
function stretchWithin(reading: QuantityReading, around: Around, first: number, last: number): Range | null {
  let to = beforeEdges(reading, around, last);
  const end = reading.words.slice(first, to).findIndex((word, i) => {
    const dated = around.dates.some((date) => date.from <= first + i && first + i < date.to);
    return dated || (word.type === 'sign' && !SIGNS_WITHIN.has(word.folded));
  });
  if (end >= 0) to = first + end;
  return to - first > longest(reading) ? null : trimmed(reading, { from: first, to });
}

const EDGES = ['amount', 'level', 'at-least', 'at-most', 'verb', 'ratio', 'of', 'article', 'since'] as const;

/** "by", "at least", "to" and a date stand between what is measured and its value. */
function beforeEdges(reading: QuantityReading, around: Around, last: number): number {
  let to = last;
  for (;;) {
    const date = around.dates.find((one) => one.to === to);
    const edge = date ?? EDGES.map((kind) => reading.ending(kind, to)).find((hit) => hit !== null);
    if (!edge || edge.from >= to) return to;
    to = edge.from;
  }
}

function isBoundary(reading: QuantityReading, { dates, values, place }: Around, at: number): boolean {
  const word = reading.words[at]!;
  if (word.type === 'sign' && !SIGNS_WITHIN.has(word.folded)) return true;
  if (dates.some((date) => date.from <= at && at < date.to)) return true;
  if (values.some((value) => value.from !== place.from && value.from <= at && at < value.to)) return true;
  return (['stop', 'verb', 'up', 'down', 'baseline', 'ratio'] as const).some((kind) =>
    reading.hits(kind).some((hit) => hit.from <= at && at < hit.to),
  );
}

/** Without articles at its beginning and small words at its end; null where nothing is left. */
function trimmed(reading: QuantityReading, range: Range): Range | null {
  let { from, to } = range;
  for (
    let hit = reading.starting('article', from);
    hit && hit.to <= to;
    hit = reading.starting('article', from)
  )
    from = hit.to;
  while (
    to > from &&
    (reading.words[to - 1]!.type === 'sign' || reading.ending('of', to) || reading.ending('article', to))
  )
    to--;
  return reading.words.slice(from, to).some((word) => word.type === 'word') ? { from, to } : null;
}

/** The words of a range; a mention that it cuts is kept whole. */
function whole(reading: QuantityReading, { from, to }: Range, mentions: readonly Span[]): string {
  let start = reading.words[from]!.start;
  let end = reading.words[to - 1]!.end;
  for (const mention of mentions) {
    if (mention.end <= start || mention.start >= end || mention.end - mention.start >= reading.text.length)
      continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return reading.text.slice(start, end);
}
