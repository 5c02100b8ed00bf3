import { mkdtemp, readFile as readBytes, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/index.js';
import type { Document } from '../../src/model/document.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { analyseCached, loadTaxonomy, openAnalysisCache } from '../../src/node/index.js';

const TEXT = `# Digital strategy of Meridia

The ministry will collect 65 % of electronic waste by 2030. Data centres shall report their energy use every year.
`;

const { taxonomy } = (await loadTaxonomy('digital-sustainability')) as { taxonomy: Taxonomy };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-analyses-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (text: string, name = 'meridia.md') => readDocument(new TextEncoder().encode(text), { name });
const entries = async () =>
  (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json'));
const analysed = (document: Document, options = {}) =>
  analyseCached(document, taxonomy, { cache: openAnalysisCache({ folder }), ...options });

test('what is asked twice is analysed once, and the same byte for byte', async () => {
  const document = await read(TEXT);
  const first = await analysed(document);
  expect(first.passages.length).toBeGreaterThan(0);
  expect(await entries()).toHaveLength(1);
  expect(JSON.stringify(await analysed(document))).toBe(JSON.stringify(first));
  expect(JSON.stringify(await analyseCached(document, taxonomy, { cache: false }))).toBe(
    JSON.stringify(first),
  );
  expect(await entries()).toHaveLength(1);
});

test('the same bytes under another name are the same analysis under that name', async () => {
  const first = await analysed(await read(TEXT));
  const second = await analysed(await read(TEXT, 'copy.md'));
  expect(second.document.name).toBe('copy.md');
  expect({ ...second, document: { ...second.document, name: 'meridia.md' } }).toEqual(first);
  expect(await entries()).toHaveLength(1);
});

test.each([
  ['another profile', TEXT, { profile: 'undp-2025' }],
  ['another kind of document', TEXT, { kind: 'draft' }],
  ['another language', TEXT, { language: 'fr' }],
  ['another text', `${TEXT}\nWater is saved.`, {}],
])('%s is another analysis', async (_, text, options) => {
  await analysed(await read(TEXT));
  await analysed(await read(text), options);
  expect(await entries()).toHaveLength(2);
});

test('fewer pages of the same bytes are another analysis', async () => {
  const document = await read(TEXT);
  await analysed(document);
  await analysed({ ...document, pageCount: 2 });
  expect(await entries()).toHaveLength(2);
});

test('another taxonomy is another analysis', async () => {
  const document = await read(TEXT);
  await analysed(document);
  const reverse = await loadTaxonomy('environment-digital');
  const cache = openAnalysisCache({ folder });
  const other = await analyseCached(document, reverse.taxonomy as Taxonomy, { cache });
  expect(other.taxonomy.id).toBe('environment-digital');
  expect(await entries()).toHaveLength(2);
});

test.each([
  ['a reading that may come out better another time', { code: 'time-out', severity: 'warning' }],
  ['a reading that took too much memory', { code: 'too-much-memory', severity: 'warning' }],
] as const)('%s is not kept', async (_, problem) => {
  const document = await read(TEXT);
  await analysed({ ...document, problems: [{ ...problem, message: 'Stopped.' }] });
  expect(await entries()).toEqual([]);
});

test('what coders decided is not kept', async () => {
  await analysed(await read(TEXT), { decisions: [] });
  expect(await entries()).toEqual([]);
});

test('a damaged entry is analysed anew', async () => {
  const document = await read(TEXT);
  const first = await analysed(document);
  const [entry] = await entries();
  const path = join(folder, entry as string);
  await writeFile(path, (await readBytes(path, 'utf8')).replace('"importance":', '"importance":1,"x":'));
  expect(JSON.stringify(await analysed(document))).toBe(JSON.stringify(first));
});
