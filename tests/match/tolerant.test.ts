import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../src/ingest/index.js';
import { matchPassages } from '../../src/match/index.js';
import type { Mention } from '../../src/model/mention.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import { toPassages } from '../../src/text/passages.js';
import { damaged } from './noise.js';

const { taxonomy } = await loadTaxonomy('digital-sustainability');
if (!taxonomy) throw new Error('the shipped taxonomy is missing: build the package first');
const compiled = compileTaxonomy(taxonomy);

async function mentionsIn(text: string, language: string): Promise<{ text: string; mentions: Mention[] }> {
  const document = await readDocument(new TextEncoder().encode(text), { name: 'text.txt' });
  const { passages, pages } = await toPassages(document, { language });
  const mentions = matchPassages({ passages, pages, title: null }, compiled).flat();
  return { text: pages.map((page) => page.text).join(''), mentions };
}

describe('damaged words', () => {
  test.each([
    ['known confusions', 'en', 'The govemment wants a c1rcular economy.', ['c1rcular economy']],
    ['a letter that is another one', 'en', 'Renewable enorgy is here.', ['Renewable enorgy']],
    [
      'a letter too few or too many',
      'en',
      'Renewble energy is here, and clean enerrgy.',
      ['Renewble energy', 'clean enerrgy'],
    ],
    ['digits among letters', 'en', 'The rec0very of electr0nic waste.', ['electr0nic waste']],
    ['two words as one', 'en', 'We collect electronicwaste now.', ['electronicwaste']],
    ['one word as two', 'en', 'It is about biodiv ersity here.', ['biodiv ersity']],
    [
      'signs beside e',
      'fr',
      'La biodiversit¢ et la neutralit¢ carbone.',
      ['biodiversit¢', 'neutralit¢ carbone'],
    ],
    [
      'articles before a vowel',
      'fr',
      'Protéger I’environnement et 1’environnement.',
      ['I’environnement', '1’environnement'],
    ],
    ['small words run into others', 'en', 'We use renewable energyfor all.', ['renewable energyfor']],
    ['words run into others, as a capital tells', 'de', 'Es geht zuÖkodesign über.', ['Ökodesign']],
    [
      'first letters that look like others, beside sound words,',
      'en',
      'We collect clectronic waste. We use enewable energy here.',
      ['clectronic waste', 'enewable energy'],
    ],
    ['Latin letters in Cyrillic words', 'ru', 'Это энергопoтребление сетей связи.', ['энергопoтребление']],
    ['digits among Cyrillic letters', 'ru', 'Охрана биоразноо6разия.', ['биоразноо6разия']],
    [
      'a first letter that stands alone',
      'ru',
      'Нужна охрана окружающей с реды.',
      ['охрана окружающей с реды'],
    ],
    ['dots of Arabic letters', 'ar', 'نسعى إلى مراكز نيانات خضراء.', ['مراكز نيانات خضراء']],
    [
      'compounds that are known by their beginning',
      'de',
      'Gesammelt wird Elektroschrort, und die Herstellerverantqortung wird erweitert.',
      ['Elektroschrort'],
    ],
    ['accents lost or wrong', 'fr', 'Les dechéts éléctroniques.', ['dechéts éléctroniques']],
  ])('%s are forgiven', async (_, language, text, found) => {
    const { mentions } = await mentionsIn(text, language);
    const quoted = mentions.map((mention) => mention.text);
    for (const expected of found) expect(quoted.some((one) => one.includes(expected))).toBe(true);
  });

  test('are quoted as they stand, and marked', async () => {
    const { text, mentions } = await mentionsIn(
      'We collect e1ectronic waste. We collect electronic waste.',
      'en',
    );
    expect(mentions.map((one) => [text.slice(one.start, one.end), one.tolerant])).toEqual([
      ['e1ectronic waste', true],
      ['electronic waste', false],
    ]);
  });

  test.each([
    ['a word that the document writes often', 'The mcnister speaks. '.repeat(3), []],
    ['a phrase of which nothing stands as it should', 'An elektronlc wosle law.', []],
    ['a word with two ways out', 'A case of mane and lime.', []],
    ['a short word', 'A sola pane.', []],
    ['a first letter of a word that is one', 'Mission data and climate litigation, sea missions.', []],
    ['a name in two capitals', 'We use SolaiPane and GreenMatter.', []],
  ])('%s is not guessed', async (_, text, found) => {
    expect((await mentionsIn(text, 'en')).mentions).toEqual(found);
  });
});

interface Parallel {
  readonly language: string;
  readonly topics: Readonly<Record<string, { readonly text: string }>>;
}

const folder = new URL('../../fixtures/parallel/', import.meta.url);
const parallels = readdirSync(folder).map(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Parallel,
);
const SEEDS = [1, 2, 3];

/** The share of the mentions of clean paragraphs that are found in damaged ones. */
async function recallAt(rate: number, { language, topics }: Parallel): Promise<number> {
  let [found, all] = [0, 0];
  for (const [index, { text }] of Object.values(topics).entries()) {
    const clean = (await mentionsIn(text, language)).mentions.map(({ topic }) => topic);
    for (const seed of SEEDS) {
      const seen = damaged(text, rate, 1000 * seed + index);
      const left =
        seen === text ? [...clean] : (await mentionsIn(seen, language)).mentions.map(({ topic }) => topic);
      all += clean.length;
      for (const topic of clean) {
        const at = left.indexOf(topic);
        if (at < 0) continue;
        found += 1;
        left.splice(at, 1);
      }
    }
  }
  return found / all;
}

describe.each(parallels.map((one) => [one.language, one] as const))(
  'in %s, mentions are kept',
  (_, parallel) => {
    test.each([
      [0.005, 0.97],
      [0.01, 0.92],
      [0.02, 0.85],
    ])('where %f of the characters are damaged', async (rate, least) => {
      expect(await recallAt(rate, parallel)).toBeGreaterThanOrEqual(least);
    });
  },
);

test('hardly anything is made of clean text', async () => {
  let [tolerant, all] = [0, 0];
  for (const { language, topics } of parallels)
    for (const { text } of Object.values(topics)) {
      const { mentions } = await mentionsIn(text, language);
      all += mentions.length;
      tolerant += mentions.filter((mention) => mention.tolerant).length;
    }
  expect(all).toBeGreaterThan(900);
  expect(tolerant / all).toBeLessThanOrEqual(0.002);
});
