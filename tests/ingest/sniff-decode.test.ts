import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/ingest/decode.js';
import { sniff } from '../../src/ingest/sniff.js';
import { makeDocx } from './make-docx.js';

const codes = (bytes: Uint8Array) => decode(bytes).problems.map(({ code }) => code);
const utf16 = (text: string, mark = '') => new Uint8Array(Buffer.from(mark + text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
/** Windows-1252: Node's own decoder cannot be asked, as it takes it for Latin-1. */
const western = (text: string) =>
  new Uint8Array(Buffer.from(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009C'), 'latin1'));
/** A single-byte encoding, by asking its decoder for every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, i) => [new TextDecoder(encoding).decode(Uint8Array.of(i)), i]),
  );
  return Uint8Array.from(text, (c) => table.get(c) ?? 63);
}

describe('sniff', () => {
  const zip = (name: string) => zipSync({ [name]: strToU8('x') });
  test.each([
    ['a PDF', strToU8('%PDF-1.7\n'), { kind: 'pdf' }],
    ['a PDF after a mail header', strToU8(`${'x'.repeat(900)}%PDF-1.4`), { kind: 'pdf' }],
    ['a PDF header too late to be one', strToU8(`${'x'.repeat(1100)}%PDF-1.4`), { kind: 'text' }],
    ['a DOCX', makeDocx(''), { kind: 'docx' }],
    ['an Excel workbook', zip('xl/workbook.xml'), { what: 'an Excel workbook' }],
    ['a presentation', zip('ppt/presentation.xml'), { what: 'a PowerPoint presentation' }],
    ['an OpenDocument text', zip('content.xml'), { what: 'an OpenDocument file' }],
    ['another archive', zip('plan.txt'), { what: 'a ZIP archive' }],
    ['text', strToU8('MZ is a word'), { kind: 'text' }],
  ])('%s', (_, bytes, expected) => {
    expect(sniff(bytes)).toMatchObject(expected);
  });
});

describe('decode', () => {
  const french = 'Stratégie numérique : réduire l’empreinte écologique, « sobriété » à l’œuvre.';
  const russian = 'Стратегия развития искусственного интеллекта и охрана окружающей среды';
  const greek = 'Εθνική στρατηγική για την τεχνητή νοημοσύνη και το περιβάλλον';
  const arabic = 'الاستراتيجية الوطنية للذكاء الاصطناعي وحماية البيئة';
  test.each([
    ['UTF-8', strToU8(french), french, []],
    ['UTF-8 with a mark', strToU8(`\uFEFF${french}`), french, []],
    ['UTF-16 little endian', utf16(french, '\uFEFF'), french, []],
    ['UTF-16 big endian', swapped(utf16(french, '\uFEFF')), french, []],
    ['UTF-16 without a mark', utf16(french), french, []],
    ['Windows-1252', western(french), french, ['encoding-guessed']],
    ['Windows-1251', encode(russian, 'windows-1251'), russian, ['encoding-guessed']],
    ['Windows-1253', encode(greek, 'windows-1253'), greek, ['encoding-guessed']],
    ['Windows-1256', encode(arabic, 'windows-1256'), arabic, ['encoding-guessed']],
    [
      'a declared encoding',
      encode(`<meta charset="iso-8859-2">Pożądana`, 'iso-8859-2'),
      '<meta charset="iso-8859-2">Pożądana',
      [],
    ],
  ])('reads %s', (_, bytes, text, problems) => {
    expect(decode(bytes).text).toBe(text);
    expect(codes(bytes)).toEqual(problems);
  });

  test('keeps UTF-8 that is damaged in one place', () => {
    const bytes = strToU8(french.repeat(3));
    bytes[bytes.indexOf(0xc3) + 1] = 0x20;
    expect(codes(bytes)).toEqual(['encoding-damaged']);
    expect(decode(bytes).text).toContain('réduire');
  });

  test('says nothing of noise but that it is no text', () => {
    expect(
      decode(Uint8Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 2) * 31) & 255)),
    ).toMatchObject({ text: null, problems: [] });
  });
});
