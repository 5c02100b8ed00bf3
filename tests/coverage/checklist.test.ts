import { expect, test } from 'vitest';
import { checklistOf } from '../../src/coverage/checklist.js';
import { loadLanguages } from '../../src/languages/index.js';
import type { IntensityMeasure } from '../../src/model/checklist.js';
import type { Mention } from '../../src/model/mention.js';
import { judge, mentionOf, passageOf } from '../evidence/one.js';

async function shown(text: string, language = 'en'): Promise<readonly IntensityMeasure[]> {
  const mention: Mention = mentionOf(text, text, 'e-waste');
  await loadLanguages([language]);
  const judgement = await judge(text, { language });
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

/** Whom and where: groups that are bound or served, and how far over the country. */
const scopes: readonly [language: string, wide: string, plain: string][] = [
  ['en', 'Producers must take back old devices.', 'Old devices must be taken back.'],
  ['en', 'We will collect e-waste in every district.', 'We will collect e-waste.'],
  ['fr', 'Les producteurs devront reprendre les appareils.', 'L’État devra reprendre les appareils.'],
  ['es', 'El Gobierno recogerá residuos en todas las escuelas.', 'El Gobierno recogerá los residuos.'],
  ['pt', 'O Governo recolherá resíduos em todas as escolas.', 'O Governo recolherá os resíduos.'],
  ['it', 'Il Governo raccoglierà i rifiuti in tutte le scuole.', 'Il Governo raccoglierà i rifiuti.'],
  [
    'de',
    'Die Bundesregierung wird Altgeräte an allen Schulen sammeln.',
    'Die Bundesregierung wird Altgeräte sammeln.',
  ],
  [
    'pl',
    'Ministerstwo musi zbierać elektroodpady we wszystkich gminach.',
    'Ministerstwo musi zbierać elektroodpady.',
  ],
  ['ru', 'Правительство создаст пункты сбора во всех регионах.', 'Правительство создаст пункты сбора.'],
  ['tr', 'Bakanlık tüm okullarda atık toplayacaktır.', 'Bakanlık atık toplayacaktır.'],
  ['id', 'Pemerintah akan mengumpulkan limbah di seluruh provinsi.', 'Pemerintah akan mengumpulkan limbah.'],
  ['zh', '政府将在全国建立回收体系。', '政府将建立回收体系。'],
  ['ar', 'ستجمع الحكومة النفايات في جميع المناطق.', 'ستجمع الحكومة النفايات.'],
];

test.each(scopes)('%s: “%s” has a scope', async (language, wide, plain) => {
  expect(await shown(wide, language)).toContain('scope');
  expect(await shown(plain, language)).not.toContain('scope');
});

test.each(cases)('%s → %j', async (text, measures) => {
  expect(await shown(text)).toEqual(measures);
});
