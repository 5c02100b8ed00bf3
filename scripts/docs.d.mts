import type { Taxonomy } from '../src/model/taxonomy.js';

export function taxonomiesOf(folder?: string): readonly Taxonomy[];
export function termsPage(taxonomies: readonly Taxonomy[]): string;
