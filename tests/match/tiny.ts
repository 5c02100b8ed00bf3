import { readFileSync } from 'node:fs';
import type { Page } from '../../src/model/document.js';
import type { Passage } from '../../src/model/passage.js';
import type { Taxonomy, TermsFile } from '../../src/model/taxonomy.js';
import { compileTaxonomy, parseTaxonomy, type TaxonomyFile } from '../../src/taxonomy/index.js';

const folder = new URL('./tiny-taxonomy/', import.meta.url);

/** The files of the tiny taxonomy. */
export function tinyFiles(): TaxonomyFile[] {
  return ['taxonomy.yaml', 'terms/en.yaml', 'terms/fr.yaml'].map((path) => ({
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
  }));
}

const parsed = parseTaxonomy(tinyFiles());

/** The tiny taxonomy, with English terms of the test's own where they are given. */
export function tinyTaxonomy(english?: Partial<TermsFile>): Taxonomy {
  const { taxonomy, problems } = parsed;
  if (!taxonomy) throw new Error(JSON.stringify(problems));
  return english ? { ...taxonomy, terms: { en: { language: 'en', topics: {}, ...english } } } : taxonomy;
}

/** The lexicon of English terms of one topic, for tests of the finders. */
export function lexiconOf(strong: readonly string[], others: Partial<TermsFile> = {}) {
  const topics = { 'e-waste-management': { strong: [...strong] } };
  const lexicon = compileTaxonomy(tinyTaxonomy({ topics, ...others })).lexicon('en');
  if (!lexicon) throw new Error('no lexicon');
  return lexicon;
}

/** A passage as a test writes it: its text, and what is not usual about it. */
export type Draft = string | (Partial<Passage> & { readonly text: string });

/** Passages one behind the other on one page, and that page. */
export function pageOf(...drafts: readonly Draft[]): { passages: Passage[]; pages: Page[] } {
  let text = '';
  const passages = drafts.map((draft, id): Passage => {
    const given = typeof draft === 'string' ? { text: draft } : draft;
    const start = text.length;
    text += `${given.text}\n`;
    return {
      id,
      page: 1,
      start,
      end: start + given.text.length,
      role: 'body',
      headings: [],
      block: id,
      section: 0,
      leadIn: null,
      language: 'en',
      ...given,
    };
  });
  return { passages, pages: [{ number: 1, label: null, text, blocks: [] }] };
}
