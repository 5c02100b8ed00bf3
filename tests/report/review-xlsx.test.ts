import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { ASSERTIONS, COMMITMENTS } from '../../src/model/evidence.js';
import { DECISIONS } from '../../src/model/review.js';
import { reviewXlsx } from '../../src/report/review-xlsx.js';
import { COLUMNS } from '../../src/review/index.js';
import { compileTaxonomy, parseTaxonomy } from '../../src/taxonomy/index.js';
import { STRATEGY, TAXONOMY, TERMS } from '../cli/setting.js';
import { type Element, elementsOf, parseXml } from './xml-tree.js';

/** The children of a worksheet in the order of ECMA-376, part 1, 18.3.1.99, as far as a coding sheet may have them. */
const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
];
/** The same of a style sheet (18.8.39). */
const STYLES = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

const { taxonomy } = parseTaxonomy([
  { path: 'taxonomy.yaml', text: TAXONOMY },
  { path: 'terms/en.yaml', text: TERMS },
]);
let parts: Map<string, Element>;

beforeAll(async () => {
  const document = await readDocument(new TextEncoder().encode(`${STRATEGY}\nE-waste & rubbish < 5 %.\n`), {
    name: 'strategy.md',
  });
  const analysis = await analyse(document, compileTaxonomy(taxonomy!));
  parts = new Map(
    Object.entries(unzipSync(reviewXlsx(analysis, taxonomy!))).map(([name, bytes]) => [
      name,
      parseXml(strFromU8(bytes)),
    ]),
  );
});

const part = (name: string) => parts.get(name)!;
const all = (name: string, element: string) => elementsOf(part(name)).filter((one) => one.name === element);
const SHEET = 'xl/worksheets/sheet1.xml';
const CODES = 'xl/worksheets/sheet2.xml';

/** What stands in each cell by its reference. */
function cellsOf(name: string): ReadonlyMap<string, string> {
  return new Map(
    all(name, 'c').map((cell) => [
      cell.attributes.r!,
      cell.children
        .flatMap(elementsOf)
        .map(({ text }) => text)
        .join(''),
    ]),
  );
}

function inOrder(element: Element, order: readonly string[]): void {
  const places = element.children.map(({ name }) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe('the coding sheet as a workbook', () => {
  test('every part has a type and every relation a part', () => {
    const types = all('[Content_Types].xml', 'Override').map(({ attributes }) =>
      attributes.PartName!.slice(1),
    );
    expect([...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name)).sort()).toEqual(types.sort());
    expect(all('_rels/.rels', 'Relationship').every(({ attributes }) => parts.has(attributes.Target!))).toBe(
      true,
    );
    const related = all('xl/_rels/workbook.xml.rels', 'Relationship');
    expect(related.every(({ attributes }) => parts.has(`xl/${attributes.Target}`))).toBe(true);
    const ids = related.map(({ attributes }) => attributes.Id);
    expect(all('xl/workbook.xml', 'sheet').every(({ attributes }) => ids.includes(attributes['r:id']))).toBe(
      true,
    );
  });

  test('elements stand in the order that the standard asks for', () => {
    inOrder(part(SHEET), WORKSHEET);
    inOrder(part(CODES), WORKSHEET);
    inOrder(part('xl/styles.xml'), STYLES);
  });

  test('styles count what they hold, and every cell has one of them', () => {
    for (const list of part('xl/styles.xml').children)
      expect([list.name, list.attributes.count]).toEqual([list.name, String(list.children.length)]);
    const styles = all('xl/styles.xml', 'cellXfs')[0]!.children.length;
    expect(all(SHEET, 'c').every(({ attributes }) => Number(attributes.s) < styles)).toBe(true);
    // Readers ask for the style that a workbook begins with.
    expect(all('xl/styles.xml', 'cellStyle')[0]!.attributes).toMatchObject({
      name: 'Normal',
      builtinId: '0',
    });
  });

  test('cells stand once, in order, as text', () => {
    for (const name of [SHEET, CODES]) {
      const refs = all(name, 'c').map(({ attributes }) => attributes.r!);
      expect(new Set(refs).size).toBe(refs.length);
      expect(all(name, 'row').map(({ attributes }) => Number(attributes.r))).toEqual(
        all(name, 'row').map((_, i) => i + 1),
      );
      for (const row of all(name, 'row'))
        for (const cell of row.children)
          expect(cell.attributes.r).toMatch(new RegExp(`^[A-Z]${row.attributes.r}$`));
      expect(all(name, 'c').every(({ attributes }) => attributes.t === 'inlineStr')).toBe(true);
    }
    expect([...cellsOf(SHEET).values()]).toContain('E-waste & rubbish < 5 %.');
  });

  test('each list names cells that hold all its codes and no other, under the column that they are for', () => {
    const [validations] = all(SHEET, 'dataValidations');
    expect(validations!.attributes.count).toBe(String(validations!.children.length));
    const head = cellsOf(SHEET);
    const codes = cellsOf(CODES);
    const lists = validations!.children.map((validation) => {
      const [, column = '', from, to] =
        /^codes!\$([A-Z])\$(\d+):\$\1\$(\d+)$/.exec(validation.children[0]!.text) ?? [];
      const values = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) =>
        codes.get(`${column}${Number(from) + i}`),
      );
      const [, letter, first, same, last] =
        /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(validation.attributes.sqref!) ?? [];
      expect([same, first]).toEqual([letter, '2']);
      expect(Number(last)).toBeGreaterThanOrEqual(all(SHEET, 'row').length);
      expect(validation.attributes).toMatchObject({ type: 'list', allowBlank: '1' });
      return [head.get(`${letter}1`), validation.attributes.showErrorMessage, values];
    });
    expect(lists).toEqual([
      ['decision', '1', [...DECISIONS]],
      ['new assertion', '1', [...ASSERTIONS]],
      ['new commitment', '1', [...COMMITMENTS]],
      ['new topics', '0', ['e-waste-management', 'data-centre-energy']],
    ]);
    expect(COLUMNS.map((_, i) => head.get(`${String.fromCharCode(65 + i)}1`))).toEqual([...COLUMNS]);
    expect(all(SHEET, 'mergeCell')).toEqual([]);
  });
});
