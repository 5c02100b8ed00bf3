import { describe, expect, test } from 'vitest';
import type { CueKind, Direction } from '../../src/model/evidence.js';
import { judge } from './one.js';

const cues: readonly [language: string, text: string, kind: CueKind, words: string][] = [
  ['en', 'The fund receives €20 million for repair.', 'budget', '€20 million'],
  ['en', 'We will spend 3 billion euros on green AI.', 'budget', '3 billion euros'],
  [
    'en',
    'The Ministry of Environment and Energy reports.',
    'responsible-body',
    'Ministry of Environment and Energy',
  ],
  ['en', 'The Environment Agency keeps a register.', 'responsible-body', 'Environment Agency'],
  ['en', 'A regulation follows.', 'instrument', 'regulation'],
  ['en', 'Green public procurement is promoted.', 'instrument', 'public procurement'],
  ['en', 'Emissions fall by 2030.', 'deadline', 'by 2030'],
  ['en', 'Repair becomes law by the end of 2027.', 'deadline', 'by the end of 2027'],
  ['en', 'Recycle 60 % of electronic waste.', 'indicator', '60 %'],
  ['en', 'Servers use 40 GWh a year.', 'indicator', '40 GWh'],
  ['en', 'The PUE of data centres matters.', 'indicator', 'PUE'],
  ['fr', 'Le fonds reçoit 20 millions d’euros pour la réparation.', 'budget', '20 millions d’euros'],
  [
    'fr',
    'Le ministère de la Transition écologique publie un bilan.',
    'responsible-body',
    'ministère de la Transition',
  ],
  ['fr', 'Un décret suivra.', 'instrument', 'décret'],
  ['fr', 'Les émissions baissent d’ici 2030.', 'deadline', 'd’ici 2030'],
  ['fr', 'La règle vaut au plus tard le 1er janvier 2026.', 'deadline', 'au plus tard le 1er janvier 2026'],
  ['fr', 'Recycler 60 % des déchets.', 'indicator', '60 %'],
  ['fr', 'Les serveurs consomment 40 GWh par an.', 'indicator', '40 GWh'],
];

test.each(cues)('%s: %s → %s', async (language, text, kind, words) => {
  const judged = await judge(text, { language });
  expect(judged.cues.filter((cue) => cue.kind === kind).map((cue) => cue.text)).toContain(words);
});

test('counts the offsets of cues in the page', async () => {
  const text = 'Emissions fall by 2030.';
  const [cue] = (await judge(text)).cues;
  // The passage begins at 5.
  expect(cue).toEqual({
    kind: 'deadline',
    text: 'by 2030',
    start: 20,
    end: 27,
    detail: { is: 'date', year: 2030, date: '2030' },
  });
});

describe('direction', () => {
  const directions: readonly [language: string, text: string, topics: readonly Direction[], is: Direction][] =
    [
      ['en', 'Electronic waste grows.', ['footprint'], 'footprint'],
      ['en', 'Smart grids save energy.', ['enabling', 'general'], 'enabling'],
      ['en', 'Sustainable development is a principle.', ['general'], 'general'],
      ['en', 'AI helps to protect biodiversity.', ['general'], 'enabling'],
      ['en', 'The energy consumption of digital technology grows.', ['general'], 'footprint'],
      [
        'en',
        'The energy consumption of AI is weighed against smart grids.',
        ['footprint', 'enabling'],
        'footprint',
      ],
      ['en', 'Sensors help farmers and recyclers.', ['footprint', 'enabling'], 'enabling'],
      ['fr', 'Le développement durable est un principe.', ['general'], 'general'],
      ['fr', 'Les données permettent de protéger la biodiversité.', ['general'], 'enabling'],
      ['fr', 'L’empreinte environnementale du numérique augmente.', ['general'], 'footprint'],
    ];
  test.each(directions)('%s: %s (%s) → %s', async (language, text, topics, is) => {
    expect((await judge(text, { language, directions: topics })).direction).toBe(is);
  });
});
