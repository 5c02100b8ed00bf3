import { ASSERTIONS, COMMITMENTS } from '../model/evidence.js';
import { LEVELS, type Level, type Taxonomy } from '../model/taxonomy.js';
import { gwetAc1 } from './ac1.js';
import { krippendorffAlpha } from './alpha.js';
import { type Estimate, estimate } from './bootstrap.js';
import type { CodedUnit, Coding } from './coding.js';
import { cohenKappa } from './kappa.js';
import { type Found, precisionRecall } from './precision.js';
import type { Ratings } from './ratings.js';

/** Agreement on whether a code applies. */
export interface CodeAgreement {
  readonly id: string;
  /** Of the second coder against the first; of more than two the mean F1 of all pairs stands in `f1`. */
  readonly found: Found;
  readonly precision: Estimate;
  readonly recall: Estimate;
  readonly f1: Estimate;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
  readonly ac1: Estimate;
}

/** Agreement on one scale among units that at least two coders coded. */
export interface ScaleAgreement {
  readonly units: number;
  /** Share of pairs of coders that say the same, 0–1. */
  readonly exact: number | null;
  readonly kappa: Estimate;
  readonly alphaNominal: Estimate;
  readonly alphaOrdinal: Estimate;
  readonly ac1: Estimate;
}

export interface Disagreement {
  readonly text: string;
  readonly page: number | null;
  readonly on: 'topics' | 'assertion' | 'commitment';
  /** What each coder says, in the coders' order; null where the passage is not coded, `undecided` where not judged yet. */
  readonly says: readonly (string | null)[];
}

/** The same figures on two grounds: passages that somebody coded, and all passages of the document. */
export interface Ground {
  readonly units: number;
  /** Whether a passage is coded at all. */
  readonly passages: CodeAgreement;
  readonly themes: readonly CodeAgreement[];
  readonly topics: readonly CodeAgreement[];
}

export interface Agreement {
  readonly coders: readonly string[];
  /** How many passages each coder has not judged yet, in the coders' order: they are left out of pairs with that coder. */
  readonly undecided: readonly number[];
  readonly seed: number;
  readonly resamples: number;
  readonly coded: Ground;
  /** Null where no coding says how many passages the document has. */
  readonly all: Ground | null;
  readonly commitment: ScaleAgreement;
  readonly assertion: ScaleAgreement;
  /** Levels of all topics, and of all themes, in the document. */
  readonly topicLevels: ScaleAgreement;
  readonly themeLevels: ScaleAgreement;
  readonly disagreements: readonly Disagreement[];
}

/** The same passage as each coder coded it; null: not coded; undefined: not judged yet. */
type Row = readonly (CodedUnit | null | undefined)[];
interface Settings {
  readonly seed: number;
  readonly resamples: number;
}

/**
 * How far two or more codings of one document agree, with seeded bootstrap intervals. Agreement on uncoded text is
 * cheap, so every figure stands on the passages that somebody coded, and beside it on all.
 *
 * @throws {RangeError} with fewer than two codings
 * @example
 * const { coded } = agreement([codingOf(mine), codingOf(theirs)], { taxonomy });
 * coded.topics.find(({ id }) => id === 'e-waste-management')?.alpha.value;
 */
export function agreement(
  codings: readonly Coding[],
  options: {
    readonly taxonomy: Pick<Taxonomy, 'themes'>;
    readonly seed?: number;
    readonly resamples?: number;
  },
): Agreement {
  if (codings.length < 2) throw new RangeError('Agreement needs two codings or more.');
  const { taxonomy, seed = 1, resamples = 200 } = options;
  const settings = { seed, resamples };
  const rows = paired(codings);
  const themes = taxonomy.themes.map(({ id, topics }) => ({ id, topics: topics.map((topic) => topic.id) }));
  const used = (ids: readonly string[]) =>
    rows.some((row) => row.some((unit) => unit && ids.some((id) => unit.topics.includes(id))));
  const ground = (units: readonly Row[]): Ground => ({
    units: units.length,
    passages: onCode('passages', units, (unit) => unit !== null, settings),
    themes: themes
      .filter(({ topics }) => used(topics))
      .map(({ id, topics }) =>
        onCode(
          id,
          units,
          (unit) => unit !== null && topics.some((topic) => unit.topics.includes(topic)),
          settings,
        ),
      ),
    topics: themes
      .flatMap(({ topics }) => topics)
      .filter((id) => used([id]))
      .map((id) => onCode(id, units, (unit) => unit?.topics.includes(id) === true, settings)),
  });
  const total = Math.max(0, ...codings.map(({ passages }) => passages ?? 0));
  const nobody: Row = codings.map(() => null);
  const uncoded = Array.from({ length: Math.max(0, total - rows.length) }, () => nobody);
  const levels = (ids: readonly string[]) =>
    codings.map(({ units }) =>
      levelOf(units.filter(({ topics }) => topics.some((topic) => ids.includes(topic)))),
    );
  return {
    coders: codings.map(({ name }) => name),
    undecided: codings.map(({ undecided }) => undecided.length),
    seed,
    resamples,
    coded: ground(rows),
    all: total === 0 ? null : ground([...rows, ...uncoded]),
    commitment: onScale(
      rows.map((row) => row.map((unit) => unit?.commitment ?? null)),
      COMMITMENTS,
      settings,
    ),
    assertion: onScale(
      rows.map((row) => row.map((unit) => unit?.assertion ?? null)),
      ASSERTIONS,
      settings,
    ),
    topicLevels: onScale(
      themes.flatMap(({ topics }) => topics.map((id) => levels([id]))),
      LEVELS,
      settings,
    ),
    themeLevels: onScale(
      themes.map(({ topics }) => levels(topics)),
      LEVELS,
      settings,
    ),
    disagreements: disagreements(rows),
  };
}

/** The union of the coded passages, in the first coder's order, then the second's … */
function paired(codings: readonly Coding[]): readonly Row[] {
  const byKey = codings.map(({ units, undecided }) => ({
    units: new Map(units.map((unit) => [unit.key, unit])),
    undecided: new Set(undecided),
  }));
  const keys = new Set(codings.flatMap(({ units }) => units.map(({ key }) => key)));
  return [...keys].map((key) =>
    byKey.map(({ units, undecided }) => units.get(key) ?? (undecided.has(key) ? undefined : null)),
  );
}

function onCode(
  id: string,
  rows: readonly Row[],
  has: (unit: CodedUnit | null) => boolean,
  settings: Settings,
): CodeAgreement {
  const units: readonly Judged[] = rows.map((row) =>
    row.map((unit) => (unit === undefined ? null : has(unit))),
  );
  const ratings = (drawn: readonly Judged[]): Ratings =>
    drawn.map((unit) => unit.map((yes) => (yes === null ? null : yes ? 'yes' : 'no')));
  return {
    id,
    found: precisionRecall(bothJudged(units, 0, 1)),
    precision: estimate(units, (drawn) => precisionRecall(bothJudged(drawn, 0, 1)).precision, settings),
    recall: estimate(units, (drawn) => precisionRecall(bothJudged(drawn, 0, 1)).recall, settings),
    f1: estimate(units, meanF1, settings),
    kappa: estimate(units, (drawn) => meanKappa(ratings(drawn)), settings),
    alpha: estimate(units, (drawn) => krippendorffAlpha(ratings(drawn)), settings),
    ac1: estimate(units, (drawn) => gwetAc1(ratings(drawn), ['no', 'yes']), settings),
  };
}

function onScale(ratings: Ratings, order: readonly string[], settings: Settings): ScaleAgreement {
  const units = ratings.filter((unit) => unit.filter((value) => value !== null).length >= 2);
  const same = units.flatMap((unit) =>
    pairsOf(unit.length).flatMap(([a, b]) =>
      unit[a] === null || unit[b] === null ? [] : [unit[a] === unit[b]],
    ),
  );
  return {
    units: units.length,
    exact: same.length === 0 ? null : same.filter(Boolean).length / same.length,
    kappa: estimate(units, meanKappa, settings),
    alphaNominal: estimate(units, (drawn) => krippendorffAlpha(drawn), settings),
    alphaOrdinal: estimate(units, (drawn) => krippendorffAlpha(drawn, order), settings),
    ac1: estimate(units, (drawn) => gwetAc1(drawn, order), settings),
  };
}

function pairsOf(coders: number): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < coders; a++) for (let b = a + 1; b < coders; b++) pairs.push([a, b]);
  return pairs;
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
}

/** Of all pairs of coders (Light 1971). */
function meanKappa(ratings: Ratings): number | null {
  const coders = ratings[0]?.length ?? 0;
  return meanOf(
    pairsOf(coders).map(([a, b]) => cohenKappa(ratings.map((unit) => [unit[a] ?? null, unit[b] ?? null]))),
  );
}

/** Whether each coder gave a code; null: not judged yet. */
type Judged = readonly (boolean | null)[];

function bothJudged(
  units: readonly Judged[],
  a: number,
  b: number,
): readonly (readonly [boolean, boolean])[] {
  return units.flatMap((unit) => {
    const [first, second] = [unit[a] ?? null, unit[b] ?? null];
    return first === null || second === null ? [] : [[first, second] as const];
  });
}

function meanF1(units: readonly Judged[]): number | null {
  const coders = units[0]?.length ?? 0;
  return meanOf(pairsOf(coders).map(([a, b]) => precisionRecall(bothJudged(units, a, b)).f1));
}

/** The coverage level (codebook) of what one coder coded. */
function levelOf(units: readonly CodedUnit[]): Level {
  if (units.length === 0) return 'absent';
  const yes = units.filter(({ assertion }) => assertion === null || assertion === 'affirmed');
  const firmest = Math.max(
    -1,
    ...yes.map(({ commitment }) => (commitment ? COMMITMENTS.indexOf(commitment) : 0)),
  );
  if (firmest === 3) return 'targeted';
  if (firmest === 2) return 'committed';
  return firmest === 1 || yes.length >= 3 ? 'addressed' : 'mentioned';
}

const UNDECIDED = 'undecided';

function disagreements(rows: readonly Row[]): readonly Disagreement[] {
  return rows.flatMap((row) => {
    const [first] = row.filter((unit) => unit !== null && unit !== undefined);
    if (!first) return [];
    const differ = (on: Disagreement['on'], say: (unit: CodedUnit) => string | null): Disagreement[] => {
      const says = row.map((unit) => (unit === undefined ? UNDECIDED : unit === null ? null : say(unit)));
      return new Set(says.filter((one) => one !== UNDECIDED)).size > 1
        ? [{ text: first.text, page: first.page, on, says }]
        : [];
    };
    const topics = differ('topics', (unit) => [...unit.topics].sort().join('; '));
    // What only one coder coded has nothing else to disagree on.
    if (row.includes(null)) return topics;
    return [
      ...topics,
      ...differ('assertion', (unit) => unit.assertion),
      ...differ('commitment', (unit) => unit.commitment),
    ];
  });
}
