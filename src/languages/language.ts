import type { CueLexicon } from './cues.js';

/** Titles of sections that are boilerplate, folded. */
export interface Sections {
  readonly contents: readonly string[];
  readonly references: readonly string[];
  readonly acronyms: readonly string[];
  readonly glossary: readonly string[];
}

/** What of a language is needed before a text's language is known. */
export interface LanguageCard {
  /** ISO 639-1 where there is one. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** How many words the script writes: `word` scripts separate them, `character` scripts do not. */
  readonly script: 'word' | 'character';
  /** Words too common to say anything, folded: for TF-IDF and language checks. */
  readonly stopWords: ReadonlySet<string>;
  readonly sections: Sections;
}

/** What lacuna knows of one language. One file a language; everything else is data in the taxonomy. */
export interface Language extends LanguageCard {
  /** The inflection-free form of a lower-case word; spelling variants (centre/center, -ise/-ize) fall together. */
  stem(word: string): string;
  /** The singular of a lower-case word, by light rules that never touch anything else. */
  singular(word: string): string;
  /**
   * Where small words are written together with the next one (Arabic "and", "by", "the"): what else a written word may
   * be, without them. Terms and cues written without them are found with them; never the other way round.
   */
  readonly detached?: (word: string) => readonly string[];
  /** Abbreviations that do not end a sentence, lower case, without their last full stop ("no", "p. ex"). */
  readonly abbreviations: ReadonlySet<string>;
  /** Nouns are written in capitals and ordinals with a full stop: a capital after one is no sign of a new sentence. */
  readonly capitalNouns?: true;
  /** Words that any document is full of, and that say nothing of what it is about: numbers, "first", "year". Folded. */
  readonly commonWords: ReadonlySet<string>;
  /** Month names and their short forms, lower case, January first. */
  readonly months: readonly (readonly string[])[];
  readonly cues: CueLexicon;
}
