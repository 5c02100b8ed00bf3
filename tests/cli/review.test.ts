import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agree/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import { readTable } from '../../src/node/index.js';
import type { Sensitivity } from '../../src/sensitivity/index.js';
import { folderWith, lacuna, TAXONOMY, TERMS } from './setting.js';

const STRATEGY = `# Digital strategy

The Government will collect 60 % of e-waste by 2030.

There is no law on e-waste yet. E-waste is a problem of many cities in the country.

Old e-waste lies in many places.
`;

let folder: ReturnType<typeof folderWith>;
const at = (name: string) => folder.at(name);
const taxonomy = () => ['--taxonomy', at('small'), '--no-cache', '--quiet'];

beforeAll(() => {
  folder = folderWith({
    'strategy.md': STRATEGY,
    'newer.md': STRATEGY.replace('Old e-waste lies in many places.', 'Nothing more.').replace(
      'will collect',
      'will  collect',
    ),
    'small/taxonomy.yaml': TAXONOMY,
    'small/terms/en.yaml': TERMS,
  });
});
afterAll(() => folder.remove());

/** Exports, fills in and writes a sheet. */
async function coded(
  name: string,
  decide: (row: Record<string, string>, index: number) => void,
): Promise<void> {
  const { code } = await lacuna([
    'review',
    'export',
    at('strategy.md'),
    ...taxonomy(),
    '--output',
    at('sheet.csv'),
  ]);
  expect(code).toBe(0);
  const rows: Record<string, string>[] = parse(readFileSync(at('sheet.csv'), 'utf8'), {
    bom: true,
    columns: true,
  });
  rows.forEach(decide);
  writeFileSync(at(name), stringify(rows, { header: true }));
}

const decideAll = (row: Record<string, string>, index: number) => {
  row.coder = 'Anna';
  row.decision = ['accepted', 'rejected', 'changed', 'accepted'][index] ?? '';
  if (row.decision === 'changed') row['new commitment'] = 'aspiration';
};

describe('lacuna review', () => {
  test('writes a workbook that reads back as it was, with lists to choose from', async () => {
    const { code } = await lacuna([
      'review',
      'export',
      at('strategy.md'),
      ...taxonomy(),
      '--output',
      at('sheet.xlsx'),
    ]);
    expect(code).toBe(0);
    await coded('plain.csv', () => {});
    expect((await readTable(at('sheet.xlsx'))).rows).toEqual((await readTable(at('plain.csv'))).rows);
    const sheet = strFromU8(unzipSync(readFileSync(at('sheet.xlsx')))['xl/worksheets/sheet1.xml']!);
    expect(sheet.match(/<dataValidation type="list"/g)).toHaveLength(4);
  });

  test('applies what was accepted, rejected and changed, and says who decided', async () => {
    await coded('codes.csv', decideAll);
    const { code, out } = await lacuna([
      'review',
      'import',
      at('codes.csv'),
      at('strategy.md'),
      ...taxonomy(),
    ]);
    const analysis = JSON.parse(out) as Analysis;
    expect(code).toBe(0);
    expect(analysis.review?.decided).toBe(4);
    expect(
      analysis.passages.map(({ decision, reviewedBy, topics, commitment }) => [
        decision,
        reviewedBy,
        topics.length,
        commitment,
      ]),
    ).toEqual([
      ['accepted', 'Anna', 1, 'target'],
      ['rejected', 'Anna', 0, 'mention'],
      ['changed', 'Anna', 1, 'aspiration'],
      ['accepted', 'Anna', 1, 'mention'],
    ]);
    expect(analysis.passages[1]).toMatchObject({
      proposed: { topics: ['e-waste-management'] },
      because: expect.stringMatching(/^Anna rejected it\./),
    });
    // What was rejected counts for nothing.
    expect(analysis.themes[0]?.topics[0]?.passages).toBe(3);
  });

  test('codes follow their passage into another edition; those without one are listed and kept', async () => {
    await coded('codes.csv', decideAll);
    const { code, out, err } = await lacuna([
      'review',
      'import',
      at('codes.csv'),
      at('newer.md'),
      ...taxonomy(),
    ]);
    const analysis = JSON.parse(out) as Analysis;
    expect(code).toBe(1);
    expect(analysis.passages[0]?.decision).toBe('accepted');
    expect(analysis.review?.orphans.map(({ text, reviewedBy }) => [text, reviewedBy])).toEqual([
      ['Old e-waste lies in many places.', 'Anna'],
    ]);
    expect(err).toContain('is not in the document: “Old e-waste lies in many places.”');
  });

  test('keeps what coders decided where a newer taxonomy finds nothing', async () => {
    await coded('codes.csv', decideAll);
    const other = folderWith({
      'taxonomy.yaml': TAXONOMY,
      'terms/en.yaml': TERMS.replaceAll('e-waste', 'scrapyard').replaceAll(
        'scrapyard-management',
        'e-waste-management',
      ),
    });
    const { out } = await lacuna([
      'review',
      'import',
      at('codes.csv'),
      at('strategy.md'),
      '--taxonomy',
      other.path,
      '--no-cache',
      '--quiet',
    ]);
    other.remove();
    const analysis = JSON.parse(out) as Analysis;
    expect(
      analysis.passages.filter(({ topics }) => topics.length > 0).map(({ decision }) => decision),
    ).toEqual(['added', 'changed', 'added']);
  });

  test('names each row that cannot be used, and applies the others', async () => {
    await coded('codes.csv', (row, index) => {
      decideAll(row, index);
      if (index === 1) row.decision = 'rejectd';
    });
    const { code, out, err } = await lacuna([
      'review',
      'import',
      at('codes.csv'),
      at('strategy.md'),
      ...taxonomy(),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Row 3: the decision "rejectd" is none.');
    expect((JSON.parse(out) as Analysis).review?.decided).toBe(3);
  });

  test('fills in what was decided before', async () => {
    await coded('codes.csv', decideAll);
    await lacuna([
      'review',
      'export',
      at('strategy.md'),
      ...taxonomy(),
      '--with',
      at('codes.csv'),
      '--output',
      at('again.csv'),
    ]);
    const rows: Record<string, string>[] = parse(readFileSync(at('again.csv'), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(rows.map((row) => [row.decision, row.coder, row.topics])).toEqual([
      ['accepted', 'Anna', 'e-waste-management'],
      ['rejected', 'Anna', 'e-waste-management'],
      ['changed', 'Anna', 'e-waste-management'],
      ['accepted', 'Anna', 'e-waste-management'],
    ]);
  });

  test('a new sheet keeps decisions without their passage and rows that could not be used', async () => {
    await coded('codes.csv', (row, index) => {
      decideAll(row, index);
      if (index === 0) Object.assign(row, { decision: 'acceptd', note: 'sure' });
      if (index === 2) row['new topics'] = 'weee';
    });
    const again = async (from: string, to: string) =>
      (
        await lacuna([
          'review',
          'export',
          at('newer.md'),
          ...taxonomy(),
          '--with',
          at(from),
          '--output',
          at(to),
        ])
      ).code;
    // XLSX from CSV, and back: nothing is lost on the way.
    expect(await again('codes.csv', 'again.xlsx')).toBe(1);
    expect(await again('again.xlsx', 'again.csv')).toBe(1);
    const rows: Record<string, string>[] = parse(readFileSync(at('again.csv'), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(
      rows.map((row) => [row.passage?.replace(/^\d+/, 'n'), row.decision, row['new topics'], row.note]),
    ).toEqual([
      ['n', 'acceptd', '', 'sure'],
      ['n', 'rejected', '', ''],
      ['n', 'changed', 'weee', ''],
      ['orphan', 'accepted', '', ''],
    ]);
    expect(rows.map(({ coder }) => coder)).toEqual(['Anna', 'Anna', 'Anna', 'Anna']);
  });

  test('names rows whose cells were merged in a workbook, by the number that a spreadsheet shows', async () => {
    await coded('codes.csv', decideAll);
    await lacuna([
      'review',
      'export',
      at('strategy.md'),
      ...taxonomy(),
      '--with',
      at('codes.csv'),
      '--output',
      at('merged.xlsx'),
    ]);
    const files = unzipSync(readFileSync(at('merged.xlsx')));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    const merged = sheet
      .replace(/<c r="M4".*?<\/c>/, '')
      .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="M3:M4"/></mergeCells>');
    writeFileSync(at('merged.xlsx'), zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(merged) }));
    const { code, out, err } = await lacuna([
      'review',
      'import',
      at('merged.xlsx'),
      at('strategy.md'),
      ...taxonomy(),
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('Row 4: its "decision" is merged with row 3.')]);
    expect((JSON.parse(out) as Analysis).review?.decided).toBe(3);
  });

  test('reads a sheet that a spreadsheet saved in the encoding of its country, with semicolons', async () => {
    await coded('codes.csv', (row, index) => {
      decideAll(row, index);
      row.coder = 'Zoë';
    });
    const text = readFileSync(at('codes.csv'), 'utf8');
    const table: string[][] = parse(text, { bom: true });
    writeFileSync(at('old.csv'), Buffer.from(stringify(table, { delimiter: ';' }), 'latin1'));
    const { out } = await lacuna(['review', 'import', at('old.csv'), at('strategy.md'), ...taxonomy()]);
    expect((JSON.parse(out) as Analysis).passages[0]?.reviewedBy).toBe('Zoë');
  });

  test('refuses a file that is no sheet, an output whose ending says no format, bytes on standard output', async () => {
    writeFileSync(at('broken.xlsx'), 'PK no workbook');
    const sheet = await lacuna(['review', 'import', at('broken.xlsx'), at('strategy.md'), ...taxonomy()]);
    expect([sheet.code, sheet.err]).toEqual([2, expect.stringContaining('neither a workbook nor CSV')]);
    const ending = await lacuna([
      'review',
      'export',
      at('strategy.md'),
      ...taxonomy(),
      '--output',
      at('x.docx'),
    ]);
    expect([ending.code, ending.err]).toEqual([2, expect.stringContaining('.xlsx, .csv, .qdpx, .jsonld')]);
    const bytes = await lacuna(['review', 'export', at('strategy.md'), ...taxonomy(), '--format', 'xlsx']);
    expect([bytes.code, bytes.err]).toEqual([2, expect.stringContaining('--output')]);
  });
});

describe('exports for other programs', () => {
  test('a REFI-QDA project: each selection is its passage in the source text, each coding has its code', async () => {
    await lacuna(['review', 'export', at('strategy.md'), ...taxonomy(), '--output', at('e.qdpx')]);
    const files = unzipSync(readFileSync(at('e.qdpx')));
    const project = strFromU8(files['project.qde']!);
    const source = /plainTextPath="internal:\/\/([^"]+)"/.exec(project)?.[1];
    const text = [...strFromU8(files[`Sources/${source}`]!)];
    const selected = [...project.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/g)].map(([, from, to]) =>
      text.slice(Number(from), Number(to)).join(''),
    );
    expect(selected).toHaveLength(4);
    expect(selected[0]).toBe('The Government will collect 60 % of e-waste by 2030.');
    const codes = new Set([...project.matchAll(/<Code guid="([^"]+)"/g)].map(([, guid]) => guid));
    const references = [...project.matchAll(/<CodeRef targetGUID="([^"]+)"/g)].map(([, guid]) => guid);
    expect(references.length).toBeGreaterThanOrEqual(8);
    expect(references.every((guid) => codes.has(guid))).toBe(true);
    // The order of elements that the schema asks for.
    expect(project).toMatch(
      /<Project [^>]*><Users>.*<\/Users><CodeBook><Codes>.*<\/Codes><\/CodeBook><Sources>/s,
    );
  });

  test('W3C Web Annotations quote the passage with what stands around it', async () => {
    const { out } = await lacuna([
      'review',
      'export',
      at('strategy.md'),
      ...taxonomy(),
      '--format',
      'jsonld',
    ]);
    const page = JSON.parse(out);
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const [quote] = page.items[0].target.selector.refinedBy;
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: 'The Government will collect 60 % of e-waste by 2030.',
      prefix: expect.stringContaining('Digital strategy'),
    });
    expect(page.items[0].body[0]).toMatchObject({ value: 'e-waste-management', purpose: 'classifying' });
  });
});

describe('lacuna agree', () => {
  test('compares an analysis with a human sheet, on coded passages and on all', async () => {
    await coded('codes.csv', decideAll);
    await lacuna([
      'score',
      at('strategy.md'),
      ...taxonomy(),
      '--format',
      'json',
      '--output',
      at('machine.json'),
    ]);
    const args = ['agree', at('machine.json'), at('codes.csv'), '--taxonomy', at('small')];
    const { code, out } = await lacuna([...args, '--format', 'json']);
    const agreement = JSON.parse(out) as Agreement;
    expect(code).toBe(0);
    expect(agreement.coded.units).toBe(4);
    expect(agreement.coded.topics[0]?.found).toMatchObject({ both: 3, missed: 1, extra: 0, recall: 0.75 });
    expect(agreement.all?.units).toBeGreaterThan(4);
    expect(agreement.commitment).toMatchObject({ units: 3 });
    expect(agreement.disagreements.map(({ on }) => on).sort()).toEqual(['commitment', 'topics']);
    expect((await lacuna([...args, '--format', 'json'])).out).toBe(out);
    expect((await lacuna(args)).out).toContain('On the 4 passages that somebody coded');
    expect((await lacuna([...args, '--format', 'csv'])).out).toContain('machine.json,codes.csv');
  });

  test('a sheet that is only half done: what is not judged yet is no disagreement', async () => {
    await coded('half.csv', (row, index) => {
      if (index < 2) decideAll(row, index);
    });
    await lacuna([
      'score',
      at('strategy.md'),
      ...taxonomy(),
      '--format',
      'json',
      '--output',
      at('machine.json'),
    ]);
    const args = ['agree', at('machine.json'), at('half.csv'), '--taxonomy', at('small')];
    const agreement = JSON.parse((await lacuna([...args, '--format', 'json'])).out) as Agreement;
    expect(agreement.undecided).toEqual([0, 2]);
    expect(agreement.coded.topics[0]?.found).toMatchObject({ both: 1, missed: 1, extra: 0 });
    expect(agreement.coded.topics[0]).toMatchObject({ precision: { value: 1 }, recall: { value: 0.5 } });
    expect(agreement.disagreements.map(({ on }) => on)).toEqual(['topics']);
    expect((await lacuna(args)).out).toContain('not judged yet, and left out for that coder: half.csv 2.');
  });

  test('needs two codings, and says what is no analysis', async () => {
    writeFileSync(at('other.json'), '{"a": 1}');
    expect((await lacuna(['agree', at('other.json'), '--taxonomy', at('small')])).err).toContain(
      'two codings or more',
    );
    const { code, err } = await lacuna([
      'agree',
      at('other.json'),
      at('other.json'),
      '--taxonomy',
      at('small'),
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('is no analysis of lacuna')]);
  });
});

describe('lacuna sensitivity', () => {
  test('says which conclusion hangs on which term, rule and threshold', async () => {
    const { code, out } = await lacuna(['sensitivity', at('strategy.md'), ...taxonomy(), '--format', 'json']);
    const found = JSON.parse(out) as Sensitivity;
    expect(code).toBe(0);
    const topic = (kind: string, what: RegExp) =>
      found.changes
        .find((change) => change.kind === kind && what.test(change.what))
        ?.moves.find(({ on }) => on === 'topic');
    expect(topic('term', /^e-waste/)).toMatchObject({
      id: 'e-waste-management',
      from: 'targeted',
      to: 'absent',
    });
    // A date makes it a deliverable, whether "will" is known or not.
    expect(topic('rule', /^future: will/)).toBeUndefined();
    expect((await lacuna(['sensitivity', at('strategy.md'), ...taxonomy()])).out).toContain(
      'would change a level',
    );
  });

  test('a level that hangs on one rule is named', async () => {
    writeFileSync(
      at('one.md'),
      '# Digital strategy\n\nThe Government will set up registers of e-waste in all regions.\n',
    );
    const { out } = await lacuna(['sensitivity', at('one.md'), ...taxonomy(), '--format', 'json']);
    const rule = (JSON.parse(out) as Sensitivity).changes.find(({ what }) => what === 'future: will');
    expect(rule?.moves.find(({ on }) => on === 'topic')).toMatchObject({
      from: 'committed',
      to: 'mentioned',
    });
  });

  test('says nothing of a document that could not be read', async () => {
    writeFileSync(at('empty.md'), ' ');
    const { code, out, err } = await lacuna(['sensitivity', at('empty.md'), ...taxonomy()]);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining('could not be analysed')]);
  });
});
