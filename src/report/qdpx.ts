import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { Analysis, AnalysisPassage } from '../model/analysis.js';
import type { Document } from '../model/document.js';
import { ASSERTIONS, COMMITMENTS, DIRECTIONS } from '../model/evidence.js';
import { DECISIONS } from '../model/review.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { xml } from './xml.js';

/** A time that is no clock's: readers ask when something was made, and the same analysis gives the same bytes. */
const MADE = new Date(2000, 0, 1);
const MADE_AT = '2000-01-01T00:00:00Z';
/** What stands between two pages of the source text. */
const BETWEEN_PAGES = '\n\n';
/** A selection's name is its beginning, in code points. */
const LONGEST_NAME = 60;
/** One colour a theme, told apart by people who see colours otherwise (Okabe and Ito 2008); the last for codes of form. */
const COLOURS = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442'] as const;
const GREY = '#777777';

/** The codes beside the topics: what a passage commits to, affirms and is about, and what coders decided. */
const FORMS = [
  ['commitment', COMMITMENTS],
  ['assertion', ASSERTIONS],
  ['direction', DIRECTIONS],
  ['decision', DECISIONS],
] as const;

/**
 * The evidence as a REFI-QDA project (version 1.5, `.qdpx`), which qualitative data analysis programs open: themes as
 * folders of codes, topics as codes, commitment, assertion, direction and coders' decisions as codes beside them,
 * passages as codings of the document's text. The same analysis gives the same bytes: identifiers are hashes.
 *
 * @see https://www.qdasoftware.org
 */
export function toQdpx(
  analysis: Analysis,
  document: Document,
  taxonomy: Pick<Taxonomy, 'themes'>,
): Uint8Array {
  const id = (name: string) => guid(`${analysis.document.sha256} ${name}`);
  const { text, startOf } = sourceText(document);
  const source = id('source');
  const machine = id('user');
  const coders = [...new Set(analysis.passages.flatMap(({ reviewedBy }) => reviewedBy ?? []))].sort();
  const userOf = (name: string | undefined) => (name === undefined ? machine : id(`coder ${name}`));
  const textOfPage = new Map(document.pages.map((page) => [page.number, page.text]));

  const selectionOf = (passage: AnalysisPassage): string => {
    const page = textOfPage.get(passage.page) ?? '';
    const start = (startOf.get(passage.page) ?? 0) + [...page.slice(0, passage.start)].length;
    const end = start + [...page.slice(passage.start, passage.end)].length;
    const made = `creatingUser="${userOf(passage.reviewedBy)}" creationDateTime="${MADE_AT}"`;
    const codings = codesOf(passage).map(
      (key) =>
        `<Coding guid="${id(`coding ${passage.id} ${key}`)}" ${made}><CodeRef targetGUID="${id(`code ${key}`)}"/></Coding>`,
    );
    const name = [...passage.text].slice(0, LONGEST_NAME).join('');
    return `<PlainTextSelection guid="${id(`selection ${passage.id}`)}" name="${xml(name)}" startPosition="${start}" endPosition="${end}" ${made}><Description>${xml(passage.because)}</Description>${codings.join('')}</PlainTextSelection>`;
  };

  const users = [
    `<User guid="${machine}" name="lacuna ${xml(analysis.engine.version)}"/>`,
    ...coders.map((name) => `<User guid="${userOf(name)}" name="${xml(name || 'coder')}"/>`),
  ].join('');
  const title = analysis.document.title ?? analysis.document.name;
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" name="${xml(title)}" origin="lacuna ${xml(analysis.engine.version)}" creatingUserGUID="${machine}" creationDateTime="${MADE_AT}"><Users>${users}</Users><CodeBook><Codes>${codeBook(taxonomy, id)}</Codes></CodeBook><Sources><TextSource guid="${source}" name="${xml(analysis.document.name)}" plainTextPath="internal://${source}.txt" creatingUser="${machine}" creationDateTime="${MADE_AT}">${analysis.passages.filter(isShown).map(selectionOf).join('')}</TextSource></Sources></Project>
`;
  return zipSync(
    { 'project.qde': strToU8(project), [`Sources/${source}.txt`]: strToU8(text) },
    { mtime: MADE, level: 6 },
  );
}

/** What a coder rejected is shown too: it is work. */
function isShown({ role, topics, decision }: AnalysisPassage): boolean {
  return role !== 'boilerplate' && (topics.length > 0 || decision === 'rejected');
}

function codesOf({ topics, commitment, assertion, direction, decision }: AnalysisPassage): readonly string[] {
  const decided = decision === undefined ? [] : [`decision ${decision}`];
  if (decision === 'rejected') return decided;
  return [
    ...topics.map((topic) => `topic ${topic}`),
    `commitment ${commitment}`,
    `assertion ${assertion}`,
    `direction ${direction}`,
    ...decided,
  ];
}

/** The document's pages as one text, and at which of its code points each page begins. */
function sourceText(document: Document): { text: string; startOf: ReadonlyMap<number, number> } {
  const startOf = new Map<number, number>();
  let text = '';
  let points = 0;
  for (const page of document.pages) {
    startOf.set(page.number, points);
    // Readers that join "\r\n" would move all that follows.
    const block = `${page.text.replaceAll('\r', '\n')}${BETWEEN_PAGES}`;
    text += block;
    points += [...block].length;
  }
  return { text, startOf };
}

function codeBook(taxonomy: Pick<Taxonomy, 'themes'>, id: (name: string) => string): string {
  const folder = (key: string, name: string, colour: string, description: string, inner: string) =>
    `<Code guid="${id(`code ${key}`)}" name="${xml(name)}" isCodable="false" color="${colour}"><Description>${xml(description)}</Description>${inner}</Code>`;
  const code = (key: string, name: string, colour: string, description: string) =>
    `<Code guid="${id(`code ${key}`)}" name="${xml(name)}" isCodable="true" color="${colour}"><Description>${xml(description)}</Description></Code>`;
  return [
    ...taxonomy.themes.map((theme, i) => {
      const colour = COLOURS[i % COLOURS.length]!;
      const topics = theme.topics.map((topic) =>
        code(`topic ${topic.id}`, topic.title, colour, topic.definition),
      );
      return folder(`theme ${theme.id}`, theme.title, colour, theme.definition, topics.join(''));
    }),
    ...FORMS.map(([form, values]) => {
      const codes = values.map((value) =>
        code(`${form} ${value}`, value, GREY, `The passage’s ${form}: ${value}.`),
      );
      return folder(`form ${form}`, form, GREY, `The ${form} of a passage (codebook).`, codes.join(''));
    }),
  ].join('');
}

/** A GUID that is the same for the same words (the form of a version 8 UUID). */
function guid(words: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(words)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}
