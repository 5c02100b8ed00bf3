import { expect, test } from 'vitest';
import { understandingOf } from '../../src/coverage/index.js';
import { taxonomy } from './taxonomy.js';

const english = { ...taxonomy, terms: { en: { language: 'en', topics: {} } } };
const shares = (given: Record<string, number>) =>
  Object.entries(given).map(([language, share]) => ({ language, share }));

test.each([
  ['English', { en: 1 }, 'readable', []],
  ['English with some Czech', { en: 0.9, cs: 0.1 }, 'readable', []],
  ['English with a Czech annex', { en: 0.7, cs: 0.3 }, 'partly-readable', []],
  ['two languages side by side', { cs: 0.55, en: 0.45 }, 'partly-readable', []],
  ['Czech with an English summary', { cs: 0.85, en: 0.15 }, 'unreadable', []],
  ['Thai', { th: 1 }, 'unreadable', []],
  ['no language', { und: 1 }, 'unreadable', []],
  ['French, for which this taxonomy has no terms', { fr: 0.9, en: 0.1 }, 'unreadable', ['error']],
  ['a French annex', { en: 0.7, fr: 0.3 }, 'partly-readable', ['warning']],
  ['a French quotation', { en: 0.97, fr: 0.03 }, 'readable', []],
])('a text in %s', (_, given, readability, severities) => {
  const found = understandingOf({ languages: shares(given), readability: 'readable' }, english);
  expect(found.readability).toBe(readability);
  expect(found.problems.map(({ severity }) => severity)).toEqual(severities);
});

test('names the language, its share and what is missing', () => {
  const { problems } = understandingOf(
    { languages: shares({ fr: 0.9, en: 0.1 }), readability: 'readable' },
    english,
  );
  expect(problems).toEqual([
    {
      code: 'unsupported-language',
      severity: 'error',
      message: '90 % of the text is in French, and taxonomy tiny has no terms in it.',
      hint: 'Add terms/fr.yaml to the taxonomy, or use a translation of the document.',
    },
  ]);
});

test('never makes a text better than it was read', () => {
  const languages = shares({ en: 1 });
  for (const readability of ['partly-readable', 'unreadable'] as const)
    expect(understandingOf({ languages, readability }, english).readability).toBe(readability);
});
