import { layPage } from '../ingest/blocks.js';
import type { Progress } from '../ingest/read.js';
import type { Document } from '../model/document.js';

/** Pages that are taken at a time: enough for V8 to see what runs often. */
const PAGES = 10;
/** With fewer pages the rest is read before the look ahead is over. */
const FEWEST_PAGES = 50;
/** Pages from the last on that nobody looks at: the document itself must not wait. */
const LAST_PAGES = 10;
/** Code units that make a paragraph: nobody has laid out the lines. */
const PARAGRAPH = 400;

/**
 * Calls `rehearse` with the pages of a long document as they come, ten at a time, while another thread reads the others: code that
 * runs for the first time is slow, so is the first stem of each word, and this thread has nothing to do. What comes of it is thrown
 * away, so it changes no result.
 *
 * @returns what to tell of each page
 */
export function lookAhead(
  rehearse: (document: Document, isFirst: boolean) => void,
): (progress: Progress) => void {
  let texts: string[] = [];
  return ({ page, pages, text }) => {
    if (pages < FEWEST_PAGES || page > pages - LAST_PAGES) return;
    texts.push(text);
    if (texts.length < PAGES) return;
    rehearse(roughDocument(texts), page === PAGES);
    texts = [];
  };
}

function roughDocument(texts: readonly string[]): Document {
  const pages = texts.map((text, index) => {
    const paragraphs = [''];
    for (const line of text.split('\n')) {
      if (paragraphs.at(-1)!.length > PARAGRAPH) paragraphs.push('');
      paragraphs[paragraphs.length - 1] += `${line} `;
    }
    return layPage(
      index + 1,
      paragraphs.map((paragraph) => ({ text: paragraph.trim(), role: 'body' })),
    );
  });
  return {
    name: '',
    sha256: '',
    mediaType: 'application/pdf',
    title: null,
    declaredLanguage: null,
    pages,
    pageCount: pages.length,
    problems: [],
  };
}
