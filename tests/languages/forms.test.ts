import { describe, expect, test } from 'vitest';
import { languageOf, supportedLanguages } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';

const en = languageOf('en') as Language;
const fr = languageOf('fr') as Language;

describe('languages', () => {
  test('are found by code, whatever the region', () => {
    expect(languageOf('fr-CA')).toBe(fr);
    expect(languageOf('EN')).toBe(en);
    expect(languageOf('xx')).toBeUndefined();
    expect(supportedLanguages.map(({ code }) => code)).toEqual(expect.arrayContaining(['en', 'fr']));
  });

  test.each(supportedLanguages)(
    '$name writes its lists in the forms that readers of them compare with',
    ({ code }) => {
      const language = languageOf(code) as Language;
      const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      for (const word of language.stopWords) expect(folded(word)).toBe(word);
      for (const titles of Object.values(language.sections))
        for (const title of titles) expect(folded(title)).toBe(title);
      for (const short of language.abbreviations) expect(short).toBe(short.toLowerCase().replace(/\.$/, ''));
      expect(language.months).toHaveLength(12);
    },
  );
});

describe('English stems', () => {
  test.each([
    ['centre', 'center'],
    ['centres', 'centers'],
    ['organisation', 'organization'],
    ['digitalisation', 'digitalization'],
    ['minimising', 'minimizing'],
    ['labour', 'labor'],
    ['behaviours', 'behaviors'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['grey', 'gray'],
    ['sulphur', 'sulfur'],
    ['aluminium', 'aluminum'],
    ['modelling', 'modeling'],
    ['analyses', 'analysis'],
    ['fibre', 'fiber'],
    ['licence', 'license'],
    ['recycling', 'recycled'],
    ['raised', 'raise'],
    ['rising', 'rises'],
    ['noises', 'noise'],
  ])('of %s and %s fall together', (one, other) => {
    expect(en.stem(one)).toBe(en.stem(other));
  });

  test.each([
    ['waste', 'water'],
    ['metre', 'meteor'],
  ])('of %s and %s stay apart', (one, other) => {
    expect(en.stem(one)).not.toBe(en.stem(other));
  });

  test('leave words of more than 64 letters alone', () => {
    const long = `${'organisations'.repeat(10)}`;
    expect(en.stem(long)).toBe(long);
    expect(fr.stem(long)).toBe(long);
  });
});

describe('English singulars', () => {
  test.each([
    ['policies', 'policy'],
    ['data', 'data'],
    ['analyses', 'analysis'],
    ['batteries', 'battery'],
    ['boxes', 'box'],
    ['processes', 'process'],
    ['species', 'species'],
    ['gas', 'gas'],
    ['gases', 'gas'],
    ['status', 'status'],
    ['ics', 'ics'],
    ['ets', 'ets'],
    ['phones', 'phone'],
    ['crises', 'crisis'],
    ['valves', 'valve'],
    ['business', 'business'],
    ['movies', 'movie'],
    ['centres', 'centre'],
  ])('of %s is %s', (plural, singular) => {
    expect(en.singular(plural)).toBe(singular);
  });
});

describe('French singulars', () => {
  test.each([
    ['déchets', 'déchet'],
    ['matériaux', 'matériau'],
    ['travaux', 'travail'],
    ['minéraux', 'minéral'],
    ['réseaux', 'réseau'],
    ['eaux', 'eau'],
    ['enjeux', 'enjeu'],
    ['nombreux', 'nombreux'],
    ['progrès', 'progrès'],
    ['taux', 'taux'],
    ['prix', 'prix'],
    ['gaz', 'gaz'],
    ['les', 'les'],
    ['temps', 'temps'],
    ['processus', 'processus'],
    ['centres', 'centre'],
  ])('of %s is %s', (plural, singular) => {
    expect(fr.singular(plural)).toBe(singular);
  });
});

test('French stems bring singular, plural and feminine together', () => {
  expect(fr.stem('reconditionnés')).toBe(fr.stem('reconditionnée'));
  expect(fr.stem('écologiques')).toBe(fr.stem('écologique'));
  expect(fr.stem('clefs')).toBe(fr.stem('clés'));
});
