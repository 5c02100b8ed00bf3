import type { Profile, Taxonomy } from '../../src/model/taxonomy.js';

const topic = (id: string, weight: number) => ({
  id,
  title: id,
  definition: `all about ${id}`,
  sources: ['S ¶1'],
  weight,
  measures: [{ text: `do something about ${id}`, sources: ['S ¶2'] }],
});

export const profile: Profile = {
  id: 'default',
  title: 'Default',
  description: 'For tests',
  sources: ['S'],
  expected: { 'e-waste': 'targeted', minerals: 'committed', energy: 'addressed' },
};

/** Three footprint topics and a general one. */
export const taxonomy: Taxonomy = {
  id: 'tiny',
  version: '1',
  title: 'Tiny',
  description: 'For tests',
  sources: { S: 'A source' },
  themes: [
    {
      id: 'footprint',
      title: 'Footprint',
      definition: 'What the digital does',
      phase: 'use',
      facet: 'issue',
      direction: 'footprint',
      topics: [topic('e-waste', 1), topic('minerals', 0.8), topic('centres', 0.5)],
    },
    {
      id: 'general',
      title: 'General',
      definition: 'All else',
      phase: 'cross-cutting',
      facet: 'objective',
      direction: 'general',
      topics: [topic('energy', 0.5)],
    },
  ],
  profiles: [profile],
  terms: {},
  sha256: '0'.repeat(64),
};
