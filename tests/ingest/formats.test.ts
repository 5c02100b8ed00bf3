import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import { makeDocx, paragraph, table } from './make-docx.js';
import { showBlocks } from './show-blocks.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/formats/${name}`, import.meta.url)));
const read = (text: string) => readDocument(strToU8(text));
const codes = (document: { problems: readonly { code: string }[] }) =>
  document.problems.map(({ code }) => code);
const html = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

describe('HTML', () => {
  test('a page gives its text with roles, and what is around it as boilerplate', async () => {
    const document = await readDocument(fixture('page.html'));
    expect(document).toMatchObject({
      title: 'Digital plan of Examplia',
      declaredLanguage: 'en',
      pageCount: 1,
      problems: [],
    });
    expect(showBlocks(document)).toEqual([
      'boilerplate navigation: Ministry of Examples',
      'boilerplate navigation: News',
      'boilerplate navigation: Contact',
      'heading 1: Digital plan of Examplia',
      'body: The plan was adopted in 2024. It covers public services, connectivity and skills, and it says what the ministry will do about the electronic waste of public bodies.',
      'heading 2: Measures',
      'body: By 2027 the ministry will:',
      'list 1: collect old devices,',
      'list 2: from schools,',
      'list 2: from hospitals;',
      'list 1: cut CO2 emissions of data centres.',
      'table 0/0: Measure',
      'table 0/1: Deadline',
      'table 0/2: Budget',
      'table 1/0: Collection points',
      'table 1/1: 2026',
      'table 1/2: 2 million',
      'table 2/1: 2027',
      'table 2/2: 3 million',
      'body: A collection point at a school.',
      'boilerplate navigation: Related: other plans.',
      'boilerplate navigation: Imprint and privacy',
    ]);
  });

  test.each([
    ['joins what tags within a line divide', '<p>e<b>-wa</b>ste</p>', ['body: e-waste']],
    ['breaks a paragraph at two line breaks', '<p>One<br><br>Two</p>', ['body: One', 'body: Two']],
    ['joins a single line break', '<p>One<br>two</p>', ['body: One two']],
    [
      'breaks before an item that only a line break makes',
      '<p>We will:<br>- act<br>- think</p>',
      ['body: We will:', 'body: - act', 'body: - think'],
    ],
    [
      'keeps ordinals and drops note marks',
      '<p>Le 1<sup>er</sup> plan<sup>[2]</sup></p>',
      ['body: Le 1er plan'],
    ],
    [
      'leaves out scripts, forms and hidden parts',
      '<p>A</p><script>b</script><button>c</button><p style="display:none">d</p><p aria-hidden="true">e</p>',
      ['body: A'],
    ],
    ['closes what is never closed', '<ul><li>A<li>B</ul><p>C', ['list 1: A', 'list 1: B', 'body: C']],
    ['resolves entities', '<p>R&amp;D &eacute;t&eacute; &#8364;</p>', ['body: R&D été €']],
    [
      'takes landmarks by role',
      '<div role="navigation">Home</div><p>A</p>',
      ['boilerplate navigation: Home', 'body: A'],
    ],
    [
      'keeps the title in a header',
      '<header><h1>Plan</h1><p>Menu</p></header><p>A</p>',
      ['heading 1: Plan', 'boilerplate navigation: Menu', 'body: A'],
    ],
    ['keeps tables of layout as text', '<table role="presentation"><tr><td>A</td></tr></table>', ['body: A']],
    [
      'counts columns that span',
      '<table><tr><td colspan="2">A</td><td>B</td></tr></table>',
      ['table 0/0: A', 'table 0/2: B'],
    ],
  ])('%s', async (_, body, blocks) => {
    expect(showBlocks(await read(html(body)))).toEqual(blocks);
  });

  test.each([
    '<!doctype html><html><title>T</title><body><p>A',
    '<html><p>A</p></html>',
    '<!doctype html><p>A</p>',
    '<!DOCTYPE HTML><HTML><HEAD><TITLE>T</TITLE></HEAD><BODY><P>A</P></BODY></HTML>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>A</p></body></html>',
  ])('%s gives its paragraph', async (page) => {
    expect(showBlocks(await read(page))).toEqual(['body: A']);
  });

  test('a very long page is read like a short one', async () => {
    const filler =
      '<script>if (a < b) "<p>no</p>"</script><p>The plan &amp; its <b>measure</b>s</p><ul><li>One</li></ul>';
    const page = (n: number) =>
      `<!doctype html><html lang="fr"><title>Plan</title><body><nav>Menu</nav>${filler.repeat(n)}</body></html>`;
    const short = await read(page(20));
    const long = await read(page(40_000));
    expect(long).toMatchObject({ title: 'Plan', declaredLanguage: 'fr', problems: [] });
    expect(showBlocks(long).slice(0, 41)).toEqual(showBlocks(short));
    expect(long.pages[0]?.blocks.length).toBe(80_001);
  });

  test('20,000 nested elements are read', async () => {
    const document = await read(html(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`));
    expect(document.pages[0]?.text).toBe('deep');
  });
});

describe('Markdown', () => {
  test('a page of a real generator gives its text with roles', async () => {
    const document = await readDocument(fixture('page.md'));
    expect(document).toMatchObject({
      title: 'Digital plan of Examplia',
      declaredLanguage: 'en',
      mediaType: 'text/markdown',
    });
    expect(showBlocks(document)).toEqual([
      'boilerplate navigation: Contents',
      'boilerplate navigation: Measures',
      'heading 1: Digital plan of Examplia',
      'body: The ministry will buy refurbished computers and extend the life of those it has, as the long-term plan says.',
      'heading 2: Measures',
      'body: By 2027 the ministry will:',
      'list 1: collect old devices,',
      'list 2: from schools,',
      'list 2: from hospitals;',
      'list 1: cut emissions of data centres.',
      'body: Boxes are text too: snake_case stays, 5 * 3 stays.',
      'table 0/0: Measure',
      'table 0/1: Deadline',
      'table 1/0: Collection',
      'table 1/1: 2026',
      'table 2/0: Repair | reuse',
      'table 2/1: 2027',
      'heading 3: Water & energy',
      'body: Adopted in 2024.',
    ]);
  });

  const start = '# Plan\n\n## Aims\n\n';
  test.each([
    ['a fence that never closes hides nothing', '```\nText', ['body: Text']],
    ['a navigation that never closes hides nothing', '<nav>\n\nText', ['body: Text']],
    [
      'a wrapped line may begin with a number',
      'In the year\n12. and later',
      ['body: In the year 12. and later'],
    ],
    [
      'reference links give their text',
      'See [the law][l].\n\n[l]: https://example.org',
      ['body: See the law.'],
    ],
    ['brackets that are no link stay', 'By 2030 [sic] (x)', ['body: By 2030 [sic] (x)']],
    ['an image inside a link goes', '[![logo](a.png) Plan](b)', ['body: Plan']],
    ['escaped marks stay', '5 \\* 3 \\[x\\]', ['body: 5 * 3 [x]']],
    ['marks that never close stay', 'a *b and c', ['body: a *b and c']],
    ['quotations are text', '> We will act.', ['body: We will act.']],
    [
      'a list item keeps its second paragraph',
      '- One\n\n  Two\n\nThree',
      ['list 1: One', 'list 1: Two', 'body: Three'],
    ],
  ])('%s', async (_, text, blocks) => {
    expect(showBlocks(await read(start + text)).slice(2)).toEqual(blocks);
  });

  test.each(['[', '](', '*a ', '<!--', '{{', '`', '|', '- ', '> ', '&', '![', '[^'])(
    'a megabyte of "%s" is read',
    async (piece) => {
      const document = await read(`${start}${piece.repeat(Math.ceil(1_000_000 / piece.length))} end`);
      expect(document.mediaType).toBe('text/markdown');
    },
  );
});

describe('DOCX', () => {
  test('gives headings, text, tables, contents, title and language', async () => {
    const toc = paragraph('Mesures 3', 'TOC1');
    const body =
      paragraph('Plan numérique', 'T') +
      toc +
      paragraph('Mesures', 'H1') +
      paragraph('Nous agirons.') +
      table([['A', 'B']]);
    const document = await readDocument(makeDocx(body));
    expect(document).toMatchObject({
      title: 'Plan & mesures',
      declaredLanguage: 'fr-FR',
      pageCount: 1,
      problems: [],
    });
    expect(showBlocks(document)).toEqual([
      'heading 1: Plan numérique',
      'boilerplate contents: Mesures 3',
      'heading 1: Mesures',
      'body: Nous agirons.',
      'table 0/0: A',
      'table 0/1: B',
    ]);
  });

  test('a part that declares too much is not unpacked', async () => {
    const document = await readDocument(makeDocx(paragraph('x'.repeat(200_000))), {
      limits: { maxUnpackedBytes: 100_000 },
    });
    expect(document).toMatchObject({ pages: [], pageCount: 0 });
    expect(codes(document)).toEqual(['unpacks-too-large']);
  });

  test('a part that lies about its size is stopped while it unpacks', async () => {
    const bytes = makeDocx(paragraph('x'.repeat(3_000_000)));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(codes(await readDocument(bytes, { limits: { maxUnpackedBytes: 1_000_000 } }))).toEqual([
      'unpacks-too-large',
    ]);
  });

  test('damage is said', async () => {
    const whole = makeDocx(paragraph('Text '.repeat(500)));
    const broken = makeDocx('', { 'word/document.xml': strToU8('<w:document><no') });
    const torn = whole.slice();
    torn.fill(0xff, torn.length / 2, torn.length / 2 + 200);
    for (const bytes of [broken, torn]) {
      const document = await readDocument(bytes);
      expect(document.pages).toEqual([]);
      expect(document.problems[0]).toMatchObject({ severity: 'error' });
    }
  });
});
