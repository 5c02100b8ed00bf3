import { describe, expect, test } from 'vitest';
import { clean, escapeMarkdown, toJson } from '../../src/report/index.js';
import fc from '../fast-check.js';
import { sample } from './sample.js';

describe('clean', () => {
  test.each([
    { title: 'drops colours', text: '\u001b[31mred\u001b[0m', shown: 'red' },
    { title: 'drops cursor movements and erasing', text: 'a\u001b[2J\u001b[1;1Hb', shown: 'ab' },
    {
      title: 'drops window titles and links',
      text: '\u001b]0;owned\u0007a\u001b]8;;http://x\u001b\\b',
      shown: 'ab',
    },
    { title: 'drops sequences of one byte', text: '\u009b31mred', shown: 'red' },
    { title: 'drops an unfinished sequence', text: 'end\u001b[', shown: 'end' },
    { title: 'drops bidirectional overrides and isolates', text: 'a\u202Eb\u2066c\u2069', shown: 'abc' },
    { title: 'drops invisible tag characters', text: 'a\u{E0041}b', shown: 'ab' },
    { title: 'drops NUL and DEL', text: 'a\u0000b\u007f', shown: 'ab' },
    { title: 'makes one space of line ends and tabs', text: 'a\r\n\tb\u2028c', shown: 'a b c' },
    { title: 'replaces a lone surrogate', text: 'a\ud800b', shown: 'a\ufffdb' },
    { title: 'keeps the joiner that Persian needs', text: 'می\u200cخواهم', shown: 'می\u200cخواهم' },
    { title: 'keeps emoji and Chinese', text: '电子废物 ♻️', shown: '电子废物 ♻️' },
  ])('$title', ({ text, shown }) => {
    expect(clean(text)).toBe(shown);
  });

  test('lets no control or override through, whatever comes', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '\u001b',
        '[',
        ']',
        '0',
        ';',
        'm',
        '\u0007',
        '\u202e',
        '\u009b',
        '\\',
        'a',
        ' ',
        '\n',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        expect(clean(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['*bold* _and_ `code`', '\\*bold\\* \\_and\\_ \\`code\\`'],
    ['[link](http://x)', '\\[link\\](http\\:\\/\\/x)'],
    ['<script>&amp;', '\\<script\\>\\&amp;'],
    ['a | b', 'a \\| b'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['see www.example.org', 'see www\\.example.org'],
    ['# title\n===', '\\# title ==='],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('toJson', () => {
  test('gives back exactly the analysis', () => {
    expect(JSON.parse(toJson(sample))).toEqual(sample);
  });

  test('writes what would act on a terminal as escapes, and loses nothing', () => {
    const name = 'a\u202e\u009b31m\u2028\u001b[0m.pdf';
    const hostile = { ...sample, document: { ...sample.document, name } };
    const json = toJson(hostile);
    expect(json).not.toMatch(/[\u0080-\u009f\u001b\u202e\u2028]/);
    expect(JSON.parse(json).document.name).toBe(name);
  });
});
