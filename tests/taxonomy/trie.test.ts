import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../match/tiny.js';

const edges = (term: string): number => lexiconOf([term]).tries.terms.edgeNodes.length;

describe('the trie', () => {
  test('keeps once what follows different beginnings', () => {
    const pairs = 'oak elm|fir ash';
    // 2 + 2 edges a group of alternatives, of which the last ones meet again: groups add up, they do not multiply.
    expect(edges(`(${pairs}) (${pairs})`)).toBe(8);
    expect(edges(Array.from({ length: 6 }, () => `(${pairs})`).join(' '))).toBe(24);
  });

  test('keeps apart what other terms may follow', () => {
    const { terms } = lexiconOf(['oak elm', 'fir elm', 'fir elm ash']).tries;
    expect(terms.edgeNodes).toHaveLength(5);
  });
});

const folder = join(import.meta.dirname, '../../dist/taxonomies');
const lexicons = readdirSync(folder).filter((name) => name.endsWith('.lexicon'));

// The page carries them all, and a document waits for one: a term whose alternatives multiply shows here.
test.each(lexicons)('%s is below 1.2 MB', (name) => {
  expect(statSync(join(folder, name)).size).toBeLessThan(1_200_000);
});
