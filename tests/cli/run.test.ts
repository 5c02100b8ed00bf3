import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analysisSchema } from '../../src/model/analysis.js';
import { folderWith, lacuna, STRATEGY, TAXONOMY, TERMS } from './setting.js';

let folder: ReturnType<typeof folderWith>;
let own: string[];

beforeAll(() => {
  folder = folderWith({
    'strategy.md': STRATEGY,
    'other.md': STRATEGY.replaceAll('electronic waste', 'household rubbish'),
    'empty.pdf': '',
    'noise.pdf': '%PDF-1.7\nnothing that a reader could use',
    'small/taxonomy.yaml': TAXONOMY,
    'small/terms/en.yaml': TERMS,
    'broken/taxonomy.yaml': 'id: [',
    'wrong/taxonomy.yaml': TAXONOMY,
    'wrong/terms/en.yaml': TERMS.replace('data-centre-energy:', 'data-center-energy:'),
  });
  own = ['--taxonomy', folder.at('small'), '--no-cache'];
});
afterAll(() => folder.remove());

const files = (...names: string[]) => names.map((name) => folder.at(name));

describe('score', () => {
  test('prints the report on standard output, and nothing beside it', async () => {
    const { code, out, err } = await lacuna(['score', ...files('strategy.md'), ...own]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('National Digital Strategy of Atlantis');
    expect(out).toContain('Management of e-waste (committed');
    expect(out).toContain('“The Ministry of Environment will collect electronic waste');
  });

  test('prints one Analysis for one file', async () => {
    const { code, out } = await lacuna(['score', ...files('strategy.md'), ...own, '--format', 'json']);
    expect(code).toBe(0);
    expect(analysisSchema.parse(JSON.parse(out)).document.name).toBe('strategy.md');
  });

  test('gives the same bytes twice', async () => {
    const [one, two] = [
      await lacuna(['score', ...files('strategy.md'), ...own, '-f', 'json']),
      await lacuna(['score', ...files('strategy.md'), ...own, '-f', 'json']),
    ];
    expect(one.out).toBe(two.out);
  });

  test('keeps the order of the files and loses none beside bad ones', async () => {
    const names = ['empty.pdf', 'strategy.md', 'missing.pdf', 'noise.pdf', 'small', 'other.md'];
    const { code, out, err } = await lacuna(['score', ...files(...names), ...own, '--format', 'json']);
    const analyses = analysisSchema.array().parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(analyses.map(({ document }) => document.name)).toEqual(names);
    expect(analyses.map(({ document }) => document.readability)).toEqual([
      'unreadable',
      'readable',
      'unreadable',
      'unreadable',
      'unreadable',
      'readable',
    ]);
    expect(analyses.filter(({ score }) => score === null)).toHaveLength(4);
    for (const name of ['empty.pdf', 'missing.pdf', 'noise.pdf', 'small'])
      expect(err).toMatch(new RegExp(`${name} could not be analysed: .`));
  });

  test('writes ndjson one analysis a line', async () => {
    const { out } = await lacuna([
      'score',
      ...files('strategy.md', 'empty.pdf'),
      ...own,
      '--format',
      'ndjson',
    ]);
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document.name);
    expect(names).toEqual(['strategy.md', 'empty.pdf']);
  });

  test.each([
    { level: 'mentioned', file: 'strategy.md', profile: 'waste-only', code: 0, says: '' },
    {
      level: 'mentioned',
      file: 'strategy.md',
      profile: 'default',
      code: 1,
      says: 'short of "mentioned": data-centre-energy',
    },
    { level: 'committed', file: 'strategy.md', profile: 'default', code: 0, says: '' },
    {
      level: 'committed',
      file: 'other.md',
      profile: 'default',
      code: 1,
      says: 'short of "committed": e-waste-management',
    },
    { level: 'targeted', file: 'other.md', profile: 'default', code: 0, says: '' },
  ])(
    '--fail-on-gap $level on $file with $profile ends with $code',
    async ({ level, file, profile, code, says }) => {
      const result = await lacuna([
        'score',
        ...files(file),
        ...own,
        '--fail-on-gap',
        level,
        '--profile',
        profile,
      ]);
      expect(result.code).toBe(code);
      expect(result.err).toContain(says);
    },
  );

  test('writes a file whole, leaves no draft, and prints nothing', async () => {
    const { code, out } = await lacuna([
      'score',
      ...files('strategy.md'),
      ...own,
      '-f',
      'md',
      '-o',
      folder.at('report.md'),
    ]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(folder.at('report.md'), 'utf8')).toMatch(
      /^# National Digital Strategy of Atlantis\n[\s\S]*\n$/,
    );
    expect(readdirSync(folder.path).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test('never overwrites an input, not even by another name', async () => {
    symlinkSync(folder.at('strategy.md'), folder.at('link.md'));
    for (const name of ['strategy.md', 'link.md']) {
      const { code, err } = await lacuna(['score', ...files('strategy.md'), ...own, '-o', folder.at(name)]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is the input') });
    }
    expect(readFileSync(folder.at('strategy.md'), 'utf8')).toBe(STRATEGY);
  });

  test('stops where it is asked to', async () => {
    const { code, err, out } = await lacuna(['score', ...files('strategy.md'), ...own], {
      signal: AbortSignal.abort(),
    });
    expect({ code, err, out }).toEqual({ code: 130, err: 'Stopped.\n', out: '' });
  });

  test('shows progress on a terminal only, and wipes it', async () => {
    const shown = await lacuna(['score', ...files('strategy.md'), ...own], {
      terminal: true,
      env: { NO_COLOR: '1' },
    });
    expect(shown.err).toContain('reading');
    expect(shown.err).toMatch(/\r\u001b\[K$/);
    const quiet = await lacuna(['score', ...files('strategy.md'), ...own, '--quiet'], { terminal: true });
    expect(quiet.err).toBe('');
  });
});

describe('colour', () => {
  test.each([
    { title: 'on a terminal', terminal: true, env: {}, coloured: true },
    { title: 'not in a pipe', terminal: false, env: {}, coloured: false },
    { title: 'not with NO_COLOR', terminal: true, env: { NO_COLOR: '1' }, coloured: false },
    { title: 'not on a dumb terminal', terminal: true, env: { TERM: 'dumb' }, coloured: false },
    { title: 'in a pipe with FORCE_COLOR', terminal: false, env: { FORCE_COLOR: '1' }, coloured: true },
    { title: 'not with FORCE_COLOR=0', terminal: true, env: { FORCE_COLOR: '0' }, coloured: false },
  ])('$title', async ({ terminal, env, coloured }) => {
    const { out } = await lacuna(['score', ...files('strategy.md'), ...own, '-q'], {
      terminal,
      env: env as Record<string, string>,
    });
    expect(out.includes('\u001b[')).toBe(coloured);
  });
});

describe('explain', () => {
  test('shows the passages of a topic in their context', async () => {
    const { code, out } = await lacuna(['explain', ...files('strategy.md'), 'e-waste-management', ...own]);
    expect(code).toBe(0);
    expect(out).toContain('will collect «electronic waste» from every');
    expect(out).toContain('because: ');
  });

  test('gives them as JSON', async () => {
    const { out } = await lacuna([
      'explain',
      ...files('strategy.md'),
      'e-waste-management',
      ...own,
      '--format',
      'json',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      theme: 'waste',
      topic: { id: 'e-waste-management', level: 'committed' },
    });
  });

  test('says why a file gives nothing', async () => {
    const { code, err, out } = await lacuna(['explain', ...files('empty.pdf'), 'e-waste-management', ...own]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('could not be analysed: The file is empty');
  });
});

describe('text', () => {
  test('shows what was read with its roles', async () => {
    const { code, out } = await lacuna(['text', ...files('strategy.md'), '--no-cache']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Page 1$/m);
    expect(out).toMatch(/^ {2}heading 2 +Waste$/m);
    expect(out).toMatch(/^ {2}body +This strategy was adopted/m);
  });

  test('gives the same as JSON', async () => {
    const { out } = await lacuna(['text', ...files('strategy.md'), '--no-cache', '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      name: 'strategy.md',
      readability: 'readable',
      pages: [{ number: 1 }],
    });
  });

  test('ends with 1 where nothing could be read', async () => {
    const { code, err } = await lacuna(['text', ...files('noise.pdf'), '--no-cache']);
    expect(code).toBe(1);
    expect(err).toContain('noise.pdf could not be read');
  });

  test('says once why nothing could be read, and claims nothing about it', async () => {
    const { err, out } = await lacuna(['text', ...files('empty.pdf'), '--no-cache']);
    expect(err.match(/The file is empty/g)).toHaveLength(1);
    expect(out).toBe('empty.pdf\ncould not be read\n');
  });
});

describe('taxonomy', () => {
  test('shows a taxonomy and one of its topics', async () => {
    const all = await lacuna(['taxonomy', 'show', folder.at('small')]);
    expect(all.out).toContain('e-waste-management · Management of e-waste');
    const one = await lacuna(['taxonomy', 'show', folder.at('small'), '--topic', 'e-waste-management']);
    expect(one.out).toContain('Expected: default committed · waste-only mentioned. Weight of a gap: 1 of 1.');
    expect(one.out).toContain('→ Collect it. [S]');
    expect(one.out).toContain('strong: electronic waste · e-waste');
    const data = await lacuna([
      'taxonomy',
      'show',
      folder.at('small'),
      '--topic',
      'e-waste-management',
      '-f',
      'json',
    ]);
    expect(JSON.parse(data.out)).toMatchObject({
      id: 'e-waste-management',
      terms: { en: { strong: ['electronic waste', 'e-waste'] } },
    });
  });

  test('lint finds nothing wrong where nothing is', async () => {
    const { code, out, err } = await lacuna(['taxonomy', 'lint', folder.at('small')]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('0 errors, 0 warnings');
  });

  test('lint names file, line and the nearest topic', async () => {
    const { code, out } = await lacuna(['taxonomy', 'lint', folder.at('wrong')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error: terms\/en\.yaml:\d+:\d+ .*data-center-energy.*data-centre-energy/m);
  });

  test('the shipped taxonomy has no errors', async () => {
    const { out } = await lacuna(['taxonomy', 'lint']);
    expect(out.split('\n').filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

describe('wrong usage ends with 2 and says what would be right', () => {
  test.each<[string, string[], string]>([
    ['no file', ['score'], "missing required argument 'file'"],
    ['an unknown command', ['scor', 'x'], 'Did you mean score?'],
    ['an unknown option', ['score', 'x', '--formt', 'json'], 'Did you mean --format?'],
    ['an unknown format', ['score', 'x', '--format', 'jsn'], 'Did you mean json?'],
    ['an unknown level', ['score', 'x', '--min-level', 'commited'], 'Did you mean committed?'],
    ['a number that is none', ['score', 'x', '--max-pages', '1e3'], 'must be a whole number from 1 on'],
    [
      'an unknown taxonomy',
      ['score', 'x', '--taxonomy', 'no-such-thing'],
      'There is no taxonomy "no-such-thing"',
    ],
    [
      'an unknown profile',
      ['score', 'x', '--taxonomy', 'SMALL', '--profile', 'waste-onyl'],
      'did you mean "waste-only"?',
    ],
    [
      'an unknown topic',
      ['explain', 'x', 'e-wast', '--taxonomy', 'SMALL'],
      'did you mean "e-waste-management"?',
    ],
    [
      'a language without terms',
      ['score', 'x', '--taxonomy', 'SMALL', '--language', 'xx'],
      'has no terms in "xx": it has en.',
    ],
    ['a broken taxonomy', ['score', 'x', '--taxonomy', 'BROKEN'], 'taxonomy.yaml:1'],
    ['a folder that is no taxonomy', ['taxonomy', 'lint', 'FOLDER'], "is not a taxonomy's folder"],
    ['standard input twice', ['score', '-', '-'], 'only once'],
    [
      'an output folder that is none',
      ['score', 'x', '--output', 'FOLDER/none/report.md'],
      'there is no folder',
    ],
    ['an output that is a folder', ['score', 'x', '--output', 'FOLDER'], 'is a folder'],
  ])('%s', async (_title, args, says) => {
    const places: Record<string, string> = { SMALL: folder.at('small'), BROKEN: folder.at('broken') };
    const { code, out, err } = await lacuna(
      args.map((one) => places[one] ?? one.replace(/^FOLDER/, folder.path)),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });
});

test.each([
  [['score']],
  [['explain']],
  [['text']],
  [['taxonomy']],
  [['taxonomy', 'list']],
  [['taxonomy', 'show']],
  [['taxonomy', 'lint']],
  [[]],
])('help of %j has examples', async (command) => {
  const { code, out } = await lacuna([...command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Examples:\n {2}lacuna /m);
});
