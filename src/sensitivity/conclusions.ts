import type { Importance, ThemeCoverage } from '../model/analysis.js';

/** What somebody may stake a headline on. */
export interface Conclusions {
  readonly score: number | null;
  readonly importance: Importance | null;
  readonly themes: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
}

/** A conclusion that would be another. */
export interface Move {
  readonly on: 'importance' | 'theme' | 'topic' | 'score';
  /** The theme or topic. */
  readonly id: string | null;
  readonly from: string;
  readonly to: string;
}

/** Scores are told with two decimals: what does not show there is no change. */
const DECIMALS = 2;

export function conclusionsOf(coverage: {
  readonly score: number | null;
  readonly importance: Importance | null;
  readonly themes: readonly ThemeCoverage[];
}): Conclusions {
  const levels = (list: readonly { readonly id: string; readonly level: string }[]) =>
    Object.fromEntries(list.map(({ id, level }) => [id, level]));
  return {
    score: coverage.score,
    importance: coverage.importance,
    themes: levels(coverage.themes),
    topics: levels(coverage.themes.flatMap((theme) => theme.topics)),
  };
}

/** What differs, gravest first. */
export function movesBetween(before: Conclusions, after: Conclusions): readonly Move[] {
  const levels = (
    on: 'theme' | 'topic',
    was: Readonly<Record<string, string>>,
    is: Readonly<Record<string, string>>,
  ) =>
    Object.keys(was)
      .filter((id) => was[id] !== is[id])
      .map((id): Move => ({ on, id, from: was[id] ?? '', to: is[id] ?? '' }));
  const score = (value: number | null) => value?.toFixed(DECIMALS) ?? '–';
  return [
    ...(before.importance === after.importance
      ? []
      : [
          {
            on: 'importance' as const,
            id: null,
            from: before.importance ?? '–',
            to: after.importance ?? '–',
          },
        ]),
    ...levels('theme', before.themes, after.themes),
    ...levels('topic', before.topics, after.topics),
    ...(score(before.score) === score(after.score)
      ? []
      : [{ on: 'score' as const, id: null, from: score(before.score), to: score(after.score) }]),
  ];
}
