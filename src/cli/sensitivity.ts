import { clean } from '../report/clean.js';
import { sensitivityToJson, sensitivityToText } from '../report/sensitivity.js';
import { sensitivity } from '../sensitivity/index.js';
import { compileTaxonomy } from '../taxonomy/index.js';
import { DONE, FINDINGS, type Io } from './io.js';
import { openTaxonomy, settings } from './open-taxonomy.js';
import type { ReadingFlags, TaxonomyFlags } from './program.js';
import { readInput, whyUnreadable } from './read-input.js';

export interface SensitivityFlags extends ReadingFlags, TaxonomyFlags {
  readonly format: 'text' | 'json';
}

/** `lacuna sensitivity`: which conclusions hang on one term, one rule or one threshold. */
export async function sensitivityOf(file: string, flags: SensitivityFlags, io: Io): Promise<number> {
  const taxonomy = await openTaxonomy(flags.taxonomy, io);
  const chosen = settings(taxonomy, flags);
  const document = await readInput(file, flags, io);
  const found = await sensitivity(document, compileTaxonomy(taxonomy), { ...chosen, signal: io.signal });
  if (found === null) {
    io.err(`${clean(file)} could not be analysed: ${whyUnreadable(document.problems)}\n`);
    return FINDINGS;
  }
  io.out(flags.format === 'json' ? sensitivityToJson(found) : sensitivityToText(document.name, found));
  return DONE;
}
