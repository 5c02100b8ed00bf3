import type { Comparison, Proportion, Relation } from '../../model/comparison.js';

/** "23 %"; one decimal below 10 %, where a whole number would hide half of it. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 9.95 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} %`;
}

/** "23 % (19–28 %; 83 of 361)". */
export function shareWords({ count, of, share, low, high }: Proportion): string {
  if (share === null || low === null || high === null) return 'none to count';
  return `${percent(share)} (${percent(low).replace(' %', '')}–${percent(high)}; ${count} of ${of})`;
}

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  'same-subregion': 'same subregion',
  'same-region': 'same region',
  'same-income': 'same income group',
  other: 'elsewhere',
};

/** What a reader takes home, each sentence with its figures; nothing is said of nothing. */
export function findingsOf(comparison: Comparison): string[] {
  const { importance, counts, ranks, directions, topics, termsAndRank } = comparison;
  if (counts.readable === 0) return ['No document could be read, so nothing can be said.'];
  const title = new Map(topics.map((topic) => [topic.id, topic.title]));
  const { high } = importance.documents;
  const rules = importance.sensitivity
    .flatMap(({ rule, documents: { share } }) => (share === null ? [] : [{ rule, share }]))
    .sort((a, b) => a.share - b.share);
  const [strictest, loosest] = [rules[0], rules.at(-1)];
  const named = ranks.filter(({ share }) => share > 0);
  const most = named
    .slice(0, 3)
    .map(({ topic, share }) => `${title.get(topic) ?? topic} (${percent(share)})`);
  const least = ranks.filter(({ share }) => share === ranks.at(-1)?.share);
  const leastShare = ranks.at(-1)?.share ?? 0;
  const leastNames =
    least.length > 6
      ? `${least.length} topics`
      : least.map(({ topic }) => title.get(topic) ?? topic).join(', ');
  return [
    `High importance for the environment: ${shareWords(high)} of documents, ${shareWords(importance.countries.high)} of countries${
      importance.highClustered === null
        ? ''
        : `; with documents of one country kept together ${percent(importance.highClustered.low).replace(' %', '')}–${percent(importance.highClustered.high)}`
    }.`,
    ...(strictest && loosest
      ? [
          `By other rules it would be between ${percent(strictest.share)} (“${strictest.rule}”) and ${percent(loosest.share)} of documents (“${loosest.rule}”).`,
        ]
      : []),
    ...(most.length > 0 ? [`Most cited: ${most.join('; ')}.`] : []),
    `Least cited: ${leastNames} (${leastShare === 0 ? 'by no document' : percent(leastShare)}).`,
    `Documents that speak only of what the digital does for the environment: ${shareWords(directions.documents.enablingOnly)}; only of what it does to it: ${shareWords(directions.documents.footprintOnly)}; of both: ${shareWords(directions.documents.both)}.`,
    ...(termsAndRank === null
      ? []
      : [
          `Topics with more terms are found ${termsAndRank > 0.2 ? 'more' : termsAndRank < -0.2 ? 'less' : 'neither more nor less'} often (Spearman’s ρ = ${termsAndRank.toFixed(2)}): ranks that stand close together mean little.`,
        ]),
  ];
}
