import type { Problem } from '../model/problem.js';
import { mendSource } from './encoding.js';
import { decodeEntities } from './entities.js';
import { type BlockReading, lineOf, readHtml } from './html.js';
import { type Limits, megabytes } from './limits.js';
import { listZip, unpack, type ZipEntry } from './zip.js';

/** Styles whose meaning Word's own names carry; `lacuna-toc` marks a table of contents. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...Array.from({ length: 9 }, (_, i) => `p[style-name='toc ${i + 1}'] => p.lacuna-toc:fresh`),
  "p[style-name='TOC Heading'] => p.lacuna-toc:fresh",
  "p[style-name='table of figures'] => p.lacuna-toc:fresh",
];

const NOTHING = { blocks: [], title: null, declaredLanguage: null };

function bomb(size: number, limit: number): BlockReading {
  const problem: Problem = {
    code: 'unpacks-too-large',
    severity: 'error',
    message: `The DOCX unpacks to more than ${megabytes(Math.min(size, Number.MAX_SAFE_INTEGER))}; the limit is ${megabytes(limit)}.`,
    hint: 'Such files are usually damaged or hostile. If you trust this one, save it as PDF (in code, raise limits.maxUnpackedBytes).',
  };
  return { ...NOTHING, problems: [problem] };
}

function damaged(detail: string): BlockReading {
  const problem: Problem = {
    code: 'docx-damaged',
    severity: 'error',
    message: `The DOCX cannot be read: ${detail}.`,
    hint: 'Open it in a word processor and save it again, or save it as PDF.',
  };
  return { ...NOTHING, problems: [problem] };
}

/** What the converter unpacks: texts and relations, never pictures. */
const isRead = (entry: ZipEntry): boolean => /\.(?:xml|rels)$/i.test(entry.name);

/**
 * Unpacks the parts once, counting, before anything else does: neither the declared sizes nor overlapping parts
 * can then surprise the converter.
 *
 * @returns The parts that say something about the document, or the size at which counting stopped.
 */
async function checkedParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): Promise<
  | { readonly core: string; readonly styles: string }
  | { readonly tooLarge: number }
  | { readonly broken: string }
> {
  const read = entries.filter(isRead);
  const declared = read.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (declared > limit) return { tooLarge: declared };
  let left = limit;
  const texts = { core: '', styles: '' };
  for (const entry of read) {
    const part = await unpack(bytes, entry, left);
    if (part === null) {
      return entry.packedSize * 1032 > left
        ? { tooLarge: limit }
        : { broken: `its part ${entry.name} is damaged` };
    }
    left -= part.length;
    if (entry.name === 'docProps/core.xml') texts.core = new TextDecoder().decode(part);
    if (entry.name === 'word/styles.xml') texts.styles = new TextDecoder().decode(part);
  }
  return texts;
}

function element(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? null : lineOf(decodeEntities(xml.slice(start + name.length + 2, end)));
}

/**
 * Reads a DOCX through mammoth and the HTML reader. The document has one page: Word lays pages out only when it
 * shows them.
 *
 * @returns Blocks, and problems `docx-damaged`, `unpacks-too-large`.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<BlockReading> {
  const entries = listZip(bytes);
  if (entries === null) return damaged('its list of parts is damaged');
  const parts = await checkedParts(bytes, entries, limits.maxUnpackedBytes);
  if ('tooLarge' in parts) return bomb(parts.tooLarge, limits.maxUnpackedBytes);
  if ('broken' in parts) return damaged(parts.broken);
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const options = {
      styleMap: STYLES,
      // Pictures would come as megabytes of base64.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    const copy = bytes.slice();
    // Node's build of mammoth takes a Buffer, the browsers' an ArrayBuffer.
    const input =
      typeof Buffer === 'function' ? { buffer: Buffer.from(copy.buffer) } : { arrayBuffer: copy.buffer };
    html = (await mammoth.convertToHtml(input, options)).value;
  } catch (error) {
    return damaged(error instanceof Error ? error.message.slice(0, 200) : 'unknown reason');
  }
  const reading = await readHtml(html, { wholeBody: true });
  return {
    blocks: reading.blocks,
    title: element(mendSource(parts.core).text, 'dc:title') ?? reading.title,
    declaredLanguage:
      element(parts.core, 'dc:language') ??
      /<w:lang [^>]{0,200}?w:val="([\w-]{2,15})"/.exec(parts.styles)?.[1] ??
      null,
    problems: reading.problems,
  };
}
