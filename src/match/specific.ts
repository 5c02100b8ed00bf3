import type { Taxonomy } from '../model/taxonomy.js';

/** General topic → the more specific ones that it yields to. */
export type Yields = ReadonlyMap<string, ReadonlySet<string>>;

/** What `yieldsTo` says in the taxonomy, by topic. */
export function yieldsOf(taxonomy: Taxonomy): Yields {
  return new Map(
    taxonomy.themes.flatMap((theme) =>
      theme.topics.flatMap((topic) => (topic.yieldsTo ? [[topic.id, new Set(topic.yieldsTo)] as const] : [])),
    ),
  );
}

/**
 * Leaves out the mentions of a general topic where the same passage names a more specific one that it yields
 * to: a reader who codes "smart grids bring in renewable energy" as smart energy does not code the energy
 * transition of the economy as well.
 */
export function keepSpecific<T extends { readonly topic: string }>(
  mentions: readonly T[],
  yields: Yields,
): readonly T[] {
  if (mentions.length < 2 || yields.size === 0) return mentions;
  const present = new Set(mentions.map(({ topic }) => topic));
  return mentions.filter(({ topic }) => {
    const specific = yields.get(topic);
    return !specific || ![...present].some((other) => specific.has(other));
  });
}
