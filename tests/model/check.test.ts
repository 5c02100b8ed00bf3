import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { analyse } from '../../src/analyse.js';
import { readDocument } from '../../src/ingest/index.js';
import { analysisSchema } from '../../src/model/analysis.js';
import { checkOf } from '../../src/model/check.js';
import { loadTaxonomy } from '../../src/node/index.js';
import { compileTaxonomy } from '../../src/taxonomy/index.js';
import fc, { slowRuns } from '../fast-check.js';

const STRATEGIES = join(import.meta.dirname, '../../fixtures/strategies');
const { taxonomy } = await loadTaxonomy('digital-sustainability');
const compiled = compileTaxonomy(taxonomy as NonNullable<typeof taxonomy>);
const analyses: unknown[] = [];
for (const name of ['norhaven_2025_digital_en.md', 'tamarou_2025_ai_fr.md'])
  analyses.push(
    JSON.parse(
      JSON.stringify(
        await analyse(await readDocument(readFileSync(join(STRATEGIES, name)), { name }), compiled),
      ),
    ),
  );
const fits = checkOf(analysisSchema);

type Path = (string | number)[];
/** Every place in a value where something stands. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (Array.isArray(value)) for (const i of value.keys()) yield* placesIn(value[i], [...path, i]);
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) yield* placesIn(one, [...path, key]);
}
const DELETED = Symbol('deleted');

/** A copy with something else at one place. */
function changed(value: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(value);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  if (to === DELETED && !Array.isArray(at)) delete at[last];
  else at[last] = to === DELETED ? null : to;
  return copy;
}

describe('a quick check of an analysis', () => {
  test('takes what the schema takes', () => {
    expect(analyses.map((one) => fits(one))).toEqual([true, true]);
  });

  test('answers as the schema does, whatever one place is changed to', () => {
    const places = analyses.map((one) => [...placesIn(one)]);
    const kinds = new Set<string>();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat(analyses.length - 1),
        fc.nat(),
        fc.oneof(
          fc.constant(DELETED),
          fc.constantFrom(null, true, 'x', '', -1, 0, 0.5, 1, 1.5, 2 ** 60, 'mentioned', 'affirmed', 'high'),
          fc.constantFrom([], {}, [null], { id: 1 }, ['x'], { is: 'body', name: 'x' }, { is: 'x' }),
        ),
        (which, at, to) => {
          const path = places[which]?.[at % (places[which]?.length ?? 1)] as Path;
          const value = changed(analyses[which], path, to);
          const expected = analysisSchema.safeParse(value).success;
          kinds.add(path.filter((key) => typeof key === 'string').join('.'));
          if (!expected) refused++;
          expect(fits(value), path.join('.')).toBe(expected);
        },
      ),
      slowRuns(800),
    );
    // It is a test only where both answers were given, in many places.
    expect(refused).toBeGreaterThan(300);
    expect(kinds.size).toBeGreaterThan(40);
  });

  test.each([null, undefined, 1, 'x', [], {}, [{}]])('refuses %j', (value) =>
    expect(fits(value)).toBe(false),
  );
});

describe('a check', () => {
  const schemas: [string, z.ZodType][] = [
    ['a text that may not be empty', z.string().min(1)],
    ['a number above 0', z.number().gt(0)],
    ['a number by steps', z.number().multipleOf(5)],
    ['a whole number of 32 bits', z.int32()],
    ['a record', z.record(z.string(), z.int())],
    ['a plain union', z.union([z.string(), z.int()])],
    ['an object with nothing else', z.strictObject({ a: z.string() })],
    ['an object of which more holds', z.object({ a: z.string() }).refine(({ a }) => a === 'b')],
    ['few things', z.array(z.string()).max(1)],
  ];
  const values = [
    '',
    'x',
    0,
    1,
    5,
    -1,
    1.5,
    2 ** 40,
    null,
    {},
    { a: 'x' },
    { a: 'b' },
    { a: 'b', c: 1 },
    { a: 1 },
    [],
    ['x'],
    ['x', 'y'],
    [1],
  ];
  test.each(schemas)('asks zod where it does not know better: %s', (_, schema) => {
    expect(values.map((value) => checkOf(schema)(value))).toEqual(
      values.map((value) => schema.safeParse(value).success),
    );
  });
});
