import { languageName } from '../languages/names.js';
import type { Analysis, CoverageLevel } from '../model/analysis.js';
import { en, type Messages } from './messages/index.js';
import type { Style } from './paint.js';

export { languageName };

export const LEVEL_STYLES: Readonly<Record<CoverageLevel, Style>> = {
  absent: 'poor',
  mentioned: 'fair',
  addressed: 'fair',
  committed: 'good',
  targeted: 'good',
  unreadable: 'dim',
};

const named = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

export const mediaName = (mediaType: string, m: Messages = en): string =>
  named(m.media, mediaType) ?? mediaType;

/** A language in the language of the interface; in English where the catalogue does not have it. */
export const languageIn = (code: string, m: Messages): string =>
  named(m.languages, code) ?? languageName(code);

/** "1,204": the same on every machine. */
export const count = (value: number): string => en.number(value);

/** "1 page", "2 pages": English, for the command line's own words. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** A score with two decimals; "–" where there is none. */
export const score = (value: number | null, m: Messages = en): string =>
  value === null ? '–' : m.decimal(value.toFixed(2));

/** "p. 12", with the printed label where it differs: "p. 12 (iv)". */
export const pageOf = (
  { page, pageLabel }: { readonly page: number; readonly pageLabel: string | null },
  m: Messages = en,
): string => m.page(page, pageLabel);

/** The parts of the line that says what was read. */
export function readingOf({ document }: Analysis, m: Messages = en): string[] {
  const { pages, pagesRead, words, passages, readability } = document;
  if (pages === 0) return [m.couldNotBeAnalysed];
  const read =
    pagesRead === pages ? m.pagesRead(m.pages(pages)) : m.somePagesRead(m.number(pagesRead), m.pages(pages));
  const parts = [read, m.words(words), m.passages(passages)];
  if (readability !== 'readable')
    parts.push(readability === 'unreadable' ? m.couldNotBeAnalysed : m.partlyReadable);
  return parts;
}

/** The parts of the line that says what the document is. */
export function natureOf({ document }: Analysis, m: Messages = en): string[] {
  // Of what could not be read the kind is unknown, and so may be language and format.
  if (document.readability === 'unreadable') {
    const language = document.language === 'und' ? [] : [languageIn(document.language, m)];
    return [named(m.media, document.mediaType) ?? m.formatUnknown, ...language];
  }
  const shares = document.languages.filter(({ share }) => share >= 0.05);
  const languages =
    shares.length > 1
      ? shares
          .map(({ language, share }) => `${languageIn(language, m)} ${m.percent(Math.round(share * 100))}`)
          .join(', ')
      : languageIn(document.language, m);
  return [mediaName(document.mediaType, m), languages, m.kinds[document.kind]];
}

/** The parts of the line that makes a result repeatable. */
export function methodOf({ engine, taxonomy, options }: Analysis, m: Messages = en): string[] {
  return [
    `${engine.name} ${engine.version}`,
    m.method.taxonomy(taxonomy.id, taxonomy.version, taxonomy.sha256.slice(0, 12)),
    m.method.profile(options.profile),
    options.language === null ? m.method.languageDetected : m.method.languageAsked(options.language),
  ];
}

/**
 * Sources with each document named once: "TD/B/EDE/8/4 R7, ¶28, ¶31; Basel Convention". A document and its
 * paragraph stay on one line.
 */
export function sourcesPhrase(sources: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const source of sources) {
    const at = source.lastIndexOf(' ');
    const place = source.slice(at + 1);
    const split = at > 0 && (/^(?:R\d|¶)/.test(place) || place === 'preamble');
    const document = split ? source.slice(0, at) : source;
    places.set(document, [...(places.get(document) ?? []), ...(split ? [place] : [])]);
  }
  return [...places]
    .map(([document, list]) => (list.length === 0 ? document : `${document}\u00a0${list.join(', ')}`))
    .join('; ');
}
