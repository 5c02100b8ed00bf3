import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { entriesOf } from './entries.js';
import { buildLexicon, type Lexicon } from './lexicon.js';
import { packedLexicon } from './pack.js';

/** A taxonomy ready to match. Keep it: it remembers the words that it has seen. */
export interface CompiledTaxonomy {
  readonly taxonomy: Taxonomy;
  /** The terms of a language, or null where the taxonomy has none or lacuna does not know the language. */
  lexicon(language: string): Lexicon | null;
}

export interface CompileOptions {
  /** Only these languages, as codes ("en"). Default: all that the taxonomy has terms for. */
  readonly languages?: readonly string[];
  /** What is known of a language; default `languageOf`. */
  readonly languageOf?: (code: string) => Language | undefined;
}

/**
 * Prepares a taxonomy for matching. Languages are compiled when they are first asked for; `analyse` loads those that
 * a document needs, and who asks for a `lexicon` without it calls `loadLanguages` first.
 *
 * The taxonomy is taken as `parseTaxonomy` returned it; `lexicon` throws a `RangeError` where a term in it breaks
 * the term language.
 *
 * @example
 * const compiled = compileTaxonomy(taxonomy);
 * await loadLanguages(['en']);
 * compiled.lexicon('en')?.entries.length;
 */
export function compileTaxonomy(taxonomy: Taxonomy, options: CompileOptions = {}): CompiledTaxonomy {
  const lexicons = new Map<string, Lexicon | null>();
  const know = options.languageOf ?? languageOf;
  return {
    taxonomy,
    lexicon(code) {
      let lexicon = lexicons.get(code);
      if (lexicon === undefined) {
        const isWanted = options.languages === undefined || options.languages.includes(code);
        const terms = isWanted && Object.hasOwn(taxonomy.terms, code) ? taxonomy.terms[code] : undefined;
        const language = terms && know(code);
        lexicon =
          terms && language
            ? (packedLexicon(taxonomy, language) ??
              buildLexicon(language, entriesOf(taxonomy, terms, language)))
            : null;
        lexicons.set(code, lexicon);
      }
      return lexicon;
    },
  };
}
