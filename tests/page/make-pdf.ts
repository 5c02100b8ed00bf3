import { createDeflate, deflateSync } from 'node:zlib';

/** A PDF of the objects given, the first its catalogue. */
function pdfOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

const stream = (content: Buffer, filter: string) =>
  Buffer.concat([
    Buffer.from(`<</Length ${content.length}${filter}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

/** A page whose content was packed twice: a few kilobytes that unpack to so many megabytes of blanks. */
export async function pdfBomb(megabytes: number): Promise<Buffer> {
  const once = await new Promise<Buffer>((resolve) => {
    const packer = createDeflate({ level: 9 });
    const parts: Buffer[] = [];
    packer.on('data', (part: Buffer) => parts.push(part));
    packer.on('end', () => resolve(Buffer.concat(parts)));
    const blanks = Buffer.alloc(2 ** 20, 32);
    let left = megabytes;
    const fill = () => {
      while (left > 0) {
        left -= 1;
        if (!packer.write(blanks)) {
          packer.once('drain', fill);
          return;
        }
      }
      packer.end();
    };
    fill();
  });
  return pdfOf([
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
    Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'),
    stream(deflateSync(once, { level: 9 }), '/Filter[/FlateDecode/FlateDecode]'),
  ]);
}

/** A PDF with a line of text on each page. */
export function longPdf(lines: readonly string[]): Buffer {
  const first = 4;
  const kids = lines.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfOf([
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${lines.length}>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'),
    ...lines.flatMap((line, index) => [
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      ),
      stream(Buffer.from(`BT /F 12 Tf 72 720 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`), ''),
    ]),
  ]);
}
