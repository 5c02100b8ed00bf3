import { describe, expect, test } from 'vitest';
import { guess, manifestCsv, readManifest } from '../../src/corpus/index.js';
import { allCountryNames } from '../../src/node/country-names.js';

const names = allCountryNames();
const read = (text: string) => readManifest(text, names);
const codes = (text: string) => read(text).problems.map(({ code, line }) => [code, line]);

describe('a manifest', () => {
  test('names file, country, year, kind and title, in any order of columns', () => {
    const { entries, problems } = read(
      'year,Country,file,kind,title\n2022,Kenya,a/k.pdf,Digital,Master plan\n',
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        file: 'a/k.pdf',
        sha256: null,
        country: 'KEN',
        countryName: 'Kenya',
        year: 2022,
        kind: 'digital',
        title: 'Master plan',
        groups: {
          region: 'Africa',
          subregion: 'Eastern Africa',
          income: 'lower-middle',
          ldc: 'other',
          lldc: 'other',
          sids: 'other',
        },
      },
    ]);
  });

  test('may be written by a spreadsheet of any country: semicolons, tabs, a byte order mark, Windows line ends', () => {
    for (const text of ['\ufefffile;country\r\nk.pdf;KEN\r\n', 'file\tcountry\nk.pdf\tKEN'])
      expect(read(text).entries).toMatchObject([{ file: 'k.pdf', country: 'KEN' }]);
  });

  test('makes groupings of further columns, which win over those of the country', () => {
    const [entry] = read('file,country,bloc,region\nk.pdf,KEN,EAC,East\n').entries;
    expect(entry?.groups).toMatchObject({ bloc: 'EAC', region: 'East', income: 'lower-middle' });
  });

  test('names bodies and countries of examples by the codes that ISO leaves to users', () => {
    const [entry] = read('file,country,country_name,region\nx.md,XAA,Velmoria,North\n').entries;
    expect(entry).toMatchObject({ country: 'XAA', countryName: 'Velmoria', groups: { region: 'North' } });
  });

  test('that has wrong columns says which it has and which it needs', () => {
    expect(read('name,land\nk.pdf,KEN\n').problems).toMatchObject([
      {
        code: 'manifest-columns',
        severity: 'error',
        message: 'The manifest has no column "file". It has: name, land.',
      },
    ]);
    expect(read('file,file\nk.pdf,k.pdf\n').problems).toMatchObject([{ code: 'manifest-columns' }]);
    expect(read('').problems).toMatchObject([{ code: 'manifest-columns', severity: 'error' }]);
  });

  test('that is no CSV is told, not thrown', () => {
    expect(read('file,country\n"k.pdf,KEN\n').problems).toMatchObject([
      { code: 'manifest-unreadable', severity: 'error' },
    ]);
  });

  test('tells the line of an unknown country, guesses what was meant, and keeps the row', () => {
    const { entries, problems } = read('file,country\na.pdf,Kenia\nb.pdf,Germny\n');
    expect(entries.map(({ country }) => country)).toEqual(['KEN', null]);
    expect(problems).toMatchObject([{ code: 'unknown-country', line: 3, severity: 'warning' }]);
    expect(problems[0]?.hint).toContain('Did you mean "Germany"?');
  });

  test('tells a year that is none, a file named twice, and a row without a file', () => {
    expect(codes('file,country,year\na.pdf,KEN,22\na.pdf,KEN,2022\n,KEN,2022\n')).toEqual([
      ['manifest-year', 2],
      ['manifest-row-twice', 3],
      ['manifest-row-without-file', 4],
    ]);
  });

  test('may leave cells out', () => {
    expect(read('file,country,year,kind,title\na.pdf\n').entries).toMatchObject([
      { country: null, year: null, kind: null, title: null, groups: {} },
    ]);
  });

  test('is read back as it was written, and no cell begins a formula', () => {
    const row = {
      file: '=cmd.pdf',
      country: 'KEN',
      countryName: 'Kenya',
      year: 2022,
      kind: 'ai',
      title: '@sum',
      guessedFrom: 'country: name',
    };
    const csv = manifestCsv([row]);
    expect(csv).not.toMatch(/(?:^|,)[=+\-@]/m);
    expect(read(csv).problems).toEqual([]);
  });
});

describe('a guess', () => {
  const of = (file: string, title: string | null = null, text = '') => {
    const { country, year, kind } = guess({ file, title, text }, names);
    return [country.value, country.from, year.value, kind.value];
  };
  test.each([
    ['KEN_2022_digital-master-plan.pdf', ['KEN', 'name', 2022, 'digital']],
    ['folder/CIV_2025_snia-excerpt_fr.txt', ['CIV', 'name', 2025, 'ai']],
    ['kenya-national-ai-strategy-2025.pdf', ['KEN', 'name', 2025, 'ai']],
    ['estrategia_españa_2020_digital.pdf', ['ESP', 'name', 2020, 'digital']],
    ['strategy-final-v2.pdf', [null, null, null, null]],
    ['XAB_2026_data strategy.md', ['XAB', 'name', 2026, 'data']],
  ])('of %s is %j', (file, expected) => expect(of(file)).toEqual(expected));

  test('is of the title where the name says nothing, and of the first words where that does not either', () => {
    expect(of('doc.pdf', 'Stratégie nationale de l’intelligence artificielle du Sénégal 2023')).toEqual([
      'SEN',
      'title',
      2023,
      'ai',
    ]);
    expect(
      of('doc.pdf', null, 'Government of Rwanda\nThe National AI Policy\nRwanda and Kenya, 2022'),
    ).toEqual(['RWA', 'text', 2022, 'ai']);
  });

  test('takes no word for the name of a country in another language', () => {
    expect(
      of('doc.pdf', null, 'Cada ministerio tendrá un plan. Cada año se publicará un informe.')[0],
    ).toBeNull();
  });

  test('is none where two countries are named alike', () => {
    expect(of('doc.pdf', 'Rwanda and Kenya')[0]).toBeNull();
  });
});
