import type { Language } from '../languages/language.js';
import type { MatchKind, Scope, Taxonomy, TermEntry, TermsFile } from '../model/taxonomy.js';
import { foldedKey } from '../text/fold.js';
import { type Pattern, type PatternWord, parsePattern } from './pattern.js';
import { termKeysOf, type WordTest } from './word-keys.js';

export type EntryKind = 'strong' | 'weak' | 'false-friend' | 'context';

/** A word of a term as it is looked for. */
export interface TestStep {
  readonly is: 'word';
  /** As they are written in the term: any one of them. */
  readonly texts: readonly string[];
  /** The word of the text must have one of these keys (`termKeysOf`). */
  readonly keys: readonly string[];
}
export type EntryStep = TestStep | { readonly is: 'gap'; readonly most: number };

/** A term, false friend or context word of one language, ready to be looked for. */
export interface Entry {
  /** Position among the language's entries, which are sorted by content: file order changes nothing. */
  readonly id: number;
  readonly kind: EntryKind;
  /** As it is written in the file. */
  readonly term: string;
  /** Terms: the topic it stands under. */
  readonly topic: string | null;
  /** Terms: every topic that it names, its own first. */
  readonly topics: readonly string[];
  /** Terms: the theme of its topic. */
  readonly theme: string | null;
  /** Context words: the name of the context. */
  readonly context: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly scope: Scope;
  /** False friends: the topics that they mask, or null for all. */
  readonly masks: ReadonlySet<string> | null;
  /** The word sequences that it stands for; empty in a lexicon that was unpacked (`pack.ts`). */
  readonly sequences: readonly (readonly EntryStep[])[];
  /** How many sequences there are. */
  readonly ways: number;
  /** Where it stands in its file: `['topics', 'mineral-supply', 'strong', 3]`. */
  readonly path: readonly (string | number)[];
}

type Draft = Omit<Entry, 'id' | 'sequences' | 'ways'> & { match: MatchKind | undefined; isCased: boolean };

/**
 * All entries of one language, sorted by content.
 *
 * @throws {RangeError} where a term breaks the term language: `parseTaxonomy` reports that as a problem
 */
export function entriesOf(taxonomy: Taxonomy, terms: TermsFile, language: Language): readonly Entry[] {
  const themes = new Map(
    taxonomy.themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, theme.id] as const)),
  );
  const drafts = [...termDrafts(terms, themes), ...falseFriendDrafts(terms), ...contextDrafts(terms)];
  const keys = rememberingKeys(language);
  return drafts
    .map((draft) => ({ draft, order: orderOf(draft) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ draft: { match, isCased, ...entry } }, id) => {
      const pattern = parsePattern(entry.term);
      if (pattern.faults.length > 0) throw new RangeError(pattern.faults[0]!.message);
      const sequences = sequencesOf(pattern, match, isCased, keys);
      return { ...entry, id, sequences, ways: sequences.length };
    });
}

const PLAIN = {
  topic: null,
  topics: [],
  theme: null,
  context: null,
  with: [],
  without: [],
  scope: 'near',
  masks: null,
} as const;

function termDrafts(terms: TermsFile, themes: ReadonlyMap<string, string>): Draft[] {
  return Object.entries(terms.topics).flatMap(([topic, tiers]) =>
    (['strong', 'weak'] as const).flatMap((kind) =>
      (tiers[kind] ?? []).map((entry: TermEntry, index): Draft => {
        const term = typeof entry === 'string' ? { term: entry } : entry;
        const also = (term.also ?? []).filter((other) => other !== topic);
        return {
          ...PLAIN,
          kind,
          term: term.term,
          match: term.match,
          isCased: term.case === true,
          topic,
          topics: [topic, ...new Set(also)],
          theme: themes.get(topic) ?? null,
          with: term.with ?? [],
          without: term.without ?? [],
          scope: term.scope ?? (term.with ? 'passage' : 'near'),
          path: ['topics', topic, kind, index],
        };
      }),
    ),
  );
}

function falseFriendDrafts(terms: TermsFile): Draft[] {
  return (terms['false-friends'] ?? []).map((entry, index): Draft => {
    const friend = typeof entry === 'string' ? { term: entry } : entry;
    return {
      ...PLAIN,
      kind: 'false-friend',
      term: friend.term,
      match: friend.match,
      isCased: friend.case === true,
      without: friend.without ?? [],
      masks: friend.topics ? new Set(friend.topics) : null,
      path: ['false-friends', index],
    };
  });
}

function contextDrafts(terms: TermsFile): Draft[] {
  return Object.entries(terms.contexts ?? {}).flatMap(([context, words]) =>
    words.map(
      (term, index): Draft => ({
        ...PLAIN,
        kind: 'context',
        term,
        match: undefined,
        isCased: false,
        context,
        path: ['contexts', context, index],
      }),
    ),
  );
}

/** What an entry says, as text: sorts entries the same way whatever the order of the file. */
function orderOf({ path: _, masks, ...draft }: Draft): string {
  return JSON.stringify([
    draft.kind,
    draft.topic,
    draft.context,
    draft.term,
    draft,
    masks && [...masks].sort(),
  ]);
}

function sequencesOf(
  pattern: Pattern,
  match: MatchKind | undefined,
  isCased: boolean,
  keysOfWord: KeysOfWord,
) {
  return pattern.sequences.map((sequence) => {
    const words = sequence.filter((step) => step.is === 'word').length;
    return sequence.map((step): EntryStep => {
      if (step.is === 'gap') return step;
      const kind = match ?? (words > 1 ? 'stem' : 'plural');
      const keys = step.choices.flatMap((choice) => choiceKeys(choice, kind, isCased, keysOfWord));
      return { is: 'word', texts: step.choices.map(({ text }) => text), keys: [...new Set(keys)] };
    });
  });
}

function choiceKeys(
  word: PatternWord,
  match: MatchKind,
  isCased: boolean,
  keysOfWord: KeysOfWord,
): readonly string[] {
  // A word of the text has every one of its beginnings as a key; the term has the whole of what it asks for.
  if (word.affix) return [`${word.affix}:${foldedKey(word.text)}`];
  // "SDG~" is SDG and SDGs: the only inflection that capitals have.
  if (word.capitals && word.inflect)
    return [...keysOfWord(word.text, 'cased'), ...keysOfWord(`${word.text}s`, 'cased')];
  return keysOfWord(word.text, word.capitals || isCased ? 'cased' : word.inflect ? 'stem' : match);
}

type KeysOfWord = (word: string, test: WordTest) => readonly string[];

/** The words of terms repeat themselves. */
function rememberingKeys(language: Language): KeysOfWord {
  const known = new Map<string, readonly string[]>();
  return (word, test) => {
    const name = `${test}:${word}`;
    let keys = known.get(name);
    if (!keys) {
      keys = termKeysOf(word, test, language);
      known.set(name, keys);
    }
    return keys;
  };
}
