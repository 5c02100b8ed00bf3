import type { CueRule, CueRuleKind } from '../languages/cues.js';
import type { Passage } from '../model/passage.js';
import { numberedPlan } from './context.js';
import { lexiconOf, mainLanguage } from './lexicons.js';
import { read } from './reading.js';

/** Rules that only find cues or tell directions: no level hangs on them. */
const OF_NO_LEVEL = new Set<CueRuleKind>([
  'budget',
  'body',
  'instrument',
  'indicator',
  'technology',
  'serves',
  'burden',
  'example',
]);

/**
 * The rules that fired in some passages, their lead-ins and headings, each with the indices of the passages that it may
 * have decided.
 */
export function firedRules(
  passages: readonly Passage[],
  indices: readonly number[],
): ReadonlyMap<CueRule, readonly number[]> {
  const main = mainLanguage(passages);
  const rules = new Map<CueRule, number[]>();
  const seen = new Map<string, readonly CueRule[]>();
  for (const index of indices) {
    const passage = passages[index]!;
    const language = lexiconOf(passage.language) ? passage.language : main;
    const lexicon = language === null ? null : lexiconOf(language);
    if (!lexicon) continue;
    const rulesIn = (text: string): readonly CueRule[] => {
      const key = `${language} ${text}`;
      const known = seen.get(key);
      if (known) return known;
      const fired = [...read(text, lexicon).hits].flatMap(([kind, hits]) =>
        OF_NO_LEVEL.has(kind) ? [] : hits.map(({ rule }) => rule),
      );
      seen.set(key, fired);
      return fired;
    };
    const texts = [
      passage.text,
      ...passage.headings,
      ...(passage.leadIn === null ? [] : [passages[passage.leadIn]?.text ?? '']),
    ];
    for (const rule of new Set(texts.flatMap(rulesIn))) {
      const list = rules.get(rule);
      if (list) list.push(index);
      else rules.set(rule, [index]);
    }
  }
  return rules;
}

/** Which passages stand among the numbered measures of a plan, in the document's own language. */
export function planOf(passages: readonly Passage[]): readonly boolean[] {
  const main = mainLanguage(passages);
  return main === null ? passages.map(() => false) : numberedPlan(passages, main);
}
