import { detectLanguages } from '../languages/detect.js';
import { loadLanguages } from '../languages/index.js';
import { languageName } from '../languages/names.js';
import type { Readability } from '../model/analysis.js';
import type { Document, Page } from '../model/document.js';
import type { LanguageShare, Passage } from '../model/passage.js';
import type { Problem } from '../model/problem.js';
import { markBoilerplate } from './boilerplate.js';
import { readabilityOf } from './readability.js';
import { leadIns, sectionStack } from './sections.js';
import { segmentBlock } from './segment.js';

/** Less of a text than this in a language is names and quotations. */
const LOOKS_LIKE_IT = 0.1;

/** A document as passages, and what can be said about reading it. */
export interface Passages {
  readonly passages: readonly Passage[];
  /** The document's pages, boilerplate marked. Passages are slices of their text. */
  readonly pages: readonly Page[];
  readonly languages: readonly LanguageShare[];
  readonly problems: readonly Problem[];
  readonly readability: Readability;
}

/**
 * Cuts a document into passages: one a sentence, bullet, table cell or heading (codebook, "Unit, span, passage").
 *
 * Marks boilerplate, detects languages and loads what is known of them, and judges whether the text could be read. `passage.text` is
 * `page.text.slice(start, end)`; passages are in reading order and cover every character but white space once.
 *
 * @param options.language The language of the document, where the reader knows it; else it is detected.
 * @example (await toPassages(document)).passages[0]?.text
 */
export async function toPassages(
  document: Document,
  options: { readonly language?: string | undefined } = {},
): Promise<Passages> {
  const pages = markBoilerplate(document.pages);
  const detected = detectLanguages({ pages }, options.language);
  await loadLanguages(['en', ...languagesOf(pages, detected.ofBlock)]);
  const { readability, problems } = readabilityOf({ ...document, pages }, detected);
  const doubts = options.language === undefined ? [] : doubtsAbout(options.language, pages);
  return {
    passages: passagesOf(pages, detected.ofBlock),
    pages,
    languages: detected.shares,
    problems: [...problems, ...doubts],
    readability: doubts.length > 0 && readability === 'readable' ? 'partly-readable' : readability,
  };
}

/** A language that somebody names is taken, and doubted aloud where hardly anything in the text looks like it. */
function doubtsAbout(asked: string, pages: readonly Page[]): Problem[] {
  const { primary, shares } = detectLanguages({ pages });
  const share = shares.find(({ language }) => language === asked)?.share ?? 0;
  if (primary === 'und' || share >= LOOKS_LIKE_IT) return [];
  return [
    {
      code: 'language-doubtful',
      severity: 'warning',
      message: `The text was read as ${languageName(asked)}, as asked, but looks like ${languageName(primary)}: what seems left out may only be unread.`,
      hint: 'Leave the language out (--language), and it is detected.',
    },
  ];
}

function languagesOf(
  pages: readonly Page[],
  ofBlock: (page: number, block: number) => string,
): ReadonlySet<string> {
  return new Set(
    pages.flatMap((page, pageIndex) => page.blocks.map((_, block) => ofBlock(pageIndex, block))),
  );
}

function passagesOf(
  pages: readonly Page[],
  languageOfBlock: (page: number, block: number) => string,
): Passage[] {
  const passages: Passage[] = [];
  const sections = sectionStack();
  const lists = leadIns();
  let blockOfDocument = 0;
  pages.forEach((page, pageIndex) => {
    page.blocks.forEach((block, blockIndex) => {
      const language = languageOfBlock(pageIndex, blockIndex);
      const leadIn = lists.of(block);
      const above = sections.headings;
      const spans = segmentBlock(page.text, block, language);
      if (block.role === 'heading')
        sections.enter(block.level, page.text.slice(block.start, block.end).trim());
      for (const { start, end } of spans)
        passages.push({
          id: passages.length,
          page: page.number,
          start,
          end,
          text: page.text.slice(start, end),
          role: block.role,
          headings: above,
          block: blockOfDocument,
          section: sections.section,
          leadIn,
          language,
          ...(block.cell && { cell: block.cell }),
        });
      const last = passages.at(-1);
      if (spans.length > 0 && last !== undefined) lists.passed(block, last.id, last.text);
      blockOfDocument += 1;
    });
  });
  return passages;
}
