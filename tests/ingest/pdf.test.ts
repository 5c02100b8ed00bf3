import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/ingest/pdf.js';
import type { PdfEngine } from '../../src/ingest/pdf-engine.js';
import type { Page } from '../../src/model/document.js';

const root = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const data = { cMapUrl: `${root}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${root}/standard_fonts/` };
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)));
const read = (name: string, options = {}) => readPdf(bytesOf(name), { ...data, ...options });

interface Expected {
  readonly labels: readonly string[] | null;
  readonly problems: readonly string[];
  readonly startsOnly: readonly string[];
  readonly pages: readonly (readonly (readonly [string, string])[])[];
}
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(fixture(`pdf/${name}.expected.json`), 'utf8'));

/** Blocks as [role or kind of boilerplate, text]. */
const blocksOf = (page: Page): [string, string][] =>
  page.blocks.map((block) => [block.boilerplate ?? block.role, page.text.slice(block.start, block.end)]);

const NAMES = [
  'one-column',
  'two-columns',
  'columns-drawn-across',
  'running-lines',
  'contents',
  'hyphenation',
  'table',
  'list-over-pages',
  'scanned',
  'mixed-scan',
];

describe('readPdf on the fixtures', () => {
  test.each(NAMES)('rebuilds %s as it was written', async (name) => {
    const expected = expectedOf(name);
    const { pages, pageCount, problems } = await read(`pdf/${name}.pdf`);
    expect(pageCount).toBe(expected.pages.length);
    expect(problems.map((problem) => problem.code)).toEqual(expected.problems);
    if (expected.labels)
      expect(pages.map((page) => page.label ?? String(page.number))).toEqual(expected.labels);
    expected.pages.forEach((blocks, i) => {
      const found = blocksOf(pages[i]!);
      const short = found.map(([role, text], b): [string, string] =>
        expected.startsOnly.includes(role) ? [role, text.slice(0, blocks[b]?.[1].length)] : [role, text],
      );
      expect(short).toEqual(blocks);
    });
  });

  test('gives cells their row and column', async () => {
    const { pages } = await read('pdf/table.pdf');
    const cells = pages[0]!.blocks.filter((block) => block.cell);
    expect(cells.map((block) => `${block.cell?.table}/${block.cell?.row}/${block.cell?.column}`)).toEqual(
      [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => `1/${row}/${column}`)),
    );
  });
});

describe('readPdf on files that cannot be read', () => {
  const cases: { title: string; file: string; options?: { password: string }; code: string }[] = [
    { title: 'says that a password is missing', file: 'password', code: 'pdf-password' },
    {
      title: 'says that the password is wrong',
      file: 'password',
      options: { password: 'no' },
      code: 'pdf-password',
    },
    { title: 'says that a file is cut short', file: 'truncated', code: 'pdf-damaged' },
    { title: 'says that a web page is no PDF', file: 'web-page', code: 'pdf-damaged' },
    { title: 'says that noise is no PDF', file: 'noise', code: 'pdf-damaged' },
    { title: 'says that a file is empty', file: 'empty', code: 'pdf-empty' },
  ];
  test.each(cases)('$title', async ({ file, options, code }) => {
    const { pages, problems } = await read(`pdf/${file}.pdf`, options);
    expect(pages).toEqual([]);
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([[code, 'error']]);
    expect(problems[0]?.hint).toBeTruthy();
  });

  test('opens a locked document with its password', async () => {
    const { pages } = await read('pdf/password.pdf', { password: 'meridia' });
    expect(pages.map(blocksOf)).toEqual(expectedOf('password').pages);
  });

  test('keeps the other pages where one fails', async () => {
    const engine: PdfEngine = {
      name: 'failing',
      open: async () => ({
        meta: { title: null, language: null, pageCount: 3, outline: [] },
        page: async (number) => {
          if (number === 2) throw new Error('no such object');
          return {
            number,
            label: null,
            width: 600,
            height: 800,
            items: [],
            imageShare: 0,
            dropped: number === 3 ? 5 : 0,
          };
        },
        close: async () => undefined,
      }),
    };
    const { pages, problems } = await readPdf(new Uint8Array([1]), { engine });
    expect(pages.map((page) => page.number)).toEqual([1, 2, 3]);
    expect(problems.map(({ code, page }) => [code, page])).toEqual([
      ['pdf-engine', 2],
      ['page-too-dense', 3],
    ]);
  });
});

describe('readPdf', () => {
  test('leaves the bytes of its caller and the methods of arrays alone', async () => {
    const bytes = bytesOf('pdf/one-column.pdf');
    const { push } = Array.prototype;
    await readPdf(bytes, data);
    expect(bytes.length).toBeGreaterThan(500);
    expect(Array.prototype.push).toBe(push);
  });

  test('reports pages as they are read, and stops at the limit', async () => {
    const seen: number[] = [];
    const { pages, pageCount } = await read('pdf/running-lines.pdf', {
      maxPages: 3,
      onPage: (page: { number: number }) => seen.push(page.number),
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(pages).toHaveLength(3);
    expect(pageCount).toBe(6);
  });

  test('covers each page with blocks that join to its text', async () => {
    for (const name of ['demo/strategy-en.pdf', 'demo/strategy-fr.pdf']) {
      const { pages } = await read(name);
      for (const page of pages) {
        expect(page.blocks.map((block) => page.text.slice(block.start, block.end)).join('\n')).toBe(
          page.text,
        );
      }
    }
  });

  test.each(['en', 'fr'])(
    'finds every paragraph, item and cell of the demo strategy (%s) whole',
    async (language) => {
      const source = readFileSync(fixture(`demo/strategy-${language}.md`), 'utf8');
      const { pages, title, declaredLanguage } = await read(`demo/strategy-${language}.pdf`);
      const texts = new Set(pages.flatMap((page) => page.blocks.map((b) => page.text.slice(b.start, b.end))));
      const written = source
        .slice(source.indexOf('\n---\n', 4) + 5)
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('[[') && !line.startsWith('|-'))
        .flatMap((line) => (line.startsWith('|') ? line.split('|').map((cell) => cell.trim()) : [line]))
        .map((line) =>
          line
            .replace(/^\[\^(\d+)\]: /, '$1 ')
            .replace(/\[\^\d+\]/g, '')
            .replace(/^- /, '• ')
            .replace(/^#+ /, ''),
        )
        .filter((line) => line !== '');
      expect(written.filter((line) => !texts.has(line))).toEqual([]);
      expect(title).toMatch(language === 'en' ? /National Digital Strategy/ : /Stratégie nationale/);
      expect(declaredLanguage).toBe(language);
    },
  );
});
