/**
 * What is known of documents beside their text.
 *
 * ```
 * countries-data.ts → countries.ts (groups) → country-names.ts (names → codes) → guess.ts, manifest.ts → entries
 * ```
 */
export { COUNTRIES, type Country, countryByCode, groupsOf, isUserCode } from './countries.js';
export { type CountryNames, countryNames, type NameTable } from './country-names.js';
export { type Guess, guess } from './guess.js';
export { type Manifest, type ManifestRow, manifestCsv, readManifest } from './manifest.js';
