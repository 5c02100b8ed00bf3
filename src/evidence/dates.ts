import type { YearPart } from '../languages/quantities/index.js';
import type { StatedDate } from '../model/target.js';
import { between, type QuantityHit, type QuantityReading } from './quantity-reading.js';

/** A date in a passage and what it does there. `from` and `to` count words, `start` and `end` code units. */
export interface FoundDate extends StatedDate {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** `deadline` binds; `baseline` is compared with; `since` has begun; `plain` only stands there. */
  readonly role: 'deadline' | 'baseline' | 'since' | 'plain';
}

const YEAR = /^(?:19|20)\d\d$/;
const LAST_MONTH: Readonly<Record<YearPart, string>> = {
  start: '01',
  middle: '06',
  end: '12',
  Q1: '03',
  Q2: '06',
  Q3: '09',
  Q4: '12',
  H1: '06',
  H2: '12',
};
/** Parts of one date at most. */
const MOST_PARTS = 8;
const DASH = /^\s?[-–—‑/]\s?$/;

/** The years of a passage with the words that belong to them, in order, and stretches of time without a year. */
export function findDates(reading: QuantityReading): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let next = 0;
  for (let at = 0; at < reading.words.length; at++) {
    if (at < next) continue;
    const year = yearAt(reading, at);
    if (!year) continue;
    const date = dateAround(reading, at, year);
    found.push(date);
    next = date.to;
  }
  for (const hit of reading.hits('within')) {
    if (found.some((date) => date.from < hit.to && hit.from < date.to)) continue;
    found.push({ ...spanOf(reading, hit.from, hit.to), year: null, date: null, role: 'deadline' });
  }
  return found.sort((a, b) => a.from - b.from);
}

interface Year {
  readonly year: number;
  readonly to: number;
  readonly label: string;
  readonly fiscal: boolean;
}

/** A year, a fiscal year (2027/28, FY2027) or the last year of a range (2025–2030). */
function yearAt(reading: QuantityReading, at: number): Year | null {
  const { words } = reading;
  const word = words[at]!;
  const short = /^fy(\d\d|20\d\d)$/.exec(word.folded);
  if (!short && !(word.type === 'number' && YEAR.test(word.folded))) return null;
  const year = short ? Number(short[1]!.padStart(4, '20')) : Number(word.folded);
  const isFiscal = short !== null;
  const slash = words[at + 1];
  const second = slash?.folded === '/' || slash?.folded === '–' || slash?.folded === '—' ? at + 2 : at + 1;
  const joined = second === at + 2 || DASH.test(between(reading, at));
  const other = words[second];
  if (joined && other?.type === 'number') {
    if (/^\d\d$/.test(other.folded) && Number(other.folded) === (year + 1) % 100) {
      return { year: year + 1, to: second + 1, label: `FY${year}/${other.folded}`, fiscal: true };
    }
    if (YEAR.test(other.folded) && Number(other.folded) > year) {
      const last = Number(other.folded);
      const next = slash?.folded === '/' && last === year + 1;
      return next
        ? { year: last, to: second + 1, label: `FY${year}/${String(last).slice(2)}`, fiscal: true }
        : { year: last, to: second + 1, label: other.folded, fiscal: false };
    }
  }
  // "2000 tonnes" is no year.
  if (!isFiscal && (reading.starting('unit', at + 1) || reading.ending('currency', at))) return null;
  return { year, to: at + 1, label: isFiscal ? `FY${year}` : String(year), fiscal: isFiscal };
}

function dateAround(reading: QuantityReading, at: number, year: Year): FoundDate {
  const before = partsBefore(reading, at);
  const after = partsAfter(reading, year.to);
  const month = before.month ?? after.month;
  const day = before.day ?? after.day;
  const part = before.part ?? after.part;
  const fiscal = year.fiscal || before.fiscal;
  const label = fiscal
    ? year.label.startsWith('FY')
      ? year.label
      : `FY${year.label}`
    : [
        year.label,
        month === null ? (part === null ? null : LAST_MONTH[part]) : twoDigits(month),
        day === null ? null : twoDigits(day),
      ]
        .filter((piece) => piece !== null)
        .join('-');
  const { from, to, role } = roleOf(reading, { from: before.from, at, to: after.to, yearTo: year.to });
  return { ...spanOf(reading, from, to), year: year.year, date: label, role };
}

interface Parts {
  readonly month: number | null;
  readonly day: number | null;
  readonly part: YearPart | null;
}

function partsBefore(reading: QuantityReading, at: number): Parts & { from: number; fiscal: boolean } {
  const { words } = reading;
  let from = at;
  let month: number | null = null;
  let day: number | null = null;
  let part: YearPart | null = null;
  let fiscal = false;
  for (let step = 0; step < MOST_PARTS; step++) {
    const named = reading.ending('month', from);
    const partial = reading.ending('part', from);
    const year = reading.ending('fiscal', from);
    const word = reading.ending('year-word', from);
    const link = reading.ending('link', from);
    if (partial && part === null) {
      part = partial.rule.value as YearPart;
      from = partial.from;
    } else if (named && month === null) {
      month = Number(named.rule.value);
      from = named.from;
    } else if (isDay(from - 1) && day === null && (month !== null || reading.ending('month', from - 1))) {
      day = Number(words[from - 1]!.folded);
      from -= 1;
    } else if (year) {
      fiscal = true;
      from = year.from;
    } else if (word) from = word.from;
    else if (link && isPart(link.from)) from = link.from;
    else break;
  }
  return { month, day, part, from, fiscal };

  function isDay(index: number): boolean {
    const word = words[index];
    return (
      word?.type === 'number' &&
      /^\d{1,2}$/.test(word.folded) &&
      Number(word.folded) >= 1 &&
      Number(word.folded) <= 31
    );
  }

  function isPart(end: number): boolean {
    return (
      reading.ending('month', end) !== null ||
      reading.ending('part', end) !== null ||
      reading.ending('fiscal', end) !== null ||
      reading.ending('year-word', end) !== null ||
      isDay(end - 1)
    );
  }
}

function partsAfter(reading: QuantityReading, first: number): Parts & { to: number } {
  const { words, language } = reading;
  let to = first;
  let month: number | null = null;
  let day: number | null = null;
  let part: YearPart | null = null;
  if (language.partsFollow) {
    const partial = reading.starting('part', to);
    if (partial) {
      part = partial.rule.value as YearPart;
      to = partial.to;
    }
  }
  const word = to === first ? reading.starting('year-word', to) : null;
  if (word) to = word.to;
  if (words[to + 1]?.folded === '月' && words[to]?.type === 'number') {
    month = Number(words[to]!.folded);
    to += 2;
    if (/^[日号]$/.test(words[to + 1]?.folded ?? '') && words[to]?.type === 'number') {
      day = Number(words[to]!.folded);
      to += 2;
    }
  }
  return { month, day, part, to };
}

function roleOf(
  reading: QuantityReading,
  date: { from: number; at: number; to: number; yearTo: number },
): Pick<FoundDate, 'from' | 'to' | 'role'> {
  const before = (kind: 'by' | 'since' | 'baseline'): QuantityHit | null =>
    reading
      .hits(kind)
      .filter(
        (hit) => hit.from < date.from && hit.to <= date.at && hit.to >= date.from - (kind === 'by' ? 1 : 0),
      )
      .sort((a, b) => a.from - b.from)[0] ?? null;
  const after = (kind: 'by-after' | 'baseline-after'): QuantityHit | null =>
    reading.hits(kind).find((hit) => hit.from >= date.yearTo && hit.from <= date.to && hit.to >= date.to) ??
    null;
  const baseline = before('baseline');
  const level = after('baseline-after');
  const by = before('by');
  const due = after('by-after');
  const since = before('since');
  if (level && !(by && reading.language.code === 'zh' && !baseline)) {
    return {
      from: Math.min(date.from, baseline?.from ?? date.from),
      to: Math.max(level.to, date.to),
      role: 'baseline',
    };
  }
  if (baseline && (!by || baseline.from <= by.from))
    return { from: baseline.from, to: date.to, role: 'baseline' };
  if (by && !(since && since.to - since.from > by.to - by.from)) {
    return { from: by.from, to: Math.max(date.to, due?.to ?? 0), role: 'deadline' };
  }
  if (due) return { from: date.from, to: Math.max(due.to, date.to), role: 'deadline' };
  return { from: date.from, to: date.to, role: since ? 'since' : 'plain' };
}

function spanOf(reading: QuantityReading, from: number, to: number) {
  const start = reading.words[from]!.start;
  const end = reading.words[to - 1]!.end;
  return { from, to, start, end, text: reading.text.slice(start, end) };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
