import { expect, test } from 'vitest';
import { foldTables, KIND, openForm } from '../../src/text/fold.js';
import { UNICODE } from '../../src/text/fold-table.js';

const { kinds, cased, folded } = foldTables();

test('the tables fold as Unicode does, letter by letter', () => {
  // Another Unicode knows other letters; those of the scripts lacuna reads have long been there.
  const last = process.versions.unicode === UNICODE ? 0xffff : 0x0fff;
  const wrong: string[] = [];
  for (let code = 0; code <= last; code++) {
    const isHan = (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
    if (kinds[code] !== KIND.letter || isHan || /\p{Nd}/u.test(String.fromCharCode(code))) continue;
    const open = openForm(String.fromCharCode(code), kinds);
    if (cased[code] !== open.charCodeAt(0) || folded[code] !== open.toLowerCase().charCodeAt(0))
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['letters', /^\p{L}$/u, [KIND.letter, KIND.single, KIND.mark, KIND.separator]],
  ['decimal digits', /^\p{Nd}$/u, [KIND.digit, KIND.single]],
  ['spaces', /^\p{Z}$/u, [KIND.separator]],
  ['punctuation', /^\p{P}$/u, [KIND.separator, KIND.single]],
])('%s are of the kinds that they may be', (_, pattern, allowed) => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x1000; code++)
    if (pattern.test(String.fromCharCode(code)) && !allowed.includes(kinds[code] as never))
      wrong.push(code.toString(16));
  expect(wrong).toEqual([]);
});
