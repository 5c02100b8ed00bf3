import { expect, test } from 'vitest';
import { fromSevenBits, toSevenBits } from '../../src/page/seven-bits.js';
import fc from '../fast-check.js';

test('gives every byte back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect([...fromSevenBits(toSevenBits(bytes))]).toEqual([...bytes]);
    }),
  );
});

test('holds nothing that a script element or an HTML parser would change', () => {
  const all = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256);
  const text = toSevenBits(all);
  expect(text).not.toMatch(/[\0\r<]/);
  expect(Buffer.byteLength(text)).toBeLessThan(all.length * 1.2);
});
