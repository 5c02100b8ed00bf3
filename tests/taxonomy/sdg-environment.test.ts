import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';

const loaded = await loadTaxonomy('sdg-environment');
const taxonomy = loaded.taxonomy!;
const compiled = compileTaxonomy(taxonomy);
const themeOf = new Map(taxonomy.themes.flatMap(({ id, topics }) => topics.map((topic) => [topic.id, id])));

async function goals(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text));
  const { passages } = await analyse(document, compiled, { language: 'en' });
  const found = passages.flatMap(({ mentions }) => mentions.map(({ topic }) => themeOf.get(topic)!));
  return [...new Set(found)].sort();
}

describe('the taxonomy of six goals', () => {
  test('has no problems, and a profile that expects each of its topics', () => {
    expect(loaded.problems).toEqual([]);
    const topics = taxonomy.themes.flatMap((theme) => theme.topics.map(({ id }) => id));
    expect(Object.keys(taxonomy.profiles[0]!.expected)).toEqual(topics);
  });

  const cases: [text: string, goals: string[]][] = [
    ['Half of the villages have latrines, and every school has tap water.', ['sdg-6']],
    ['The two countries share an aquifer and monitor it together.', ['sdg-6']],
    ['Photovoltaic panels light the clinics that lie far from the grid.', ['sdg-7']],
    ['Insulation lowers the energy intensity of old houses.', ['sdg-7']],
    ['Shops take back bottles, and the landfill receives less each year.', ['sdg-12']],
    ['Ministries report how much of their spending is green public procurement.', ['sdg-12']],
    ['The city plans for a climate that is two degrees warmer.', ['sdg-13']],
    ['Each province adopts a strategy of disaster risk reduction.', ['sdg-13']],
    ['Overfishing has emptied the bay.', ['sdg-14']],
    ['Coral reefs shelter the villages from the waves.', ['sdg-14']],
    ['Rangers stop poaching in the national park.', ['sdg-15']],
    ['Reforestation slows the erosion of the hills.', ['sdg-15']],
    // Targets 6.6 and 15.1 name the same ecosystems.
    ['The delta is the largest wetland of the country.', ['sdg-15', 'sdg-6']],
    ['No measure on deforestation is planned.', ['sdg-15']],
  ];
  test.each(cases)('%s', async (text, expected) => {
    expect(await goals(text)).toEqual(expected);
  });

  const nothing: [title: string, text: string][] = [
    ['a climate of business', 'A better investment climate attracts young firms.'],
    ['an ecosystem of firms', 'The start-up ecosystem grows around the university.'],
    ['energy of food', 'The dietary energy requirement differs by age.'],
    ['an institution in a source', 'Source: International Energy Agency, table 3.'],
    ['a ministry', 'The Ministry of Agriculture, Fisheries and Forestry keeps the licences.'],
    ['a branch of the accounts', 'Wages in agriculture, forestry and fishing rose by a tenth.'],
    ['fish as merchandise', 'Women run the fish trade along the border.'],
    ['words that need company', 'The fleet of buses has its grid of routes and its forest of signs.'],
  ];
  test.each(nothing)('finds no goal in %s', async (_, text) => {
    expect(await goals(text)).toEqual([]);
  });
});
