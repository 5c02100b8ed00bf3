import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Document, Page } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { layPage } from './blocks.js';
import { decode } from './decode.js';
import { type BlockReading, readHtml } from './html.js';
import { type Limits, limitsOf, tooLarge, tooManyPages } from './limits.js';
import { readMarkdown } from './markdown.js';
import { splitAtPageMarks } from './page-marks.js';
import type { PdfOptions, PdfReading } from './pdf.js';
import type { PdfEngine } from './pdf-engine.js';
import { readPlain } from './plain.js';
import { sniff, sniffText, type TextKind } from './sniff.js';

/** Where pdf.js finds its data files; without them Chinese and Japanese PDFs come out empty. */
export type PdfAssets = Pick<PdfOptions, 'cMapUrl' | 'cMapPacked' | 'standardFontDataUrl'>;

/** What a PDF reader is asked for: by default in this thread, in Node by a worker. */
export interface PdfRequest {
  readonly limits: Limits;
  readonly password?: string;
  readonly assets?: PdfAssets;
  /** Default: pdf-parse. */
  readonly engine?: PdfEngine;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
export type PdfReader = (bytes: Uint8Array, request: PdfRequest) => Promise<PdfReading>;

/** Pages read so far, of how many. */
export interface Progress {
  readonly page: number;
  readonly pages: number;
  /** What the engine found on the page, in its order and not laid out: for a look ahead, not to quote. At most 20,000 code units. */
  readonly text: string;
}

/** Options of {@link readDocument}. */
export interface ReadOptions {
  /** Display name; folders are cut off. Default "document". */
  readonly name?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Defaults: {@link DEFAULT_LIMITS}. */
  readonly limits?: Partial<Limits>;
  /** Opens a locked PDF. */
  readonly password?: string;
  readonly pdfAssets?: PdfAssets;
  /** Reads PDFs. Default: pdf-parse in this thread. */
  readonly pdf?: PdfReader;
  /** SHA-256 of the bytes in hexadecimal, where the caller has a faster one than JavaScript. */
  readonly sha256?: (bytes: Uint8Array) => string;
}

const MEDIA_TYPES: Readonly<Record<TextKind, string>> = {
  html: 'text/html',
  markdown: 'text/markdown',
  plain: 'text/plain',
};
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Reading = Omit<Document, 'name' | 'sha256'>;

function nothing(mediaType: string, problem: Problem): Reading {
  return { mediaType, title: null, declaredLanguage: null, pages: [], pageCount: 0, problems: [problem] };
}

const EMPTY: Problem = {
  code: 'empty-file',
  severity: 'error',
  message: 'The file is empty (0 bytes).',
  hint: 'Fetch it again: the download or copy failed.',
};
const NO_TEXT: Problem = {
  code: 'no-text',
  severity: 'error',
  message: 'The file holds no text.',
  hint: 'Check that it is the right file; text in pictures needs text recognition (OCR) first.',
};
const NOT_TEXT: Problem = {
  code: 'not-text',
  severity: 'error',
  message: 'The file is neither a known document format nor text.',
  hint: 'Pass the strategy as PDF, DOCX, HTML, Markdown or plain text; if it should be one of these, it is damaged.',
};

/** Reads a PDF in this thread, and stops between pages for an abort or the clock. */
async function readPdfHere(bytes: Uint8Array, request: PdfRequest): Promise<PdfReading> {
  const { readPdfWithin } = await import('./pdf-within.js');
  return readPdfWithin(bytes, request);
}

async function readPdfDocument(bytes: Uint8Array, limits: Limits, options: ReadOptions): Promise<Reading> {
  const reading = await (options.pdf ?? readPdfHere)(bytes, {
    limits,
    ...(options.password !== undefined && { password: options.password }),
    ...(options.pdfAssets && { assets: options.pdfAssets }),
    ...(options.signal && { signal: options.signal }),
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const { pages, pageCount, title, declaredLanguage } = reading;
  const problems = [...reading.problems];
  if (pageCount > limits.maxPages && pages.length >= limits.maxPages)
    problems.push(tooManyPages(pageCount, limits.maxPages));
  if (pages.length > 0 && !hasEndMark(bytes)) problems.push(CUT_SHORT);
  return { mediaType: 'application/pdf', title, declaredLanguage, pages, pageCount, problems };
}

const CUT_SHORT: Problem = {
  code: 'pdf-cut-short',
  severity: 'warning',
  message: 'The end of the PDF is missing: pages or parts of pages may be lost.',
  hint: 'Fetch it again: the download or copy stopped early.',
};
/** Programs append to PDFs; farther from the end the mark is that of an older version. */
const TAIL = 8192;

/** The engine repairs what was cut off without a word: whether all pages are there it cannot know. */
function hasEndMark(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF');
}

/** One page of blocks, as formats without pages have. */
function onePage(mediaType: string, reading: BlockReading): Reading {
  const { title, declaredLanguage, problems } = reading;
  const pages = reading.blocks.some((block) => block.text !== '') ? [layPage(1, reading.blocks)] : [];
  return {
    mediaType,
    title,
    declaredLanguage,
    pages,
    pageCount: 1,
    problems: pages.length > 0 || problems.length > 0 ? problems : [NO_TEXT],
  };
}

/** Text with page marks: each page keeps the number that its mark gives. */
function readMarked(text: string): Reading | null {
  const marked = splitAtPageMarks(text);
  if (marked === null) return null;
  const { pages, title, problems } = readPlain(
    marked.texts.map((page) => page.replaceAll('\f', '\n')).join('\f'),
  );
  const numberOf = (position: number): number => marked.numbers[position - 1] ?? position;
  return {
    mediaType: 'text/plain',
    title,
    declaredLanguage: null,
    pages: pages.map((page) => ({ ...page, number: numberOf(page.number) })),
    pageCount: Math.max(0, ...marked.numbers),
    problems: problems.map((problem) => {
      if (problem.page === undefined) return problem;
      const page = numberOf(problem.page);
      return { ...problem, page, message: problem.message.replace(/^Page \d+\b/, `Page ${page}`) };
    }),
  };
}

async function readText(bytes: Uint8Array): Promise<Reading> {
  const { text, problems } = decode(bytes);
  if (text === null) return nothing('application/octet-stream', NOT_TEXT);
  const kind = sniffText(text);
  if (text.trim() === '') return nothing(MEDIA_TYPES[kind], NO_TEXT);
  let reading: Reading;
  if (kind === 'html') reading = onePage(MEDIA_TYPES.html, await readHtml(text));
  else {
    const marked = kind === 'plain' || !hasOtherHeadings(text) ? readMarked(text) : null;
    if (marked) reading = marked;
    else if (kind === 'markdown') reading = onePage(MEDIA_TYPES.markdown, readMarkdown(text));
    else {
      const plain = readPlain(text);
      reading = {
        mediaType: MEDIA_TYPES.plain,
        title: plain.title,
        declaredLanguage: null,
        pages: plain.pages,
        pageCount: plain.pages.length,
        problems: plain.problems,
      };
    }
  }
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Markdown whose only headings are page marks is the plain text of a PDF. */
function hasOtherHeadings(text: string): boolean {
  for (const line of text.matchAll(/^#{1,6}[ \t]+(.{1,80})/gm)) {
    if (!/^(?:page|página|pagina|pág\.|seite|p\.)\s{0,5}\d{1,4}/i.test(line[1] ?? '')) return true;
  }
  return false;
}

async function read(bytes: Uint8Array, limits: Limits, options: ReadOptions): Promise<Reading> {
  if (bytes.length === 0) return nothing('application/x-empty', EMPTY);
  if (bytes.length > limits.maxBytes)
    return nothing('application/octet-stream', tooLarge(bytes.length, limits.maxBytes));
  const found = sniff(bytes);
  if (found.kind === 'unsupported') {
    const message = `The file is ${found.what}, which lacuna cannot read.`;
    return nothing(found.mediaType, {
      code: 'unsupported-format',
      severity: 'error',
      message,
      hint: found.hint,
    });
  }
  if (found.kind === 'pdf') return readPdfDocument(bytes, limits, options);
  if (found.kind === 'text') return readText(bytes);
  const { readDocx } = await import('./docx.js');
  const docx = await readDocx(bytes, limits);
  const unread = docx.problems.some((problem) => problem.severity === 'error');
  return { ...onePage(DOCX, docx), ...(unread && { pageCount: 0 }) };
}

function firstPages(pages: readonly Page[], limits: Limits): readonly Page[] {
  return pages.length > limits.maxPages ? pages.slice(0, limits.maxPages) : pages;
}

/** The last part of a path, whatever separates its folders. */
function baseName(name: string): string {
  return (
    name
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) || 'document'
  );
}

/**
 * Reads a document of any known format, recognised by its content: PDF, DOCX, HTML, Markdown or plain text.
 * Works in Node and in browsers; touches neither files nor network.
 *
 * @returns The document. Content that cannot be read never throws: it gives a document without pages whose
 *   problems say why (`empty-file`, `too-large`, `unsupported-format`, `not-text`, `no-text`, `docx-damaged`,
 *   `unpacks-too-large`, `time-out`, and those of the PDF reader).
 * @throws {TypeError} `bytes` is no Uint8Array. {RangeError} A limit is no number above 0. The signal's reason, where it
 *   aborts.
 * @example
 * const document = await readDocument(new TextEncoder().encode('# Aims\n\n## Reuse\n\nWe will reuse phones.'));
 * document.mediaType; // 'text/markdown'
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  if (!(bytes instanceof Uint8Array))
    throw new TypeError('readDocument takes the bytes of a file as a Uint8Array');
  const limits = limitsOf(options.limits);
  options.signal?.throwIfAborted();
  const reading = await read(bytes, limits, options);
  options.signal?.throwIfAborted();
  const pages = firstPages(reading.pages, limits);
  const cut =
    pages.length < reading.pages.length ? [tooManyPages(reading.pages.length, limits.maxPages)] : [];
  return {
    name: baseName(options.name ?? 'document'),
    sha256: options.sha256?.(bytes) ?? bytesToHex(sha256(bytes)),
    ...reading,
    pages,
    problems: [...reading.problems, ...cut],
  };
}
