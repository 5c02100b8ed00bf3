/** Stands in the place of pdf-parse, which the page does not carry: `pdf-in-worker.ts` opens PDFs with the same pdf.js. */
export class PDFParse {
  constructor() {
    throw new Error('The page opens PDFs with its own engine.');
  }
}
