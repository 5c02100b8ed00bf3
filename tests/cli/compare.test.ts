import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confidence, listOf, names, shard } from '../../src/cli/arguments.js';
import { folderWith, lacuna, STRATEGY, TAXONOMY, TERMS } from './setting.js';

let folder: ReturnType<typeof folderWith>;
beforeAll(() => {
  folder = folderWith({
    'tax/taxonomy.yaml': TAXONOMY,
    'tax/terms/en.yaml': TERMS,
    'docs/kenya-2022.md': STRATEGY,
    'docs/XAB_2020_ai.md': STRATEGY.replaceAll('will collect', 'should collect'),
    'docs/README.md': 'About.',
    'empty/.keep': '',
    'not-a-folder': 'x',
    'manifest.csv':
      'file,country,year,kind,bloc\ndocs/kenya-2022.md,Kenia,2022,digital,East\ndocs/XAB_2020_ai.md,XAB,2020,ai,West\n',
    'wrong.csv': 'name,land\nx,KEN\n',
    'holes.csv': 'file,country\ndocs/kenya-2022.md,KEN\ndocs/gone.pdf,UGA\ndocs/XAB_2020_ai.md,Atlantis\n',
    'bad.json': '{"schemaVersion":1}',
    'bad.ndjson': '{"no":"analysis"}\nnot json\n',
  });
});
afterAll(() => folder.remove());

const compare = (...more: string[]) =>
  lacuna(['compare', ...more, '--taxonomy', folder.at('tax'), '--resamples', '20', '--no-cache']);

describe('lacuna compare', () => {
  test('without a folder prints the summary and leaves nothing behind', async () => {
    const before = readdirSync(folder.path);
    const { code, out, err } = await compare(folder.at('docs'));
    expect(code).toBe(0);
    expect(out).toMatch(/^# A small taxonomy: 2 documents, 2 countries\n/);
    expect(err).toBe('2 documents of 2 countries compared.\n');
    expect(readdirSync(folder.path)).toEqual(before);
  });

  test('takes country, year, kind and groupings from a manifest, with or without paths', async () => {
    const { code, out } = await compare(
      '--manifest',
      folder.at('manifest.csv'),
      '--group',
      'bloc',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const { documents, groups } = JSON.parse(out);
    expect(
      documents.map((one: Record<string, unknown>) => [one.name, one.country, one.year, one.kind]),
    ).toEqual([
      ['kenya-2022.md', 'KEN', 2022, 'digital'],
      ['XAB_2020_ai.md', 'XAB', 2020, 'ai'],
    ]);
    expect(
      groups.map(({ by, values }: { by: string; values: { value: string }[] }) => [
        by,
        values.map(({ value }) => value),
      ]),
    ).toEqual([['bloc', ['East', 'West']]]);
  });

  test('loses nothing over a manifest with holes, and says each', async () => {
    const { code, out, err } = await compare(
      folder.at('docs'),
      '--manifest',
      folder.at('holes.csv'),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(err).toContain('"Atlantis" is no country that is known.');
    expect(err).toContain(
      'docs/gone.pdf could not be analysed: The manifest names it, and there is no such file.',
    );
    const { counts, failures } = JSON.parse(out);
    expect(counts).toMatchObject({ documents: 2, documentsWithoutCountry: 1 });
    expect(failures).toMatchObject([{ name: 'docs/gone.pdf', country: 'UGA', code: 'file-not-found' }]);
  });

  test.each([
    ['an empty folder', () => [folder.at('empty')], /No strategies in .*empty/],
    ['a path that is not there', () => [folder.at('gone')], /There is no file or folder/],
    [
      'a manifest that is not there',
      () => [folder.at('docs'), '--manifest', folder.at('gone.csv')],
      /There is no manifest/,
    ],
    [
      'a manifest with wrong columns',
      () => [folder.at('docs'), '--manifest', folder.at('wrong.csv')],
      /wrong\.csv:1 .*no column "file"\. It has: name, land\./,
    ],
    [
      'an output that is a file',
      () => [folder.at('docs'), '--output', folder.at('not-a-folder')],
      /it is a file\. Name a folder/,
    ],
    [
      'a format that needs a folder',
      () => [folder.at('docs'), '--format', 'xlsx'],
      /--format xlsx needs a folder/,
    ],
    ['an unknown format', () => [folder.at('docs'), '--format', 'xlsy'], /Did you mean xlsx/],
    ['an unknown profile', () => [folder.at('docs'), '--profile', 'nothing'], /no profile "nothing"/],
  ])('refuses %s with exit code 2, before any work', async (_title, args, message) => {
    const { code, err, out } = await compare(...args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  test('refuses a folder that cannot be written to', async () => {
    const sealed = folderWith({ 'out/x': '' });
    chmodSync(sealed.at('out'), 0o500);
    // Root may write everywhere: there the system's own sealed folder stands for it.
    const target = process.getuid?.() === 0 ? '/proc/lacuna' : sealed.at('out');
    const { code, err } = await compare(folder.at('docs'), '--output', target);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written to \((?:EACCES|ENOENT|EPERM|EROFS)\)/);
    chmodSync(sealed.at('out'), 0o700);
    sealed.remove();
  });

  test('says what is no analysis, and compares the rest', async () => {
    const { code, err, out } = await compare(
      folder.at('docs'),
      folder.at('bad.json'),
      folder.at('bad.ndjson'),
      '--format',
      'json',
    );
    expect(code).toBe(1);
    expect(err).toContain('"bad.json" holds something that is no analysis.');
    expect(err).toContain('2 of the lines of "bad.ndjson" are no analyses.');
    expect(JSON.parse(out).counts.documents).toBe(2);
  });

  test('takes analyses for documents, and gives the same figures', async () => {
    const files = [folder.at('docs/kenya-2022.md'), folder.at('docs/XAB_2020_ai.md')];
    const scored = await lacuna(['score', ...files, '--taxonomy', folder.at('tax'), '--format', 'ndjson']);
    writeFileSync(folder.at('scored.ndjson'), scored.out);
    const array = await lacuna(['score', ...files, '--taxonomy', folder.at('tax'), '--format', 'json']);
    writeFileSync(folder.at('scored.json'), array.out);
    const direct = await compare(folder.at('docs'), '--format', 'json');
    const manifest = ['--manifest', folder.at('manifest.csv')];
    const withManifest = await compare(...files, ...manifest, '--format', 'json');
    for (const name of ['scored.ndjson', 'scored.json']) {
      const { out } = await compare(folder.at(name), ...manifest, '--format', 'json');
      expect(JSON.parse(out), name).toEqual(JSON.parse(withManifest.out));
      expect(JSON.parse(out).prevalence).toEqual(JSON.parse(direct.out).prevalence);
    }
  });

  test('does nothing in a dry run but say what it would do', async () => {
    const { code, out, err } = await compare(folder.at('docs'), '--dry-run', '--output', folder.at('dry'));
    expect(code).toBe(0);
    expect(out).toBe('analyse  XAB  2020  ai  XAB_2020_ai.md\nanalyse  KEN  2022  ?  kenya-2022.md\n');
    expect(err).toContain('2 documents, 0 of them done already. Nothing was analysed and nothing written.');
    expect(existsSync(folder.at('dry'))).toBe(false);
  });

  test('writes a manifest of the run with the hashes of what it read and wrote', async () => {
    await compare(folder.at('docs'), '--output', folder.at('run'), '--format', 'json,md');
    const run = JSON.parse(readFileSync(join(folder.at('run'), 'run.json'), 'utf8'));
    expect(run.inputs).toHaveLength(2);
    expect(run.outputs.map(({ name }: { name: string }) => name)).toEqual([
      'comparison.json',
      'comparison.md',
    ]);
    expect(run.method).toMatch(/^2 strategy documents of 2 countries were analysed with lacuna/);
    expect(readdirSync(folder.at('run')).sort()).toEqual([
      'comparison.json',
      'comparison.md',
      'journal.ndjson',
      'run.json',
    ]);
  });
});

describe('lacuna manifest', () => {
  test('writes what it guesses, to be read by compare as it is', async () => {
    const { code, out, err } = await lacuna(['manifest', folder.at('docs')]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'file,country,country_name,year,kind,title,guessed_from',
      'XAB_2020_ai.md,XAB,,2020,ai,National Digital Strategy of Atlantis,"country: name, year: name, kind: name"',
      'kenya-2022.md,KEN,Kenya,2022,digital,National Digital Strategy of Atlantis,"country: name, year: name, kind: title"',
    ]);
    expect(err).toContain('2 documents; every one has a country. Please check the guesses');
    writeFileSync(folder.at('docs/manifest.csv'), out);
    const compared = await compare(folder.at('docs'));
    expect([compared.code, compared.err.includes('Using ')]).toEqual([0, true]);
  });

  test('refuses an empty folder', async () => {
    expect((await lacuna(['manifest', folder.at('empty')])).code).toBe(2);
  });
});

describe('lacuna diff', () => {
  test('tells what changed between two documents, or an analysis and a document', async () => {
    const files = [folder.at('docs/XAB_2020_ai.md'), folder.at('docs/kenya-2022.md')] as const;
    const { code, out } = await lacuna(['diff', ...files, '--taxonomy', folder.at('tax')]);
    expect(code).toBe(0);
    expect(out).toContain('Strengthened (1)');
    expect(out).toContain('addressed → committed');
    const scored = await lacuna(['score', files[0], '--taxonomy', folder.at('tax'), '--format', 'json']);
    writeFileSync(folder.at('old.json'), scored.out);
    const mixed = await lacuna([
      'diff',
      folder.at('old.json'),
      files[1],
      '--taxonomy',
      folder.at('tax'),
      '--format',
      'json',
    ]);
    expect(JSON.parse(mixed.out).topics[0]).toMatchObject({
      id: 'e-waste-management',
      change: 'strengthened',
    });
  });

  test('refuses what is no analysis', async () => {
    const { code, err } = await lacuna([
      'diff',
      folder.at('bad.json'),
      folder.at('docs/kenya-2022.md'),
      '--taxonomy',
      folder.at('tax'),
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('is no analysis')]);
  });
});

describe('arguments', () => {
  test('shards are parts of a whole', () => {
    expect(shard('2/4')).toEqual({ index: 2, of: 4 });
    for (const wrong of ['0/4', '5/4', '1/0', '1', 'a/b', '1/2/3']) expect(() => shard(wrong)).toThrow('2/4');
  });

  test('lists are joined by commas', () => {
    expect(names('Region, income group')).toEqual(['region', 'income_group']);
    expect(() => names(' , ')).toThrow('joined by commas');
    expect(listOf(['a', 'b'])('a, b')).toEqual(['a', 'b']);
    expect(confidence('0.9')).toBe(0.9);
  });
});
