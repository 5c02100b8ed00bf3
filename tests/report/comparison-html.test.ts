import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { UNKNOWN } from '../../src/compare/groups.js';
import { compare } from '../../src/compare/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Entry } from '../../src/model/entry.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { groupValue } from '../../src/report/html/ranking.js';
import { comparisonToHtml, loadMessages } from '../../src/report/index.js';
import { PAYLOADS } from './hostile.js';
import { sample, taxonomy, unreadable } from './sample.js';

const full: Taxonomy = { ...taxonomy, terms: {}, sha256: sample.taxonomy.sha256 };
const COUNTRIES = [
  { code: 'FRA', name: 'France', region: 'Europe' },
  { code: 'KEN', name: 'Kenya', region: 'Africa' },
  { code: 'PER', name: 'Peru', region: 'Americas' },
];
const hash = (index: number) => String(index + 1).padStart(64, '0');

/** The sample as three countries' strategies, and a document of no country that could not be read. */
function setting(names = COUNTRIES.map(({ name }) => name), title = 'Strategy') {
  const analyses: Analysis[] = COUNTRIES.map(({ code }, index) => ({
    ...sample,
    document: { ...sample.document, sha256: hash(index), name: `${code}.pdf`, title: `${title} ${code}` },
  }));
  analyses.push({
    ...unreadable,
    document: { ...unreadable.document, sha256: hash(9), name: 'scan.pdf', title: null },
  });
  const entries: Entry[] = COUNTRIES.map(({ code, region }, index) => ({
    file: `${code}.pdf`,
    sha256: hash(index),
    country: code,
    countryName: names[index] ?? code,
    year: 2024,
    kind: 'digital',
    title: null,
    groups: { region },
  }));
  const comparison = compare(analyses, { taxonomy: full, entries, resamples: 50 });
  return { analyses, comparison };
}

const dom = (text: string) => parseHTML(text).document;
let comparison: Comparison;
let analyses: Analysis[];
let page: string;
let document: ReturnType<typeof dom>;
beforeAll(() => {
  ({ comparison, analyses } = setting());
  page = comparisonToHtml(comparison, { taxonomy, analyses });
  document = dom(page);
});
const data = () => JSON.parse(document.querySelector('#data')?.textContent ?? '{}');

describe('the comparison as HTML', () => {
  test('has a row a country and a document of no country, a column a theme, each cell with its level in words of the scale', () => {
    const rows = [...document.querySelectorAll('tr[data-row]')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'France',
      'Kenya',
      'Peru',
      'scan.pdf',
    ]);
    for (const row of rows) expect(row.querySelectorAll('td.cell')).toHaveLength(9);
    expect(rows[0]?.querySelectorAll('td.cell')[4]?.textContent).toBe('4');
    expect(rows[3]?.querySelector('td.cell')?.textContent).toBe('–');
    expect(document.querySelectorAll('.scale li')).toHaveLength(6);
  });

  test('carries the level of every topic, and the firmest passages of each', () => {
    const { rows, topics } = data();
    expect(topics).toHaveLength(49);
    for (const row of rows) expect(row.levels).toMatch(/^[0-4–]{49}$/);
    const at = topics.findIndex(({ title }: { title: string }) => title === 'Management of e-waste');
    expect(rows[0].levels[at]).toBe('4');
    const quoted = rows[0].passages[at].map(([, where, said, , text]: string[]) => [where, said, text]);
    expect(quoted).toEqual([
      ['p. 3 (iv)', 'target', 'By 2030 the ministry will collect 60 % of electronic waste.'],
      ['p. 11', 'negated', 'There is no plan for e-waste yet.'],
    ]);
  });

  test('ranks the notions with share, interval and stability', () => {
    const rows = [...document.querySelectorAll('.ranking tbody tr')];
    expect(rows).toHaveLength(49);
    expect(rows[0]?.textContent).toContain('100 %');
    expect(rows[0]?.querySelector('.range')).not.toBeNull();
  });

  test('says the share of high importance, and what could not be read', () => {
    expect(document.querySelector('#importance')?.textContent).toContain('medium');
    expect(document.querySelector('#problems')?.textContent).toContain('1 document could not be read');
  });

  test('has small charts of the regions on one scale', () => {
    const charts = [...document.querySelectorAll('.multiples li h4')].map((one) => one.textContent);
    expect(charts).toEqual(expect.arrayContaining(['Africa 1 document', 'Europe 1 document']));
  });

  test('names groups in the language of the interface', async () => {
    const messages = await loadMessages('fr');
    const grouped = dom(comparisonToHtml(comparison, { taxonomy, messages }));
    const groups = grouped.querySelector('#groups')?.textContent;
    for (const word of ['Afrique', 'Amériques']) expect(groups).toContain(word);
    expect(groupValue('region', UNKNOWN, messages)).toBe('non précisé');
    expect(groupValue('income', 'low', messages)).toBe('faible revenu');
    expect(groupValue('sector', 'constructor', messages)).toBe('constructor');
    const { rows } = JSON.parse(grouped.querySelector('#data')?.textContent ?? '{}');
    expect(rows.map((row: { groups: { region?: string } }) => row.groups.region)).toContain('Afrique');
  });

  test('needs no taxonomy and no analyses', () => {
    const bare = dom(comparisonToHtml(comparison));
    expect(bare.querySelector('#ranking')?.textContent).toContain('Management of e-waste');
    expect(JSON.parse(bare.querySelector('#data')?.textContent ?? '').rows[0].passages).toEqual({});
  });

  test('loads nothing, and is the same twice', () => {
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import|\son[a-z]+="|style="/);
    expect(comparisonToHtml(comparison, { taxonomy, analyses })).toBe(page);
  });

  test.each(PAYLOADS)('a name, title or passage cannot add markup or end its script: %j', (payload) => {
    const shape = (text: string) => [...dom(text).querySelectorAll('*')].map(({ tagName }) => tagName).join();
    const made = (word: string) => {
      const { comparison: one, analyses: all } = setting([word, word, word], word);
      const [first, ...rest] = all;
      const passages = first!.passages.map((passage) => ({
        ...passage,
        text: `${word} ${passage.text}`,
        language: word,
      }));
      return comparisonToHtml(one, { taxonomy, analyses: [{ ...first!, passages }, ...rest] });
    };
    expect(shape(made(payload))).toBe(shape(made('harmless')));
  });
});
