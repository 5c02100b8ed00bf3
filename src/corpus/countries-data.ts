/**
 * States by the regions of the United Nations, with the groups that UN reports use.
 *
 * Sources:
 * - codes: ISO 3166-1 (alpha-3, alpha-2);
 * - names, regions and subregions: United Nations Statistics Division, Standard country or area codes for statistical use
 *   (M49), 2024; the subregion is the finest that M49 has ("Eastern Africa", not "Sub-Saharan Africa");
 * - least developed countries: UN Committee for Development Policy, list of December 2024 (44, after Sao Tome and Principe);
 * - landlocked developing countries: UN-OHRLLS, 2024 (32);
 * - small island developing States: UN-OHRLLS, 2024 (39: 37 members of the United Nations, Cook Islands and Niue);
 * - income groups: World Bank, July 2024 (fiscal year 2025, by gross national income per head of 2023). Venezuela was not
 *   classified; Cook Islands, Niue and the Holy See never are. A state in none of the lists below has high income.
 *
 * The 193 members of the United Nations, its two observer States (Holy See, Palestine), and the Cook Islands and Niue, which are
 * members of its agencies; of other areas those that publish digital strategies of their own. The names say nothing about
 * anybody's status.
 */

/** Region, subregion, and its states: alpha-3, alpha-2, English name. */
export const SUBREGIONS: readonly (readonly [region: string, subregion: string, states: string])[] = [
  [
    'Africa',
    'Northern Africa',
    'DZA DZ Algeria; EGY EG Egypt; LBY LY Libya; MAR MA Morocco; SDN SD Sudan; TUN TN Tunisia',
  ],
  [
    'Africa',
    'Eastern Africa',
    'BDI BI Burundi; COM KM Comoros; DJI DJ Djibouti; ERI ER Eritrea; ETH ET Ethiopia; KEN KE Kenya; MDG MG Madagascar; MWI MW Malawi; MUS MU Mauritius; MOZ MZ Mozambique; RWA RW Rwanda; SYC SC Seychelles; SOM SO Somalia; SSD SS South Sudan; UGA UG Uganda; TZA TZ United Republic of Tanzania; ZMB ZM Zambia; ZWE ZW Zimbabwe',
  ],
  [
    'Africa',
    'Middle Africa',
    'AGO AO Angola; CMR CM Cameroon; CAF CF Central African Republic; TCD TD Chad; COG CG Congo; COD CD Democratic Republic of the Congo; GNQ GQ Equatorial Guinea; GAB GA Gabon; STP ST Sao Tome and Principe',
  ],
  [
    'Africa',
    'Southern Africa',
    'BWA BW Botswana; SWZ SZ Eswatini; LSO LS Lesotho; NAM NA Namibia; ZAF ZA South Africa',
  ],
  [
    'Africa',
    'Western Africa',
    'BEN BJ Benin; BFA BF Burkina Faso; CPV CV Cabo Verde; CIV CI Côte d’Ivoire; GMB GM Gambia; GHA GH Ghana; GIN GN Guinea; GNB GW Guinea-Bissau; LBR LR Liberia; MLI ML Mali; MRT MR Mauritania; NER NE Niger; NGA NG Nigeria; SEN SN Senegal; SLE SL Sierra Leone; TGO TG Togo',
  ],
  [
    'Americas',
    'Caribbean',
    'ATG AG Antigua and Barbuda; BHS BS Bahamas; BRB BB Barbados; CUB CU Cuba; DMA DM Dominica; DOM DO Dominican Republic; GRD GD Grenada; HTI HT Haiti; JAM JM Jamaica; KNA KN Saint Kitts and Nevis; LCA LC Saint Lucia; VCT VC Saint Vincent and the Grenadines; TTO TT Trinidad and Tobago',
  ],
  [
    'Americas',
    'Central America',
    'BLZ BZ Belize; CRI CR Costa Rica; SLV SV El Salvador; GTM GT Guatemala; HND HN Honduras; MEX MX Mexico; NIC NI Nicaragua; PAN PA Panama',
  ],
  [
    'Americas',
    'South America',
    'ARG AR Argentina; BOL BO Bolivia; BRA BR Brazil; CHL CL Chile; COL CO Colombia; ECU EC Ecuador; GUY GY Guyana; PRY PY Paraguay; PER PE Peru; SUR SR Suriname; URY UY Uruguay; VEN VE Venezuela',
  ],
  ['Americas', 'Northern America', 'CAN CA Canada; USA US United States of America'],
  [
    'Asia',
    'Central Asia',
    'KAZ KZ Kazakhstan; KGZ KG Kyrgyzstan; TJK TJ Tajikistan; TKM TM Turkmenistan; UZB UZ Uzbekistan',
  ],
  [
    'Asia',
    'Eastern Asia',
    'CHN CN China; PRK KP Democratic People’s Republic of Korea; JPN JP Japan; MNG MN Mongolia; KOR KR Republic of Korea; HKG HK China, Hong Kong SAR; MAC MO China, Macao SAR',
  ],
  [
    'Asia',
    'South-eastern Asia',
    'BRN BN Brunei Darussalam; KHM KH Cambodia; IDN ID Indonesia; LAO LA Lao People’s Democratic Republic; MYS MY Malaysia; MMR MM Myanmar; PHL PH Philippines; SGP SG Singapore; THA TH Thailand; TLS TL Timor-Leste; VNM VN Viet Nam',
  ],
  [
    'Asia',
    'Southern Asia',
    'AFG AF Afghanistan; BGD BD Bangladesh; BTN BT Bhutan; IND IN India; IRN IR Iran; MDV MV Maldives; NPL NP Nepal; PAK PK Pakistan; LKA LK Sri Lanka',
  ],
  [
    'Asia',
    'Western Asia',
    'ARM AM Armenia; AZE AZ Azerbaijan; BHR BH Bahrain; CYP CY Cyprus; GEO GE Georgia; IRQ IQ Iraq; ISR IL Israel; JOR JO Jordan; KWT KW Kuwait; LBN LB Lebanon; OMN OM Oman; QAT QA Qatar; SAU SA Saudi Arabia; PSE PS State of Palestine; SYR SY Syrian Arab Republic; TUR TR Türkiye; ARE AE United Arab Emirates; YEM YE Yemen',
  ],
  [
    'Europe',
    'Eastern Europe',
    'BLR BY Belarus; BGR BG Bulgaria; CZE CZ Czechia; HUN HU Hungary; POL PL Poland; MDA MD Republic of Moldova; ROU RO Romania; RUS RU Russian Federation; SVK SK Slovakia; UKR UA Ukraine',
  ],
  [
    'Europe',
    'Northern Europe',
    'DNK DK Denmark; EST EE Estonia; FIN FI Finland; ISL IS Iceland; IRL IE Ireland; LVA LV Latvia; LTU LT Lithuania; NOR NO Norway; SWE SE Sweden; GBR GB United Kingdom',
  ],
  [
    'Europe',
    'Southern Europe',
    'ALB AL Albania; AND AD Andorra; BIH BA Bosnia and Herzegovina; HRV HR Croatia; GRC GR Greece; VAT VA Holy See; ITA IT Italy; MLT MT Malta; MNE ME Montenegro; MKD MK North Macedonia; PRT PT Portugal; SMR SM San Marino; SRB RS Serbia; SVN SI Slovenia; ESP ES Spain',
  ],
  [
    'Europe',
    'Western Europe',
    'AUT AT Austria; BEL BE Belgium; FRA FR France; DEU DE Germany; LIE LI Liechtenstein; LUX LU Luxembourg; MCO MC Monaco; NLD NL Netherlands; CHE CH Switzerland',
  ],
  ['Oceania', 'Australia and New Zealand', 'AUS AU Australia; NZL NZ New Zealand'],
  ['Oceania', 'Melanesia', 'FJI FJ Fiji; PNG PG Papua New Guinea; SLB SB Solomon Islands; VUT VU Vanuatu'],
  [
    'Oceania',
    'Micronesia',
    'KIR KI Kiribati; MHL MH Marshall Islands; FSM FM Micronesia (Federated States of); NRU NR Nauru; PLW PW Palau',
  ],
  ['Oceania', 'Polynesia', 'COK CK Cook Islands; NIU NU Niue; WSM WS Samoa; TON TO Tonga; TUV TV Tuvalu'],
];

export const LEAST_DEVELOPED =
  'AGO BEN BFA BDI CAF TCD COM COD DJI ERI ETH GMB GIN GNB LSO LBR MDG MWI MLI MRT MOZ NER RWA SEN SLE SOM SSD SDN TGO UGA TZA ZMB AFG BGD KHM LAO MMR NPL TLS YEM HTI KIR SLB TUV';

export const LANDLOCKED =
  'BWA BFA BDI CAF TCD SWZ ETH LSO MWI MLI NER RWA SSD UGA ZMB ZWE AFG ARM AZE BTN KAZ KGZ LAO MNG NPL TJK TKM UZB MDA MKD BOL PRY';

export const SMALL_ISLANDS =
  'ATG BHS BRB BLZ CUB DMA DOM GRD GUY HTI JAM KNA LCA VCT SUR TTO COK FJI KIR MHL FSM NRU NIU PLW PNG WSM SLB TLS TON TUV VUT CPV COM GNB MDV MUS STP SYC SGP';

export const LOW_INCOME =
  'AFG BFA BDI CAF TCD COD ERI ETH GMB GNB PRK LBR MDG MWI MLI MOZ NER RWA SLE SOM SSD SDN SYR TGO UGA YEM';

export const LOWER_MIDDLE_INCOME =
  'AGO BGD BEN BTN BOL CPV KHM CMR COM COG CIV DJI EGY SWZ GHA GIN HTI HND IND JOR KEN KIR KGZ LAO LBN LSO MRT FSM MAR MMR NPL NIC NGA PAK PNG PHL WSM STP SEN SLB LKA TJK TZA TLS TUN UZB VUT VNM PSE ZMB ZWE';

export const UPPER_MIDDLE_INCOME =
  'ALB DZA ARG ARM AZE BLR BLZ BIH BWA BRA CHN COL CRI CUB DMA DOM ECU SLV GNQ FJI GAB GEO GRD GTM IDN IRN IRQ JAM KAZ LBY MYS MDV MHL MUS MEX MDA MNG MNE NAM MKD PRY PER SRB ZAF LCA VCT SUR THA TON TUR TKM TUV UKR';

export const NOT_CLASSIFIED = 'VEN COK NIU VAT';

/** Not members of the United Nations. */
export const NOT_MEMBERS = 'VAT PSE COK NIU HKG MAC';

/**
 * Names in use beside those of ISO 3166 in any language that the lists of `i18n-iso-countries` have: short forms, abbreviations
 * and former names that stand in titles and file names.
 */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  BOL: 'Plurinational State of Bolivia; Estado Plurinacional de Bolivia',
  BRN: 'Brunei',
  CPV: 'Cape Verde',
  CIV: 'Ivory Coast; Cote d Ivoire; Côte d Ivoire; CI',
  COD: 'DR Congo; DRC; Congo-Kinshasa; RDC; République démocratique du Congo',
  COG: 'Congo-Brazzaville; Republic of Congo; République du Congo',
  CZE: 'Czech Republic',
  FSM: 'Micronesia',
  GBR: 'UK; Great Britain; Britain; England',
  IRN: 'Islamic Republic of Iran',
  KOR: 'South Korea; Korea',
  LAO: 'Lao PDR; Laos',
  MDA: 'Moldova',
  MMR: 'Burma',
  NLD: 'Holland; The Netherlands',
  PRK: 'North Korea; DPRK',
  PSE: 'Palestine',
  RUS: 'Russia',
  SWZ: 'Swaziland',
  SYR: 'Syria',
  THA: 'ประเทศไทย; ราชอาณาจักรไทย',
  TUR: 'Turkey; Turkiye',
  TZA: 'Tanzania',
  USA: 'United States; U.S.; US; USA',
  VEN: 'Bolivarian Republic of Venezuela',
  VNM: 'Vietnam',
  ARE: 'UAE; Emirates',
};
