import { expect, test } from 'vitest';
import { explainTopic, explanationOf, explanationToJson } from '../../src/report/index.js';
import { passage, sample, taxonomy } from './sample.js';

const text = explainTopic(sample, 'e-waste-management', { taxonomy });

test.each([
  ['the topic, its definition and sources', '[TD/B/EDE/8/4\u00a0R8, ¶25–27]'],
  ['the level', 'strategy.pdf: targeted. 3 passages, 3 mentions.'],
  ['the word in its context', '“By 2030 the ministry will collect 60 % of «electronic waste».”'],
  ['page, commitment, direction and section', 'p. 3 (iv) · target · footprint · under “Waste”'],
  ['cues', 'cues: deadline “By 2030”'],
  ['why it counted', 'because: the owner "will" do it, with a value and a date'],
  ['a negated passage as such', 'p. 11 · list · negated · mention'],
  ['boilerplate as such', 'p. 12 · boilerplate (never scores)'],
])('shows %s', (_what, expected) => {
  expect(text).toContain(expected);
});

test('shows what a gap misses and every measure', () => {
  const shown = explainTopic(sample, 'data-centre-energy', { taxonomy });
  expect(shown).toContain('addressed, where “What TD/B/EDE/8/4 recommends” expects targeted');
  expect(shown).toContain('Missing: a commitment and a measurable target.');
  expect(shown.match(/^→ /gm)).toHaveLength(2);
});

test('says where a passage points back to and that a match was tolerant', () => {
  const back = passage({ id: 18, text: 'These areas matter.', topics: ['e-waste-management'], pointsTo: 17 });
  const forgiven = passage(
    { id: 19, text: 'electr0nic waste' },
    { 'e-waste-management': 'electr0nic waste' },
  );
  const tolerant = { ...forgiven, mentions: forgiven.mentions.map((one) => ({ ...one, tolerant: true })) };
  const shown = explainTopic(
    { ...sample, passages: [...sample.passages, back, tolerant] },
    'e-waste-management',
  );
  expect(shown).toContain('points back to the passage on p. 3 (iv)');
  expect(shown).toContain('(forgiving a reading error)');
});

test('refuses a topic that the analysis does not have', () => {
  expect(explanationOf(sample, 'e-wast')).toBeNull();
  expect(() => explainTopic(sample, 'e-wast')).toThrow(RangeError);
});

test('gives the same as JSON', () => {
  const explanation = explanationOf(sample, 'e-waste-management');
  expect(explanation && JSON.parse(explanationToJson(explanation))).toMatchObject({
    document: 'strategy.pdf',
    theme: 'e-waste',
    gap: null,
    passages: [{ id: 17 }, { id: 52 }, { id: 60 }],
  });
});
