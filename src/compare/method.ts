import type { Comparison } from '../model/comparison.js';

type Described = Pick<Comparison, 'engine' | 'taxonomy' | 'options' | 'counts'>;

const counted = (value: number, one: string, many = `${one}s`) => `${value} ${value === 1 ? one : many}`;

/** How the figures came about, in a paragraph that can stand in a report's annex. */
export function methodOf({ engine, taxonomy, options, counts }: Described): string {
  const percent = Math.round(options.confidence * 100);
  const lost = counts.unreadable + counts.failures;
  return [
    `${counted(counts.documents, 'strategy document')} of ${counted(counts.countries, 'country', 'countries')} were analysed with ${engine.name} ${engine.version} against the taxonomy “${taxonomy.title}” (${taxonomy.id} ${taxonomy.version}, sha256 ${taxonomy.sha256.slice(0, 12)}), profile “${options.profile}”.`,
    `${counted(counts.readable, 'document')} could be read${counts.partlyReadable === 0 ? '' : `, ${counts.partlyReadable} of them only in part`}; ${lost === 0 ? 'none was lost' : `${lost} could not be analysed and count${lost === 1 ? 's' : ''} nowhere`}.`,
    'Each passage (a sentence, bullet, cell or heading) that names a topic was judged by rule for assertion, commitment and direction; a topic’s level in a document is that of its firmest affirmed passages, and a country’s level is the highest among its documents.',
    `Shares of documents and of countries have Wilson score intervals (${percent} %); where documents of one country may resemble each other, means, shares and ranks have percentile bootstrap intervals over countries drawn with all their documents (${options.resamples} resamples, seed ${options.seed}); differences between groups have Newcombe intervals.`,
    'The intervals say how far the figures would vary over other strategies like these; they do not contain errors of reading or judgement.',
  ].join(' ');
}
