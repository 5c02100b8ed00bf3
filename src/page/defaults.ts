import { UI_LANGUAGES, type UiLanguage } from '../report/messages/index.js';
import type { TaxonomyChoice } from './jobs.js';

/** The taxonomies that the page carries; written in by its build. */
declare const __TAXONOMIES__: readonly { readonly id: string; readonly title: string }[];
export const SHIPPED: typeof __TAXONOMIES__ = __TAXONOMIES__;

export const DEFAULT_CHOICE: TaxonomyChoice = { id: 'digital-sustainability' };

/** The first of the reader's languages that the page speaks. */
export function chooseLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-', 1)[0];
    const found = UI_LANGUAGES.find((language) => language === code);
    if (found) return found;
  }
  return 'en';
}
