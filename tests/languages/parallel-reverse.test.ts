import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

interface Parallel {
  readonly language: string;
  readonly topics: Readonly<Record<string, { readonly commitment: string; readonly text: string }>>;
}

const folder = new URL('../../fixtures/parallel-reverse/', import.meta.url);
const files = readdirSync(folder).sort();
const parallels = files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Parallel);
const english = parallels.find(({ language }) => language === 'en') as Parallel;

const { taxonomy } = await loadTaxonomy('environment-digital');
if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
const compiled = compileTaxonomy(taxonomy);
const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));

describe('the same paragraph of an environmental strategy in every language', () => {
  test('every topic has its paragraph', () => {
    expect(Object.keys(english.topics).sort()).toEqual([...topics].sort());
  });

  for (const { language, topics: paragraphs } of parallels) {
    test(`${language} has a paragraph a topic, as firm as the English one`, () => {
      const firmness = (of: Parallel['topics']) =>
        Object.fromEntries(Object.entries(of).map(([topic, { commitment }]) => [topic, commitment]));
      expect(firmness(paragraphs)).toEqual(firmness(english.topics));
    });

    test.each(Object.entries(paragraphs))(`${language}: %s`, async (topic, { commitment, text }) => {
      const document = await readDocument(new TextEncoder().encode(text), { name: 'paragraph.txt' });
      const analysis = await analyse(document, compiled, { language, kind: 'adopted' });
      const passages = analysis.passages.filter((passage) => passage.topics.includes(topic));
      expect({
        found: passages.map((one) => one.commitment),
        topics: analysis.passages.flatMap((one) => one.topics),
      }).toEqual({
        found: [commitment],
        topics: expect.arrayContaining([topic]),
      });
    });
  }
});
