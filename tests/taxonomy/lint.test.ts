import { describe, expect, test } from 'vitest';
import { lintTaxonomy, parseTaxonomy } from '../../src/taxonomy/index.js';
import { tinyFiles } from '../match/tiny.js';

/** What the linter says of English terms, without what it says of topics that the test leaves out. */
async function lint(text: string) {
  const files = [tinyFiles()[0]!, { path: 'terms/en.yaml', text: `language: en\n${text}` }];
  return (await lintTaxonomy(files)).filter(({ code }) => code !== 'topic-without-terms');
}

const line = ({ code, line: at, message }: { code: string; line?: number | undefined; message: string }) =>
  `${at} ${code} ${message}`;

describe('lintTaxonomy', () => {
  test('finds nothing in the tiny taxonomy but topics without terms', async () => {
    const codes = (await lintTaxonomy(tinyFiles())).map(({ file, code }) => `${file} ${code}`);
    expect(new Set(codes)).toEqual(
      new Set(['terms/fr.yaml topic-without-terms', 'terms/en.yaml idle-false-friend']),
    );
  });

  const cases: [title: string, terms: string, found: string[]][] = [
    [
      'the same term twice',
      'topics:\n  repair-reuse:\n    strong:\n      - Right to repair\n      - right-to-repair\n',
      ['6 duplicate-term "right-to-repair" is already found by "Right to repair" (strong, line 5)'],
    ],
    [
      'a form that another term already finds',
      'topics:\n  repair-reuse:\n    strong:\n      - repair~\n      - repairs\n',
      ['6 unreachable-term "repairs" is already found by "repair~" (strong, line 5)'],
    ],
    [
      'a weak term that a strong one makes needless',
      'topics:\n  repair-reuse:\n    strong:\n      - second life\n    weak:\n      - second lives\n',
      ['7 unreachable-term "second lives" is already found by "second life" (strong, line 5)'],
    ],
    [
      'a strong term in two topics',
      'topics:\n  energy-transition:\n    strong: [energy saving]\n  data-centre-energy:\n    strong: [energy savings]\n',
      [
        '4 term-in-two-topics "energy saving" counts for topic "energy-transition" and, as "energy savings", line 6, for topic "data-centre-energy"',
      ],
    ],
    [
      'a term that a false friend always hides',
      'topics:\n  repair-reuse:\n    strong: [spare]\nfalse-friends: [(spare|spares) (part|)]\n',
      ['4 hidden-term "spare" never counts: false friend "(spare|spares) (part|)" always hides it'],
    ],
    [
      'a false friend that a longer term always beats',
      'topics:\n  repair-reuse:\n    strong: [spare part]\nfalse-friends: [spare]\n',
      ['5 idle-false-friend false friend "spare" holds no term, so it does nothing'],
    ],
    [
      'a false friend that holds no term',
      'topics:\n  repair-reuse:\n    strong: [repair]\nfalse-friends: [data mining]\n',
      ['5 idle-false-friend false friend "data mining" holds no term, so it does nothing'],
    ],
    [
      'a weak term whose theme has no strong one',
      'topics:\n  repair-reuse:\n    weak: [repair]\n',
      ['4 company-impossible weak term "repair" never counts: its theme has no strong term here'],
    ],
    [
      'a weak term that wants and forbids the same',
      'contexts: { it: [computer] }\ntopics:\n  repair-reuse:\n    weak: [{ term: repair, with: [it], without: [it] }]\n',
      ['5 company-impossible weak term "repair" wants and forbids the same context'],
    ],
    [
      'a context that nobody uses',
      'contexts: { it: [computer] }\ntopics:\n  repair-reuse: { strong: [repair] }\n',
      ['2 unused-context no term leans on context "it"'],
    ],
    [
      'a strong term that stands in every text',
      'topics:\n  repair-reuse:\n    strong: [(of the|repair)]\n',
      ['4 common-word strong term "(of the|repair)" can stand for "of the", which stands in every text'],
    ],
  ];
  test.each(cases)('finds %s', async (_, terms, found) => {
    expect((await lint(terms)).map(line)).toEqual(found);
  });

  test('lets a term share words with a term of another topic where it says also', async () => {
    expect(
      await lint(
        'topics:\n  energy-transition:\n    strong: [{ term: energy saving, also: [data-centre-energy] }]\n  data-centre-energy:\n    strong: [energy savings]\n',
      ),
    ).toEqual([]);
  });

  test('lets weak terms share words: their company tells them apart', async () => {
    const terms =
      'contexts: { it: [server], home: [house] }\ntopics:\n  energy-transition:\n    weak: [{ term: energy use, with: [home] }]\n  data-centre-energy:\n    weak: [{ term: energy use, with: [it] }]\n';
    expect(await lint(terms)).toEqual([]);
  });

  test('finds sources that lead nowhere', async () => {
    const files = tinyFiles().map((file) => ({
      ...file,
      text: file.text
        .replace('sources: [TD/B/EDE/8/4 ¶14]', 'sources: [TD/B/EDE/9/4 ¶14]')
        .replace('sources: [TD/B/EDE/8/4 R6]', 'sources: [TD/B/EDE/8/4 somewhere]')
        .replace('sources:\n', 'sources:\n  Basel: Basel Convention\n'),
    }));
    const said = (await lintTaxonomy(files)).filter(({ code }) => code.endsWith('source'));
    expect(said.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'info unused-source',
      'warning unknown-source',
      'warning unclear-source',
    ]);
    expect(said[1]?.hint).toBe('did you mean "TD/B/EDE/8/4"?');
  });

  test('knows the targets of the 2030 Agenda, of which some end in a letter', async () => {
    const cite = async (place: string) => {
      const files = tinyFiles().map((file) => ({
        ...file,
        text: file.text.replace('sources: [TD/B/EDE/8/4 R6]', `sources: [TD/B/EDE/8/4 ${place}]`),
      }));
      return (await lintTaxonomy(files)).filter(({ code }) => code === 'unclear-source').length;
    };
    expect([await cite('6.3'), await cite('6.b'), await cite('6.bb')]).toEqual([0, 0, 1]);
  });

  test('finds languages that nobody reads', async () => {
    const files = [...tinyFiles(), { path: 'terms/xx.yaml', text: 'language: xx\ntopics: {}\n' }];
    expect((await lintTaxonomy(files)).filter(({ code }) => code === 'unknown-language')).toHaveLength(1);
  });

  test('takes a taxonomy as well as files, and then points at files alone', async () => {
    const { taxonomy } = parseTaxonomy(tinyFiles());
    const found = await lintTaxonomy(taxonomy!);
    expect(found.map(({ code }) => code).sort()).toEqual(
      (await lintTaxonomy(tinyFiles())).map(({ code }) => code).sort(),
    );
    expect(found.every((problem) => problem.line === undefined && problem.file !== undefined)).toBe(true);
  });

  test('reports what is broken instead of linting it', async () => {
    expect((await lintTaxonomy(tinyFiles().slice(1))).map(({ code }) => code)).toContain('no-taxonomy-file');
  });
});
