// What lacuna's speed is measured against: nothing but pdf-parse's own text of the first N pages.
import { readFileSync } from 'node:fs';
import { PDFParse } from 'pdf-parse';

const parser = new PDFParse({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 });
const { text } = await parser.getText({ first: Number(process.argv[3] ?? 100) });
process.stdout.write(`${text.length}\n`);
await parser.destroy();
