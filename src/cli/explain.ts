import { analyseCached } from '../node/index.js';
import { clean } from '../report/clean.js';
import { explainTopic, explanationOf, explanationToJson } from '../report/explain.js';
import { loadMessages } from '../report/messages/index.js';
import { painter } from './colour.js';
import { DONE, FINDINGS, type Io } from './io.js';
import { checkTopic, openTaxonomy, settings } from './open-taxonomy.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { keeping, readInput, whyUnreadable } from './read-input.js';

export interface ExplainFlags extends ReadingFlags, TaxonomyFlags {
  readonly format: 'text' | 'json';
}

/** `lacuna explain`: every passage on one topic. */
export async function explain(file: string, topic: string, flags: ExplainFlags, io: Io): Promise<number> {
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  checkTopic(taxonomy, topic);
  const chosen = settings(taxonomy, flags);
  const document = await readInput(file, flags, io);
  const analysis = await analyseCached(document, taxonomy, {
    ...chosen,
    ...keeping(flags),
    signal: io.signal,
  });
  if (analysis.document.readability === 'unreadable') {
    io.err(`${clean(file)} could not be analysed: ${whyUnreadable(analysis.problems)}\n`);
    return FINDINGS;
  }
  const explanation = explanationOf(analysis, topic);
  if (flags.format === 'json' && explanation) io.out(explanationToJson(explanation));
  else
    io.out(
      explainTopic(analysis, topic, {
        taxonomy,
        messages: await loadMessages(flags.ui ?? 'en'),
        paint: painter(io, false),
        width: Math.min(100, io.columns ?? 80),
      }),
    );
  return DONE;
}
