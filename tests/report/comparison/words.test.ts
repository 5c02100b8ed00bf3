import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../../src/index.js';
import { COMPARISON_FORMATS, loadMessages, UI_LANGUAGES } from '../../../src/report/index.js';
import { type ComparisonWords, loadComparisonWords } from '../../../src/report/messages/comparison/index.js';
import { made, placedIn, TAXONOMY } from '../../compare/make.js';

const ANALYSES = [
  made({ name: 'a.pdf', levels: ['targeted', 'committed', 'mentioned'], importance: 'high' }),
  made({ name: 'b.pdf', levels: ['absent', 'mentioned', 'absent'] }),
  made({ name: 'scan.pdf', levels: ['absent', 'absent', 'absent'], unreadable: true }),
];
const comparison = compare(ANALYSES, {
  taxonomy: TAXONOMY,
  entries: [
    placedIn('a.pdf', 'XAA', { year: 2020, groups: { region: 'North' } }),
    placedIn('b.pdf', 'XBB', { year: 2021, groups: { region: 'South' } }),
    placedIn('gone.pdf', 'XCC'),
  ],
  resamples: 20,
});
const taxonomy = {
  ...TAXONOMY,
  labels: {
    ar: { themes: { footprint: 'البصمة' }, topics: { waste: { title: 'النفايات', measures: [] } } },
  },
} as unknown as typeof TAXONOMY;

async function fileOf(format: 'md' | 'xlsx' | 'csv' | 'json', ui: (typeof UI_LANGUAGES)[number]) {
  const messages = await loadMessages(ui);
  const files = await COMPARISON_FORMATS[format](comparison, {
    messages,
    taxonomy,
    analyses: () => ANALYSES,
  });
  return Buffer.concat(files.flatMap(({ chunks }) => [...chunks].map((chunk) => Buffer.from(chunk))));
}

/** Everything that the words say, by its path; what takes something is asked with 7. */
function sayings(value: unknown, path = ''): [path: string, said: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (path === '/methodText') {
    const parts = new Proxy({}, { get: () => '7' });
    return value === null ? [] : [[path, (value as (facts: unknown) => string)(parts)]];
  }
  if (typeof value === 'function')
    return [[path, (value as (...parts: unknown[]) => string)(7, '7', '7', '7')]];
  return Object.entries(value as object).flatMap(([name, inner]) => sayings(inner, `${path}/${name}`));
}

/** Signs, and words that are spelt as in English. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  all: ['/comma', '/semicolon', '/colon'],
  fr: ['/documents', '/importanceColumn', '/outlierMeasures/footprint-share'],
};

describe.each(UI_LANGUAGES.filter((code) => code !== 'en'))('the words of a comparison in %s', (code) => {
  let [words, english] = [{} as ComparisonWords, {} as ComparisonWords];
  beforeAll(async () => {
    [words, english] = [await loadComparisonWords(code), await loadComparisonWords('en')];
  });

  test('leave no phrase in English', () => {
    const model = new Map(sayings(english));
    const allowed = [...(ALIKE.all ?? []), ...(ALIKE[code] ?? [])];
    const same = sayings(words).filter(([path, said]) => model.get(path) === said && !allowed.includes(path));
    expect(same).toEqual([]);
    expect(words.methodText).not.toBeNull();
  });

  test('name each sheet once, as a spreadsheet takes it', () => {
    const names = Object.values(words.sheets);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
  });

  test('put every fact of the method into its paragraph', () => {
    const keys =
      'documents countries engine taxonomy profile readable partly lost confidence resamples seed'.split(' ');
    const facts = Object.fromEntries(keys.map((key) => [key, `<${key}>`]));
    const said = words.methodText?.(facts as never) ?? '';
    expect(keys.filter((key) => !said.includes(`<${key}>`))).toEqual([]);
  });

  test('are those of its Markdown and workbook', async () => {
    const markdown = (await fileOf('md', code)).toString();
    const { importance, ranks, countries, gaps, failures, method, by, groupings } = words;
    for (const heading of [importance, ranks, countries, gaps, failures, method, by(groupings.region)])
      expect(markdown).toContain(`\n## ${heading}\n`);
    expect(markdown).toContain(words.problems['entry-without-document']);
    expect(markdown).not.toMatch(/\b(?:of documents|expected|countries reach|Method)\b/);
    const bytes = await fileOf('xlsx', code);
    const sheets = (await readExcel(bytes)) as unknown as { sheet: string; data: unknown[][] }[];
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.sheets));
    const m = await loadMessages(code);
    expect(sheets[1]?.data[1]?.slice(0, 3)).toEqual([m.country, words.importanceColumn, m.score]);
    expect(sheets[1]?.data[2]?.slice(1, 4)).toEqual([m.importances.high, 1, m.levels.targeted]);
    expect(sheets[0]?.data.flat()).toContain(words.facts.resamples);
  });
});

test('a workbook is read from the right in Arabic, and has its titles', async () => {
  const view = async (ui: 'ar' | 'fr') => {
    const sheet = unzipSync(await fileOf('xlsx', ui))['xl/worksheets/sheet2.xml'] as Uint8Array;
    return /rightToLeft="(?:1|true)"/.test(strFromU8(sheet));
  };
  expect([await view('ar'), await view('fr')]).toEqual([true, false]);
  expect((await fileOf('md', 'ar')).toString()).toMatch(/\| البصمة \|[\s\S]*\| النفايات \|/);
});

test('tables and JSON are the same in every language: their names are identifiers', async () => {
  for (const format of ['csv', 'json'] as const)
    expect((await fileOf(format, 'ru')).equals(await fileOf(format, 'en'))).toBe(true);
});
