import { COUNTRIES, isUserCode } from './countries.js';
import type { CountryNames } from './country-names.js';
import { fold } from './fold-name.js';

/** Where a guess was read. */
export type GuessedFrom = 'name' | 'title' | 'text';

export interface Guessed<Value> {
  readonly value: Value | null;
  readonly from: GuessedFrom | null;
}

/** What a document's name, title and first words say about it. To be looked at by a person. */
export interface Guess {
  readonly country: Guessed<string>;
  readonly year: Guessed<number>;
  readonly kind: Guessed<string>;
}

export interface GuessInput {
  /** File name, with or without folders. */
  readonly file: string;
  readonly title: string | null;
  /** The beginning of the text; empty where it was not read. */
  readonly text: string;
}

/** A title page and what follows it; further in, other countries are named more often than one's own. */
const FIRST_CHARACTERS = 3_000;
const CODES = new Set(COUNTRIES.map(({ code }) => code));

/** Words of each sort of strategy, folded; the first sort that is named wins. Whole words, but in scripts without spaces. */
const KINDS: readonly (readonly [kind: string, words: readonly string[]])[] = [
  [
    'ai',
    [
      'artificial intelligence',
      'ai',
      'intelligence artificielle',
      'ia',
      'snia',
      'inteligencia artificial',
      'intelligenza artificiale',
      'kunstliche intelligenz',
      'kunstlichen intelligenz',
      'kunstlicher intelligenz',
      'ki',
      'искусственного интеллекта',
      'искусственныи интеллект',
      'الذكاء الاصطناعي',
      'للذكاء الاصطناعي',
      '人工智能',
      '人工知能',
      'ปัญญาประดษฐ',
      'kecerdasan artifisial',
      'kunstmatige intelligentie',
      'machine learning',
    ],
  ],
  [
    'data',
    [
      'data strategy',
      'data policy',
      'federal data',
      'national data',
      'data governance',
      'open data',
      'datenstrategie',
      'strategie des donnees',
      'donnees',
      'estrategia de datos',
      'datos',
      'dados',
      'данных',
      'البيانات',
      '数据',
      'データ',
    ],
  ],
  [
    'digital',
    [
      'digital',
      'digitale',
      'digitales',
      'digitalisation',
      'digitalization',
      'digitalisierung',
      'digitalstrategie',
      'numerique',
      'numeriques',
      'cyber',
      'ict',
      'tic',
      'broadband',
      'e government',
      'egovernment',
      'information society',
      'digitalizacion',
      'transformacion digital',
      'цифровая',
      'цифровои',
      'цифровизации',
      'цифрового',
      'الرقمية',
      'الرقمي',
      'للتحول الرقمي',
      '数字',
      '数字化',
      'デジタル',
      'ดจทล',
    ],
  ],
  [
    'environment',
    [
      'adaptation',
      'nap',
      'ndc',
      'nbsap',
      'climate',
      'climat',
      'clima',
      'biodiversity',
      'biodiversite',
      'biodiversidad',
      'environment',
      'environnement',
      'medio ambiente',
      'ecologique',
      'klima',
      'climatique',
    ],
  ],
];
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Guesses country, year and kind: from the file's name where it says them, else from the title, else from the first words.
 *
 * @example
 * ```ts
 * guess({ file: 'KEN_2022_digital-master-plan.pdf', title: null, text: '' }, names).country; // { value: 'KEN', from: 'name' }
 * ```
 */
export function guess({ file, title, text }: GuessInput, names: CountryNames): Guess {
  const name = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const spaced = name.replace(/[_\-.+]+/g, ' ');
  const first = text.slice(0, FIRST_CHARACTERS);
  const places: readonly (readonly [GuessedFrom, string])[] = [
    ['name', spaced],
    ['title', title ?? ''],
    ['text', first],
  ];
  const from = <Value>(find: (place: string, from: GuessedFrom) => Value | null): Guessed<Value> => {
    for (const [where, place] of places) {
      const value = place === '' ? null : find(place, where);
      if (value !== null) return { value, from: where };
    }
    return { value: null, from: null };
  };
  return {
    country: from((place, where) =>
      where === 'name'
        ? (codeIn(name) ?? only(capitalised(place), names))
        : where === 'title'
          ? only(place, names)
          : most(place, names),
    ),
    year: from((place) => yearIn(place)),
    kind: from((place) => kindIn(place)),
  };
}

/** "KEN_2022_…": three capitals as a part of their own. */
function codeIn(name: string): string | null {
  const [first] = name.split(/[^A-Za-z]+/).filter((part) => part !== '');
  return first !== undefined && (CODES.has(first) || isUserCode(first)) ? first : null;
}

/** File names are written small: "kenya-digital-plan". */
const capitalised = (text: string) => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The one country that a line names; of several none is sure. */
function only(line: string, names: CountryNames): string | null {
  const codes = new Set(names.namedIn(line).map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** The country that a text names most often, and more than once; null of a draw. */
function most(text: string, names: CountryNames): string | null {
  const times = new Map<string, number>();
  for (const { code } of names.namedIn(text)) times.set(code, (times.get(code) ?? 0) + 1);
  const [first, second] = [...times].sort((a, b) => b[1] - a[1]);
  return first && first[1] > Math.max(1, second?.[1] ?? 0) ? first[0] : null;
}

/** The first year from 1990 to 2039; "2021-2025" is of 2021. */
function yearIn(text: string): number | null {
  const found = /(?<!\d)(199\d|20[0-3]\d)(?!\d)/.exec(text);
  return found ? Number(found[1]) : null;
}

function kindIn(text: string): string | null {
  const folded = ` ${fold(text)} `;
  for (const [kind, words] of KINDS) {
    if (words.some((word) => (UNSPACED.test(word) ? folded.includes(word) : folded.includes(` ${word} `))))
      return kind;
  }
  return null;
}
