import type { Comparison, Failure, Proportion } from '../../model/comparison.js';
import type { Problem } from '../../model/problem.js';
import { type ComparisonWords, loadComparisonWords } from '../messages/comparison/index.js';
import { en, type Messages } from '../messages/index.js';
import { groupProblems } from '../problems.js';
import { type TitledTaxonomy, type Titles, titledBy, titlesOf } from '../titles.js';

/** What a comparison is told with: the catalogue, its words for comparisons, and the titles of themes and topics. */
export interface Wording {
  readonly m: Messages;
  readonly w: ComparisonWords;
  readonly titles: Titles;
}

export async function wordingOf(
  comparison: Comparison,
  {
    messages: m = en,
    taxonomy,
  }: { readonly messages?: Messages | undefined; readonly taxonomy?: TitledTaxonomy | undefined } = {},
): Promise<Wording> {
  const titles = titlesOf(taxonomy ?? titledBy(comparison), m.code);
  return { m, w: await loadComparisonWords(m.code), titles };
}

/** The sign of a percentage as the language sets it, with its space. */
const sign = (m: Messages) => m.percent(0).replace('0', '');

function percentNumber(share: number, m: Messages): string {
  const value = share * 100;
  const written = value > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : `${Math.round(value)}`;
  return m.decimal(written);
}

/** "23 %"; one decimal below 10 %, where a whole number would hide half of it. */
export const percent = (share: number, m: Messages = en): string => `${percentNumber(share, m)}${sign(m)}`;

/** "19–28 %". */
export const percentRange = (low: number, high: number, m: Messages): string =>
  `${percentNumber(low, m)}–${percent(high, m)}`;

/** "23 % (19–28 %; 83 of 361)". */
export function shareWords({ count, of, share, low, high }: Proportion, { m, w }: Wording): string {
  if (share === null || low === null || high === null) return w.noneToCount;
  return `${percent(share, m)} (${percentRange(low, high, m)}${w.semicolon}${m.of(count, of)})`;
}

/** A rule for high importance, as the language has it; the comparison's own words where it is a rule of another version. */
export function ruleWords({ id, rule }: { readonly id: string; readonly rule: string }, w: ComparisonWords) {
  const topics = /^footprint-(\d+)$/.exec(id)?.[1];
  if (topics !== undefined) return w.footprintRule(Number(topics));
  return Object.hasOwn(w.rules, id) ? w.rules[id as keyof typeof w.rules] : rule;
}

/** A grouping: known ones by their name in the language, columns of a manifest as they are called there. */
export const groupingWords = (by: string, w: ComparisonWords): string =>
  Object.hasOwn(w.groupings, by) ? w.groupings[by as keyof typeof w.groupings] : by;

/** The paragraph of method in the language. */
export function methodWords(comparison: Comparison, { m, w, titles }: Wording): string {
  if (w.methodText === null) return comparison.method;
  const { engine, taxonomy, options, counts } = comparison;
  return w.methodText({
    documents: m.number(counts.documents),
    countries: m.number(counts.countries),
    engine: `${engine.name} ${engine.version}`,
    taxonomy: `${taxonomy.id} ${taxonomy.version}, sha256 ${taxonomy.sha256.slice(0, 12)}`,
    profile: titles.profile(options.profile),
    readable: m.number(counts.readable),
    partly: m.number(counts.partlyReadable),
    lost: m.number(counts.unreadable + counts.failures),
    confidence: percent(options.confidence, m),
    resamples: m.number(options.resamples),
    seed: String(options.seed),
  });
}

/**
 * What is wrong, in the language's general words where it has them; of the comparison itself the exact words, which name the documents,
 * stand behind them in English.
 */
export function problemWords(problem: Problem, { m, w }: Wording): string {
  const { code, message, hint } = problem;
  const exact = hint === undefined ? message : `${message} ${hint}`;
  if (m.code === 'en') return exact;
  if (Object.hasOwn(w.problems, code)) return `${w.problems[code as keyof typeof w.problems]} (${exact})`;
  const [group] = groupProblems([problem], m);
  return group === undefined ? exact : [group.message, group.hint].filter((one) => one).join(' ');
}

export const failureWords = ({ code, message, hint }: Failure, wording: Wording): string =>
  problemWords({ code, severity: 'error', message, ...(hint === null ? {} : { hint }) }, wording);

/** What a reader takes home, each sentence with its figures; nothing is said of nothing. */
export function findingsOf(comparison: Comparison, wording: Wording): string[] {
  const { importance, counts, directions, termsAndRank } = comparison;
  const { m, w } = wording;
  if (counts.readable === 0) return [w.nothingRead];
  const share = (one: Proportion) => shareWords(one, wording);
  const { highClustered } = importance;
  const together =
    highClustered === null ? '' : w.together(percentRange(highClustered.low, highClustered.high, m));
  const { enablingOnly, footprintOnly, both } = directions.documents;
  return [
    w.high(share(importance.documents.high), share(importance.countries.high), together),
    ...rulesFinding(comparison, wording),
    ...ranksFinding(comparison, wording),
    w.speakOf(share(enablingOnly), share(footprintOnly), share(both)),
    ...(termsAndRank === null ? [] : [termsFinding(termsAndRank, wording)]),
  ];
}

function rulesFinding({ importance: { sensitivity } }: Comparison, { m, w }: Wording): string[] {
  const rules = sensitivity
    .flatMap((one) => (one.documents.share === null ? [] : [{ one, share: one.documents.share }]))
    .sort((a, b) => a.share - b.share);
  const [strictest, loosest] = [rules[0], rules.at(-1)];
  if (!strictest || !loosest) return [];
  const [low, high] = [percent(strictest.share, m), percent(loosest.share, m)];
  return [w.otherRules(low, ruleWords(strictest.one, w), high, ruleWords(loosest.one, w))];
}

/** More topics at one end than this are only counted. */
const MOST_NAMED = 6;

function ranksFinding({ ranks }: Comparison, { m, w, titles }: Wording): string[] {
  const most = ranks
    .filter(({ share }) => share > 0)
    .slice(0, 3)
    .map(({ topic, share }) => `${titles.topic(topic)} (${percent(share, m)})`);
  const leastShare = ranks.at(-1)?.share ?? 0;
  const least = ranks.filter(({ share }) => share === leastShare);
  const names =
    least.length > MOST_NAMED
      ? m.topics(least.length)
      : least.map(({ topic }) => titles.topic(topic)).join(w.comma);
  return [
    ...(most.length > 0 ? [w.most(most.join(w.semicolon))] : []),
    w.least(names, leastShare === 0 ? w.byNone : percent(leastShare, m)),
  ];
}

function termsFinding(rho: number, { m, w }: Wording): string {
  const say = rho > 0.2 ? w.terms.more : rho < -0.2 ? w.terms.less : w.terms.same;
  return say(m.decimal(rho.toFixed(2)));
}
