import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitRows } from '../../src/taxonomy/bit-rows.js';

const SIZE = 100;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 40 });

test('a row of bits holds its own numbers and no others, however many rows follow', () => {
  fc.assert(
    fc.property(
      fc.array(numbers, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (lists, times) => {
        const rows = new BitRows(SIZE);
        const starts = lists.map((list) => rows.add(list));
        // Enough rows to outgrow the first array.
        for (let more = 0; more < times * 20; more++) rows.add([more % SIZE]);
        for (const [index, list] of lists.entries()) {
          const start = starts[index]!;
          const held = Array.from({ length: SIZE }, (_, number) => number).filter(
            (number) => (rows.bits[start + (number >> 5)]! & (1 << number)) !== 0,
          );
          expect(held).toEqual([...list].sort((a, b) => a - b));
        }
      },
    ),
    { numRuns: 50 },
  );
});
