import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Document } from '../../src/model/document.js';
import { textKey } from '../../src/model/text-key.js';
import { toQdpx } from '../../src/report/qdpx.js';
import { compileTaxonomy, parseTaxonomy } from '../../src/taxonomy/index.js';
import { TAXONOMY, TERMS } from '../cli/setting.js';
import { violations } from './refi-schema.js';
import { type Element, elementsOf, parseXml } from './xml-tree.js';

// Astral characters before, inside and after what is selected; signs that XML escapes; a form feed between two pages.
const TEXT = `# Digital strategy 𝔄𝔅 & "more"

🌍🌱 The Government will collect 60 % of e-waste by 2030 🎯 <soon>.

There is no law on electronic waste yet 🙂.
\fE-waste 🗑️ of 東京𠮷野家 is a problem.

Old e-waste lies in many places.
`;
const parsed = parseTaxonomy([
  { path: 'taxonomy.yaml', text: TAXONOMY },
  { path: 'terms/en.yaml', text: TERMS },
]);

let document: Document;
let analysis: Analysis;
let files: Record<string, Uint8Array>;
let project: Element;

beforeAll(async () => {
  document = await readDocument(new TextEncoder().encode(TEXT), { name: 'strategy.txt' });
  const compiled = compileTaxonomy(parsed.taxonomy!);
  const decide = (text: string, decision: 'rejected' | 'accepted', reviewedBy: string) => ({
    key: textKey(text),
    text,
    decision,
    topics: decision === 'accepted' ? ['e-waste-management'] : [],
    assertion: null,
    commitment: null,
    reviewedBy,
    note: 'A & B',
  });
  analysis = await analyse(document, compiled, {
    decisions: [
      decide('Old e-waste lies in many places.', 'rejected', 'Anna <1>'),
      decide('E-waste 🗑️ of 東京𠮷野家 is a problem.', 'accepted', ''),
    ],
  });
  files = unzipSync(toQdpx(analysis, document, parsed.taxonomy!));
  project = parseXml(strFromU8(files['project.qde']!));
});

const named = (name: string) => elementsOf(project).filter((element) => element.name === name);
const codeNames = () => new Map(named('Code').map(({ attributes }) => [attributes.guid, attributes.name]));

describe('a REFI-QDA project', () => {
  test('is valid by the published schema', () => {
    expect(project.attributes.xmlns).toBe('urn:QDA-XML:project:1.0');
    expect(violations(project)).toEqual([]);
  });

  test('the validator finds what is wrong', () => {
    const wrong = parseXml(
      '<Project origin="x"><CodeBook><Codes/></CodeBook><Users><User guid="1"/></Users></Project>',
    );
    expect(violations(wrong)).toEqual([
      '<Project> lacks name',
      '<Users> stands out of order in <Project>',
      '<Codes> lacks <Code>',
      '<User guid="1"> is no guid',
    ]);
  });

  test('every identifier stands once, and every reference finds what it names', () => {
    const ids = elementsOf(project).flatMap(({ attributes }) => attributes.guid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const users = new Set(named('User').map(({ attributes }) => attributes.guid));
    const codable = new Set(
      named('Code').flatMap(({ attributes }) => (attributes.isCodable === 'true' ? attributes.guid! : [])),
    );
    expect(named('CodeRef').filter(({ attributes }) => !codable.has(attributes.targetGUID!))).toEqual([]);
    const makers = elementsOf(project).flatMap(
      ({ attributes }) => attributes.creatingUser ?? attributes.creatingUserGUID ?? [],
    );
    expect(makers.filter((guid) => !users.has(guid))).toEqual([]);
  });

  test('the source is a file of the archive, and each selection its passage, astral characters included', () => {
    const [source] = named('TextSource');
    const path = source!.attributes.plainTextPath!.replace('internal://', 'Sources/');
    expect(Object.keys(files).sort()).toEqual([path, 'project.qde'].sort());
    const points = [...strFromU8(files[path]!)];
    const selected = named('PlainTextSelection').map(({ attributes }) =>
      points.slice(Number(attributes.startPosition), Number(attributes.endPosition)).join(''),
    );
    expect(selected).toEqual(analysis.passages.map(({ text }) => text));
    expect(selected[0]).toContain('🌍🌱 The Government will collect');
    expect(selected.at(-1)).toBe('Old e-waste lies in many places.');
    expect(document.pages).toHaveLength(2);
  });

  test('a passage has its topics, how firm it is, whether it is affirmed; what a coder rejected says so alone', () => {
    const names = codeNames();
    const codes = named('PlainTextSelection').map(({ children }) =>
      children.flatMap((coding) =>
        coding.children.map(({ attributes }) => names.get(attributes.targetGUID!)),
      ),
    );
    expect(codes).toEqual([
      ['Management of e-waste', 'target', 'affirmed', 'footprint'],
      ['Management of e-waste', 'mention', 'negated', 'footprint'],
      ['Management of e-waste', 'mention', 'affirmed', 'footprint', 'accepted'],
      ['rejected'],
    ]);
    const makers = new Map(named('User').map(({ attributes }) => [attributes.guid, attributes.name]));
    expect(
      named('PlainTextSelection').map(({ attributes }) =>
        makers.get(attributes.creatingUser)?.replace(/ \d.*/, ''),
      ),
    ).toEqual(['lacuna', 'lacuna', 'coder', 'Anna <1>']);
  });

  test('the same analysis gives the same bytes; programs that need a time find one', () => {
    expect(toQdpx(analysis, document, parsed.taxonomy!)).toEqual(
      toQdpx(analysis, document, parsed.taxonomy!),
    );
    for (const element of [...named('TextSource'), ...named('PlainTextSelection'), ...named('Coding')])
      expect(element.attributes.creationDateTime).toBe('2000-01-01T00:00:00Z');
  });
});
