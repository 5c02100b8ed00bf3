import { expect, test } from 'vitest';
import { countLetters, withoutBlobs } from '../../src/languages/letters.js';
import fc from '../fast-check.js';

test('a blob is a hundred signs without a space, wherever it stands', () => {
  const blob = 'x'.repeat(100);
  expect(withoutBlobs(blob)).toBe(' ');
  expect(withoutBlobs(blob.slice(1))).toBe(blob.slice(1));
  for (const before of [0, 1, 50, 98, 99, 100, 101, 199])
    expect(withoutBlobs(`${'a '.repeat(before)}${blob} end`)).toBe(`${'a '.repeat(before)}  end`);
});

test('blobs are found in strides as they are found by looking at every sign', () => {
  const piece = fc.oneof(
    fc.constantFrom(' ', '\n', 'é', '电', 'word ', 'https://a.b/'),
    fc.integer({ min: 90, max: 230 }).map((length) => '~'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(withoutBlobs(text)).toBe(text.replace(/[!-~]{100,}/g, ' '));
    }),
  );
});

test('letters are counted in any script', () => {
  expect(countLetters('Ab1 é× 电𠀀 дж!')).toBe(7);
});
