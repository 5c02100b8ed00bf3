import { describe, expect, test } from 'vitest';
import { parseTaxonomy, type TaxonomyFile } from '../../src/taxonomy/index.js';
import { tinyFiles } from '../match/tiny.js';

const terms = (text: string, path = 'terms/en.yaml'): TaxonomyFile[] => [tinyFiles()[0]!, { path, text }];
const main = (change: (text: string) => string): TaxonomyFile[] =>
  tinyFiles().map((file) => (file.path === 'taxonomy.yaml' ? { ...file, text: change(file.text) } : file));

describe('parseTaxonomy', () => {
  test('reads a sound taxonomy without a word', () => {
    const { taxonomy, problems } = parseTaxonomy(tinyFiles());
    expect(problems).toEqual([]);
    expect(taxonomy?.id).toBe('tiny');
    expect(Object.keys(taxonomy?.terms ?? {})).toEqual(['en', 'fr']);
    expect(taxonomy?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('says where an unknown topic stands, and which was meant', () => {
    const { taxonomy, problems } = parseTaxonomy(
      terms('language: en\ntopics:\n  e-wast:\n    strong: [e-waste]\n'),
    );
    expect(taxonomy).toBeNull();
    expect(problems).toEqual([
      {
        code: 'unknown-topic',
        severity: 'error',
        message: 'topic "e-wast" is not in taxonomy.yaml',
        hint: 'did you mean "e-waste-management"?',
        file: 'terms/en.yaml',
        line: 3,
        column: 3,
      },
    ]);
  });

  const topic = (lines: string) => `language: en\ntopics:\n  repair-reuse:\n${lines}`;
  const faulty: [title: string, files: TaxonomyFile[], code: string, where: string][] = [
    ['broken YAML', terms('language: en\ntopics: [repair'), 'bad-yaml', 'terms/en.yaml:2'],
    ['a tab', terms('language: en\ntopics:\n\trepair-reuse: {}\n'), 'bad-yaml', 'terms/en.yaml:3'],
    [
      'a name that stands twice',
      terms('language: en\ntopics: {}\ntopics: {}\n'),
      'bad-yaml',
      'terms/en.yaml:3',
    ],
    ['two documents', terms('language: en\ntopics: {}\n---\nlanguage: fr\n'), 'bad-yaml', 'terms/en.yaml:'],
    [
      'a name that is not known',
      terms('language: en\ntopic: {}\ntopics: {}\n'),
      'unknown-name',
      'terms/en.yaml:2',
    ],
    ['a tier that is not known', terms(topic('    strnog: [repair]\n')), 'unknown-name', 'terms/en.yaml:4'],
    [
      'a setting that is not known',
      terms(topic('    strong: [{ term: a, mach: stem }]\n')),
      'unknown-name',
      'terms/en.yaml:4',
    ],
    [
      'a value that is not allowed',
      terms(topic('    strong: [{ term: a, match: steam }]\n')),
      'not-allowed',
      'terms/en.yaml:4',
    ],
    ['a number for a term', terms(topic('    strong:\n      - 2030\n')), 'not-a-text', 'terms/en.yaml:5'],
    ['an empty line of a list', terms(topic('    strong:\n      -\n')), 'not-a-text', 'terms/en.yaml:5'],
    ['an empty list', terms(topic('    strong:\n    weak: [a]\n')), 'wrong-kind', 'terms/en.yaml:4'],
    [
      'an unknown context',
      terms(topic('    weak: [{ term: a, with: [digtal] }]\n')),
      'unknown-context',
      'terms/en.yaml:4',
    ],
    [
      'an unknown topic in also',
      terms(topic('    strong: [{ term: a, also: [nothing] }]\n')),
      'unknown-topic',
      'terms/en.yaml:4',
    ],
    [
      'a fault in a term',
      terms(topic('    strong: [fine, (a|b]\n')),
      'unbalanced-parentheses',
      'terms/en.yaml:4',
    ],
    [
      'too many combinations',
      terms(topic(`    strong: [${'(a b|c d) '.repeat(8)}]\n`)),
      'too-many-combinations',
      'terms/en.yaml:4',
    ],
    [
      'a fault in a false friend',
      terms('language: en\ntopics: {}\nfalse-friends: ["a ...9 b"]\n'),
      'bad-gap',
      'terms/en.yaml:3',
    ],
    [
      'a fault in a context',
      terms('language: en\ntopics: {}\ncontexts: { digital: ["()"] }\n'),
      'empty-alternatives',
      'terms/en.yaml:3',
    ],
    [
      'text in another encoding',
      terms(topic('    strong: [\ufffdnergie]\n')),
      'wrong-encoding',
      'terms/en.yaml:4',
    ],
    [
      'UTF-8 read as something else',
      terms(topic('    strong: [Ã©nergie]\n')),
      'wrong-encoding',
      'terms/en.yaml:4',
    ],
    [
      'a letter of another alphabet',
      terms(topic('    strong: [w\u0430ste]\n')),
      'look-alike-letter',
      'terms/en.yaml:4',
    ],
    [
      'company for a strong term',
      terms(topic('    strong: [{ term: a, scope: near }]\n')),
      'needless-company',
      'terms/en.yaml:4',
    ],
    [
      'a language that the name contradicts',
      terms('language: fr\ntopics: {}\n'),
      'language-clash',
      'terms/en.yaml:1',
    ],
    [
      'terms in another place',
      [...tinyFiles(), { path: 'term/es.yaml', text: '' }],
      'misplaced-file',
      'term/es.yaml:',
    ],
    ['no taxonomy.yaml', tinyFiles().slice(1), 'no-taxonomy-file', 'taxonomy.yaml:'],
    ['no terms', tinyFiles().slice(0, 1), 'no-terms', 'terms:'],
    ['no files', [], 'no-taxonomy-file', 'taxonomy.yaml:'],
    [
      'a missing name',
      main((text) => text.replace('title: A tiny taxonomy\n', '')),
      'missing',
      'taxonomy.yaml:',
    ],
    ['a bad id', main((text) => text.replace('id: tiny', 'id: Tiny One')), 'bad-id', 'taxonomy.yaml:2'],
    [
      'a weight that is too big',
      main((text) =>
        text.replace('sources: [TD/B/EDE/8/4 R6]', 'sources: [TD/B/EDE/8/4 R6]\n        weight: 2'),
      ),
      'too-big',
      'taxonomy.yaml:',
    ],
    [
      'an unknown name deep inside',
      main((text) => text.replace('facet: issue', 'facet: issue\n    phse: x')),
      'unknown-name',
      'taxonomy.yaml:14',
    ],
    [
      'a level that does not exist',
      main((text) => text.replace('mentioned', 'mentionned')),
      'not-allowed',
      'taxonomy.yaml:',
    ],
    [
      'a level expected of an unknown topic',
      main((text) => text.replace('e-waste-management: committed', 'e-wastes: committed')),
      'unknown-topic',
      'taxonomy.yaml:',
    ],
    [
      'a topic that yields to an unknown one',
      main((text) => text.replace('¶28]\n', '¶28]\n        yieldsTo: [nothing]\n')),
      'unknown-topic',
      'taxonomy.yaml:',
    ],
    [
      'an id that stands twice',
      main((text) => text.replace('id: repair-reuse', 'id: e-waste-management')),
      'duplicate-id',
      'taxonomy.yaml:',
    ],
  ];
  test.each(faulty)('reports %s, with its place and a hint', (_, files, code, where) => {
    const { problems } = parseTaxonomy(files);
    const found = problems.find((problem) => problem.code === code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    expect(`${found?.file}:${found?.line ?? ''}`).toContain(where);
    expect(found?.hint?.length).toBeGreaterThan(0);
  });

  test('reports every problem of every file at once, by file and line', () => {
    const files = [
      ...main((text) => text.replace('id: tiny', 'id: Tiny')).slice(0, 1),
      {
        path: 'terms/fr.yaml',
        text: 'language: fr\ntopics:\n  nothing: { strong: ["a ...9 b", "(c"] }\nrest: 1\n',
      },
    ];
    const { problems } = parseTaxonomy(files);
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'taxonomy.yaml:2 bad-id',
      'terms/fr.yaml:3 unknown-topic',
      'terms/fr.yaml:3 bad-gap',
      'terms/fr.yaml:3 unbalanced-parentheses',
      'terms/fr.yaml:4 unknown-name',
    ]);
  });

  test('lets a warning pass', () => {
    const { taxonomy, problems } = parseTaxonomy(
      terms('language: en\ntopics: { repair-reuse: { strong: [w\u0430ste] } }\n'),
    );
    expect(taxonomy).not.toBeNull();
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('reads files with a byte order mark, backslashes and any order', () => {
    const files = tinyFiles().map(({ path, text }) => ({
      path: path.replace('/', '\\'),
      text: `\ufeff${text}`,
    }));
    expect(parseTaxonomy(files.reverse()).problems).toEqual([]);
  });
});

describe('a hostile taxonomy', () => {
  const bomb = `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join()}]`).join('\n')}`;
  const cases: [title: string, text: string, code: string][] = [
    ['aliases that grow', bomb, 'too-many-references'],
    ['a list nested too deeply', '['.repeat(50_000), 'bad-yaml'],
    ['a file that is too large', `language: en\ntopics: {}\n#${'x'.repeat(5_000_001)}`, 'file-too-large'],
    ['a name of the prototype', 'language: en\ntopics: {}\n__proto__: { strong: [a] }\n', 'unknown-name'],
    ['a list instead of names', '[a, b]', 'wrong-kind'],
    ['noise', '\u0000\u0001\ufffd', 'wrong-encoding'],
  ];
  test.each(cases)('is refused in words: %s', (_, text, code) => {
    const { taxonomy, problems } = parseTaxonomy(terms(text));
    expect(taxonomy).toBeNull();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  test('may name a topic like a property of objects', () => {
    const files = main((text) => text.replaceAll('repair-reuse', 'constructor'));
    const { problems } = parseTaxonomy([
      files[0]!,
      { path: 'terms/en.yaml', text: 'language: en\ntopics: { constructor: { strong: [repair] } }\n' },
    ]);
    expect(problems).toEqual([]);
  });
});

describe('sha256', () => {
  const hash = (files: readonly TaxonomyFile[]) => parseTaxonomy(files).taxonomy?.sha256;
  const english = (text: string) => [
    ...tinyFiles().filter(({ path }) => path !== 'terms/en.yaml'),
    { path: 'terms/en.yaml', text },
  ];
  const one =
    'language: en\ncontexts: { a: [x, y] }\ntopics: { repair-reuse: { strong: [b, a], weak: [{ term: c, with: [a] }] } }\n';

  const same: [title: string, text: string][] = [
    [
      'the order of names',
      'topics: { repair-reuse: { weak: [{ with: [a], term: c }], strong: [b, a] } }\nlanguage: en\ncontexts: { a: [x, y] }\n',
    ],
    ['the order of terms', one.replace('[b, a]', '[a, b]').replace('[x, y]', '[y, x]')],
    ['comments and layout', `# a comment\n${one}\n\n`],
    ['writing a term alone or with its name', one.replace('[b, a]', '[{ term: b }, a]')],
  ];
  test.each(same)('does not depend on %s', (_, text) => {
    expect(hash(english(text))).toBe(hash(english(one)));
  });

  test('does not depend on the order of files', () => {
    expect(hash(tinyFiles().reverse())).toBe(hash(tinyFiles()));
  });

  test('changes with what the taxonomy says', () => {
    const hashes = [
      one,
      one.replace('[b, a]', '[b]'),
      one.replace('term: c', 'term: d'),
      one.replace('[x, y]', '[x]'),
    ].map((text) => hash(english(text)));
    expect(new Set(hashes).size).toBe(4);
  });
});
