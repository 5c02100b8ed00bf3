import { describe, expect, test } from 'vitest';
import { compileLexicon, findHits } from '../../src/evidence/lexicon.js';
import { parsePattern } from '../../src/evidence/pattern.js';
import { wordsOf } from '../../src/evidence/words.js';
import { type CueRule, cueRules } from '../../src/languages/cues.js';
import { languageOf, supportedLanguages } from '../../src/languages/index.js';

function found(pattern: string, text: string): readonly string[] {
  const rules: readonly CueRule[] = [{ pattern, kind: 'commit' }];
  const lexicon = compileLexicon({ rules });
  return findHits(wordsOf(text), lexicon).map((hit) => text.slice(hit.start, hit.end));
}

const cases: readonly [pattern: string, text: string, hits: readonly string[]][] = [
  ['will', 'We WILL act', ['WILL']],
  ['creera', 'L’État créera', ['créera']],
  ['(aims|seeks) to', 'it seeks to', ['seeks to']],
  ['(very|) green', 'very green and green', ['very green', 'green']],
  ['by ...2 #year', 'by the year 2030', ['by the year 2030']],
  ['by ...2 #year', 'by the end of 2030', []],
  ['ends ...3 here', 'it ends. Nothing here', []],
  ['develop*', 'developing', ['developing']],
  ['*era', 'lancera', ['lancera']],
  ['*era', 'era', []],
  ['# %', '12.5 %', ['12.5 %']],
  ['# euros', '1 000 000 euros', ['1 000 000 euros']],
  ['#year', '1850 and 2030', ['2030']],
  ['=a', 'il a vu à Paris', ['a']],
  ['May', 'may or May', ['May']],
  ['e waste', 'e-waste', ['e-waste']],
  ['s engage', 's’engage', ['s’engage']],
  ['营 商', '营商环境', ['营商']],
];

test.each(cases)('“%s” in “%s” finds %j', (pattern, text, hits) => {
  expect(found(pattern, text)).toEqual(hits);
});

test.each([
  '(a|b',
  'a (b (c|d))',
  '...3',
  '(a|)',
  '',
  'a *',
  'seeks (to|*)',
  '*ed*',
  'ge*t',
  'a=*b',
  'a|b',
  'a) b',
  '#month',
])('refuses the pattern “%s”', (pattern) => {
  expect(() => parsePattern(pattern)).toThrow(RangeError);
});

test('says of which language a faulty pattern is and what to write', () => {
  expect(() => compileLexicon({ rules: cueRules('aspire', ['vise (la|*)']) }, undefined, 'fr')).toThrow(
    'cue pattern (fr) "vise (la|*)": "*" means nothing: "*" stands before or behind the letters of one word; any one word is "...1", an optional one "(word|)"',
  );
});

const lexicons = supportedLanguages.map(({ code }) => [code, languageOf(code)!.cues] as const);

describe.each(lexicons)('the %s lexicon', (_, lexicon) => {
  test('has only patterns that can be parsed', () => {
    for (const rule of lexicon.rules) expect(() => parsePattern(rule.pattern)).not.toThrow();
  });
  test('has cues for every kind that carries a judgement', () => {
    const kinds = new Set(lexicon.rules.map((rule) => rule.kind));
    for (const kind of [
      'commit',
      'future',
      'must',
      'aspire',
      'possible',
      'gap',
      'pseudo',
      'owner',
      'deadline',
    ] as const) {
      expect(kinds).toContain(kind);
    }
  });
});

test('gives every pattern of a list the kind and the settings', () => {
  expect(cueRules('gap', ['a', 'b'], { reach: 2 })).toEqual([
    { pattern: 'a', kind: 'gap', reach: 2 },
    { pattern: 'b', kind: 'gap', reach: 2 },
  ]);
});
