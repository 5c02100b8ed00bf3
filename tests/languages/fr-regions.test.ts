import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import type { Commitment } from '../../src/model/evidence.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { judge } from '../evidence/one.js';

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'phrase.txt' });
  const analysis = await analyse(document, compiled, { language: 'fr' });
  return [...new Set(analysis.passages.flatMap((passage) => passage.topics))].sort();
}

describe('French words of Africa, Canada, Switzerland and Belgium', () => {
  test.each([
    ["Les carcasses d'ordinateurs s'entassent dans les décharges.", 'e-waste-management'],
    ['La taxe anticipée de recyclage finance la reprise des appareils.', 'producer-responsibility'],
    ["L'obligation de reprise figure dans l'OREA.", 'e-waste-regulation'],
    ['Les récupérateurs du secteur informel brûlent les câbles.', 'informal-recycling'],
    ['Les rejets thermiques des centres de données seront récupérés.', 'data-centre-energy'],
    ['La carboneutralité sera atteinte en 2050.', 'climate-action'],
    ['La remise à neuf des ordinateurs usagés sera soutenue.', 'repair-reuse'],
    ['La gestion des matières résiduelles relève des municipalités.', 'pollution-waste-water'],
    ["L'électrification rurale par kits solaires sera étendue.", 'energy-transition'],
    ["L'agriculture climato-intelligente sera vulgarisée.", 'smart-agriculture'],
    ['La gestion des risques et des désastres sera numérisée.', 'disaster-resilience'],
    [
      'Les Premières Nations seront consultées sur les infrastructures numériques.',
      'community-participation',
    ],
  ])('%s names %s', async (text, topic) => {
    expect(await topicsOf(text)).toContain(topic);
  });

  test.each([
    "L'assainissement des finances publiques et du fichier des agents est en cours.",
    "L'environnement juridique et institutionnel des TIC sera amélioré.",
    'Un accès durable et abordable à Internet sera garanti.',
    'La viabilité financière des projets sera assurée.',
  ])('%s names nothing', async (text) => {
    expect(await topicsOf(text)).toEqual([]);
  });

  test.each<[string, Commitment]>([
    ['Le ministère compte mettre en place un centre de recyclage.', 'aspiration'],
    ["Mise en place d'un centre de traitement des déchets électroniques", 'aspiration'],
    ['Action prioritaire 4 : gestion des déchets électroniques', 'commitment'],
    ['Effet attendu 2.1 : gestion écologique des déchets électroniques', 'aspiration'],
    ["D'ici 2025, les déchets électroniques sont collectés dans toutes les régions.", 'commitment'],
    ["Le gouvernement fera la promotion de l'écoconception.", 'commitment'],
  ])('%s: %s', async (text, commitment) => {
    expect((await judge(text, { language: 'fr' })).commitment).toBe(commitment);
  });
});
