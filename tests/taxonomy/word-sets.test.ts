import { expect, test } from 'vitest';
import { trieOf } from '../../src/taxonomy/trie.js';
import { PART, SET, WordSets } from '../../src/taxonomy/word-sets.js';
import fc, { slowRuns } from '../fast-check.js';

const SIZE = 100;
const numbers = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 40 });

/** Where each of the trie's nodes begins in a list that holds one thing for each node that `has` it. */
const startsOf = (has: (node: number) => boolean) => {
  const starts = Int32Array.from({ length: SIZE + 2 }, () => 0);
  for (let node = 0; node <= SIZE; node++) starts[node + 1] = starts[node]! + (has(node) ? 1 : 0);
  return starts;
};
const ends = (node: number) => node % 4 === 1;

/**
 * A trie whose root leads to node `word + 1` with every word that is `step` apart. Every fourth ends an entry; behind
 * node 1 stands word 5, and word 7 behind a gap (node 50).
 */
const trie = (step: number) =>
  trieOf({
    roots: Int32Array.from({ length: SIZE }, (_, word) => (word % step === 0 ? word + 1 : 0)),
    edgeStarts: startsOf((node) => node === 1 || node === 50),
    edgeWords: Int32Array.of(5, 7),
    edgeNodes: Int32Array.of(SIZE, SIZE),
    gapStarts: startsOf((node) => node === 1),
    gapWidths: Int32Array.of(3),
    gapNodes: Int32Array.of(50),
    endStarts: startsOf(ends),
    ends: Int32Array.from({ length: SIZE }, (_, index) => index),
  });

test('a set holds its own words and no others, and the nodes they lead to, however many sets follow', () => {
  fc.assert(
    fc.property(
      fc.array(numbers, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (lists, times) => {
        const sets = new WordSets([trie(2), trie(3)]);
        const places = lists.map((list) => sets.add(list));
        // Enough sets to outgrow the first arrays.
        for (let more = 0; more < times * 80; more++) sets.add([more % SIZE, (more * 7) % SIZE]);
        for (const [index, list] of lists.entries()) {
          const sorted = [...list].sort((a, b) => a - b);
          const place = places[index]!;
          expect(sets.add([...list, ...list].reverse())).toBe(place);
          const { data, rows } = sets;
          const row = data[place + SET.row]!;
          const held = Array.from({ length: SIZE }, (_, number) => number).filter(
            (number) => (rows[row + (number >> 5)]! & (1 << number)) !== 0,
          );
          expect(held).toEqual(sorted);
          const nodes = (step: number) => sorted.filter((word) => word % step === 0).map((word) => word + 1);
          for (const [part, step] of [2, 3].entries()) {
            const ending = nodes(step).filter(ends);
            const going = nodes(step).filter((node) => node === 1 || node === 50);
            const at = data[place + SET.parts + part]! + PART.lists;
            const lists = [ending.length, ...ending, going.length, ...going];
            expect([...data.subarray(at, at + lists.length)]).toEqual(lists);
          }
          const begins = [2, 3].map((step) =>
            nodes(step).some((node) => ends(node) || node === 1 || node === 50),
          );
          expect(sets.begins(place)).toEqual(begins);
          const bits = (at: number) => [data[place + at]!, data[place + at + 1]!];
          const bitOf = (word: number) => (list.includes(word) ? 1 << word : 0);
          expect(bits(SET.looks)).toEqual([bitOf(5) | bitOf(7), 0]);
          expect(bits(SET.behindGaps)).toEqual([bitOf(7), 0]);
        }
      },
    ),
    slowRuns(50),
  );
});

test('the place 0 is the set of nothing', () => {
  const sets = new WordSets([trie(2), trie(3)]);
  expect(sets.add([1])).toBeGreaterThan(0);
  expect([...sets.data.subarray(0, SET.parts + 2)].every((number) => number === 0)).toBe(true);
});
