import type { InstrumentType } from '../languages/quantities/index.js';
import type { Cue, CueKind } from '../model/evidence.js';
import type { Span } from '../model/span.js';
import type { CueDetail } from '../model/target.js';
import { type FoundDate, findDates } from './dates.js';
import { type QuantityReading, readQuantities } from './quantity-reading.js';
import { type FoundValue, findValues } from './values.js';

type Bare = { readonly kind: CueKind } & Span;

/**
 * Cues with what they say: the date of a deadline, the amount of a budget, the value of an indicator, the kind of an
 * instrument, the name of a body. Money, measured values and binding dates that no cue covers are cues too.
 */
export function detailsOf(text: string, language: string, bare: readonly Bare[]): readonly Cue[] {
  const reading = readQuantities(text, language);
  const dates = reading ? findDates(reading) : [];
  const values = reading ? findValues(reading, dates) : [];
  const added = [
    ...values.filter(({ is }) => is === 'money').map((value) => spanned('budget', value)),
    ...values.filter(({ is }) => is === 'measure').map((value) => spanned('indicator', value)),
    ...dates.filter(({ role }) => role === 'deadline').map((date) => spanned('deadline', date)),
  ].filter((one) => !bare.some((cue) => cue.kind === one.kind && overlaps(cue, one)));
  return [...bare, ...added].map((cue) => ({
    ...cue,
    text: text.slice(cue.start, cue.end),
    detail: detailOf(cue, text, reading, dates, values),
  }));
}

function detailOf(
  cue: Bare,
  text: string,
  reading: QuantityReading | null,
  dates: readonly FoundDate[],
  values: readonly FoundValue[],
): CueDetail {
  switch (cue.kind) {
    case 'responsible-body':
      return { is: 'body', name: nameIn(text.slice(cue.start, cue.end)) };
    case 'budget': {
      const money = values.find((value) => value.is === 'money' && overlaps(value, cue));
      return { is: 'money', amount: money?.quantity ?? null, currency: money?.unit ?? null };
    }
    case 'instrument': {
      const hits = reading?.hits('instrument').filter((hit) => overlaps(hit, cue)) ?? [];
      // The last word is the head of an English name, the longest one where they stand apart.
      const head = hits.at(-1);
      return { is: 'instrument', type: head ? (head.rule.value as InstrumentType) : 'other' };
    }
    case 'deadline': {
      const date = dates.find((one) => overlaps(one, cue));
      return { is: 'date', year: date?.year ?? null, date: date?.date ?? null };
    }
    case 'indicator': {
      const value = values.find((one) => one.is !== 'money' && overlaps(one, cue));
      return { is: 'measure', quantity: value?.quantity ?? null, unit: value?.unit ?? null };
    }
  }
}

function spanned(kind: CueKind, { start, end }: Span): Bare {
  return { kind, start, end };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Words of no name: "a task force", "the Government" say what acts, not which. */
const GENERIC =
  /^(?:the |a |an |le |la |les |l['’]|un |une |el |los |las |der |die |das |o |a |il |lo )?(?:\p{Ll}[\p{L}\p{M}]*[ '’-]*)+$/u;
const LEADING =
  /^(?:led by |the |le |la |les |l['’]|el |los |las |der |die |das |dem |den |o |os |as |il |lo |i |gli )+/iu;

/** The name that a cue holds; null where it is only a common noun in a script that sets names in capitals. */
function nameIn(text: string): string | null {
  const name = text.replace(LEADING, '');
  const cased = name.toLowerCase() !== name.toUpperCase();
  return cased && (GENERIC.test(name) || !/\s/.test(name.trim())) && !/^\p{Lu}\p{Lu}+$/u.test(name)
    ? null
    : name;
}
