import { readdirSync, readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../src/ingest/index.js';
import { readPdf } from '../../src/ingest/pdf.js';
import type { PdfEngine, RawItem } from '../../src/ingest/pdf-engine.js';
import type { Document } from '../../src/model/document.js';
import { mendEncoding } from '../../src/text/mojibake.js';
import { textHealth } from '../../src/text/text-health.js';
import { WINDOWS_1252 } from '../../src/text/windows-1252.js';
import fc from '../fast-check.js';
import { makeDocx, paragraph } from './make-docx.js';

/** UTF-8 read as Latin-1. */
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
/** UTF-8 read as Windows-1252. */
const as1252 = (text: string) =>
  asLatin1(text).replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));

const french =
  'L’énergie et les déchets : le ministère répare à coût réduit les écrans usés près des forêts.';
const folder = new URL('../../fixtures/parallel/', import.meta.url);
const languages = readdirSync(folder).map((file) => {
  const { language, topics } = parse(readFileSync(new URL(file, folder), 'utf8'));
  const text = Object.values(topics as Record<string, { text: string }>).map((topic) => topic.text);
  return [language as string, text.join('\n')] as const;
});

describe('UTF-8 that was read with the wrong character set', () => {
  test.each(languages)('%s is read again as it was, once or twice wrong', (_, text) => {
    expect(mendEncoding([text])).toEqual({ texts: [text], counts: [0] });
    for (const wrong of [as1252(text), asLatin1(text), as1252(as1252(text)), asLatin1(as1252(text))])
      expect(mendEncoding([wrong]).texts[0]).toBe(text);
  });

  test.each([
    ['quotation marks', 'Itâ€™s â€œgreenâ€\u009d â€“ at 5 â‚¬', 'It’s “green” – at 5 €'],
    ['capitals', 'STRATÃ‰GIE', 'STRATÉGIE'],
    ['bullets and ligatures', 'ï‚· eï¬ƒcient', '\uF0B7 eﬃcient'],
    ['a wrong word in a right text', 'Le cafÃ© déjà bu à l’été', 'Le café déjà bu à l’été'],
    [
      'a second half that became a space',
      `${as1252(french)} Ã bientÃ´t, dÃ©jÃ  lÃ .`,
      `${french} à bientôt, déjà là.`,
    ],
  ])('in %s is set right', (_, wrong, right) => {
    expect(mendEncoding([wrong]).texts[0]).toBe(right);
  });

  test.each([
    ['quotations that close after capitals', '« LA CAPACITÉ», “MANHÔ, «IRMÃ»'],
    ['capitals before dashes and dots', 'AMANHÖTARDE, IL·LUSIÓ, Ø±0.5 mm, 5 Å– 7'],
    ['letters before several marks', '« adopté»… puis «à”»'],
    ['what makes no UTF-8', 'Ã( Ã‰ É™ Â, Ç»'],
    ['one doubtful sign', 'Ö» und Ä“ stehen hier'],
  ])('is not seen in %s', (_, text) => {
    expect(mendEncoding([text]).texts[0]).toBe(text);
  });

  test('never changes a text whose letters are whole, whatever stands between them', () => {
    const words = fc.array(fc.constantFrom('é', 'Ã', 'à', '»', '’', '…', ' ', 'a', 'É', '\u00A0', '°'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (parts) => {
        // A letter and a space after each sign: nothing can be the second half of anything.
        const text = parts
          .map((part) => `${part} x`)
          .join('')
          .replaceAll('Ã ', 'Ãb');
        expect(mendEncoding([text]).texts[0]).toBe(text);
      }),
    );
  });

  test('is still said where second halves are lost for good', () => {
    const lost = as1252(french.repeat(3)).replace(/[\u0080-\u00bf]/g, '?');
    expect(textHealth(mendEncoding([lost]).texts[0]!)).toBe('mojibake');
  });
});

describe('documents that were decoded wrongly', () => {
  const bytes = (text: string) => strToU8(text);
  const pagesOf = ({ pages }: Pick<Document, 'pages'>) => pages.map(({ text }) => text);
  const said = ({ problems }: Pick<Document, 'problems'>) =>
    problems
      .filter(({ code }) => code === 'encoding-repaired')
      .map(({ page, message }) => [page, message.slice(0, 7)]);

  test('plain text names the pages', async () => {
    const document = await readDocument(bytes(`Page one.\f${as1252(french)}\f${as1252(as1252(french))}`));
    expect(pagesOf(document)).toEqual(['Page one.', french, french]);
    expect(said(document)).toEqual([
      [2, 'Page 2 '],
      [3, 'Page 3 '],
    ]);
  });

  test('plain text with page marks names the pages by their marks', async () => {
    const document = await readDocument(bytes(`### Page 4\nNothing.\n### Page 7\n${as1252(french)}\n`));
    expect(pagesOf(document)).toEqual(['Nothing.', french]);
    expect(said(document)).toEqual([[7, 'Page 7 ']]);
  });

  test.each([
    ['Markdown', bytes(as1252(`# Énergie\n\n## ${french}\n`))],
    ['HTML', bytes(as1252(`<!doctype html><html><body><h1>Énergie</h1><p>${french}</p></body></html>`))],
    ['DOCX', makeDocx(paragraph(as1252('Énergie'), 'H1') + paragraph(as1252(french)))],
  ])('%s', async (_, file) => {
    const document = await readDocument(file);
    expect(pagesOf(document)).toEqual([`Énergie\n${french}`]);
    expect(said(document)).toEqual([[1, 'Page 1 ']]);
    for (const { start, end } of document.pages[0]!.blocks)
      expect([`Énergie`, french]).toContain(document.pages[0]!.text.slice(start, end));
  });

  test('PDF names the pages, and mends title and outline', async () => {
    const item = (text: string, y: number): RawItem => ({
      ...{ text, x: 50, y, width: text.length * 5, size: 10, bold: false, italic: false },
      ...{ rtl: false, eol: true, turn: 0 },
    });
    const page = (number: number, text: string) => ({
      ...{ number, label: null, width: 600, height: 800, imageShare: 0, dropped: 0 },
      items: [
        item(text.slice(0, text.indexOf(' ', 40)), 200),
        item(text.slice(text.indexOf(' ', 40) + 1), 213),
      ],
    });
    const title = as1252('Stratégie énergétique nationale');
    const engine: PdfEngine = {
      name: 'made up',
      open: async () => ({
        meta: { title, language: null, pageCount: 2, outline: [{ title, level: 1 }] },
        page: async (number) =>
          page(number, number === 1 ? 'The plan is here and says what it says.' : as1252(french)),
        close: async () => undefined,
      }),
    };
    const reading = await readPdf(new Uint8Array([1]), { engine });
    expect(pagesOf(reading)[1]).toBe(french);
    expect(reading.title).toBe('Stratégie énergétique nationale');
    expect(said(reading)).toEqual([[2, 'Page 2 ']]);
  });
});
