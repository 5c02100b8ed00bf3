import type { Taxonomy } from '../model/taxonomy.js';

/** What reports need of a taxonomy: its titles. */
export type TitledTaxonomy = Pick<Taxonomy, 'themes' | 'profiles'>;

export interface Titles {
  theme(id: string): string;
  topic(id: string): string;
  profile(id: string): string;
}

/** Titles by identifier; the identifier itself where there is no taxonomy, or where it does not know it. */
export function titlesOf(taxonomy: TitledTaxonomy | undefined): Titles {
  const themes = new Map(taxonomy?.themes.map((theme) => [theme.id, theme.title]));
  const topics = new Map(
    taxonomy?.themes.flatMap((theme) => theme.topics.map((topic) => [topic.id, topic.title])),
  );
  const profiles = new Map(taxonomy?.profiles.map((profile) => [profile.id, profile.title]));
  return {
    theme: (id) => themes.get(id) ?? id,
    topic: (id) => topics.get(id) ?? id,
    profile: (id) => profiles.get(id) ?? id,
  };
}
