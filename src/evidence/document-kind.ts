import type { CueLexicon } from '../languages/cues.js';
import { languageOf } from '../languages/index.js';
import type { DocumentKind } from '../model/analysis.js';
import type { Passage } from '../model/passage.js';
import { lexiconOf, mainLanguage } from './lexicons.js';
import { has, read } from './reading.js';
import { foldedText } from './words.js';

const KINDS = ['draft', 'report', 'advisory', 'adopted'] as const;
type Named = (typeof KINDS)[number];

/** Where the title says nothing, the lines that stand first speak for it. */
const FIRST_LINES = 6;
/** How much of the document is asked what it calls itself. */
const FIRST_PASSAGES = 200;
/** A document that calls itself a guide once may mean another. */
const TIMES = 2;
const LONGEST_LINE = 300;
const LONGEST_PASSAGE = 1_000;
/** A text that tells suppliers or bidders what to do this often is a guide or a model contract. */
const INSTRUCTING = 0.08;

/**
 * Whether a document binds its owner (codebook, axis 4): `adopted` strategies, plans and laws do; `advisory` texts
 * only recommend; a `draft` is not adopted yet; a `report` tells what was done. `unknown` where no word says it.
 *
 * The title speaks first, then what the document calls itself ("this guide"), then its first headings and lines.
 *
 * @example
 * documentKind({ title: 'National Artificial Intelligence Strategy', passages: [] }); // 'adopted'
 */
export function documentKind(input: {
  readonly title: string | null;
  /** The document's passages; the first ones are enough. */
  readonly passages: readonly Passage[];
}): DocumentKind {
  const language = mainLanguage(input.passages);
  // Titles are often in English too; other languages would make the result depend on what was loaded before.
  const lexicons = [...new Set([language ?? 'en', 'en'])].flatMap((code) => languageOf(code)?.cues ?? []);
  const first = input.passages.slice(0, FIRST_PASSAGES).filter((passage) => passage.role !== 'boilerplate');
  const headings = first.filter((passage) => passage.role === 'heading');
  return (
    named(input.title ?? '', lexicons) ??
    selfNamed(first, lexicons) ??
    instructing(first, language) ??
    [...headings.slice(0, FIRST_LINES), ...first.slice(0, FIRST_LINES)]
      .map((passage) => named(passage.text, lexicons))
      .find((kind) => kind !== null) ??
    'unknown'
  );
}

/** The kind that a line names. Drafts and reports say so anywhere in it; else the first word that says one. */
function named(line: string, lexicons: readonly CueLexicon[]): Named | null {
  if (line.length > LONGEST_LINE) return null;
  const text = ` ${foldedText(line)} `;
  for (const { documentKinds } of lexicons) {
    const found = KINDS.flatMap((kind) =>
      documentKinds[kind].flatMap((word) => {
        const at = text.indexOf(` ${word} `);
        return at < 0 ? [] : [{ kind, at, length: word.length }];
      }),
    );
    const sure = found.find(({ kind }) => kind === 'draft') ?? found.find(({ kind }) => kind === 'report');
    if (sure && !found.some((one) => one.kind !== sure.kind && covers(one, sure))) return sure.kind;
    const [foremost] = found.sort((a, b) => a.at - b.at || b.length - a.length);
    if (foremost) return foremost.kind;
  }
  return null;
}

/** "final report of the expert group" is the expert group's: the longer name holds the shorter. */
function covers(long: { at: number; length: number }, short: { at: number; length: number }): boolean {
  return (
    long.length > short.length && long.at <= short.at && long.at + long.length >= short.at + short.length
  );
}

/** What the document calls itself most often. */
function selfNamed(passages: readonly Passage[], lexicons: readonly CueLexicon[]): Named | null {
  const text = ` ${passages.map((passage) => foldedText(passage.text.slice(0, LONGEST_PASSAGE))).join(' | ')} `;
  let best: { kind: Named; times: number } | null = null;
  for (const { documentKinds, selfNames = [] } of lexicons) {
    for (const kind of KINDS) {
      const times = documentKinds[kind]
        .flatMap((word) => selfNames.map((self) => ` ${self} ${word} `))
        .reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0);
      if (times >= TIMES && times > (best?.times ?? 0)) best = { kind, times };
    }
  }
  return best?.kind ?? null;
}

/** A text that instructs others in its passages is advice, whatever it is called. */
function instructing(passages: readonly Passage[], language: string | null): Named | null {
  const lexicon = language === null ? null : lexiconOf(language);
  if (!lexicon || passages.length === 0) return null;
  const told = passages.filter((passage) => has(read(passage.text, lexicon), 'addressee')).length;
  return told >= TIMES && told / passages.length >= INSTRUCTING ? 'advisory' : null;
}
