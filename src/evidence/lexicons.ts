import { foreignCues } from '../languages/cues/foreign.js';
import { scopeCues } from '../languages/cues/scope.js';
import { titleCues } from '../languages/cues/titles.js';
import { isSupported, languageOf } from '../languages/index.js';
import type { Passage } from '../model/passage.js';
import { type CompiledLexicon, compileLexicon } from './lexicon.js';

const compiled = new Map<string, CompiledLexicon>();

/** The compiled cues of a language, or null where there are none yet. */
export function lexiconOf(language: string): CompiledLexicon | null {
  const known = compiled.get(language);
  if (known) return known;
  const found = languageOf(language);
  if (!found) return null;
  const made = compileLexicon(
    {
      ...found.cues,
      rules: [...found.cues.rules, ...foreignCues, ...titleCues, ...scopeCues(language)],
    },
    found.detached,
    found.code,
  );
  compiled.set(language, made);
  return made;
}

/** The language that most passages are written in, among those with cues: for passages too short to tell. */
export function mainLanguage(passages: readonly Passage[]): string | null {
  const counts = new Map<string, number>();
  for (const { language } of passages) {
    if (isSupported(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
