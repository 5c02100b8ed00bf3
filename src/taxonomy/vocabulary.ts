import { foldedKey } from '../text/fold.js';
import type { CompiledTaxonomy } from './compile.js';
import type { Entry } from './entries.js';
import type { Lexicon } from './lexicon.js';

const vocabularies = new WeakMap<Lexicon, ReadonlySet<string>>();

/**
 * The words that the terms, false friends and contexts of a language are made of, folded, as written and in the
 * singular.
 */
export function vocabularyOf(lexicon: Lexicon): ReadonlySet<string> {
  const known = vocabularies.get(lexicon);
  if (known) return known;
  const words = new Set<string>(lexicon.words ?? []);
  for (const entry of lexicon.entries)
    for (const sequence of entry.sequences)
      for (const step of sequence)
        for (const text of step.is === 'word' ? step.texts : []) {
          const folded = foldedKey(text);
          words.add(folded);
          words.add(lexicon.language.singular(folded));
        }
  vocabularies.set(lexicon, words);
  return words;
}

/** The terms that name a topic in a language, strong ones first, as the file writes them. For explanations. */
export function termsOf(compiled: CompiledTaxonomy, topic: string, language: string): readonly Entry[] {
  const entries = compiled.lexicon(language)?.entries ?? [];
  return [
    ...entries.filter((entry) => entry.kind === 'strong' && entry.topics.includes(topic)),
    ...entries.filter((entry) => entry.kind === 'weak' && entry.topics.includes(topic)),
  ];
}
