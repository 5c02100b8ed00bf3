import {
  LANDLOCKED,
  LEAST_DEVELOPED,
  LOW_INCOME,
  LOWER_MIDDLE_INCOME,
  NOT_CLASSIFIED,
  NOT_MEMBERS,
  SMALL_ISLANDS,
  SUBREGIONS,
  UPPER_MIDDLE_INCOME,
} from './countries-data.js';

export type Income = 'low' | 'lower-middle' | 'upper-middle' | 'high';

/** A state or area, with the groups that UN reports compare. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly alpha2: string;
  /** English, as in the UN's M49 list, its long forms shortened. */
  readonly name: string;
  readonly region: string;
  readonly subregion: string;
  /** World Bank; null where it does not classify the state. */
  readonly income: Income | null;
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  /** Member of the United Nations. */
  readonly member: boolean;
}

const listOf = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

const LDC = listOf(LEAST_DEVELOPED);
const LLDC = listOf(LANDLOCKED);
const SIDS = listOf(SMALL_ISLANDS);
const OUTSIDE = listOf(NOT_MEMBERS);
const INCOMES: readonly (readonly [Income | null, ReadonlySet<string>])[] = [
  ['low', listOf(LOW_INCOME)],
  ['lower-middle', listOf(LOWER_MIDDLE_INCOME)],
  ['upper-middle', listOf(UPPER_MIDDLE_INCOME)],
  [null, listOf(NOT_CLASSIFIED)],
];

function countryOf(line: string, region: string, subregion: string): Country {
  const [code = '', alpha2 = '', ...name] = line.trim().split(' ');
  const income = INCOMES.find(([, codes]) => codes.has(code));
  return {
    code,
    alpha2,
    name: name.join(' '),
    region,
    subregion,
    income: income ? income[0] : 'high',
    ldc: LDC.has(code),
    lldc: LLDC.has(code),
    sids: SIDS.has(code),
    member: !OUTSIDE.has(code),
  };
}

/** All of them, by code. The sources and their years stand in `countries-data.ts`. */
export const COUNTRIES: readonly Country[] = SUBREGIONS.flatMap(([region, subregion, states]) =>
  states.split(';').map((line) => countryOf(line, region, subregion)),
).sort((a, b) => (a.code < b.code ? -1 : 1));

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country of an alpha-3 code. */
export const countryByCode = (code: string): Country | null => BY_CODE.get(code) ?? null;

/** The groupings of a country, as entries of a corpus carry them. */
export function groupsOf(country: Country): Record<string, string> {
  return {
    region: country.region,
    subregion: country.subregion,
    ...(country.income === null ? {} : { income: country.income }),
    ldc: country.ldc ? 'LDC' : 'other',
    lldc: country.lldc ? 'LLDC' : 'other',
    sids: country.sids ? 'SIDS' : 'other',
  };
}

/**
 * Codes that ISO 3166-1 leaves to its users for ever (AAA–AAZ, QMA–QZZ, XAA–XZZ, ZZA–ZZZ): for bodies that are no country, and
 * for countries of examples.
 */
export function isUserCode(code: string): boolean {
  return /^(?:AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z])$/.test(code);
}
