import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, runPool } from '../../../src/node/batch/pool.js';
import { loadTaxonomy } from '../../../src/node/index.js';
import { folderWith, STRATEGY, TAXONOMY, TERMS } from '../../cli/setting.js';

const folder = folderWith({
  'tax/taxonomy.yaml': TAXONOMY,
  'tax/terms/en.yaml': TERMS,
  'small.md': STRATEGY,
  // Thirty megabytes of text: many times that once it is read.
  'huge.md': `${STRATEGY}\n`.repeat(60_000),
});
afterAll(() => folder.remove());

/** Runs some documents one after another on one worker. */
async function outcomes(
  names: readonly string[],
  given: {
    memory?: number;
    seconds?: number;
    signal?: AbortSignal;
    taxonomySha256?: string;
    oneCoreEach?: boolean;
  },
) {
  const { taxonomy } = await loadTaxonomy(folder.at('tax'));
  const queue = names.map((name) => ({ name, path: folder.at(name) }));
  const ended: [string, Outcome][] = [];
  await runPool(
    {
      jobs: 1,
      oneCoreEach: given.oneCoreEach ?? true,
      maxSeconds: given.seconds ?? 100,
      signal: given.signal ?? new AbortController().signal,
      setting: {
        taxonomy: folder.at('tax'),
        taxonomySha256: given.taxonomySha256 ?? taxonomy?.sha256 ?? '',
        profile: 'default',
        language: null,
        limits: {},
        cache: false,
        maxMemoryBytes: given.memory ?? 2 ** 31,
      },
    },
    () => queue.shift() ?? null,
    async ({ name }, outcome) => void ended.push([name, outcome]),
  );
  return ended;
}

/** How each of them ended. */
async function endings(...given: Parameters<typeof outcomes>): Promise<[string, Outcome['kind']][]> {
  return (await outcomes(...given)).map(([name, { kind }]) => [name, kind]);
}

describe('a pool of workers', () => {
  test('ends a document that takes more memory than it may have, and goes on with the next', async () => {
    expect(await endings(['huge.md', 'small.md'], { memory: 300 * 2 ** 20 })).toEqual([
      ['huge.md', 'too-much-memory'],
      ['small.md', 'done'],
    ]);
  });

  test('ends a document that takes too long, and goes on with the next', async () => {
    expect(await endings(['huge.md', 'huge.md'], { seconds: 0.05 })).toEqual([
      ['huge.md', 'time-out'],
      ['huge.md', 'time-out'],
    ]);
  });

  test('gives the same whether a worker keeps to one core or not', async () => {
    const alone = await outcomes(['small.md'], { oneCoreEach: true });
    expect(alone).toMatchObject([['small.md', { kind: 'done' }]]);
    expect(alone).toEqual(await outcomes(['small.md'], { oneCoreEach: false }));
  });

  test('stops where it is told to', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stopped')), 50);
    await expect(endings(['huge.md'], { signal: controller.signal })).rejects.toThrow('stopped');
  });

  test('says where no worker can be started', async () => {
    await expect(endings(['small.md'], { taxonomySha256: 'another' })).rejects.toThrow(
      'a worker process could not be started: the taxonomy was changed while the batch ran',
    );
  });
});
