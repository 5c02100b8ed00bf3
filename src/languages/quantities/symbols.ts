/** Symbols of units, the same in every language: unit → patterns. The longest that fits speaks. */
export const UNIT_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', '٪', '％'],
  kWh: ['kwh', 'квт ч', 'квт·ч'],
  MWh: ['mwh', 'мвт ч', 'мвт·ч'],
  GWh: ['gwh', 'гвт ч', 'гвт·ч'],
  TWh: ['twh', 'твт ч', 'твт·ч'],
  kW: ['kw', 'квт'],
  MW: ['mw', 'мвт'],
  GW: ['gw', 'гвт'],
  kg: ['kg', 'кг'],
  t: ['t', 'т'],
  kt: ['kt'],
  Mt: ['mt', 'млн т'],
  tCO2e: [
    '(tco2e|tco2|tco2eq)',
    't (co2e|co2|co2eq|co2 eq|co2 e)',
    't (eq|equivalent) co2',
    'teqco2',
    'т (co2|со2)',
    'т (co2|со2) (экв .|экв|эквивалента)',
  ],
  ktCO2e: ['(ktco2e|ktco2|ktco2eq)', 'kt (co2e|co2|co2eq|co2 eq)'],
  MtCO2e: ['(mtco2e|mtco2|mtco2eq)', 'mt (co2e|co2|co2eq|co2 eq)'],
  GtCO2e: ['(gtco2e|gtco2|gtco2eq)', 'gt (co2e|co2|co2eq|co2 eq)'],
  kgCO2e: ['(kgco2e|kgco2|kgco2eq)', 'kg (co2e|co2|co2eq|co2 eq)'],
  gCO2e: ['(gco2e|gco2|gco2eq)', 'g (co2e|co2|co2eq|co2 eq)'],
  m3: ['m3', 'м3'],
  km: ['km', 'км'],
  ha: ['ha', 'га'],
};

/** Units that stand before their number. */
export const UNITS_BEFORE: Readonly<Record<string, readonly string[]>> = {
  '%': ['%', '٪', '百分之', 'yüzde'],
};

/** Ratios that stand before their value: "a PUE of 1.3". */
export const RATIOS: readonly string[] = ['PUE', 'WUE', 'CUE', 'ERF', 'REF'];

/** Symbols and codes of currencies, which stand before or after the amount. */
export const CURRENCY_SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  EUR: ['€', 'EUR'],
  USD: ['$', 'USD', 'US $', 'U . S . $'],
  GBP: ['£', 'GBP'],
  JPY: ['JPY'],
  CNY: ['CNY', 'RMB', '¥'],
  INR: ['₹', 'INR', 'Rs', 'Rs .'],
  RUB: ['₽', 'RUB'],
  TRY: ['₺', 'TRY', 'TL'],
  PLN: ['PLN', 'zł'],
  BRL: ['BRL', 'R $'],
  IDR: ['IDR', 'Rp', 'Rp .'],
  ZAR: ['ZAR'],
  KRW: ['₩', 'KRW'],
  NGN: ['₦', 'NGN'],
  KES: ['KES', 'KSh', 'Ksh'],
  CHF: ['CHF'],
  SEK: ['SEK'],
  NOK: ['NOK'],
  DKK: ['DKK'],
  CAD: ['CAD', 'CA $'],
  AUD: ['AUD', 'A $'],
  NZD: ['NZD', 'NZ $'],
  MXN: ['MXN'],
  COP: ['COP'],
  CLP: ['CLP'],
  ARS: ['ARS'],
  XOF: ['XOF', 'FCFA'],
  EGP: ['EGP'],
  SAR: ['SAR'],
  AED: ['AED'],
  MAD: ['MAD'],
};
