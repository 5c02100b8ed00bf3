import { listZip } from './zip.js';

/** What bytes are, judged by what they hold; the file's name is never asked. */
export type BinaryKind =
  | { readonly kind: 'pdf' | 'docx' | 'text' }
  | {
      readonly kind: 'unsupported';
      readonly mediaType: string;
      readonly what: string;
      readonly hint: string;
    };

const ascii = (text: string): number[] => Array.from(text, (c) => c.charCodeAt(0));

const IMAGE = 'Run text recognition (OCR) on it and pass the PDF or text that comes out.';
const ARCHIVE = 'Unpack it and pass the documents inside.';
const OFFICE = 'Save it as DOCX or PDF and pass that.';
const OTHER = 'Pass the strategy as PDF, DOCX, HTML, Markdown or plain text.';

/** First bytes, media type, name in plain words, what to do. */
const SIGNATURES: readonly (readonly [number[], string, string, string])[] = [
  [[0x89, ...ascii('PNG')], 'image/png', 'a PNG image', IMAGE],
  [[0xff, 0xd8, 0xff], 'image/jpeg', 'a JPEG image', IMAGE],
  [ascii('GIF8'), 'image/gif', 'a GIF image', IMAGE],
  [[0x49, 0x49, 0x2a, 0], 'image/tiff', 'a TIFF image', IMAGE],
  [[0x4d, 0x4d, 0, 0x2a], 'image/tiff', 'a TIFF image', IMAGE],
  [ascii('RIFF'), 'application/octet-stream', 'an image, sound or film (RIFF)', OTHER],
  [ascii('AT&TFORM'), 'image/vnd.djvu', 'a DjVu scan', IMAGE],
  [[0xd0, 0xcf, 0x11, 0xe0], 'application/x-ole-storage', 'an old Office document (DOC, XLS or PPT)', OFFICE],
  [ascii('{\\rtf'), 'application/rtf', 'a rich text document (RTF)', OFFICE],
  [ascii('%!PS'), 'application/postscript', 'a PostScript file', 'Convert it to PDF.'],
  [[0x1f, 0x8b], 'application/gzip', 'a gzip archive', ARCHIVE],
  [ascii('BZh'), 'application/x-bzip2', 'a bzip2 archive', ARCHIVE],
  [[0xfd, ...ascii('7zXZ')], 'application/x-xz', 'an xz archive', ARCHIVE],
  [[...ascii('7z'), 0xbc, 0xaf], 'application/x-7z-compressed', 'a 7z archive', ARCHIVE],
  [ascii('Rar!'), 'application/vnd.rar', 'a RAR archive', ARCHIVE],
  [[0x7f, ...ascii('ELF')], 'application/x-elf', 'a program', OTHER],
  [[...ascii('MZ'), 0x90, 0], 'application/x-msdownload', 'a Windows program', OTHER],
  [[0xcf, 0xfa, 0xed, 0xfe], 'application/x-mach-binary', 'a program', OTHER],
  [[0xca, 0xfe, 0xba, 0xbe], 'application/x-mach-binary', 'a program', OTHER],
  [[0, ...ascii('asm')], 'application/wasm', 'a program (WebAssembly)', OTHER],
  [ascii('SQLite format 3'), 'application/vnd.sqlite3', 'a database (SQLite)', OTHER],
  [ascii('ID3'), 'audio/mpeg', 'a sound recording', OTHER],
  [ascii('OggS'), 'audio/ogg', 'a sound recording', OTHER],
];

/** Names of parts that tell one office format from another. */
const ZIP_KINDS: readonly (readonly [RegExp, string, string, string])[] = [
  [
    /^xl\/workbook\./,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'an Excel workbook',
    OFFICE,
  ],
  [
    /^ppt\/presentation\./,
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'a PowerPoint presentation',
    OFFICE,
  ],
  [/^META-INF\/container\.xml$/, 'application/epub+zip', 'an e-book (EPUB)', 'Convert it to PDF or HTML.'],
  [/^content\.xml$/, 'application/vnd.oasis.opendocument', 'an OpenDocument file', OFFICE],
  [/^META-INF\/MANIFEST\.MF$/, 'application/java-archive', 'a Java program', OTHER],
];

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, i) => bytes[at + i] === byte);
}

/** Readers accept a PDF header anywhere in the first kilobyte (ISO 32000, annex H). */
function isPdf(bytes: Uint8Array): boolean {
  const reach = Math.min(bytes.length - 4, 1024);
  for (let i = 0; i < reach; i++) if (bytes[i] === 0x25 && startsWith(bytes, ascii('%PDF'), i)) return true;
  return false;
}

function sniffZip(bytes: Uint8Array): BinaryKind {
  const names = listZip(bytes)?.map((entry) => entry.name);
  if (names === undefined) {
    const what = 'a damaged or unusual ZIP archive';
    return { kind: 'unsupported', mediaType: 'application/zip', what, hint: 'Fetch or save the file again.' };
  }
  if (names.includes('word/document.xml')) return { kind: 'docx' };
  for (const [part, mediaType, what, hint] of ZIP_KINDS) {
    if (names.some((name) => part.test(name))) return { kind: 'unsupported', mediaType, what, hint };
  }
  return { kind: 'unsupported', mediaType: 'application/zip', what: 'a ZIP archive', hint: ARCHIVE };
}

/**
 * Tells a PDF or a DOCX from text and from what lacuna cannot read.
 *
 * @returns `unsupported` with a name in plain words and what to do; `text` where nothing binary is recognised,
 *   which the decoder still has to confirm.
 * @example
 * sniff(new TextEncoder().encode('%PDF-1.7')); // { kind: 'pdf' }
 */
export function sniff(bytes: Uint8Array): BinaryKind {
  for (const [signature, mediaType, what, hint] of SIGNATURES) {
    if (startsWith(bytes, signature)) return { kind: 'unsupported', mediaType, what, hint };
  }
  if (startsWith(bytes, ascii('ftyp'), 4)) {
    return { kind: 'unsupported', mediaType: 'video/mp4', what: 'a film or image', hint: OTHER };
  }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return sniffZip(bytes);
  return { kind: isPdf(bytes) ? 'pdf' : 'text' };
}

/** How a text is marked up. */
export type TextKind = 'html' | 'markdown' | 'plain';

/** How much of a text is looked at: what follows looks like what came before. */
const REACH = 200_000;

function isHtml(head: string): boolean {
  const start = head.slice(0, 4000);
  if (/<!doctype html|<html[\s>]|<body[\s>]/i.test(start)) return true;
  if (!/^\s*<(?:!--|head|title|meta|div|main|article|section|h[1-6]|p|table|ul|ol)\b/i.test(start))
    return false;
  return (head.match(/<\/(?:p|div|h[1-6]|li|td|section|article)>/gi)?.length ?? 0) >= 3;
}

function markdownSigns(head: string): number {
  let signs = /^\uFEFF?---[ \t]*\r?\n[\w-]+:/.test(head) ? 2 : 0;
  for (const line of head.split('\n')) {
    if (signs >= 2) break;
    if (/^#{1,6}[ \t]+\S/.test(line) || /^#{2,6}[^\s#]/.test(line)) signs++;
    else if (/^(?:```|~~~)/.test(line) || /^\|? ?:?-{3,}:? *\|/.test(line)) signs++;
    else if (/\]\((?:https?:|\/|#|\.)/.test(line)) signs++;
    else if (/(?:^|\s)\*\*[^\s*]/.test(line)) signs += 0.5;
  }
  return signs;
}

/**
 * Tells HTML and Markdown from plain text by their markup.
 *
 * @example
 * sniffText('# Aims\n\n## Waste\n'); // 'markdown'
 */
export function sniffText(text: string): TextKind {
  const head = text.slice(0, REACH);
  const signs = markdownSigns(head);
  if (isHtml(head) && !(signs >= 2 && !/<!doctype html|<html[\s>]/i.test(head))) return 'html';
  return signs >= 2 ? 'markdown' : 'plain';
}
