import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { committedWithout } from '../../src/report/checklist.js';
import { loadMessages } from '../../src/report/messages/index.js';
import { compileTaxonomy, parseTaxonomy } from '../../src/taxonomy/index.js';
import { TAXONOMY, TERMS } from '../cli/setting.js';

const { taxonomy } = parseTaxonomy([
  { path: 'taxonomy.yaml', text: TAXONOMY },
  { path: 'terms/en.yaml', text: TERMS },
]);

async function without(sentence: string, language = 'en'): Promise<string | null> {
  const text = `# National digital strategy\n\n${sentence}\n`;
  const document = await readDocument(new TextEncoder().encode(text), { name: 'strategy.md' });
  const analysis = await analyse(document, compileTaxonomy(taxonomy!));
  return committedWithout(
    analysis.themes[0]!.topics[0]!,
    analysis.passages,
    await loadMessages(language as 'en'),
  );
}

const cases: readonly [sentence: string, without: string | null][] = [
  ['We will collect e-waste.', 'committed, but no budget, named body, deadline or monitoring'],
  ['The Ministry of Environment will collect e-waste.', 'committed, but no budget, deadline or monitoring'],
  ['We will collect e-waste by 2027.', 'committed, but no budget, named body or monitoring'],
  ['The Ministry of Environment will set up a register of e-waste by 2027.', 'committed, but no budget'],
  ['The Ministry of Environment will set up a register of e-waste by 2027 with EUR 2 million.', null],
  ['We should collect e-waste.', null],
];

test.each(cases)('%s → %s', async (sentence, expected) => {
  expect(await without(sentence)).toBe(expected);
});

test('other languages of the interface say it as a list', async () => {
  expect(await without('We will collect e-waste.', 'fr')).toBe(
    'engagement pris, mais sans : budget, organisme désigné, échéance et suivi',
  );
});
