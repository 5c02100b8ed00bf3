import type { DetectedLanguages } from '../languages/detect.js';
import { isSupported } from '../languages/index.js';
import { countLetters } from '../languages/letters.js';
import { languageName } from '../languages/names.js';
import type { Readability } from '../model/analysis.js';
import type { Document, Page } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { textHealth } from './text-health.js';

/** Pages with fewer letters than this give no text: a stamp, a page number, a scan's file name. */
const FEWEST_LETTERS = 20;
/** A document with fewer letters than this says nothing about a strategy. */
const FEWEST_LETTERS_OF_DOCUMENT = 200;
/** Above this share of lost pages the result is partial, and above the second nothing can be scored. */
const SOME_LOST = 0.2;
const MOST_LOST = 0.5;

type PageState = 'good' | 'empty' | 'garbled' | 'mojibake';

/**
 * Says whether a document's text could be read: `unreadable` where most pages that were opened give nothing that could
 * be analysed, `partly-readable` where more than a fifth of all pages does. What was lost is listed as problems, by page.
 *
 * A language that lacuna does not know is reported (`unsupported-language`) and does not make a text unreadable here:
 * the text is fine, and whoever scores decides whether the rest is enough.
 *
 * What reading has already found wrong is not said again in other words: a locked file has no text, of course.
 */
export function readabilityOf(
  document: Pick<Document, 'pages' | 'pageCount' | 'problems'>,
  detected: DetectedLanguages,
): { readability: Readability; problems: readonly Problem[] } {
  const lettersOfPages = document.pages.map((page) => countLetters(page.text));
  const states = document.pages.map((page, index) => stateOf(page, lettersOfPages[index]!));
  const explained = new Set(document.problems.map(({ page }) => page));
  const problems: Problem[] = states.flatMap((state, index) => {
    const page = document.pages[index]?.number ?? index + 1;
    return state === 'empty' && explained.has(page) ? [] : problemOf(state, page);
  });
  const letters = lettersOfPages.reduce((sum, count) => sum + count, 0);
  problems.push(...unsupported(detected));
  const unread = Math.max(0, document.pageCount - document.pages.length);
  // A page without a single sign is more often a blank back than a picture, and weighs half.
  const lost = states.reduce(
    (sum, state, index) => sum + (state === 'good' ? 0 : document.pages[index]?.text.trim() === '' ? 0.5 : 1),
    unread,
  );
  const share = lost / Math.max(1, states.length + unread);
  if (letters < FEWEST_LETTERS_OF_DOCUMENT) {
    const readability = letters < FEWEST_LETTERS ? 'unreadable' : 'partly-readable';
    if (!document.problems.some(({ severity }) => severity === 'error'))
      problems.push({
        code: letters === 0 ? 'no-text' : 'too-little-text',
        severity: readability === 'unreadable' ? 'error' : 'warning',
        message:
          letters > 0
            ? `The document holds only ${letters} letters.`
            : document.pages.some((page) => page.text.trim() !== '')
              ? 'The document holds figures and signs, and no words.'
              : 'The document holds no text.',
        hint: 'If it is a scan, run text recognition (OCR) on it first; else check that it is the whole document.',
      });
    return { readability, problems };
  }
  if (states.includes('good')) problems.push(...unknownLanguage(detected));
  // By letters too: one page of text among blank ones may be the whole document (a poster with empty backs).
  const goodLetters = lettersOfPages.reduce(
    (sum, count, index) => sum + (states[index] === 'good' ? count : 0),
    0,
  );
  // Pages beyond a limit are a part that is missing; they say nothing against those that were read.
  const withoutText = states.filter((state) => state !== 'good').length;
  if (withoutText > states.length * MOST_LOST || goodLetters < letters / 2)
    return { readability: 'unreadable', problems };
  return { readability: share > SOME_LOST ? 'partly-readable' : 'readable', problems };
}

function stateOf(page: Page, letters: number): PageState {
  if (letters < FEWEST_LETTERS) return 'empty';
  return textHealth(page.text);
}

function problemOf(state: PageState, page: number): Problem[] {
  if (state === 'empty')
    return [
      {
        code: 'page-without-text',
        severity: 'warning',
        message: `Page ${page} gives no text.`,
        hint: 'It may be blank, a picture or a scan; scans need text recognition (OCR) first.',
        page,
      },
    ];
  if (state === 'garbled')
    return [
      {
        code: 'garbled-text',
        severity: 'error',
        message: `Page ${page} gives letters that make no words.`,
        hint: 'The fonts of the file are broken for copying: look for another version, or run text recognition (OCR).',
        page,
      },
    ];
  if (state === 'mojibake')
    return [
      {
        code: 'wrong-encoding',
        severity: 'error',
        message: `Page ${page} was decoded with the wrong character set ("Ã©" for "é").`,
        hint: 'Save the text as UTF-8, or look for another version of the file.',
        page,
      },
    ];
  return [];
}

/** A share that nothing tells the language of is read as if it were not there: that must be said. */
function unknownLanguage(detected: DetectedLanguages): Problem[] {
  return detected.shares
    .filter(({ language, share }) => language === 'und' && share >= 0.05)
    .map(({ share }) => ({
      code: 'language-unknown',
      severity: share >= 0.5 ? 'error' : 'warning',
      message: `The language of ${Math.round(share * 100)} % of the text could not be told; nothing was looked for in it.`,
      hint: 'Name the language with --language if lacuna knows it, or use a translation.',
    }));
}

function unsupported(detected: DetectedLanguages): Problem[] {
  return detected.shares
    .filter(({ language, share }) => language !== 'und' && share >= 0.05 && !isSupported(language))
    .map(({ language, share }) => ({
      code: 'unsupported-language',
      severity: share >= 0.5 ? 'error' : 'warning',
      message: `${Math.round(share * 100)} % of the text is in ${languageName(language)}, which lacuna cannot analyse yet.`,
      hint: 'Use a translation if there is one, or name the language with --language where it was misjudged.',
    }));
}
