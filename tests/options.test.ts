import { expect, test } from 'vitest';
import { isPlain, settingsOf } from '../src/model/options.js';
import { analyseOptionsSchema } from '../src/model/options-schema.js';
import fc, { slowRuns } from './fast-check.js';

const wrong = fc.oneof(fc.constantFrom('', 'FR', 'fra', null, 1, true), fc.string());
const options = fc.record(
  {
    profile: fc.oneof(fc.constantFrom('default', 'undp-2025'), wrong),
    language: fc.oneof(fc.constantFrom('fr', 'en'), wrong),
    kind: fc.oneof(fc.constantFrom('draft', 'adopted'), wrong),
    decisions: fc.constantFrom([], [1]),
    other: wrong,
  },
  { requiredKeys: [] },
);

test('what is taken at a glance is what the schema takes', () => {
  fc.assert(
    fc.property(options, (given) => !isPlain(given) || analyseOptionsSchema.safeParse(given).success),
    slowRuns(2000),
  );
  expect(isPlain({ profile: 'default', language: 'fr', kind: 'draft' })).toBe(true);
});

test.each([
  ['an empty profile', { profile: '' }],
  ['a language that is none', { language: 'French' }],
  ['an unknown kind', { kind: 'novel' }],
  ['an option that is none', { profil: 'default' }],
])('%s is refused', async (_, given) => {
  await expect(settingsOf(given as never)).rejects.toThrow();
});

test('what is not said has its default', async () => {
  expect(await settingsOf({})).toEqual({ profile: 'default', language: null, kind: null, decisions: [] });
  expect(await settingsOf({ language: null, decisions: [] })).toMatchObject({ language: null });
});
