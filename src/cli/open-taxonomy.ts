import type { DocumentKind } from '../model/analysis.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { loadTaxonomy } from '../node/index.js';
import { clean } from '../report/clean.js';
import { suggestion } from '../taxonomy/suggest.js';
import { type Io, UsageError } from './io.js';
import type { TaxonomyFlags } from './program.js';

/** The taxonomy of that identifier or folder. @throws {UsageError} where there is none, or it is broken */
export async function openTaxonomy(idOrPath: string, io: Io): Promise<Taxonomy> {
  const { taxonomy, problems } = await loadTaxonomy(idOrPath);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (taxonomy === null) {
    throw new UsageError(
      errors.length > 0 ? errors.map(problemLine).join('\n') : `There is no taxonomy "${clean(idOrPath)}".`,
    );
  }
  // A taxonomy can be used although a part of it is wrong: it is used, and the parts are named.
  if (errors.length > 0) io.err(`${errors.map(problemLine).join('\n')}\n`);
  return taxonomy;
}

/** "terms/fr.yaml:14:7  topic … — did you mean …?" */
export function problemLine({ file, line, column, message, hint }: Problem): string {
  const where =
    file === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')}  `;
  return clean(`${where}${message}${hint === undefined ? '' : ` — ${hint}`}`);
}

/** Profile and language as the taxonomy has them. @throws {UsageError} naming the nearest known one */
export function settings(
  taxonomy: Taxonomy,
  flags: TaxonomyFlags,
): { profile: string; language?: string; kind?: DocumentKind } {
  const profiles = taxonomy.profiles.map(({ id }) => id);
  const profile = flags.profile ?? (profiles.includes('default') ? 'default' : (profiles[0] ?? 'default'));
  if (!profiles.includes(profile)) {
    throw new UsageError(
      `Taxonomy ${taxonomy.id} has no profile "${clean(profile)}": ${suggestion(profile, profiles)}`,
    );
  }
  const { language, kind } = flags;
  const chosen = { profile, ...(kind !== undefined && { kind }) };
  if (language === undefined) return chosen;
  const languages = Object.keys(taxonomy.terms);
  if (!languages.includes(language)) {
    throw new UsageError(
      `Taxonomy ${taxonomy.id} has no terms in "${language}": it has ${languages.sort().join(', ')}.`,
    );
  }
  return { ...chosen, language };
}

/** @throws {UsageError} naming the nearest known topic */
export function checkTopic(taxonomy: Taxonomy, topic: string): void {
  const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
  if (!topics.includes(topic)) {
    throw new UsageError(
      `Taxonomy ${taxonomy.id} has no topic "${clean(topic)}": ${suggestion(topic, topics)}`,
    );
  }
}
