/** A writing system, and the languages that lacuna may meet in it. */
export interface Script {
  readonly name: string;
  readonly letter: RegExp;
  readonly languages: readonly string[];
  /** Set where practically every text in this script is in one language. */
  readonly onlyLanguage?: string;
}

const SCRIPTS: readonly Script[] = [
  { name: 'Latin', letter: /\p{Script=Latin}/u, languages: [] },
  { name: 'Cyrillic', letter: /\p{Script=Cyrillic}/u, languages: ['ru', 'uk', 'bg', 'be', 'sr', 'kk'] },
  { name: 'Arabic', letter: /\p{Script=Arabic}/u, languages: ['ar', 'fa', 'ur'] },
  {
    name: 'Kana',
    letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    languages: ['ja'],
    onlyLanguage: 'ja',
  },
  { name: 'Han', letter: /\p{Script=Han}/u, languages: ['zh', 'ja', 'ko'] },
  { name: 'Hangul', letter: /\p{Script=Hangul}/u, languages: ['ko'], onlyLanguage: 'ko' },
  { name: 'Thai', letter: /\p{Script=Thai}/u, languages: ['th'], onlyLanguage: 'th' },
  { name: 'Greek', letter: /\p{Script=Greek}/u, languages: ['el'], onlyLanguage: 'el' },
  { name: 'Hebrew', letter: /\p{Script=Hebrew}/u, languages: ['he'], onlyLanguage: 'he' },
  { name: 'Devanagari', letter: /\p{Script=Devanagari}/u, languages: ['hi', 'mr', 'ne'] },
  { name: 'Bengali', letter: /\p{Script=Bengali}/u, languages: ['bn'], onlyLanguage: 'bn' },
  { name: 'Tamil', letter: /\p{Script=Tamil}/u, languages: ['ta'], onlyLanguage: 'ta' },
  { name: 'Telugu', letter: /\p{Script=Telugu}/u, languages: ['te'], onlyLanguage: 'te' },
  { name: 'Ethiopic', letter: /\p{Script=Ethiopic}/u, languages: ['am'] },
  { name: 'Armenian', letter: /\p{Script=Armenian}/u, languages: ['hy'], onlyLanguage: 'hy' },
  { name: 'Georgian', letter: /\p{Script=Georgian}/u, languages: ['ka'], onlyLanguage: 'ka' },
  { name: 'Khmer', letter: /\p{Script=Khmer}/u, languages: ['km'], onlyLanguage: 'km' },
  { name: 'Lao', letter: /\p{Script=Lao}/u, languages: ['lo'], onlyLanguage: 'lo' },
  { name: 'Myanmar', letter: /\p{Script=Myanmar}/u, languages: ['my'], onlyLanguage: 'my' },
  { name: 'Sinhala', letter: /\p{Script=Sinhala}/u, languages: ['si'], onlyLanguage: 'si' },
];
const LATIN = SCRIPTS[0] as Script;

/** Latin letters, and signs that belong to no script: most texts hold nothing else. */
const ONLY_LATIN = /^[\u0000-\u036F\u1E00-\u1EFF\u2000-\u2BFF]*$/;
/** How many characters of a text are looked at. */
const SAMPLE = 2000;

/** The script of most of a text's letters, or null where it holds none that is known. */
export function majorityScript(text: string): Script | null {
  if (ONLY_LATIN.test(text)) return /\p{L}/u.test(text) ? LATIN : null;
  const counts = new Map<Script, number>();
  let last = LATIN;
  for (const [letter] of text.slice(0, SAMPLE).matchAll(/\p{L}/gu)) {
    if (!last.letter.test(letter)) last = SCRIPTS.find((script) => script.letter.test(letter)) ?? last;
    if (last.letter.test(letter)) counts.set(last, (counts.get(last) ?? 0) + 1);
  }
  // Japanese mixes kana and Han: any fair share of kana tells it from Chinese.
  let best: Script | null = null;
  for (const [script, count] of counts) {
    const favour = script.name === 'Kana' ? 3 : 1;
    if (best === null || count * favour > (counts.get(best) ?? 0) * (best.name === 'Kana' ? 3 : 1))
      best = script;
  }
  return best;
}

/** The name of the script that a language is written in; Latin where nothing else is known. */
export function scriptOf(language: string): string {
  return SCRIPTS.find((script) => script.languages.includes(language))?.name ?? LATIN.name;
}

/** Two languages of which one may quote or write the other's script: a heading in Han stands in Japanese texts too. */
export function shareScript(one: string, other: string): boolean {
  return SCRIPTS.some(({ languages }) => languages.includes(one) && languages.includes(other));
}
