import { readFile } from 'node:fs/promises';
import type { Comparison } from '../model/comparison.js';
import { clean } from '../report/clean.js';
import { UsageError } from './io.js';

/** A comparison that `lacuna compare` wrote as JSON. @throws {UsageError} where it is none */
export async function openComparison(path: string): Promise<Comparison> {
  const shown = clean(path);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${shown} cannot be read as a comparison in JSON.`, { cause });
  }
  const { comparisonSchema } = await import('../model/comparison.js');
  const { data, error } = comparisonSchema.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  throw new UsageError(
    `${shown} is no comparison: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Write one with lacuna compare --format json.`,
  );
}
