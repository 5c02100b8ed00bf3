import { createRequire } from 'node:module';
import { type CountryNames, countryNames, type NameTable } from '../corpus/index.js';

/** Languages whose names of countries are known: those of the taxonomies first, then others that strategies are written in. */
const LANGUAGES = [
  'en fr es pt ar ru zh de it nl pl tr id vi th ja ko uk ro cs sv fi nb da el he fa hi bn ur sw am ms hu bg sr hr sk sl',
  'et lv lt sq mk ka hy az kk ky uz tg mn km ca is mt',
].flatMap((line) => line.split(' '));

/** So many of them are looked for in running text. */
const IN_TEXT = 17;

let known: CountryNames | null = null;

/** Names of countries in all languages that the lists of `i18n-iso-countries` have; read at the first call. */
export function allCountryNames(): CountryNames {
  if (known) return known;
  const require = createRequire(import.meta.url);
  const tables = LANGUAGES.flatMap((language): NameTable[] => {
    try {
      return [(require(`i18n-iso-countries/langs/${language}.json`) as { countries: NameTable }).countries];
    } catch (error) {
      // A language that this version of the lists lacks.
      if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return [];
      throw error;
    }
  });
  known = countryNames(tables, IN_TEXT);
  return known;
}
