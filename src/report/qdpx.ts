import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strToU8, zipSync } from 'fflate';
import type { Analysis } from '../model/analysis.js';
import type { Document } from '../model/document.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { xml } from './xml.js';

const MODIFIED = new Date(1980, 0, 1);
/** What stands between two pages of the source text. */
const BETWEEN_PAGES = '\n\n';

/**
 * The evidence as a REFI-QDA project (version 1.5, `.qdpx`), which qualitative data analysis programs open: themes and
 * topics as codes, levels of commitment as codes beside them, passages as codings of the document's text.
 * The same analysis gives the same bytes: identifiers are hashes, and no time is told.
 *
 * @see https://www.qdasoftware.org
 */
export function toQdpx(
  analysis: Analysis,
  document: Document,
  taxonomy: Pick<Taxonomy, 'themes'>,
): Uint8Array {
  const id = (name: string) => guid(`${analysis.document.sha256} ${name}`);
  const source = id('source');
  const machine = id('user');
  const starts = new Map<number, number>();
  let text = '';
  let points = 0;
  for (const page of document.pages) {
    // Positions count code points, and what XML could not hold stays out of no plain text.
    starts.set(page.number, points);
    const block = `${page.text}${BETWEEN_PAGES}`;
    text += block;
    points += [...block].length;
  }
  const textOfPage = new Map(document.pages.map((page) => [page.number, page.text]));
  const coders = [...new Set(analysis.passages.flatMap(({ reviewedBy }) => reviewedBy ?? []))].sort();
  const userOf = (name: string | undefined) => (name === undefined ? machine : id(`coder ${name}`));
  const code = (key: string, name: string, description: string, inner = '') =>
    `<Code guid="${id(`code ${key}`)}" name="${xml(name)}" isCodable="true"><Description>${xml(description)}</Description>${inner}</Code>`;
  const used = [...new Set(analysis.passages.map(({ commitment }) => commitment))].sort();
  const codes = [
    ...taxonomy.themes.map((theme) =>
      code(
        `theme ${theme.id}`,
        theme.title,
        theme.definition,
        theme.topics.map((topic) => code(`topic ${topic.id}`, topic.title, topic.definition)).join(''),
      ),
    ),
    ...used.map((commitment) =>
      code(`commitment ${commitment}`, commitment, `Commitment of the passage: ${commitment}.`),
    ),
  ].join('');
  const selections = analysis.passages
    .filter(({ role, topics }) => role !== 'boilerplate' && topics.length > 0)
    .map((passage) => {
      const page = textOfPage.get(passage.page) ?? '';
      const start = (starts.get(passage.page) ?? 0) + [...page.slice(0, passage.start)].length;
      const end = start + [...page.slice(passage.start, passage.end)].length;
      const user = userOf(passage.reviewedBy);
      const coding = (key: string) =>
        `<Coding guid="${id(`coding ${passage.id} ${key}`)}" creatingUser="${user}"><CodeRef targetGUID="${id(`code ${key}`)}"/></Coding>`;
      const codings = [
        ...passage.topics.map((topic) => coding(`topic ${topic}`)),
        coding(`commitment ${passage.commitment}`),
      ].join('');
      return `<PlainTextSelection guid="${id(`selection ${passage.id}`)}" name="${xml(passage.text.slice(0, 60))}" startPosition="${start}" endPosition="${end}" creatingUser="${user}"><Description>${xml(passage.because)}</Description>${codings}</PlainTextSelection>`;
    })
    .join('');
  const users = [
    `<User guid="${machine}" name="lacuna ${xml(analysis.engine.version)}"/>`,
    ...coders.map((name) => `<User guid="${userOf(name)}" name="${xml(name || 'coder')}"/>`),
  ].join('');
  const title = analysis.document.title ?? analysis.document.name;
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:project:1.0 http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd" name="${xml(title)}" origin="lacuna ${xml(analysis.engine.version)}" creatingUserGUID="${machine}"><Users>${users}</Users><CodeBook><Codes>${codes}</Codes></CodeBook><Sources><TextSource guid="${source}" name="${xml(analysis.document.name)}" plainTextPath="internal://${source}.txt" creatingUser="${machine}">${selections}</TextSource></Sources></Project>
`;
  return zipSync(
    { 'project.qde': strToU8(project), [`Sources/${source}.txt`]: strToU8(text) },
    { mtime: MODIFIED, level: 6 },
  );
}

/** A GUID that is the same for the same words (the form of a version 8 UUID). */
function guid(words: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(words)));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}
