/**
 * Many analyses side by side.
 *
 * ```
 * digest.ts → frame.ts (one order, countries, clusters) → prevalence · ranks · importance · facets · cooccurrence ·
 * groups · outliers · gaps → compare.ts          draw.ts ← bootstrap.ts      proportion.ts: Wilson, Newcombe
 * ```
 */
export { type CompareOptions, compare, compareDigests } from './compare.js';
export { diff } from './diff.js';
export { type Digest, digestFromJson, digestOf, digestToJson } from './digest.js';
export type { Confidence } from './proportion.js';
