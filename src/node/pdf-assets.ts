import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PdfAssets } from '../ingest/read.js';

let found: PdfAssets | null = null;

/** The character maps and fonts of the very pdfjs-dist that pdf-parse uses: another version's do not fit. */
export function pdfAssets(): PdfAssets {
  if (found === null) {
    const pdfParse = createRequire(import.meta.url).resolve('pdf-parse');
    const folder = dirname(createRequire(pdfParse).resolve('pdfjs-dist/package.json'));
    found = {
      cMapUrl: join(folder, 'cmaps') + sep,
      cMapPacked: true,
      standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    };
  }
  return found;
}
