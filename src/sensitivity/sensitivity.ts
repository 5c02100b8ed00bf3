import { cover, THRESHOLDS, type Thresholds, understandingOf } from '../coverage/index.js';
import { codePassages, documentKind, firedRules, planOf } from '../evidence/index.js';
import { matchPassages, REACH, type Reach } from '../match/index.js';
import type { CodedPassage } from '../model/coded.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { type AnalyseOptions, settingsOf } from '../model/options.js';
import type { CompiledTaxonomy } from '../taxonomy/index.js';
import { toPassages } from '../text/passages.js';
import { type Conclusions, conclusionsOf, type Move, movesBetween } from './conclusions.js';

/** One thing that was left out or moved, and the conclusions that would be others. */
export interface Swing {
  readonly kind: 'term' | 'rule' | 'threshold';
  /** The term and its topic, the rule's pattern and kind, or the threshold and its other value. */
  readonly what: string;
  /** How many passages it touched; null for thresholds. */
  readonly passages: number | null;
  readonly moves: readonly Move[];
}

export interface Sensitivity {
  readonly conclusions: Conclusions;
  readonly tried: { readonly terms: number; readonly rules: number; readonly thresholds: number };
  /** What would change a conclusion, gravest first. */
  readonly changes: readonly Swing[];
}

/** Each threshold with the values beside its own. */
const SHIFTS: readonly (readonly [keyof Thresholds, readonly number[]])[] = [
  ['passagesThatAddress', [2, 4]],
  ['passingMentions', [4, 6]],
  ['footprintTopicsForHigh', [2, 4]],
  ['measuresOfAChapter', [2, 4]],
  ['chapterShare', [0.4, 0.6]],
];
const REACHES: readonly (readonly [keyof Reach, readonly number[]])[] = [
  ['near', [1, 3]],
  ['about', [0.05, 0.15]],
];

/**
 * Which conclusions (importance, levels of themes and topics, score) hang on one term, one rule or one threshold: each
 * term and rule that fired is left out in turn, and each threshold moved to both sides. Only what fired is tried, and
 * only the passages that it touched are judged again.
 *
 * A term that is left out leaves its mentions; what another, shorter term would have found in their place is not looked
 * for.
 *
 * @returns null where the document could not be read: nothing was concluded
 */
export async function sensitivity(
  document: Document,
  taxonomy: CompiledTaxonomy,
  options: AnalyseOptions = {},
): Promise<Sensitivity | null> {
  const settings = await settingsOf(options);
  const profile = taxonomy.taxonomy.profiles.find(({ id }) => id === settings.profile);
  if (!profile)
    throw new RangeError(`Profile "${settings.profile}" is not in taxonomy "${taxonomy.taxonomy.id}".`);
  const text = await toPassages(document, settings.language === null ? {} : { language: settings.language });
  if (understandingOf(text, taxonomy.taxonomy).readability === 'unreadable') return null;
  const { passages } = text;
  const match = (reach?: Reach) =>
    matchPassages({ passages, pages: text.pages, title: document.title, ...(reach && { reach }) }, taxonomy);
  const kind = settings.kind ?? documentKind({ title: document.title, passages });
  const plan = planOf(passages);
  const code = (
    mentions: readonly (readonly Mention[])[],
    more: Pick<Parameters<typeof codePassages>[0], 'without'> = {},
  ) => codePassages({ passages, mentions, taxonomy, kind, title: document.title, plan, ...more });
  const conclude = (coded: readonly CodedPassage[], thresholds: Thresholds = THRESHOLDS) =>
    conclusionsOf(
      cover({ taxonomy: taxonomy.taxonomy, profile, passages, coded, readable: true, thresholds }),
    );

  const mentions = match();
  const coded = await code(mentions);
  const base = conclude(coded);
  const changes: Swing[] = [];
  const note = (change: Omit<Swing, 'moves'>, after: Conclusions) => {
    const moves = movesBetween(base, after);
    if (moves.length > 0) changes.push({ ...change, moves });
  };

  const terms = firedTerms(coded);
  for (const [term, touched] of terms)
    note({ kind: 'term', what: term, passages: touched }, conclude(withoutTerm(coded, term)));

  const indexOf = new Map(passages.map((passage, index) => [passage.id, index]));
  const own = coded.flatMap(({ passage }) => indexOf.get(passage.id) ?? []);
  const rules = firedRules(passages, own);
  for (const [rule, touched] of rules) {
    options.signal?.throwIfAborted();
    const here = new Set(touched);
    const again = await code(
      mentions.map((list, index) => (here.has(index) ? list : [])),
      { without: rule },
    );
    const anew = new Map(again.map((one) => [one.passage.id, one]));
    const merged = coded.map((one) => anew.get(one.passage.id) ?? one);
    note({ kind: 'rule', what: `${rule.kind}: ${rule.pattern}`, passages: touched.length }, conclude(merged));
  }

  for (const [name, values] of SHIFTS) {
    for (const value of values)
      note(
        { kind: 'threshold', what: `${name}: ${THRESHOLDS[name]} → ${value}`, passages: null },
        conclude(coded, { ...THRESHOLDS, [name]: value }),
      );
  }
  for (const [name, values] of REACHES) {
    for (const value of values) {
      const other = await code(match({ ...REACH, [name]: value }));
      note(
        { kind: 'threshold', what: `${name}: ${REACH[name]} → ${value}`, passages: null },
        conclude(other),
      );
    }
  }
  return {
    conclusions: base,
    tried: {
      terms: terms.size,
      rules: rules.size,
      thresholds: [...SHIFTS, ...REACHES].flatMap(([, values]) => values).length,
    },
    changes: changes.sort(byGravity),
  };
}

const nameOf = ({ term, topic }: Mention) => `${term} (${topic})`;

/** The terms that fired, each with the number of passages that it touched. */
function firedTerms(coded: readonly CodedPassage[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { passage, mentions } of coded) {
    if (passage.role === 'boilerplate') continue;
    for (const name of new Set(mentions.map(nameOf))) terms.set(name, (terms.get(name) ?? 0) + 1);
  }
  return terms;
}

function withoutTerm(coded: readonly CodedPassage[], term: string): readonly CodedPassage[] {
  const left = new Map<number, readonly string[]>();
  return coded.flatMap((one) => {
    const mentions = one.mentions.filter((mention) => nameOf(mention) !== term);
    const topics =
      one.pointsTo === null
        ? [...new Set(mentions.map(({ topic }) => topic))].sort()
        : (left.get(one.pointsTo) ?? []);
    left.set(one.passage.id, topics);
    return topics.length === 0
      ? []
      : [
          mentions.length === one.mentions.length && one.pointsTo === null
            ? one
            : { ...one, mentions, topics },
        ];
  });
}

const WEIGHT: Readonly<Record<Move['on'], number>> = { importance: 1_000, theme: 10, topic: 1, score: 0 };

function byGravity(a: Swing, b: Swing): number {
  const weight = ({ moves }: Swing) => moves.reduce((sum, { on }) => sum + WEIGHT[on], 0);
  const key = ({ kind, what }: Swing) => `${kind} ${what}`;
  return weight(b) - weight(a) || (key(a) < key(b) ? -1 : 1);
}
