import { expect, test } from 'vitest';
import { governs } from '../../src/evidence/assertion.js';
import { judgePassages } from '../../src/evidence/judge.js';
import { lexiconOf } from '../../src/evidence/lexicons.js';
import { hitsOf, read } from '../../src/evidence/reading.js';
import { wordsOf } from '../../src/evidence/words.js';
import fc from '../fast-check.js';
import { passageOf } from './one.js';

const bits = [
  'The Government',
  'will',
  'not',
  'must',
  'if',
  'but',
  'electronic waste',
  'by 2030',
  '60 %',
  ',',
  ';',
  '?',
  ':',
  'AI',
  'can',
  'that',
  'L’État',
  'ne',
  'pas',
  's’engage à',
  'réduira',
  'd’ici 2027',
  '€20 million',
  'Ministry of',
  'Energy',
  'lack of',
  '(',
  ')',
  '环境',
  '\ud800',
  '\u0000',
  'é',
  'e\u0301',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const language = fc.constantFrom('en', 'fr', 'und', 'xx');

test('judges any text, with cues that are slices of the page', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      language,
      fc.constantFrom('adopted', 'advisory', 'report'),
      async (words, code, kind) => {
        const page = `12345${words}`;
        const passage = passageOf(words, { language: code });
        const mention = {
          topic: 't',
          term: '',
          text: words,
          tolerant: false,
          start: 5,
          end: 5 + words.length,
        };
        const [judged] = await judgePassages({
          passages: [passage],
          mentions: [[mention]],
          topicDirection: () => 'general',
          kind: kind as 'adopted',
          title: null,
        });
        expect(judged?.because).toMatch(/\.$/);
        for (const cue of judged?.cues ?? []) {
          expect(page.slice(cue.start, cue.end)).toBe(cue.text);
          expect(cue.start).toBeGreaterThanOrEqual(passage.start);
          expect(cue.end).toBeLessThanOrEqual(passage.end);
        }
      },
    ),
  );
});

test('words are slices of the text, in order', () => {
  fc.assert(
    fc.property(text, (words) => {
      let last = 0;
      for (const word of wordsOf(words)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        last = word.end;
      }
      expect(last).toBeLessThanOrEqual(words.length);
    }),
  );
});

test('no cue governs a mention in another clause', () => {
  const lexicon = lexiconOf('en')!;
  fc.assert(
    fc.property(text, (words) => {
      const reading = read(words, lexicon);
      for (const cue of [...hitsOf(reading, 'gap'), ...hitsOf(reading, 'hypothesis')]) {
        reading.words.forEach((word, at) => {
          if (reading.clauses[at] === reading.clauses[cue.from]) return;
          if (at >= cue.from && at < cue.to) return;
          expect(governs(reading, cue, word)).toBe(false);
        });
      }
    }),
  );
});

test('judges the same text the same way, whatever was judged before', async () => {
  const input = {
    passages: [passageOf('Standards will be honoured by 2030.'), passageOf('Tools will be sold.', { id: 1 })],
    mentions: [
      [{ topic: 't', term: '', text: '', tolerant: false, start: 5, end: 10 }],
      [{ topic: 't', term: '', text: '', tolerant: false, start: 5, end: 10 }],
    ],
    topicDirection: () => 'general' as const,
    kind: 'adopted' as const,
    title: null,
  };
  expect(await judgePassages(input)).toEqual(await judgePassages(input));
});

test('reads a sentence of a megabyte and a word of a megabyte', async () => {
  const long = 'we will not only if they must '.repeat(35_000);
  const word = 'a'.repeat(1_000_000);
  for (const words of [long, word]) {
    const mention = { topic: 't', term: '', text: '', tolerant: false, start: 5, end: 6 };
    const [judged] = await judgePassages({
      passages: [passageOf(words)],
      mentions: [[mention]],
      topicDirection: () => 'general',
      kind: 'adopted',
      title: null,
    });
    expect(judged).not.toBeNull();
  }
});
