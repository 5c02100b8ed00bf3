import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
// Puts the parsing half of pdf.js into this very worker, where pdf.js finds it: the same way as in Node, and no second worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PdfEngine } from '../ingest/index.js';
import { openError, type PdfProxy, sourceOf } from '../ingest/pdf-proxy.js';
import type { Archive } from './archive.js';

const { push } = Array.prototype;

/** Both halves of pdf.js replace `push` by a slow one. */
export function restorePush(): void {
  if (Array.prototype.push !== push)
    Object.defineProperty(Array.prototype, 'push', { value: push, writable: true, configurable: true });
}

/** Hands pdf.js its character maps and fonts out of the archive: it never asks the network. */
export function dataFactories(archive: Archive) {
  const read = (name: string): Uint8Array => {
    const content = archive.read(name);
    if (!content) throw new Error(`${name} is not carried`);
    return content;
  };
  return {
    CMapReaderFactory: class {
      async fetch({ name }: { name: string }) {
        return { cMapData: read(`cmaps/${name}.bcmap`), isCompressed: true };
      }
    },
    StandardFontDataFactory: class {
      async fetch({ filename }: { filename: string }) {
        return read(`fonts/${filename}`);
      }
    },
    // Only that they are set tells pdf.js that there are maps and fonts.
    cMapUrl: 'archive/',
    cMapPacked: true,
    standardFontDataUrl: 'archive/',
    useWorkerFetch: false,
    useWasm: false,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  };
}

/** The engine of the page: the pdf.js that pdf-parse uses in Node, set up the same way. */
export function pageEngine(archive: Archive): PdfEngine {
  return {
    name: `pdfjs-dist@${pdfjs.version}`,
    async open(bytes, options) {
      const task = pdfjs.getDocument({
        ...dataFactories(archive),
        data: bytes.slice(),
        maxImageSize: 1,
        ...(options.password === undefined ? {} : { password: options.password }),
      });
      try {
        const doc = await task.promise;
        return await sourceOf(doc as unknown as PdfProxy, options, () => task.destroy());
      } catch (error) {
        await task.destroy().catch(() => undefined);
        throw openError(error);
      }
    },
  };
}
