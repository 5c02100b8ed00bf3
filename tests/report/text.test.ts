import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { FORMAT_NAMES, FORMATS, STYLES, toMarkdown, toText } from '../../src/report/index.js';
import { widthOf } from '../../src/report/measure-width.js';
import { passage, sample, taxonomy, unreadable } from './sample.js';

const text = toText(sample, { taxonomy });

describe('toText', () => {
  test.each([
    [
      'the document and what could be read',
      'strategy.pdf · PDF · English · adopted strategy\n50 of 52 pages read · 18,954 words',
    ],
    ['the verdict', 'of 49 topics it\nsets targets for 1, addresses 1 and leaves out 47.'],
    ['a theme with its bar, level, score and counts', 'Electronic\u00a0waste'],
    ['its topics', 'Management of e-waste (targeted, 2)'],
    [
      'a gap with what is missing',
      'Sustainable data centres · absent, expected targeted\n     Missing: a mention and a commitment.',
    ],
    ['the measure and its source', '[TD/B/EDE/8/4\u00a0R6]'],
    ['a passage with its page and label', 'p. 3 (iv) · target · Management of e-waste · under “Waste”'],
    ['its words', '“By 2030 the ministry will collect 60 % of electronic waste.”'],
    ['what else stands out', 'blockchain (34)'],
    ['problems, once for several pages', 'warning: pp. 7, 8: The page gives no text. It may be a scan.'],
    ['the method', 'taxonomy digital-sustainability 1.0.0 (sha256 a1b2c3d4e5f6) ·\nprofile default'],
  ])('shows %s', (_what, expected) => {
    expect(text).toContain(expected);
  });

  test.each([40, 60, 72, 80, 120])('stays within %i columns', (width) => {
    for (const line of toText(sample, { taxonomy, width }).split('\n'))
      expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test('puts the gaps in the order of the analysis', () => {
    expect(text.indexOf('1. Sustainable data centres')).toBeGreaterThan(0);
    expect(text.indexOf('2. Circular economy')).toBeGreaterThan(text.indexOf('1. Sustainable data centres'));
  });

  test('says the same words with and without colour', () => {
    const painted = toText(sample, {
      taxonomy,
      paint: (style, words) => `\u001b[${STYLES.indexOf(style)}m${words}\u001b[0m`,
    });
    expect(painted).not.toBe(text);
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text);
  });

  test('says of an unreadable document that nothing can be said, and shows no level', () => {
    const shown = toText(unreadable, { taxonomy });
    expect(shown).toContain('could not be analysed, so nothing can be said');
    expect(shown).not.toMatch(/absent|Gaps|0\.00/);
    expect(shown).toContain('warning: pp. 7, 8');
  });

  test('names the language of a document that cannot be analysed for it', () => {
    const thai = {
      ...unreadable,
      document: { ...unreadable.document, language: 'th', languages: [{ language: 'th', share: 0.95 }] },
      problems: [{ code: 'unsupported-language', severity: 'error' as const, message: 'Thai.' }],
      alsoProminent: [{ term: 'cifar', count: 10, weight: 2 }],
    };
    for (const shown of [toText(thai, { taxonomy }), toMarkdown(thai, { taxonomy })]) {
      expect(shown.replace(/\s+/g, ' ')).toContain('This document is in Thai and could not be analysed, so');
      expect(shown).not.toContain('cifar');
    }
  });

  test('lists and quotes only topics from the lowest level asked for', () => {
    const shown = toText(sample, { taxonomy, minLevel: 'committed' });
    expect(shown).toContain('Management of e-waste (targeted');
    expect(shown).not.toContain('Energy use of data centres (addressed');
    expect(shown).not.toContain('Data centres should use less energy');
  });

  test('says how many gaps it leaves out', () => {
    const shown = toText(sample, { taxonomy, gaps: 1 });
    expect(shown).toContain('… and 2 more gaps');
    expect(shown).not.toContain('Circular economy · absent');
  });

  test('quotes a passage that names its topic before one that only points back', () => {
    const [waste] = sample.passages;
    const pointing = { ...waste!, id: 18, text: 'These areas will be regulated by 2030.', pointsTo: 17 };
    const themes = (evidence: number[]) =>
      sample.themes.map((theme) => ({
        ...theme,
        topics: theme.topics.map((topic) =>
          topic.id === 'e-waste-management' ? { ...topic, evidence } : topic,
        ),
      }));
    const passages = [...sample.passages, pointing];
    const shown = (evidence: number[]) => toText({ ...sample, passages, themes: themes(evidence) });
    expect(shown([18, 17])).not.toContain('These areas');
    expect(shown([18])).toContain('These areas');
  });

  test('quotes no negated passage as a strength', () => {
    expect(text).not.toContain('There is no plan');
  });

  test('keeps identifiers where it has no titles', () => {
    expect(toText(sample)).toContain('e-waste-management (targeted, 2)');
  });

  test('lets no sequence of a hostile document through', () => {
    const hostile: Analysis = {
      ...sample,
      document: { ...sample.document, title: '\u001b]0;owned\u0007Title\u202e', name: 'x\u001b[2J.pdf' },
      passages: sample.passages.map((one) => ({
        ...one,
        text: one.text.replace(' ', '\u001b'),
        section: '\u009b31mred',
      })),
      problems: [{ code: 'x', severity: 'error', message: 'bad\u001b[31m', hint: '\u2066hidden' }],
      alsoProminent: [{ term: 'term\u001b[0m', count: 1, weight: 1 }],
    };
    for (const shown of [toText(hostile), toMarkdown(hostile)]) {
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test('shows a very long passage around its mention', () => {
    const long = passage(
      { id: 17, text: `${'before '.repeat(200)}electronic waste${' after'.repeat(200)}` },
      { 'e-waste-management': 'electronic waste' },
    );
    const shown = toText({ ...sample, passages: [long] }, { taxonomy });
    expect(shown).toMatch(/“… before[\s\S]*electronic\s+waste[\s\S]*after …”/);
    expect(shown.length).toBeLessThan(text.length + 700);
  });
});

describe('toMarkdown', () => {
  const markdown = toMarkdown(sample, { taxonomy });

  test('lists every gap with every measure', () => {
    const measures = sample.gaps.flatMap((gap) => gap.measures);
    expect(markdown.match(/^ {3}- /gm)).toHaveLength(measures.length);
    expect(markdown.match(/^\d+\. \*\*/gm)).toHaveLength(sample.gaps.length);
  });

  test('writes every theme as a row of the same number of cells', () => {
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + sample.themes.length);
    for (const row of rows) expect(row.split('|')).toHaveLength(8);
  });

  test('escapes what the document says', () => {
    const [first, ...rest] = sample.passages;
    const shown = toMarkdown({
      ...sample,
      passages: [{ ...first!, text: '<img src=x> [a](b) | *c*', mentions: [] }, ...rest],
    });
    expect(shown).toContain('> “\\<img src=x\\> \\[a\\](b) \\| \\*c\\*”');
  });
});

test('every format ends each analysis with a line feed and is the same twice', () => {
  expect(FORMAT_NAMES).toEqual(['text', 'json', 'ndjson', 'md', 'html', 'csv']);
  for (const name of FORMAT_NAMES) {
    expect(FORMATS[name].one(sample, { taxonomy })).toMatch(/[^\n]\n$/);
    expect(FORMATS[name].several([sample, unreadable])).toBe(FORMATS[name].several([sample, unreadable]));
  }
  expect(JSON.parse(FORMATS.json.several([sample, unreadable]))).toEqual([sample, unreadable]);
  const lines = FORMATS.ndjson.several([sample, unreadable]).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([sample, unreadable]);
});
