import type { Analysis } from '../../../model/analysis.js';
import type { Comparison } from '../../../model/comparison.js';
import { cooccurrence } from './cooccurrence.js';
import { countries } from './countries.js';
import { dictionary } from './dictionary.js';
import { directions } from './directions.js';
import { documents } from './documents.js';
import { evidence } from './evidence.js';
import { failures } from './failures.js';
import { examples, gaps } from './gaps.js';
import { groups } from './groups.js';
import { importance } from './importance.js';
import { countryLevels, levels } from './levels.js';
import { outliers } from './outliers.js';
import { prevalence } from './prevalence.js';
import { ranks } from './ranks.js';
import type { Table } from './table.js';

export type { Cell, Column, Table } from './table.js';

/** Every table of a comparison, in the order in which a reader wants them. Evidence only where analyses are handed in. */
export function tablesOf(comparison: Comparison, analyses?: () => Iterable<Analysis>): Table[] {
  const tables = [
    documents(comparison),
    levels(comparison),
    countries(comparison),
    countryLevels(comparison),
    prevalence(comparison),
    ranks(comparison),
    importance(comparison),
    directions(comparison),
    groups(comparison),
    cooccurrence(comparison),
    gaps(comparison),
    examples(comparison),
    outliers(comparison),
    failures(comparison),
    ...(analyses ? [evidence(comparison, analyses)] : []),
  ];
  return [...tables, dictionary(tables)];
}
