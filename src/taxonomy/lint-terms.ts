import type { Problem } from '../model/problem.js';
import type { Taxonomy, TermsFile } from '../model/taxonomy.js';
import { foldedKey } from '../text/fold.js';
import { tokensOf } from '../text/tokens.js';
import type { Entry } from './entries.js';
import type { Lexicon } from './lexicon.js';
import type { Where } from './lint.js';
import { brief } from './pattern.js';
import { rivalsOf } from './rivals.js';

type Say = (
  entry: Entry,
  code: string,
  message: string,
  hint: string,
  severity?: Problem['severity'],
) => void;

/** What is probably a mistake in the terms of one language. */
export function lintTerms(taxonomy: Taxonomy, terms: TermsFile, lexicon: Lexicon, where: Where): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (entry, code, message, hint, severity = 'warning') =>
    problems.push({ code, severity, message, hint, ...where(entry.path) });
  const entries = lexicon.entries;
  for (const entry of entries) {
    if (entry.kind === 'strong' || entry.kind === 'weak') {
      lintRivals(entry, lexicon, say, where);
      lintCompany(entry, entries, say);
    }
    if (entry.kind === 'strong') lintCommonWords(entry, lexicon, say);
    if (entry.kind === 'false-friend' && !rivalsOf(entry, lexicon).hidesTerm)
      say(
        entry,
        'idle-false-friend',
        `false friend "${brief(entry.term)}" holds no term, so it does nothing`,
        'delete it, unless a term is to come',
        'info',
      );
  }
  lintTopics(taxonomy, entries, problems, where);
  lintContexts(terms, entries, problems, where);
  return problems;
}

function lintRivals(entry: Entry, lexicon: Lexicon, say: Say, where: Where): void {
  const { friends, sameTopic, otherTopics } = rivalsOf(entry, lexicon);
  const name = brief(entry.term);
  if (friends.length > 0)
    say(
      entry,
      'hidden-term',
      `"${name}" never counts: false friend "${brief(friends[0]!.term)}" always hides it`,
      'delete one of the two, or limit the false friend with "topics"',
    );
  const twin = sameTopic[0];
  if (twin)
    say(
      entry,
      wordsOf(twin.term) === wordsOf(entry.term) ? 'duplicate-term' : 'unreachable-term',
      `"${name}" is already found by "${brief(twin.term)}" (${twin.kind}${lineOf(where, twin)})`,
      'delete it',
    );
  const always = otherTopics.find((other) => other.always);
  const other = always ?? otherTopics[0];
  if (other)
    say(
      entry,
      'term-in-two-topics',
      `"${brief(other.example)}" counts for topic "${entry.topic}" and, as "${brief(other.entry.term)}"${lineOf(where, other.entry)}, for topic "${other.entry.topic}"`,
      'keep it in one; where both are meant, say so once with also: [the other]',
      always ? 'warning' : 'info',
    );
}

function wordsOf(term: string): string {
  return tokensOf(term)
    .map(({ key }) => key)
    .join(' ');
}

function lineOf(where: Where, entry: Entry): string {
  const { line } = where(entry.path);
  return line === undefined ? '' : `, line ${line}`;
}

/** Weak terms whose company can never stand anywhere. */
function lintCompany(entry: Entry, entries: readonly Entry[], say: Say): void {
  if (entry.kind !== 'weak') return;
  const blocked = entry.with.length > 0 && entry.with.every((context) => entry.without.includes(context));
  if (blocked && entry.scope === 'passage')
    say(
      entry,
      'company-impossible',
      `weak term "${brief(entry.term)}" wants and forbids the same context`,
      'take it out of "with" or "without"',
    );
  const hasStrong = entries.some(
    (other) =>
      other.kind === 'strong' &&
      (entry.with.length > 0 ? other.topics.includes(entry.topic!) : other.theme === entry.theme),
  );
  if (entry.with.length === 0 && !hasStrong)
    say(
      entry,
      'company-impossible',
      `weak term "${brief(entry.term)}" never counts: its theme has no strong term here`,
      'add a strong term to the theme, or name a context: with: [...]',
    );
}

/** "the", "of the": such a strong term would find everything. */
function lintCommonWords(entry: Entry, lexicon: Lexicon, say: Say): void {
  const { stopWords } = lexicon.language;
  for (const sequence of entry.sequences) {
    const words = sequence.flatMap((step) => (step.is === 'word' ? [step] : []));
    const common = words.map(({ texts, keys }) =>
      keys.some((key) => key.startsWith('cased:'))
        ? undefined
        : texts.find((text) => stopWords.has(foldedKey(text))),
    );
    if (common.includes(undefined)) continue;
    say(
      entry,
      'common-word',
      `strong term "${brief(entry.term)}" can stand for "${common.join(' ')}", which stands in every text`,
      'add a word that makes it unmistakable',
    );
    return;
  }
}

function lintTopics(taxonomy: Taxonomy, entries: readonly Entry[], problems: Problem[], where: Where): void {
  const named = new Set(entries.flatMap((entry) => entry.topics));
  for (const theme of taxonomy.themes)
    for (const topic of theme.topics)
      if (!named.has(topic.id))
        problems.push({
          code: 'topic-without-terms',
          severity: 'warning',
          message: `topic "${topic.id}" has no terms in this language: it will always look absent`,
          hint: `add "${topic.id}:" under "topics"`,
          ...where(['topics', topic.id]),
        });
}

function lintContexts(terms: TermsFile, entries: readonly Entry[], problems: Problem[], where: Where): void {
  const used = new Set(entries.flatMap((entry) => [...entry.with, ...entry.without]));
  for (const context of Object.keys(terms.contexts ?? {}))
    if (!used.has(context))
      problems.push({
        code: 'unused-context',
        severity: 'warning',
        message: `no term leans on context "${context}"`,
        hint: 'use it in "with" or "without", or delete it',
        ...where(['contexts', context]),
      });
}
