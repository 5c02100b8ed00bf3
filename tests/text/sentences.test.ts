import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.js';
import fc from '../fast-check.js';

const cut = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  const cases: { title: string; language: string; sentences: string[] }[] = [
    { title: 'end at full stops', language: 'en', sentences: ['We act.', 'Others wait.'] },
    {
      title: 'end at question and exclamation marks',
      language: 'en',
      sentences: ['Why now?', 'It pays!', 'Good.'],
    },
    {
      title: 'keep decimals and versions whole',
      language: 'en',
      sentences: ['Version 4.0 costs 1.5 million.', 'It is paid.'],
    },
    {
      title: 'keep "no. 12" and end at "no."',
      language: 'en',
      sentences: ['Law no. 12 applies.', 'The answer is no.', 'We go on.'],
    },
    {
      title: 'keep initialisms before names',
      language: 'en',
      sentences: ['The U.S. Department agrees.', 'So do we.'],
    },
    {
      title: 'end after initialisms before a word that opens a sentence',
      language: 'en',
      sentences: ['It is made in the U.S.', 'The rest is not.'],
    },
    {
      title: 'keep initials of names',
      language: 'en',
      sentences: ['J. K. Smith leads it.', 'She reports yearly.'],
    },
    {
      title: 'keep "e.g." and "i.e." whole',
      language: 'en',
      sentences: ['Devices (e.g. phones, i.e. handsets) last.', 'Repair helps.'],
    },
    {
      title: 'keep enumerators with their item',
      language: 'en',
      sentences: ['1. Reuse comes first.', '2. Recycling comes next.'],
    },
    {
      title: 'keep nested enumerators with their item',
      language: 'en',
      sentences: ['3.2. Reuse comes first.', 'It pays.'],
    },
    {
      title: 'keep footnote numbers with what they follow',
      language: 'en',
      sentences: ['Emissions fell.12', 'They rise again.'],
    },
    {
      title: 'keep closing quotes and brackets',
      language: 'en',
      sentences: ['He said “Repair it.”', '(It was broken.)', 'Done.'],
    },
    {
      title: 'end after "etc.)."',
      language: 'en',
      sentences: ['Parts (screens, batteries, etc.).', 'They are sold.'],
    },
    { title: 'do not end at a leader', language: 'en', sentences: ['Contents . . . . . . 7'] },
    { title: 'begin at an inline bullet', language: 'en', sentences: ['We will:', '• repair', '• reuse'] },
    {
      title: 'keep "p. ex." whole',
      language: 'fr',
      sentences: ['Des matériels (p. ex. les écrans) durent.', 'On les répare.'],
    },
    {
      title: 'keep numbered articles of French codes',
      language: 'fr',
      sentences: ["L'article L. 541-1 s'applique.", 'Il oblige.'],
    },
    { title: 'keep "M." before a name', language: 'fr', sentences: ['M. Dupont signe.', 'Il publie.'] },
    {
      title: 'keep closing guillemets after a space',
      language: 'fr',
      sentences: ['Il dit « On répare. »', 'Puis il part.'],
    },
    { title: 'keep "art. 5" whole', language: 'fr', sentences: ['Voir art. 5 et al. 3.', 'Rien de plus.'] },
    {
      title: 'end at an ellipsis before a capital',
      language: 'fr',
      sentences: ['Écrans, claviers…', 'Tout se répare.'],
    },
  ];
  test.each(cases)('$title ($language)', ({ language, sentences }) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  test('of Chinese and Arabic end at their own marks', () => {
    expect(cut('我们回收废物。他们也回收！真的吗？', 'zh')).toEqual([
      '我们回收废物。',
      '他们也回收！',
      '真的吗？',
    ]);
    expect(cut('هل نعيد التدوير؟ نعم.', 'ar')).toEqual(['هل نعيد التدوير؟', 'نعم.']);
  });

  test('are found where extraction lost the space between them', () => {
    expect(cut('It uses AI.Submissions differ. We act now.Others wait.', 'en')).toHaveLength(4);
    expect(cut('See www.Example.org for more.', 'en')).toHaveLength(1);
  });

  test('over 2,000 characters are cut at a clause', () => {
    const clause = `${'word '.repeat(60)}end; `;
    const parts = cut(clause.repeat(20), 'en');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => part.length <= 2000 && part.endsWith(';'))).toBe(true);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'B',
          '.',
          ' ',
          '!',
          '•',
          '\n',
          '1',
          '(',
          ')',
          '»',
          '“',
          '。',
          'é',
          '👁',
          '\ud83d',
          'ع',
          '汉',
          'U.S. ',
          'no. ',
        ),
        { maxLength: 80 },
      )
      .map((all) => all.join('')),
  );
  test('hold every character but white space once and in order', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'fr', 'zh', 'und'), (text, language) => {
        const spans = sentencesOf(text, language);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        spans.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        });
      }),
    );
  });
});
