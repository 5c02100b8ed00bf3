import type { Comparison } from '../model/comparison.js';
import type { Measure, Taxonomy } from '../model/taxonomy.js';

/** What reports need of a taxonomy: its titles, and its labels in other languages. */
export type TitledTaxonomy = Pick<Taxonomy, 'themes' | 'profiles'> &
  Partial<Pick<Taxonomy, 'labels' | 'title' | 'sources' | 'subject'>>;

export interface Titles {
  /** False where titles and measures stand in the taxonomy's own language although another was asked for. */
  readonly isTranslated: boolean;
  theme(id: string): string;
  topic(id: string): string;
  profile(id: string): string;
  /** A measure for a topic, in the language of the interface where the taxonomy has it. */
  measure(topic: string, measure: Measure): string;
  /** What a topic is, or null: definitions are written in the taxonomy's own language only. */
  definition(topic: string): string | null;
}

/**
 * Titles by identifier, in a language of the interface where the taxonomy has labels in it, else as the taxonomy has them; the identifier
 * itself where there is no taxonomy, or where it does not know it.
 */
export function titlesOf(taxonomy: TitledTaxonomy | undefined, language = 'en'): Titles {
  const labels = taxonomy?.labels?.[language];
  const own = taxonomy?.themes.flatMap((theme) => theme.topics) ?? [];
  const themes = new Map(taxonomy?.themes.map((theme) => [theme.id, theme.title]));
  const topics = new Map(own.map((topic) => [topic.id, topic]));
  const profiles = new Map(taxonomy?.profiles.map((profile) => [profile.id, profile.title]));
  return {
    isTranslated: language === 'en' || labels !== undefined,
    theme: (id) => labels?.themes[id] ?? themes.get(id) ?? id,
    topic: (id) => labels?.topics[id]?.title ?? topics.get(id)?.title ?? id,
    profile: (id) => labels?.profiles?.[id] ?? profiles.get(id) ?? id,
    measure: (topic, { text }) => {
      const place = topics.get(topic)?.measures.findIndex((measure) => measure.text === text) ?? -1;
      return labels?.topics[topic]?.measures[place] ?? text;
    },
    definition: (topic) => (language === 'en' ? (topics.get(topic)?.definition ?? null) : null),
  };
}

/** A comparison carries its own titles, for whoever has no taxonomy at hand. */
export function titledBy(comparison: Comparison): TitledTaxonomy {
  return {
    profiles: [],
    themes: comparison.themes.map((theme) => ({
      ...theme,
      definition: '',
      topics: comparison.topics
        .filter((topic) => topic.theme === theme.id)
        .map(({ id, title, definition, sources, measures }) => ({
          id,
          title,
          definition,
          sources,
          measures,
        })),
    })),
  };
}
