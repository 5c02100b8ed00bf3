import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { loadMessages, toCsv, toDocx, toXlsx } from '../../src/report/index.js';
import { hostile, PAYLOADS } from './hostile.js';
import { sample, taxonomy, unreadable } from './sample.js';

const wordsOf = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('toDocx', () => {
  test('says what the HTML report says', async () => {
    const said = await wordsOf(await toDocx([sample], { taxonomy }));
    for (const part of [
      'Digital Strategy of Atlantis 2030',
      'of 49 topics it sets targets for 1, addresses 1 and leaves out 47',
      '1. Sustainable data centres',
      'absent, expected targeted · Missing: a mention and a commitment.',
      'By 2030 the ministry will collect 60 % of electronic waste.',
      'p. 3 (iv) · target · footprint · under “Waste”',
      'pp. 7, 8: The page gives no text.',
      'Method and limits',
    ])
      expect(said).toContain(part);
    for (const measure of sample.gaps.flatMap(({ measures }) => measures))
      expect(said).toContain(measure.text);
  });

  test('marks the words that name a topic', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = strFromU8(
      unzipSync(await toDocx([sample], { taxonomy }))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/FFEDB0[^<]*"\/><w:lang w:val="en"\/><\/w:rPr><w:t[^>]*>electronic waste</);
  });

  test('gives the same bytes whenever it is written', async () => {
    const [first, second] = [await toDocx([sample], { taxonomy }), await toDocx([sample], { taxonomy })];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const { unzipSync, strFromU8 } = await import('fflate');
    const files = unzipSync(first);
    const dates = Object.keys(files).flatMap(
      (name) => strFromU8(files[name]!).match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? [],
    );
    expect(new Set(dates)).toEqual(new Set(['2000-01-01T00:00:00Z']));
  });

  test('is written from right to left where the language is', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    const messages = { ...(await loadMessages('en')), code: 'ar', dir: 'rtl' as const };
    const files = unzipSync(await toDocx([sample], { taxonomy, messages }));
    const xml = strFromU8(files['word/document.xml']!);
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('<w:bidiVisual/>');
    // So that Word spells and reads aloud in the language of each: of the report, and of what it quotes.
    expect(strFromU8(files['word/styles.xml']!)).toContain('<w:lang w:bidi="ar"/>');
    expect(xml).toContain('<w:lang w:val="en"/>');
  });

  test('says of an unreadable document that nothing can be said', async () => {
    const said = await wordsOf(await toDocx([unreadable], { taxonomy }));
    expect(said).toContain('could not be analysed, so nothing can be said');
    expect(said).not.toContain('Gaps');
  });

  test.each(PAYLOADS)('opens, whatever the document says: %j', async (payload) => {
    const said = await wordsOf(await toDocx([hostile(payload)], { taxonomy }));
    expect(said).toContain('electronic waste');
  });
});

describe('toCsv', () => {
  const rows = parse(toCsv([sample, unreadable], { taxonomy }), { columns: true }) as Record<
    string,
    string
  >[];

  test('has a row a topic and document, levels as they are', () => {
    expect(rows).toHaveLength(2 * 49);
    expect(rows.find(({ topic }) => topic === 'e-waste-management')).toMatchObject({
      level: 'targeted',
      score: '0.9',
      passages: '2',
      expected: '',
    });
    expect(rows.find(({ topic }) => topic === 'green-data-centres')).toMatchObject({
      level: 'absent',
      score: '0',
      expected: 'targeted',
      missing: 'mention, commitment',
      sources: 'TD/B/EDE/8/4\u00a0R6',
    });
  });

  test('leaves the score of what could not be read empty', () => {
    expect(rows[49]).toMatchObject({ level: 'unreadable', score: '' });
  });

  test.each(['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'defuses a name that would be a formula: %j',
    (name) => {
      const [row] = parse(toCsv([{ ...sample, document: { ...sample.document, name } }]), {
        columns: true,
      }) as Record<string, string>[];
      expect(row?.document).toMatch(/^[' ]|^[^=+\-@]/);
    },
  );
});

describe('toXlsx', () => {
  test('has topics and passages, every text a text', async () => {
    const bytes = await toXlsx([hostile('=HYPERLINK("https://example.org")')], { taxonomy });
    const sheets = await readXlsx(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['topics', 'passages']);
    const topics = sheets[0]?.data ?? [];
    const passages = sheets[1]?.data ?? [];
    expect(topics).toHaveLength(50);
    expect(topics[1]?.[0]).toBe('=HYPERLINK("https://example.org").pdf');
    expect(passages[1]?.[10]).toContain('electronic waste');
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = Object.entries(unzipSync(bytes))
      .map(([, content]) => strFromU8(content))
      .join('');
    expect(xml).not.toContain('<f>');
  });

  test('gives the same bytes whenever it is written', async () => {
    const [first, second] = [await toXlsx([sample]), await toXlsx([sample])];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
