import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/analyse.js';
import { analysisSchema } from '../src/model/analysis.js';
import { loadTaxonomy, readFile } from '../src/node/index.js';
import { compileTaxonomy } from '../src/taxonomy/index.js';

/** `npm run golden` rewrites the expected results; read the difference before committing it. */
const REWRITE = process.env.LACUNA_GOLDEN === 'write';
const root = join(import.meta.dirname, '..');
const folder = join(root, 'tests/golden');

const fixtures = ['demo/strategy-en.pdf', 'demo/strategy-fr.pdf'];

async function analysisOf(fixture: string) {
  const { taxonomy } = await loadTaxonomy('digital-sustainability');
  if (!taxonomy) throw new Error('the shipped taxonomy does not load: run npm run build');
  const document = await readFile(join(root, 'fixtures', fixture), { cache: false });
  return { document, analysis: await analyse(document, compileTaxonomy(taxonomy)) };
}

describe.each(fixtures)('the analysis of %s', (fixture) => {
  const golden = join(folder, `${fixture.replaceAll('/', '-')}.golden.json`);

  test('is the reviewed one', async () => {
    const { analysis } = await analysisOf(fixture);
    const view = {
      document: { ...analysis.document, sha256: undefined },
      score: analysis.score,
      importance: analysis.importance,
      levels: Object.fromEntries(
        analysis.themes.flatMap((theme) =>
          theme.topics.filter((t) => t.level !== 'absent').map((t) => [t.id, t.level]),
        ),
      ),
      passages: analysis.passages.map((p) =>
        [`p. ${p.page}`, p.role, p.assertion, p.commitment, p.direction, p.topics.join(' + '), p.text].join(
          ' | ',
        ),
      ),
      gaps: analysis.gaps.slice(0, 5).map((gap) => `${gap.topic}: ${gap.missing.join(', ')}`),
      problems: analysis.problems.map((problem) => problem.code),
    };
    const text = `${JSON.stringify(view, null, 2)}\n`;
    if (REWRITE) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  test('satisfies its schema, and every quotation is in the document at its place', async () => {
    const { document, analysis } = await analysisOf(fixture);
    expect(analysisSchema.parse(analysis)).toEqual(analysis);
    const textOf = (page: number) => document.pages.find((one) => one.number === page)?.text ?? '';
    for (const passage of analysis.passages) {
      for (const span of [passage, ...passage.mentions, ...passage.cues]) {
        expect(textOf(passage.page).slice(span.start, span.end)).toBe(span.text);
      }
    }
    expect(analysis.passages.length).toBeGreaterThan(20);
  });

  test('is the same, byte for byte, a second time', async () => {
    const [first, second] = [await analysisOf(fixture), await analysisOf(fixture)];
    expect(JSON.stringify(second.analysis)).toBe(JSON.stringify(first.analysis));
  });
});
