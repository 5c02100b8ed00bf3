import type { Analysis } from '../model/analysis.js';
import type { Level } from '../model/taxonomy.js';
import { counted, KINDS, languageName, listed, score } from './wording.js';

const VERBS: readonly (readonly [Level, string])[] = [
  ['targeted', 'sets targets for'],
  ['committed', 'commits to'],
  ['addressed', 'addresses'],
  ['mentioned', 'mentions'],
  ['absent', 'leaves out'],
];

/** The result in a sentence or two of plain English. */
export function verdictOf(analysis: Analysis): string {
  const { document, importance, gaps } = analysis;
  const topics = analysis.themes.flatMap((theme) => theme.topics);
  if (document.readability === 'unreadable' || importance === null || analysis.score === null) {
    const foreign = document.languages.find(({ language }) => language === document.language)?.share ?? 0;
    const why =
      analysis.problems.some(({ code }) => code === 'unsupported-language') && foreign >= 0.5
        ? `is in ${languageName(document.language)} and could not be analysed`
        : 'could not be analysed';
    return `This document ${why}, so nothing can be said about what it covers or leaves out.`;
  }
  const kind = KINDS[document.kind];
  const caution =
    document.readability === 'partly-readable'
      ? ' Only a part of it could be read: what seems left out may stand in the rest.'
      : '';
  if (topics.every((topic) => topic.level === 'absent')) {
    return `This ${kind} says nothing about any of the ${counted(topics.length, 'topic')}.${caution}`;
  }
  const parts = VERBS.flatMap(([level, verb]) => {
    const found = topics.filter((topic) => topic.level === level).length;
    return found === 0 ? [] : [`${verb} ${found}`];
  });
  const weight = importance === 'none' ? 'no importance' : `${importance} importance`;
  const short =
    gaps.length === 0
      ? 'no topic falls short'
      : `${counted(gaps.length, 'topic falls', 'topics fall')} short`;
  return (
    `The environment has ${weight} in this ${kind}: of ${counted(topics.length, 'topic')} it ${listed(parts)}. ` +
    `Against the profile “${analysis.options.profile}” it scores ${score(analysis.score)} of 1, and ${short}.${caution}`
  );
}
