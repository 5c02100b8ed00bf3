import { expect, test } from 'vitest';
import { judgePassages } from '../../src/evidence/judge.js';
import { pointsBack } from '../../src/evidence/pointing.js';
import { mentionOf, passageOf } from './one.js';

const before = passageOf('Forests and oceans suffer.', { id: 0 });

const cases: readonly [language: string, text: string, points: boolean][] = [
  ['en', 'These areas will be funded by the Government.', true],
  ['en', 'We will invest in this.', false],
  ['en', 'To this end, the Government will build a platform.', true],
  ['en', 'These areas are important.', false],
  ['en', 'The Government will build roads.', false],
  ['en', 'To this end, we will', false],
  ['fr', 'Ces actions seront financées par l’État.', true],
  ['fr', 'Ces domaines sont importants.', false],
  ['fr', 'À cet effet, le gouvernement créera une plateforme.', true],
];

test.each(cases)('%s: %s → %s', (language, text, points) => {
  expect(pointsBack(passageOf(text, { id: 1, language }), { ...before, language })).toBe(points);
});

test('points only at the passage just before, in the same section', () => {
  const pointer = passageOf('These areas will be funded by the Government.', { id: 2 });
  expect(pointsBack(pointer, before)).toBe(false);
  expect(pointsBack({ ...pointer, id: 1, section: 1 }, before)).toBe(false);
  expect(pointsBack({ ...pointer, id: 1, role: 'heading' }, before)).toBe(false);
});

test('judges a pointer after a mention and nothing else without one', async () => {
  const passages = [
    before,
    passageOf('These areas will be funded by the Government.', { id: 1 }),
    passageOf('The Government will build roads.', { id: 2 }),
  ];
  const judged = await judgePassages({
    passages,
    mentions: [[mentionOf(before.text, 'Forests')], [], []],
    topicDirection: () => 'general',
    kind: 'adopted',
    title: null,
  });
  expect(judged.map((one) => one?.commitment ?? null)).toEqual(['mention', 'commitment', null]);
});
