import type { Problem } from '../model/problem.js';
import { lookAlikes } from './look-alikes.js';
import { brief, parsePattern } from './pattern.js';
import { isRecord } from './shape.js';
import type { Path, Source, Spot } from './source.js';
import { suggestion } from './suggest.js';

/**
 * What the shape of a file cannot tell: names that point to nothing and terms that break the term language. Works
 * on raw content, so that a mistake elsewhere in the file does not hide these.
 */
export function crossCheckTerms(source: Source, topics: readonly string[] | null, problems: Problem[]): void {
  const { content } = source;
  if (!isRecord(content)) return;
  const contexts = isRecord(content.contexts) ? Object.keys(content.contexts) : [];
  const say = (
    severity: Problem['severity'],
    code: string,
    message: string,
    hint: string,
    path: Path,
    spot: Spot = 'value',
  ) => problems.push({ code, severity, message, hint, ...source.locate(path, spot) });
  const knowTopic = (topic: unknown, path: Path, spot: Spot = 'value') => {
    if (topics === null || typeof topic !== 'string' || topics.includes(topic)) return;
    say(
      'error',
      'unknown-topic',
      `topic "${brief(topic)}" is not in taxonomy.yaml`,
      suggestion(topic, topics),
      path,
      spot,
    );
  };
  const knowContexts = (names: unknown, path: Path) => {
    for (const [index, name] of listOf(names))
      if (typeof name === 'string' && !contexts.includes(name))
        say(
          'error',
          'unknown-context',
          `context "${brief(name)}" is not in this file`,
          suggestion(name, contexts),
          [...path, index],
        );
  };
  const checkTerm = (term: unknown, path: Path) => {
    if (typeof term !== 'string') return;
    for (const fault of parsePattern(term).faults) say('error', fault.code, fault.message, fault.hint, path);
    const mixed = lookAlikes(term);
    if (mixed)
      say(
        'warning',
        'look-alike-letter',
        `"${mixed.letter}" in "${brief(mixed.word)}" is a ${mixed.script} letter in a word of ${mixed.others} letters: it looks right and never matches`,
        'type the word again on one keyboard',
        path,
      );
  };

  for (const [context, words] of entriesOf(content.contexts))
    for (const [index, word] of listOf(words)) checkTerm(word, ['contexts', context, index]);
  for (const [topic, tiers] of entriesOf(content.topics)) {
    knowTopic(topic, ['topics', topic], 'key');
    for (const tier of ['strong', 'weak'])
      for (const [index, entry] of listOf(isRecord(tiers) ? tiers[tier] : null)) {
        const path = ['topics', topic, tier, index];
        checkTerm(isRecord(entry) ? entry.term : entry, path);
        if (!isRecord(entry)) continue;
        knowContexts(entry.with, [...path, 'with']);
        knowContexts(entry.without, [...path, 'without']);
        for (const [at, other] of listOf(entry.also)) knowTopic(other, [...path, 'also', at]);
        if (tier === 'strong' && (entry.with !== undefined || entry.scope !== undefined))
          say(
            'warning',
            'needless-company',
            `strong term "${brief(String(entry.term))}" counts wherever it stands: "with" and "scope" do nothing`,
            'move it to weak, or delete them',
            path,
          );
      }
  }
  for (const [index, entry] of listOf(content['false-friends'])) {
    const path = ['false-friends', index];
    checkTerm(isRecord(entry) ? entry.term : entry, path);
    if (!isRecord(entry)) continue;
    knowContexts(entry.without, [...path, 'without']);
    for (const [at, topic] of listOf(entry.topics)) knowTopic(topic, [...path, 'topics', at]);
  }
}

/** Identifiers that stand twice, and profiles that expect unknown topics. */
export function crossCheckTaxonomy(source: Source, problems: Problem[]): void {
  const { content } = source;
  if (!isRecord(content)) return;
  const say = (code: string, message: string, hint: string, path: Path, spot: Spot = 'value') =>
    problems.push({ code, severity: 'error', message, hint, ...source.locate(path, spot) });
  const topics = topicIds(source);
  const seen = { theme: new Set<string>(), topic: new Set<string>(), profile: new Set<string>() };
  const once = (kind: keyof typeof seen, id: unknown, path: Path) => {
    if (typeof id !== 'string') return;
    if (seen[kind].has(id))
      say('duplicate-id', `${kind} "${brief(id)}" stands twice`, 'give one of them another id', path);
    seen[kind].add(id);
  };
  for (const [at, theme] of listOf(content.themes)) {
    if (!isRecord(theme)) continue;
    once('theme', theme.id, ['themes', at, 'id']);
    for (const [index, topic] of listOf(theme.topics)) {
      if (!isRecord(topic)) continue;
      const path = ['themes', at, 'topics', index];
      once('topic', topic.id, [...path, 'id']);
      for (const [place, other] of listOf(topic.yieldsTo))
        if (typeof other === 'string' && !topics.includes(other))
          say(
            'unknown-topic',
            `topic "${brief(String(topic.id))}" yields to "${brief(other)}", which is in no theme`,
            suggestion(other, topics),
            [...path, 'yieldsTo', place],
          );
    }
  }
  for (const [at, profile] of listOf(content.profiles)) {
    if (!isRecord(profile)) continue;
    once('profile', profile.id, ['profiles', at, 'id']);
    for (const [topic] of entriesOf(profile.expected))
      if (!topics.includes(topic))
        say(
          'unknown-topic',
          `profile "${brief(String(profile.id))}" expects topic "${brief(topic)}", which is in no theme`,
          suggestion(topic, topics),
          ['profiles', at, 'expected', topic],
          'key',
        );
  }
}

/** The topics that a taxonomy file names, whatever else is wrong with it. */
export function topicIds({ content }: Source): string[] {
  if (!isRecord(content)) return [];
  return listOf(content.themes).flatMap(([, theme]) =>
    listOf(isRecord(theme) ? theme.topics : null).flatMap(([, topic]) =>
      isRecord(topic) && typeof topic.id === 'string' ? [topic.id] : [],
    ),
  );
}

function listOf(value: unknown): [number, unknown][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}
