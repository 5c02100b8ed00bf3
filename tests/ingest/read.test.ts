import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import fc, { slowRuns } from '../fast-check.js';
import { showBlocks } from './show-blocks.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (document: { problems: readonly { code: string }[] }) =>
  document.problems.map(({ code }) => code);
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, i) => (i * i * 31 + i * 7919 + (i >> 3)) & 255);

test('a PDF whose end is missing is read and said to be cut short', async () => {
  const whole = fixture('pdf/one-column.pdf');
  expect(codes(await readDocument(whole))).toEqual([]);
  const cut = await readDocument(whole.slice(0, whole.length - 6));
  expect(codes(cut)).toEqual(['pdf-cut-short']);
  expect(cut.pages).toEqual((await readDocument(whole)).pages);
});

test('every limit that is met names the option of the command line', async () => {
  const pages = utf8('one page\fanother page\fa third page');
  const hints = [
    ...(await readDocument(pages, { limits: { maxPages: 1 } })).problems,
    ...(await readDocument(pages, { limits: { maxBytes: 5 } })).problems,
  ].map(({ hint }) => hint);
  expect(hints).toEqual([expect.stringContaining('--max-pages'), expect.stringContaining('--max-bytes')]);
  const large = await readDocument(pages, { limits: { maxBytes: 5 } });
  expect(large.problems[0]?.message).toBe(`The file has ${pages.length} bytes; the limit is 5 bytes.`);
});

describe('what cannot be read says why and what to do', () => {
  const cases: { title: string; bytes: Uint8Array; code: string; says: RegExp }[] = [
    { title: 'an empty file', bytes: new Uint8Array(), code: 'empty-file', says: /0 bytes/ },
    { title: 'blank text', bytes: utf8(' \n\t\n'), code: 'no-text', says: /no text/ },
    {
      title: 'HTML without words',
      bytes: utf8('<!doctype html><html><body><p> </p></body></html>'),
      code: 'no-text',
      says: /no text/,
    },
    { title: 'binary noise', bytes: noise(5000), code: 'not-text', says: /neither/ },
    {
      title: 'an image',
      bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      code: 'unsupported-format',
      says: /PNG image/,
    },
    {
      title: 'an old Office file',
      bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      code: 'unsupported-format',
      says: /old Office/,
    },
    {
      title: 'a cut ZIP',
      bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0),
      code: 'unsupported-format',
      says: /damaged/,
    },
    { title: 'rich text', bytes: utf8('{\\rtf1 Plan}'), code: 'unsupported-format', says: /RTF/ },
    {
      title: 'a program',
      bytes: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1),
      code: 'unsupported-format',
      says: /program/,
    },
  ];
  test.each(cases)('$title', async ({ bytes, code, says }) => {
    const document = await readDocument(bytes, { name: 'x.pdf' });
    expect(document.pages).toEqual([]);
    expect(codes(document)).toEqual([code]);
    expect(document.problems[0]?.message).toMatch(says);
    expect(document.problems[0]?.hint).toBeTruthy();
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a file above the limit', async () => {
    const document = await readDocument(utf8('too long'), { limits: { maxBytes: 4 } });
    expect(codes(document)).toEqual(['too-large']);
  });

  test('the name is never trusted: text named .pdf is read as text', async () => {
    const document = await readDocument(utf8('The ministry will act.'), { name: 'folder/plan.pdf' });
    expect(document).toMatchObject({ name: 'plan.pdf', mediaType: 'text/plain' });
    expect(document.pages[0]?.text).toBe('The ministry will act.');
  });
});

describe('formats are told by their content', () => {
  const cases: [string, string, string][] = [
    ['a whole page', '<!doctype html><html><body><p>Plan</p></body></html>', 'text/html'],
    ['a fragment of tags', '<div><h1>Plan</h1><p>One</p><p>Two</p></div>', 'text/html'],
    ['headings', '# Plan\n\n## Waste\n\nText', 'text/markdown'],
    ['front matter', '---\ntitle: Plan\n---\nText', 'text/markdown'],
    ['tags around Markdown', '<div>\n<p>a</p><p>b</p>\n\n# Plan\n\n## Waste\n</div>', 'text/markdown'],
    ['prose that names a tag', 'Use <p> for text. # is a sign.', 'text/plain'],
    ['a numbered text', '1. Aims\n2. Means\n', 'text/plain'],
  ];
  test.each(cases)('%s', async (_, text, mediaType) => {
    expect((await readDocument(utf8(text))).mediaType).toBe(mediaType);
  });
});

describe('the page marks of converted PDFs', () => {
  test('become pages with their own numbers', async () => {
    const document = await readDocument(
      utf8('### Page 2\n\nThe first text stands here.\n\n### Page 4\n\nThe second text stands here.\n'),
    );
    expect(document.pages.map(({ number, text }) => [number, text])).toEqual([
      [2, 'The first text stands here.'],
      [4, 'The second text stands here.'],
    ]);
    expect(document.pageCount).toBe(4);
  });

  test('are headings where their numbers do not ascend', async () => {
    const document = await readDocument(utf8('## Page 4\n\nText\n\n## Page 2\n\nText'));
    expect(showBlocks(document)).toContain('heading 2: Page 4');
  });
});

test('50 MB of text are read whole', async () => {
  const line = 'The ministry will collect electronic waste from all public bodies by the year 2030.\n\n';
  const text = line.repeat(Math.ceil((50 * 1024 * 1024) / line.length));
  const document = await readDocument(utf8(text));
  expect(document.pages.reduce((sum, page) => sum + page.blocks.length, 0)).toBe(text.length / line.length);
});

test('10 MB of Markdown without a single blank line are read whole', async () => {
  const line = '- collect [old](x) *devices* [[ ( <b>now</b>\n';
  const text = `# Plan\n\n## Aims\n\n${line.repeat(Math.ceil((10 * 1024 * 1024) / line.length))}`;
  const document = await readDocument(utf8(text));
  expect(document.mediaType).toBe('text/markdown');
  expect(document.pages[0]?.blocks.length).toBeGreaterThan(200_000);
});

describe('text with characters that no text should hold', () => {
  test('keeps its words around a NUL byte', async () => {
    const document = await readDocument(utf8(`A plan for\u0000 waste. ${'More words. '.repeat(20)}`));
    expect(document.pages[0]?.text).toMatch(/^A plan for\uFFFD waste\./);
  });

  test('keeps its words around a lone surrogate', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFFA plan\uD800 for waste.`, 'utf16le'));
    const document = await readDocument(bytes);
    expect(document.pages[0]?.text).toBe('A plan\uFFFD for waste.');
  });
});

describe('misuse and cancelling', () => {
  test('something that is no bytes throws', async () => {
    await expect(readDocument('text' as never)).rejects.toThrow(TypeError);
  });
  test('a limit that is no number throws', async () => {
    await expect(readDocument(utf8('x'), { limits: { maxPages: Number.NaN } })).rejects.toThrow(RangeError);
  });
  test('an aborted signal rejects with its reason', async () => {
    const reason = new Error('enough');
    await expect(readDocument(utf8('x'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
  test('an abort during a PDF stops between two pages', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = readDocument(fixture('demo/strategy-en.pdf'), {
      signal: stop.signal,
      onProgress: ({ page }) => {
        seen.push(page);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([1]);
  });
});

test('a PDF that takes too long keeps the pages that were read', async () => {
  const document = await readDocument(fixture('demo/strategy-en.pdf'), { limits: { maxSeconds: 1e-9 } });
  expect(document.pages.length).toBe(1);
  expect(document.pageCount).toBeGreaterThan(1);
  expect(codes(document)).toContain('time-out');
});

test('a page limit leaves the rest and says so', async () => {
  const document = await readDocument(utf8('This is one page.\fThis is another.\fThis is a third.'), {
    limits: { maxPages: 2 },
  });
  expect(document.pages.map((page) => page.text)).toEqual(['This is one page.', 'This is another.']);
  expect(codes(document)).toContain('too-many-pages');
});

describe('whatever the bytes are', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '# ',
      '## ',
      '- ',
      '* ',
      '**',
      '_',
      '[',
      '](',
      ')',
      '![',
      '`',
      '```\n',
      '|',
      '|---|\n',
      '<div>',
      '</div>',
      '<nav>',
      '</nav>',
      '<p>',
      '<td>',
      '<li>',
      '<ul>',
      '</ul>',
      '<!--',
      '-->',
      '{{',
      '}}',
      '{%',
      '\n',
      '\n\n',
      '\f',
      '&amp;',
      '&#0;',
      'mot',
      'é',
      '环境',
      '\u0000',
      '---\n',
      '---\ntitle: x\n---\n',
      '<!doctype html>',
      '</',
      '<',
      '\\',
      '1. ',
      '   ',
      'Page 3',
    ),
    { maxLength: 60 },
  );
  test('text is read without failing, and every block is a clean span of its page', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const { pages } = await readDocument(utf8(parts.join('')));
        for (const { text, blocks } of pages) {
          expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
          for (const { start, end } of blocks) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        }
      }),
      slowRuns(300),
    );
  });
  test('bytes give a document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { pages, problems } = await readDocument(bytes);
        expect(pages.length > 0 || problems.length > 0).toBe(true);
      }),
      slowRuns(200),
    );
  });
});
