import { clean } from '../clean.js';

/** Markup that is safe to put into a page: made by `html` only. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | null | undefined | false | readonly Value[];

/**
 * Markup from a template. Whatever is put in is cleaned and escaped, unless it is markup itself: no text of a document or taxonomy can
 * become markup.
 *
 * @example html`<p>${'<script>'}</p>`.markup; // '<p>&lt;script&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, index) => {
    markup += written(value) + (strings[index + 1] ?? '');
  });
  return { markup };
}

/** Nothing. */
export const nothing: Html = { markup: '' };

/** Trusted markup of our own: styles, scripts. Never text from outside. */
export const raw = (markup: string): Html => ({ markup });

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(clean(value));
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text without any character that means something in HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Text from a document or taxonomy, isolated: its direction cannot reorder what stands beside it. */
export const isolated = (text: string, language?: string): Html =>
  language === undefined ? html`<bdi>${text}</bdi>` : html`<bdi lang="${language}">${text}</bdi>`;

// First strong isolate and its end. `clean` takes them out of every text from outside, so those that a phrase holds are ours.
const OPEN = '\u2068';
const CLOSE = '\u2069';

/** A text that goes into a phrase of the catalogue, marked so that `phrase` can isolate it. */
export const within = (text: string): string => `${OPEN}${clean(text)}${CLOSE}`;

/** A phrase of the catalogue, the texts in it isolated. */
export const phrase = (text: string): Html =>
  raw(escapeHtml(text).replaceAll(OPEN, '<bdi>').replaceAll(CLOSE, '</bdi>'));
