import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/model/evidence.js';
import { judge, type Setting } from './one.js';

const spoken: Record<Commitment, readonly string[]> = {
  mention: [
    "L'intelligence artificielle peut réduire la consommation d'énergie.",
    'Le numérique pourrait contribuer à la protection des forêts.',
    'La demande d’électricité des centres de données augmentera fortement.',
    'L’IA permettra de réduire les émissions.',
    'Le registre des déchets électroniques a été créé en 2019.',
    'Les centres de données représentent une part de la consommation d’électricité.',
    'Le gouvernement a mis en place un dispositif de réemploi.',
    'Les déchets électroniques sont un problème croissant.',
    'L’IA doit bénéficier à la société et à l’environnement.',
    'Acheter des équipements reconditionnés est plus sobre.',
    'Quelles mesures réduiront les déchets électroniques ?',
    'Il convient de rappeler que le réemploi évite des déchets.',
    'Climat, énergie et santé',
    'Loi visant à réduire l’empreinte environnementale du numérique',
    'Le potentiel de réemploi des équipements',
    'Les équipements sont fabriqués dans le monde entier.',
  ],
  aspiration: [
    'Le gouvernement devrait mesurer l’empreinte de ses serveurs.',
    'La stratégie vise à promouvoir la réparation.',
    'Nous souhaitons favoriser le réemploi.',
    'Le ministère encourage les entreprises à réparer leurs équipements.',
    'L’objectif est de réduire l’empreinte du numérique.',
    'Il est nécessaire de limiter la consommation des centres de données.',
    'Il convient de privilégier les équipements reconditionnés.',
    'Il est recommandé de mesurer la consommation des serveurs.',
    'Le ministère étudiera la création d’un indice de réparabilité.',
    'Une taxe sur les emballages est envisagée.',
    'Réduire l’empreinte environnementale du numérique',
    'Promouvoir la réparation des équipements',
    'Mieux mesurer la consommation des serveurs',
    'Ne pas multiplier les équipements',
    'S’assurer du recyclage des équipements',
    'Il faudrait allonger la durée de vie des équipements.',
    'L’État a pour ambition de verdir ses achats.',
    'Les équipements réparables sont à privilégier.',
  ],
  commitment: [
    'Le gouvernement créera un registre des déchets électroniques.',
    'L’État s’engage à acheter des équipements reconditionnés.',
    'Les acheteurs publics doivent acquérir des équipements réemployés.',
    'Les opérateurs sont tenus de publier leur consommation d’énergie.',
    'L’exportation de déchets électroniques est interdite.',
    'Les producteurs ne doivent pas détruire les équipements invendus.',
    'Nous allons financer des projets pour le climat.',
    'Un indice de durabilité sera mis en place.',
    'Des critères de sobriété seront publiés par l’Arcep.',
    'Le plan pour l’économie circulaire est adopté.',
    'L’article 12 impose un indice de réparabilité.',
    'Le décret n° 2021-254 fixe la part des équipements réemployés.',
    'À compter du 1er janvier 2023, les vendeurs affichent un indice de réparabilité.',
    'L’obsolescence programmée est punie d’une amende.',
    'Une stratégie de sobriété numérique d’ici 2025',
    'Le ministère mettra en œuvre un plan de réemploi au plus tard en 2026.',
    'Mesure 20 : achats numériques responsables',
    'Engagement n°5 : Verdir les achats',
    'Si les prix montent, le gouvernement financera la réparation.',
    'La stratégie soutiendra l’écoconception des services.',
    'Les collectivités devront élaborer un plan de sobriété numérique.',
  ],
  target: [
    'L’État réduira de 20 % la consommation de ses serveurs d’ici 2030.',
    'Réduire de 20 % les émissions du numérique d’ici 2030',
    'Former 5 000 agents à la sobriété numérique d’ici 2027',
    'Le secteur devra atteindre la neutralité carbone en 2040.',
    '22 % de réduction des émissions d’ici 2027',
    'Objectif : tous les agents formés au tri en 2027',
    'Le gouvernement collectera 60 % des déchets électroniques avant 2030.',
    'L’objectif de réduction s’élève à 22 % par rapport à 2022.',
  ],
};

describe.each(Object.entries(spoken))('French: %s', (commitment, texts) => {
  test.each(texts)('%s', async (text) => {
    const judged = await judge(text, { language: 'fr' });
    expect([judged.commitment, judged.because]).toEqual([commitment, judged.because]);
  });
});

const placed: readonly { title: string; text: string; setting: Setting; is: Commitment }[] = [
  {
    title: 'carries the future from the lead-in to a bullet',
    text: 'un registre des déchets électroniques',
    setting: { role: 'list', leadIn: 'Le gouvernement mettra en place :' },
    is: 'commitment',
  },
  {
    title: 'carries an aim from the lead-in to a bullet',
    text: 'des centres de données sobres',
    setting: { role: 'list', leadIn: 'La stratégie vise à promouvoir :' },
    is: 'aspiration',
  },
  {
    title: 'leaves what technology can do a mention below its lead-in',
    text: 'réduire la consommation des bâtiments',
    setting: { role: 'list', leadIn: 'Le numérique peut aider à :' },
    is: 'mention',
  },
  {
    title: 'takes an infinitive under a numbered commitment for an action',
    text: 'Acheter des équipements reconditionnés',
    setting: { headings: ['Engagement n°7 : Acheter mieux'] },
    is: 'commitment',
  },
  {
    title: 'takes an infinitive under objectives for an objective',
    text: 'Acheter des équipements reconditionnés',
    setting: { role: 'list', headings: ['Objectifs'] },
    is: 'aspiration',
  },
  {
    title: 'takes every duty of a guide for an advice',
    text: 'L’acheteur doit mesurer la consommation des serveurs.',
    setting: { kind: 'advisory' },
    is: 'aspiration',
  },
  {
    title: 'takes what a guide lets the supplier do for an advice',
    text: 'Le titulaire reprend les déchets et fournit les preuves du recyclage.',
    setting: { kind: 'advisory' },
    is: 'aspiration',
  },
  {
    title: 'keeps a legal obligation that a guide recalls',
    text: 'Les acheteurs doivent, selon l’article 58 de la loi, acquérir des biens réemployés.',
    setting: { kind: 'advisory' },
    is: 'commitment',
  },
  {
    title: 'takes an item that cites its provision for a commitment',
    text: 'Soutien au reconditionnement (art. 19)',
    setting: { role: 'list' },
    is: 'commitment',
  },
];

test.each(placed)('$title', async ({ text, setting, is }) => {
  expect((await judge(text, { ...setting, language: 'fr' })).commitment).toBe(is);
});
