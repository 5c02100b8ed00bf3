import { expect, test } from 'vitest';
import type { Assertion } from '../../src/model/evidence.js';
import { judge } from './one.js';

const cases: readonly [language: string, is: Assertion, text: string, mention: string][] = [
  ['en', 'negated', 'The strategy does not yet address electronic waste.', 'electronic waste'],
  ['en', 'negated', 'There is no national strategy for electronic waste.', 'electronic waste'],
  ['en', 'negated', 'A lack of repair facilities slows the market.', 'repair'],
  ['en', 'negated', 'The plan fails to mention biodiversity.', 'biodiversity'],
  ['en', 'negated', 'Electronic waste is not covered by the law.', 'Electronic waste'],
  ['en', 'negated', 'The water use of data centres is not yet measured.', 'water use of data centres'],
  ['en', 'negated', 'Currently no data on electronic waste exist.', 'electronic waste'],
  ['en', 'affirmed', 'There is a lack of data on soils.', 'lack of data'],
  ['en', 'affirmed', 'Data on soils are not available.', 'Data on soils are not available'],
  [
    'en',
    'negated',
    'Electronic waste is not covered by the law.',
    'Electronic waste is not covered by the law',
  ],
  ['en', 'affirmed', 'Operators must not dump electronic waste.', 'electronic waste'],
  ['en', 'affirmed', 'Not only energy but also water use matters.', 'water use'],
  ['en', 'affirmed', 'The register of electronic waste opens no later than May 2026.', 'electronic waste'],
  [
    'en',
    'affirmed',
    'The old plan lacks a budget, but the new law covers electronic waste.',
    'electronic waste',
  ],
  ['en', 'affirmed', 'We will not only reduce emissions but also protect forests.', 'emissions'],
  ['en', 'affirmed', 'Growth that does not harm the climate is the aim.', 'climate'],
  ['en', 'affirmed', 'There is no doubt that repair helps.', 'repair'],
  [
    'en',
    'hypothetical',
    'If data centres were powered by renewable energy, bills would fall.',
    'renewable energy',
  ],
  ['en', 'hypothetical', 'How can electronic waste be reduced?', 'electronic waste'],
  ['en', 'affirmed', 'If prices rise, the Government will promote repair.', 'repair'],
  ['en', 'affirmed', 'Even if prices fall, repair matters.', 'repair'],
  ['fr', 'negated', 'La stratégie ne traite pas encore les déchets électroniques.', 'déchets électroniques'],
  ['fr', 'negated', "Il n'existe aucun registre des déchets électroniques.", 'déchets électroniques'],
  ['fr', 'negated', "L'absence de filière de réemploi freine le marché.", 'réemploi'],
  ['fr', 'negated', 'La consommation d’eau n’est pas encore mesurée.', 'consommation d’eau'],
  ['fr', 'negated', 'Le plan ne comporte aucune mesure pour la biodiversité.', 'biodiversité'],
  ['fr', 'negated', 'Les déchets électroniques ne sont pas pris en compte.', 'déchets électroniques'],
  [
    'fr',
    'negated',
    'Le pays ne dispose pas de données sur les déchets électroniques.',
    'déchets électroniques',
  ],
  ['fr', 'affirmed', 'Les producteurs ne doivent pas détruire les invendus.', 'invendus'],
  ['fr', 'affirmed', 'Non seulement l’énergie mais aussi l’eau compte.', 'eau'],
  ['fr', 'affirmed', 'Le registre des déchets ouvre au plus tard en 2026.', 'déchets'],
  [
    'fr',
    'affirmed',
    'Le plan manque de moyens, mais la loi couvre les déchets électroniques.',
    'déchets électroniques',
  ],
  ['fr', 'affirmed', 'Même si les prix baissent, la réparation compte.', 'réparation'],
  ['fr', 'affirmed', 'Il faut réduire les émissions sans délai.', 'émissions'],
  [
    'fr',
    'hypothetical',
    'Si les serveurs utilisaient de l’énergie renouvelable, les émissions baisseraient.',
    'énergie renouvelable',
  ],
  ['fr', 'hypothetical', 'Comment réduire les déchets électroniques ?', 'déchets électroniques'],
  ['fr', 'affirmed', 'Si les prix montent, le gouvernement financera la réparation.', 'réparation'],
];

test.each(cases)('%s, %s: %s', async (language, is, text, mention) => {
  expect((await judge(text, { language, mention })).assertion).toBe(is);
});

test('carries a denial from the lead-in to its bullets', async () => {
  const setting = { role: 'list', leadIn: 'The strategy does not yet address:' } as const;
  expect((await judge('electronic waste', setting)).assertion).toBe('negated');
});
