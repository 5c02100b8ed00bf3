import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listTaxonomies, loadTaxonomy } from '../../src/node/index.js';

const source = fileURLToPath(new URL('../../taxonomies/digital-sustainability', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lacuna-taxonomy-'));
  await cp(source, join(folder, 'mine'), { recursive: true });
  await writeFile(join(folder, 'broken.json'), '{"id":');
  await writeFile(join(folder, 'list.json'), '[]');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('loadTaxonomy', () => {
  test('gives the same words from a folder, its taxonomy.yaml and a built file', async () => {
    const { taxonomy, problems } = await loadTaxonomy(join(folder, 'mine'));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(taxonomy?.sha256).toMatch(/^[0-9a-f]{64}$/);
    await writeFile(join(folder, 'built.json'), JSON.stringify(taxonomy));
    for (const path of ['mine/taxonomy.yaml', 'built.json']) {
      expect((await loadTaxonomy(join(folder, path))).taxonomy).toEqual(taxonomy);
    }
  });

  test('gives a shipped one by its id', async () => {
    expect(await loadTaxonomy('digital-sustainability')).toMatchObject({
      taxonomy: { id: 'digital-sustainability' },
      problems: [],
    });
  });

  test('names the nearest one for an unknown id, and those that there are', async () => {
    const { taxonomy, problems } = await loadTaxonomy('digital-sustainabilty');
    expect(taxonomy).toBeNull();
    expect(problems[0]?.code).toBe('unknown-taxonomy');
    expect(problems[0]?.message).toContain('Did you mean "digital-sustainability"?');
    expect(problems[0]?.hint).toContain('Shipped: digital-sustainability');
  });

  test.each([
    ['broken.json', /not JSON/],
    ['list.json', /no JSON object/],
    ['.', /./],
  ])('says what is wrong with %s', async (path, says) => {
    const { taxonomy, problems } = await loadTaxonomy(join(folder, path));
    expect(taxonomy).toBeNull();
    expect(problems[0]?.message).toMatch(says);
  });
});

test('listTaxonomies tells what is shipped', async () => {
  expect(await listTaxonomies()).toContainEqual(
    expect.objectContaining({
      id: 'digital-sustainability',
      languages: expect.arrayContaining(['en', 'fr']),
    }),
  );
});
