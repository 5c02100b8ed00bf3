import type { Analysis } from '../model/analysis.js';
import { LEVELS } from '../model/taxonomy.js';
import { en, type Messages } from './messages/index.js';
import { type TitledTaxonomy, titlesOf } from './titles.js';
import { languageIn, score } from './wording.js';

export interface VerdictOptions {
  /** Default: English. */
  readonly messages?: Messages | undefined;
  /** Where the profile's title comes from; without it its identifier stands there. */
  readonly taxonomy?: TitledTaxonomy | undefined;
}

/** The result in a sentence or two of plain words. */
export function verdictOf(analysis: Analysis, options: VerdictOptions = {}): string {
  const m = options.messages ?? en;
  const { document, importance, gaps } = analysis;
  const topics = analysis.themes.flatMap((theme) => theme.topics);
  if (document.readability === 'unreadable' || importance === null || analysis.score === null) {
    const foreign = document.languages.find(({ language }) => language === document.language)?.share ?? 0;
    return analysis.problems.some(({ code }) => code === 'unsupported-language') && foreign >= 0.5
      ? m.verdictForeign(languageIn(document.language, m))
      : m.verdictUnreadable;
  }
  const caution = document.readability === 'partly-readable' ? ` ${m.verdictCaution}` : '';
  if (topics.every((topic) => topic.level === 'absent')) {
    return `${m.verdictSilent(m.thisKind[document.kind], topics.length)}${caution}`;
  }
  const parts = [...LEVELS].reverse().flatMap((level) => {
    const found = topics.filter((topic) => topic.level === level).length;
    return found === 0 ? [] : [m.verdictParts[level](found)];
  });
  const said = m.verdict({
    subject: options.taxonomy?.subject,
    kind: m.inKind[document.kind],
    weight: m.verdictWeights[importance],
    topics: topics.length,
    parts: m.list(parts),
    profile: titlesOf(options.taxonomy, m.code).profile(analysis.options.profile),
    score: score(analysis.score, m),
    gaps: gaps.length,
  });
  return `${said}${caution}`;
}
