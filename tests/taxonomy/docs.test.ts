import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { taxonomiesOf, termsPage } from '../../scripts/docs.mjs';

const taxonomies = taxonomiesOf();
const page = readFileSync(new URL('../../docs/terms.md', import.meta.url), 'utf8');

describe('docs/terms.md', () => {
  test('is what `npm run docs` writes', () => {
    expect(page).toBe(termsPage(taxonomies));
  });

  test('has a row for each topic and a column for each language', () => {
    for (const { themes, terms } of taxonomies) {
      for (const topic of themes.flatMap(({ topics }) => topics))
        expect(page).toContain(`| \`${topic.id}\` |`);
      expect(page).toContain(`| topic | ${Object.keys(terms).sort().join(' | ')} |`);
    }
  });
});
