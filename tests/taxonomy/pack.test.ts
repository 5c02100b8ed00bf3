import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { offerPacked, type PackedLexicon, packLexicon } from '../../src/taxonomy/pack.js';

const root = join(import.meta.dirname, '../..');
const shipped = (): Taxonomy =>
  JSON.parse(readFileSync(join(root, 'dist/taxonomies/digital-sustainability.json'), 'utf8'));
const packed = (taxonomy: Taxonomy, language: string): PackedLexicon => {
  const lexicon = compileTaxonomy(taxonomy).lexicon(language);
  if (!lexicon) throw new Error(`no terms in ${language}`);
  return JSON.parse(JSON.stringify(packLexicon(lexicon, taxonomy)));
};

test.each(['en', 'fr'])('a packed lexicon finds what the compiled one finds (%s)', async (language) => {
  const bytes = new Uint8Array(readFileSync(join(root, `fixtures/demo/strategy-${language}.md`)));
  const plain = shipped();
  const offered = shipped();
  let asked = 0;
  offerPacked(offered, (code) => {
    asked++;
    return packed(plain, code);
  });
  const document = await readDocument(bytes, { name: 'strategy.md' });
  const compiled = await analyse(document, compileTaxonomy(plain));
  const unpacked = await analyse(document, compileTaxonomy(offered));
  expect(asked).toBeGreaterThan(0);
  expect(compiled.passages.length).toBeGreaterThan(20);
  expect(unpacked).toEqual(compiled);
});

test('a lexicon packed for other words is not used', () => {
  const changed: Taxonomy = { ...shipped(), sha256: 'f'.repeat(64) };
  const old = packed(shipped(), 'en');
  offerPacked(changed, () => ({ ...old, entries: [] }));
  expect(compileTaxonomy(changed).lexicon('en')?.entries.length).toBeGreaterThan(500);
});
