import { languageName } from '../languages/names.js';
import type { Analysis, CoverageLevel, DocumentKind, Missing } from '../model/analysis.js';
import type { Style } from './paint.js';

export { languageName };

const MEDIA: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word document',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
  'text/plain': 'plain text',
};

export const KINDS: Readonly<Record<DocumentKind, string>> = {
  adopted: 'adopted strategy',
  draft: 'draft',
  advisory: 'advisory document',
  report: 'report',
  unknown: 'document',
};

export const MISSING_WORDS: Readonly<Record<Missing, string>> = {
  mention: 'a mention',
  aspiration: 'an aspiration',
  commitment: 'a commitment',
  target: 'a measurable target',
  'responsible-body': 'a responsible body',
  budget: 'a budget',
  deadline: 'a deadline',
};

export const LEVEL_STYLES: Readonly<Record<CoverageLevel, Style>> = {
  absent: 'poor',
  mentioned: 'fair',
  addressed: 'fair',
  committed: 'good',
  targeted: 'good',
  unreadable: 'dim',
};

export const mediaName = (mediaType: string) => MEDIA[mediaType] ?? mediaType;

/** "1,204": the same on every machine. */
export function count(value: number): string {
  const digits = String(value);
  let text = '';
  for (let end = digits.length; end > 0; end -= 3) {
    text = digits.slice(Math.max(0, end - 3), end) + (text === '' ? '' : `,${text}`);
  }
  return text;
}

/** "1 page", "2 pages". */
export const counted = (value: number, one: string, many = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : many}`;

/** A score with two decimals; "–" where there is none. */
export const score = (value: number | null) => (value === null ? '–' : value.toFixed(2));

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "p. 12", with the printed label where it differs: "p. 12 (iv)". */
export const pageOf = ({ page, pageLabel }: { readonly page: number; readonly pageLabel: string | null }) =>
  pageLabel === null ? `p. ${page}` : `p. ${page} (${pageLabel})`;

/** The parts of the line that says what was read. */
export function readingOf({ document }: Analysis): string[] {
  const { pages, pagesRead, words, passages, readability } = document;
  if (pages === 0) return ['could not be analysed'];
  const read =
    pagesRead === pages ? counted(pages, 'page') : `${count(pagesRead)} of ${counted(pages, 'page')}`;
  const parts = [`${read} read`, counted(words, 'word'), counted(passages, 'passage')];
  if (readability !== 'readable')
    parts.push(readability === 'unreadable' ? 'could not be analysed' : 'only partly readable');
  return parts;
}

/** The parts of the line that says what the document is. */
export function natureOf({ document }: Analysis): string[] {
  // Of what could not be read the kind is unknown, and so may be language and format.
  if (document.readability === 'unreadable') {
    const language = document.language === 'und' ? [] : [languageName(document.language)];
    return [MEDIA[document.mediaType] ?? 'format not recognised', ...language];
  }
  const shares = document.languages.filter(({ share }) => share >= 0.05);
  const languages =
    shares.length > 1
      ? shares
          .map(({ language, share }) => `${languageName(language)} ${Math.round(share * 100)} %`)
          .join(', ')
      : languageName(document.language);
  const kind = document.kind === 'unknown' ? 'kind of document not recognised' : KINDS[document.kind];
  return [mediaName(document.mediaType), languages, kind];
}

/** The parts of the line that makes a result repeatable. */
export function methodOf({ engine, taxonomy, options }: Analysis): string[] {
  return [
    `${engine.name} ${engine.version}`,
    `taxonomy ${taxonomy.id} ${taxonomy.version} (sha256 ${taxonomy.sha256.slice(0, 12)})`,
    `profile ${options.profile}`,
    options.language === null ? 'language detected' : `language ${options.language} as asked`,
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
