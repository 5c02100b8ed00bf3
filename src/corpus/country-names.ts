import { COUNTRIES, type Country } from './countries.js';
import { OTHER_NAMES } from './countries-data.js';
import { fold } from './fold-name.js';

/** Names of countries in one language: alpha-2 code → name or names, as `i18n-iso-countries` has them. */
export type NameTable = Readonly<Record<string, string | readonly string[]>>;

/** Knows countries by codes and by names in many languages. */
export interface CountryNames {
  /** The alpha-3 code of a code or a name, in any case and with or without accents; null where it is none. */
  codeOf(text: string): string | null;
  /** The nearest names to one that is none, for "did you mean". */
  readonly names: readonly string[];
  /** Every country whose name stands in a text, in order of appearance; longer names hide shorter ones in them. */
  namedIn(text: string): readonly { readonly code: string; readonly start: number }[];
}

/** Words of other things too often to tell a country in running text. */
const NOT_IN_TEXT = new Set([
  'us',
  'u s',
  'uk',
  'ci',
  'drc',
  'rdc',
  'britain',
  'england',
  'emirates',
  'micronesia',
]);
/** Names of more words than this are only known whole. */
const MOST_WORDS = 8;

/**
 * Gathers the names of countries.
 *
 * @param tables the names by language; English ones stand in this package
 * @param inText how many of these, from the first on, are looked for in running text: names in small languages are words of large
 *   ones ("Čada" is Chad in Latvian, and "cada" is "each" in Spanish)
 */
export function countryNames(
  tables: readonly NameTable[] = [],
  inText: number = tables.length,
): CountryNames {
  const codes = new Map<string, string>();
  const alpha3 = new Map(COUNTRIES.map(({ alpha2, code }) => [alpha2, code]));
  const learn = (name: string, code: string) => {
    const key = fold(name);
    // The first one to claim a name keeps it: "Congo" is the one that its own list puts first.
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  const names: string[] = [];
  for (const { name, code } of COUNTRIES) {
    learn(name, code);
    names.push(name);
  }
  for (const [code, list] of Object.entries(OTHER_NAMES))
    for (const name of list.split('; ')) learn(name, code);
  const known = { text: new Map(codes) };
  for (const [index, table] of tables.entries()) {
    if (index === inText) known.text = new Map(codes);
    for (const [alpha2, list] of Object.entries(table)) {
      const code = alpha3.get(alpha2);
      if (code === undefined) continue;
      for (const name of typeof list === 'string' ? [list] : list) {
        learn(name, code);
        learn(name.replace(/\s*\(.*\)$/, ''), code);
      }
    }
  }
  const byCode = new Map<string, Country>(
    COUNTRIES.flatMap((one) => [[one.code, one] as const, [one.alpha2, one] as const]),
  );
  return {
    names,
    codeOf(text) {
      const trimmed = text.trim();
      return byCode.get(trimmed.toUpperCase())?.code ?? codes.get(fold(trimmed)) ?? null;
    },
    namedIn: (text) => namedIn(text, inText < tables.length ? known.text : codes),
  };
}

/** Walks the words of a text and takes the longest name that begins at each. */
function namedIn(text: string, codes: ReadonlyMap<string, string>): { code: string; start: number }[] {
  const found: { code: string; start: number }[] = [];
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.index ?? 0;
    for (let length = Math.min(MOST_WORDS, words.length - i); length > 0; length--) {
      const last = words[i + length - 1];
      const name = fold(text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)));
      const code = codes.get(name);
      // Names are written large where a script has large letters.
      if (code === undefined || NOT_IN_TEXT.has(name) || /^\p{Ll}/u.test(words[i]?.[0] ?? '')) continue;
      found.push({ code, start });
      i += length - 1;
      break;
    }
  }
  return found.length > 0 ? found : withoutSpaces(text, codes);
}

/** Chinese, Japanese and Thai write no spaces: there a name of two characters or more is looked for anywhere. */
function withoutSpaces(text: string, codes: ReadonlyMap<string, string>): { code: string; start: number }[] {
  const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  if (!script.test(text)) return [];
  const found: { code: string; start: number; end: number }[] = [];
  const folded = fold(text);
  for (const [name, code] of codes) {
    if (name.length < 2 || !script.test(name)) continue;
    const start = folded.indexOf(name);
    if (start >= 0) found.push({ code, start, end: start + name.length });
  }
  return found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other.end - other.start > one.end - one.start && other.start <= one.start && other.end >= one.end,
        ),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ code, start }) => ({ code, start }));
}
