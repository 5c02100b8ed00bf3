import { expect, test } from 'vitest';
import { checklistOf } from '../../src/coverage/checklist.js';
import type { IntensityMeasure } from '../../src/model/checklist.js';
import type { Mention } from '../../src/model/mention.js';
import { judge, mentionOf, passageOf } from '../evidence/one.js';

async function shown(text: string): Promise<readonly IntensityMeasure[]> {
  const mention: Mention = mentionOf(text, text, 'e-waste');
  const judgement = await judge(text);
  const list = checklistOf([
    { passage: passageOf(text), mentions: [mention], topics: ['e-waste'], pointsTo: null, judgement },
  ]);
  return (Object.keys(list) as IntensityMeasure[]).filter((measure) => list[measure].length > 0);
}

const cases: readonly [text: string, measures: readonly IntensityMeasure[]][] = [
  ['We will collect 60 % of electronic waste by 2030.', ['objectives', 'monitoring']],
  ['We will fund repair with 20 million euros.', ['budget']],
  ['The Ministry of Environment will carry out an inspection.', ['implementation']],
  ['The Government will carry out an inspection.', []],
  ['We will adopt a law on electronic waste.', ['integration']],
  ['We will set up a national register of electronic waste.', ['monitoring']],
  ['Companies are obliged to take back old devices.', ['scope']],
  ['Companies should take back 60 % of old devices.', ['objectives']],
  ['The Ministry of Environment does not yet address electronic waste with 20 million euros.', []],
];

test.each(cases)('%s → %j', async (text, measures) => {
  expect(await shown(text)).toEqual(measures);
});
