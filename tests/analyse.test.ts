import { expect, test } from 'vitest';
import { analyse } from '../src/analyse.js';
import { compileTaxonomy } from '../src/taxonomy/index.js';
import { tinyTaxonomy } from './match/tiny.js';
import { documentOf } from './text/layout.js';

const compiled = compileTaxonomy(tinyTaxonomy());
const spanish =
  'El Gobierno publicará cada año un informe sobre los servicios públicos de todas las regiones. ';
const english = 'The Government publishes a report on the public services of all regions in every year. ';

test('what the title says does not stand out, nor do numbers and first things', async () => {
  const page = Array.from(
    { length: 6 },
    () => 'First, Meridia has five harbours; Meridia needs years for them.',
  );
  const { alsoProminent } = await analyse(
    { ...documentOf(page), title: 'National Strategy of Meridia' },
    compiled,
  );
  const terms = alsoProminent.map(({ term }) => term);
  expect(terms).toContain('harbours');
  expect(terms.filter((term) => /^(?:meridia|first|five|years)$/.test(term))).toEqual([]);
});

test.each([
  ['a language without terms', [spanish.repeat(5)], 'unreadable'],
  ['a Spanish annex', [english.repeat(10), spanish.repeat(4)], 'partly-readable'],
  ['English', [english.repeat(10)], 'readable'],
])('a document in %s never scores as if it said nothing', async (_, pages, readability) => {
  const analysis = await analyse(documentOf(...pages.map((text) => [text])), compiled);
  expect(analysis.document.readability).toBe(readability);
  expect(analysis.score === null).toBe(readability === 'unreadable');
  expect(analysis.importance === null).toBe(readability === 'unreadable');
  expect(analysis.gaps.length > 0).toBe(readability !== 'unreadable');
  if (pages.join().includes('Gobierno'))
    expect(analysis.problems[0]?.message).toMatch(/^\d+ % of the text is in Spanish, and taxonomy/);
});
