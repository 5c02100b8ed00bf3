import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

const { taxonomy } = await loadTaxonomy('environment-digital');
if (!taxonomy) throw new Error('the shipped taxonomy does not load');
const compiled = compileTaxonomy(taxonomy);

async function topicsOf(language: string, text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'passage.txt' });
  const { passages } = await analyse(document, compiled, { language });
  return passages.flatMap(({ topics }) => topics);
}

describe('the digital in environmental plans, in other words', () => {
  test.each([
    [
      'de',
      'digital-cooperation',
      'Die Anrainerstaaten betreiben eine gemeinsame Datenplattform für Hochwasser.',
    ],
    ['de', 'green-ict-procurement', 'Die Verwaltung kauft aufbereitete Laptops.'],
    ['de', 'digital-early-warning', 'Cell Broadcast warnt vor Starkregen.'],
    ['de', 'environmental-data-systems', 'Das Umweltinformationssystem bündelt die Messdaten der Länder.'],
    ['it', 'digital-cooperation', 'La cooperazione transfrontaliera prevede una piattaforma comune di dati.'],
    [
      'it',
      'resilient-digital-infrastructure',
      'Le reti di telecomunicazione devono resistere a inondazioni e ondate di calore.',
    ],
    ['it', 'digital-early-warning', 'IT-alert avvisa la popolazione tramite cell broadcast.'],
    ['it', 'digital-monitoring', 'Il telerilevamento individua gli incendi boschivi.'],
  ])('%s, %s: %s', async (language, topic, text) => {
    expect(await topicsOf(language, text)).toContain(topic);
  });

  test.each([
    ['de', 'Die Dialogplattform der Länder tagt zweimal im Jahr.'],
    ['de', 'Das Lokalradio gibt Ratschläge für die Landwirtschaft.'],
    ['it', 'La piattaforma di dialogo tra le regioni si riunisce due volte all’anno.'],
    ['it', 'Il registro delle imprese forestali è cartaceo.'],
  ])('nothing digital is named, %s: %s', async (language, text) => {
    expect(await topicsOf(language, text)).toEqual([]);
  });
});
