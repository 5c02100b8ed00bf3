import { isSupported } from '../languages/index.js';
import { languageName } from '../languages/names.js';
import type { Readability } from '../model/analysis.js';
import type { LanguageShare } from '../model/passage.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';

/** Below this share of text in languages that the taxonomy has terms for, silence says nothing. */
const TOO_LITTLE = 0.25;
/** Below this one, what seems left out may stand in the rest. */
const MOST = 0.8;
/** Smaller shares of other languages (names, quotations) are not worth a word. */
const WORTH_SAYING = 0.05;

/**
 * What can be said about a document by its languages: a text in a language without terms is as good as unread, and
 * must never score as if it said nothing.
 *
 * @returns the readability of the text, or a worse one; problems name the languages that lacuna analyses and this
 *   taxonomy has no terms for (the others are named where the text is read)
 */
export function understandingOf(
  text: { readonly languages: readonly LanguageShare[]; readonly readability: Readability },
  taxonomy: Pick<Taxonomy, 'id' | 'terms'>,
): { readability: Readability; problems: readonly Problem[] } {
  const known = (language: string) => Object.hasOwn(taxonomy.terms, language);
  const share = text.languages
    .filter(({ language }) => known(language))
    .reduce((sum, one) => sum + one.share, 0);
  const problems = text.languages
    .filter((one) => one.share >= WORTH_SAYING && isSupported(one.language) && !known(one.language))
    .map((one): Problem => {
      const percent = Math.round(one.share * 100);
      return {
        code: 'unsupported-language',
        severity: one.share >= 0.5 ? 'error' : 'warning',
        message: `${percent} % of the text is in ${languageName(one.language)}, and taxonomy ${taxonomy.id} has no terms in it.`,
        hint: `Add terms/${one.language}.yaml to the taxonomy, or use a translation of the document.`,
      };
    });
  if (text.readability === 'unreadable' || share < TOO_LITTLE) return { readability: 'unreadable', problems };
  return { readability: share < MOST ? 'partly-readable' : text.readability, problems };
}
