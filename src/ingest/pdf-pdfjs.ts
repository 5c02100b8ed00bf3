import type { PdfEngine, PdfEngineOptions, PdfSource } from './pdf-engine.js';
import { openError, type PdfProxy, sourceOf } from './pdf-proxy.js';

/** Importing pdf-parse replaces `Array.prototype.push` by a much slower one for the whole realm: put ours back. */
export async function loadPdfParse(): Promise<typeof import('pdf-parse')> {
  const { push } = Array.prototype;
  const loaded = await import('pdf-parse');
  if (Array.prototype.push !== push)
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
  return loaded;
}

/** The default engine: pdf-parse with the pdf.js that it brings. Runs in Node and in browsers. */
export const pdfjsEngine: PdfEngine = {
  name: 'pdf-parse@2.4.5',
  async open(bytes: Uint8Array, options: PdfEngineOptions): Promise<PdfSource> {
    const { PDFParse } = await loadPdfParse();
    const parser = new PDFParse({
      // pdf.js takes the buffer away from its owner: give it a copy.
      data: bytes.slice(),
      verbosity: 0,
      maxImageSize: 1,
      isEvalSupported: false,
      useSystemFonts: false,
      ...(options.password === undefined ? {} : { password: options.password }),
      ...(options.cMapUrl === undefined
        ? {}
        : { cMapUrl: options.cMapUrl, cMapPacked: options.cMapPacked ?? true }),
      ...(options.standardFontDataUrl === undefined
        ? {}
        : { standardFontDataUrl: options.standardFontDataUrl }),
    });
    try {
      // `load` is private in the types only; it gives positions, labels and the outline.
      const doc = await (parser as unknown as { load(): Promise<PdfProxy> }).load();
      return await sourceOf(doc, options, () => parser.destroy());
    } catch (error) {
      await parser.destroy().catch(() => undefined);
      throw openError(error);
    }
  },
};
