import { describe, expect, test } from 'vitest';
import { COUNTRIES, countryByCode, groupsOf, isUserCode } from '../../src/corpus/index.js';
import { allCountryNames } from '../../src/node/country-names.js';

const count = (holds: (country: (typeof COUNTRIES)[number]) => boolean) => COUNTRIES.filter(holds).length;

describe('the list of countries', () => {
  test('has the totals that its sources give', () => {
    expect(count(({ member }) => member)).toBe(193);
    expect(count(({ ldc }) => ldc)).toBe(44);
    expect(count(({ lldc }) => lldc)).toBe(32);
    expect(count(({ sids }) => sids)).toBe(39);
    expect(count(({ sids, member }) => sids && member)).toBe(37);
    // World Bank, July 2024: 26 low, 51 lower-middle, 54 upper-middle with Kosovo, which is no member.
    expect(count(({ income }) => income === 'low')).toBe(26);
    expect(count(({ income }) => income === 'lower-middle')).toBe(51);
    expect(count(({ income }) => income === 'upper-middle')).toBe(53);
    expect(COUNTRIES.filter(({ income }) => income === null).map(({ code }) => code)).toEqual([
      'COK',
      'NIU',
      'VAT',
      'VEN',
    ]);
  });

  test('has members by region as the United Nations count them', () => {
    const members = (region: string) => count((country) => country.member && country.region === region);
    expect(['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'].map(members)).toEqual([54, 35, 47, 43, 14]);
  });

  test('has each code once, in capitals', () => {
    expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(COUNTRIES.length);
    expect(new Set(COUNTRIES.map(({ alpha2 }) => alpha2)).size).toBe(COUNTRIES.length);
    expect(
      COUNTRIES.filter(({ code, alpha2 }) => !/^[A-Z]{3}$/.test(code) || !/^[A-Z]{2}$/.test(alpha2)),
    ).toEqual([]);
  });

  test('gives the groups of a country', () => {
    expect(groupsOf(countryByCode('RWA') as never)).toEqual({
      region: 'Africa',
      subregion: 'Eastern Africa',
      income: 'low',
      ldc: 'LDC',
      lldc: 'LLDC',
      sids: 'other',
    });
    expect(groupsOf(countryByCode('VEN') as never)).not.toHaveProperty('income');
  });

  test('agrees with the codes of ISO 3166 in the package of names', () => {
    const names = allCountryNames();
    expect(COUNTRIES.filter(({ code, alpha2 }) => names.codeOf(alpha2) !== code)).toEqual([]);
    expect(COUNTRIES.filter(({ code, name }) => names.codeOf(name) !== code)).toEqual([]);
  });

  test.each([
    ['AAA', true],
    ['XAA', true],
    ['QMA', true],
    ['ZZZ', true],
    ['QAT', false],
    ['ABA', false],
    ['ZMB', false],
  ])('leaves %s to users: %s', (code, free) => expect(isUserCode(code)).toBe(free));
});

describe('names of countries', () => {
  const names = allCountryNames();
  test.each([
    ['KEN', 'KEN'],
    ['ke', 'KEN'],
    ['Kenia', 'KEN'],
    ['Allemagne', 'DEU'],
    ['ALEMANIA', 'DEU'],
    ['Côte d’Ivoire', 'CIV'],
    ["cote d'ivoire", 'CIV'],
    ['The Gambia', 'GMB'],
    ['كينيا', 'KEN'],
    ['中国', 'CHN'],
    ['Россия', 'RUS'],
    ['ประเทศไทย', 'THA'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Laos', 'LAO'],
    ['South Korea', 'KOR'],
    ['DRC', 'COD'],
  ])('%s is %s', (name, code) => expect(names.codeOf(name)).toBe(code));

  test.each(['', 'Atlantis', 'Asia', 'Ministry'])('"%s" is none', (name) =>
    expect(names.codeOf(name)).toBeNull(),
  );

  test.each([
    ['National Strategy of Papua New Guinea', ['PNG']],
    ['Guinea-Bissau and Equatorial Guinea', ['GNB', 'GNQ']],
    ['República Dominicana: estrategia', ['DOM']],
    ['let us turkey-shoot', []],
    ['中国新一代人工智能发展规划', ['CHN']],
  ])('stand in "%s" as %j', (text, codes) =>
    expect(names.namedIn(text).map(({ code }) => code)).toEqual(codes),
  );
});
