import type { DocumentKind } from '../model/analysis.js';
import type { Passage } from '../model/passage.js';
import { lexiconOf, mainLanguage } from './lexicons.js';
import { foldedText } from './words.js';

const KINDS = ['draft', 'advisory', 'report', 'adopted'] as const;
/** Where a title is missing, the headings that stand first speak for it. */
const FIRST_HEADINGS = 3;
const FIRST_PASSAGES = 40;

/**
 * Whether a document binds its owner (codebook, axis 4): `adopted` strategies, plans and laws do; `advisory` texts
 * only recommend; a `draft` is not adopted yet; a `report` tells what was done. `unknown` where no word says it.
 * The words are the lexicon's; the title speaks first, the last of its words that says a kind wins over earlier
 * ones of the same length ("guide to the strategy" is a guide by its first word).
 */
export function documentKind(input: {
  readonly title: string | null;
  /** The document's passages; the first ones are enough. */
  readonly passages: readonly Passage[];
}): DocumentKind {
  const language = mainLanguage(input.passages);
  const first = input.passages.slice(0, FIRST_PASSAGES);
  const headings = first.filter((passage) => passage.role === 'heading').slice(0, FIRST_HEADINGS);
  const lines = [
    input.title,
    ...headings.map((passage) => passage.text),
    ...first.slice(0, FIRST_HEADINGS).map((p) => p.text),
  ];
  for (const line of lines) {
    if (line === null || line.length > 300) continue;
    const kind = kindOf(line, language);
    if (kind) return kind;
  }
  return 'unknown';
}

function kindOf(line: string, language: string | null): DocumentKind | null {
  const text = ` ${foldedText(line)} `;
  for (const code of new Set([language, 'en', 'fr'])) {
    const lexicon = code === null ? null : lexiconOf(code);
    if (!lexicon) continue;
    let best: { kind: DocumentKind; at: number; length: number } | null = null;
    for (const kind of KINDS) {
      for (const words of lexicon.documentKinds[kind]) {
        const at = text.indexOf(` ${words} `);
        if (at < 0) continue;
        // A draft says so anywhere; otherwise the word that stands first names the document.
        if (kind === 'draft') return 'draft';
        if (!best || at < best.at || (at === best.at && words.length > best.length))
          best = { kind, at, length: words.length };
      }
    }
    if (best) return best.kind;
  }
  return null;
}
