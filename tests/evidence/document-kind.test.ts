import { expect, test } from 'vitest';
import { documentKind } from '../../src/evidence/document-kind.js';
import { passageOf } from './one.js';

const titles: readonly [title: string, is: string][] = [
  ['National Artificial Intelligence Strategy', 'adopted'],
  ['Digital Agenda 2030', 'adopted'],
  ['AI Action Plan', 'adopted'],
  ['Draft National AI Strategy for public consultation', 'draft'],
  ['Guide to green procurement', 'advisory'],
  ['Recommendations for a national AI strategy', 'advisory'],
  ['Atlantis: Artificial Intelligence Readiness Assessment Report', 'advisory'],
  ['Progress report on the digital strategy', 'report'],
  ['Stratégie nationale pour l’intelligence artificielle', 'adopted'],
  ['Feuille de route numérique et environnement', 'adopted'],
  ['Projet de loi sur le numérique', 'draft'],
  ['Guide des achats responsables', 'advisory'],
  ['Bilan de la stratégie numérique', 'report'],
  ['Rapport d’évaluation de l’état de préparation à l’intelligence artificielle', 'advisory'],
  ['Annual flowers', 'unknown'],
];

test.each(titles)('%s → %s', (title, is) => {
  const language = /[éèà’]|Guide des|Projet/.test(title) ? 'fr' : 'en';
  expect(documentKind({ title, passages: [passageOf('42', { language })] })).toBe(is);
});

test('asks the document what it calls itself where the title is silent', () => {
  const passages = ['This guide helps.', 'Read on.', 'Whoever uses this guide saves energy.'].map(
    (text, id) => passageOf(text, { id }),
  );
  expect(documentKind({ title: 'Green servers', passages })).toBe('advisory');
});

test('takes a text that instructs suppliers throughout for advice', () => {
  const passages = Array.from({ length: 20 }, (_, id) =>
    passageOf(id % 5 === 0 ? 'Le titulaire reprend les équipements.' : 'Les serveurs consomment.', {
      id,
      language: 'fr',
    }),
  );
  expect(documentKind({ title: 'Serveurs', passages })).toBe('advisory');
});

test('reads the first heading where there is no title', () => {
  const passages = [passageOf('National Data Strategy', { role: 'heading' })];
  expect(documentKind({ title: null, passages })).toBe('adopted');
});
