import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMessages, type Messages, UI_LANGUAGES, type UiLanguage } from '../../src/report/index.js';
import { reasonIn } from '../../src/report/messages/reasons.js';
import { folderWith } from '../cli/setting.js';

const catalogues = Object.fromEntries(
  await Promise.all(UI_LANGUAGES.map(async (code) => [code, await loadMessages(code)] as const)),
) as Readonly<Record<UiLanguage, Messages>>;
const others = UI_LANGUAGES.filter((code) => code !== 'en');
const texts = { maxBuffer: 1 << 26 };

/** Everything that a catalogue says, by its path; what takes something is asked with 7. */
function sayings(value: unknown, path = ''): [path: string, said: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...parts: readonly string[]) => string;
    // These take more than numbers and texts; they are asked below.
    return path === '/verdict' || path === '/list' ? [] : [[path, say('7', '7', '7')]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sayings(inner, `${path}/${name}`));
}

/** Signs and names of formats, which are the same in many languages. */
const SHARED = [
  '/dir',
  '/number',
  '/decimal',
  '/quote',
  '/media/application/pdf',
  '/media/text/html',
  '/media/text/markdown',
  '/rankRange',
  '/cell',
  '/reasons/“…” “…”',
];

/** Words that are spelt as in English. */
const SPELT_ALIKE: Readonly<Partial<Record<UiLanguage, readonly string[]>>> = {
  es: ['/severities/error', '/regions/Asia'],
  fr: [
    '/levels/absent',
    '/commitments/mention',
    '/cues/budget',
    '/cues/instrument',
    '/facets/application',
    '/pages',
    '/passages',
    '/mentions',
    '/documents',
    '/documentsLabel',
    '/regions/Europe',
    '/passagesColumn',
    '/assertion',
    '/pageColumn',
    '/sectionColumn',
    '/sources',
    '/document',
    '/version',
    '/pagesOfDocument',
  ],
};

describe.each(others)('the catalogue %s', (code) => {
  const m = catalogues[code];

  test('leaves no phrase in English', () => {
    const english = new Map(sayings(catalogues.en));
    const allowed = [...SHARED, ...(SPELT_ALIKE[code] ?? [])];
    const same = sayings(m).filter(([path, said]) => english.get(path) === said && !allowed.includes(path));
    expect(same).toEqual([]);
  });

  test('is written in its own script', () => {
    const scripts: Partial<Record<UiLanguage, RegExp>> = {
      ar: /\p{Script=Arabic}/u,
      ru: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}/u,
    };
    const script = scripts[code] ?? /\p{Script=Latin}/u;
    const strange = sayings(m).filter(([path, said]) => !script.test(said) && !isSign(path));
    expect(strange).toEqual([]);
  });

  test('names the number shown before the number of all, for the page puts another in its place', () => {
    for (const say of [m.shown, m.of]) {
      expect(say(0, 120).replace(m.number(0), '{shown}')).toMatch(/\{shown\}.*120/s);
    }
  });

  test('knows one list of problems and reasons with English', () => {
    expect(Object.keys(m.problemTexts)).toEqual(Object.keys(catalogues.en.problemTexts));
    expect(Object.keys(m.reasons).sort()).toEqual(Object.keys(catalogues.en.reasons).sort());
  });
});

const isSign = (path: string) =>
  SHARED.includes(path) ||
  /^\/(code|dir|percent|of|interval|intervalText|page|pageRanges|comparisonIntro)$/.test(path);

/** Phrases for 0, 1, 2, 3, 5, 11, 21 and 100. */
const COUNTED = [0, 1, 2, 3, 5, 11, 21, 100];
const PLURALS: readonly (readonly [
  UiLanguage,
  keyof Messages & ('pages' | 'passages'),
  readonly string[],
])[] = [
  [
    'es',
    'pages',
    [
      '0 páginas',
      '1 página',
      '2 páginas',
      '3 páginas',
      '5 páginas',
      '11 páginas',
      '21 páginas',
      '100 páginas',
    ],
  ],
  [
    'pt',
    'passages',
    [
      '0 passagens',
      '1 passagem',
      '2 passagens',
      '3 passagens',
      '5 passagens',
      '11 passagens',
      '21 passagens',
      '100 passagens',
    ],
  ],
  [
    'ru',
    'pages',
    [
      '0 страниц',
      '1 страница',
      '2 страницы',
      '3 страницы',
      '5 страниц',
      '11 страниц',
      '21 страница',
      '100 страниц',
    ],
  ],
  ['zh', 'pages', ['0页', '1页', '2页', '3页', '5页', '11页', '21页', '100页']],
  [
    'ar',
    'passages',
    ['لا مقاطع', 'مقطع واحد', 'مقطعان', '3 مقاطع', '5 مقاطع', '11 مقطعا', '21 مقطعا', '100 مقطع'],
  ],
];

test.each(PLURALS)('%s counts by its own rules', (code, name, phrases) => {
  expect(COUNTED.map((n) => catalogues[code][name](n))).toEqual(phrases);
});

test.each([
  [12, '12 страниц'],
  [14, '14 страниц'],
  [22, '22 страницы'],
  [111, '111 страниц'],
  [1021, '1\u202f021 страница'],
])('Russian tells %i apart by its last two digits', (n, phrase) => {
  expect(catalogues.ru.pages(n)).toBe(phrase);
});

test.each([
  [10, '10 مقاطع'],
  [99, '99 مقطعا'],
  [102, '102 مقطع'],
  [103, '103 مقاطع'],
  [111, '111 مقطعا'],
])('Arabic tells %i apart by its last two digits', (n, phrase) => {
  expect(catalogues.ar.passages(n)).toBe(phrase);
});

test('Russian and Arabic decline what is counted after a preposition', () => {
  expect([catalogues.ru.shown(3, 21), catalogues.ru.shown(3, 22)]).toEqual([
    'Показано: 3 из 21 фрагмента',
    'Показано: 3 из 22 фрагментов',
  ]);
  expect([catalogues.ar.passages(2), catalogues.ar.evidenceFor(2)]).toEqual(['مقطعان', 'عرض مقطعين']);
});

test.each<[UiLanguage, string, string, string, string, string, string]>([
  ['es', '«x»', '42\u00a0%', '0,42', '12\u202f345', 'a, b y c', 'págs.\u00a03, 5–8'],
  ['pt', '“x”', '42%', '0,42', '12\u202f345', 'a, b e c', 'pp.\u00a03, 5–8'],
  ['ar', '«x»', '42%', '0,42', '12\u202f345', 'a، وb، وc', 'ص\u00a03، 5–8'],
  ['zh', '“x”', '42%', '0.42', '12,345', 'a、b和c', '第3、5–8页'],
  ['ru', '«x»', '42\u00a0%', '0,42', '12\u202f345', 'a, b и c', 'стр.\u00a03, 5–8'],
])('%s has its own signs', (code, quote, percent, decimal, number, list, pages) => {
  const m = catalogues[code];
  expect([m.quote('x'), m.percent(42), m.decimal('0.42'), m.number(12345)]).toEqual([
    quote,
    percent,
    decimal,
    number,
  ]);
  expect(m.list(['a', 'b', 'c'])).toBe(list);
  expect([m.list([]), m.list(['a'])]).toEqual(['', 'a']);
  expect(m.pageRanges('3, 5–8', 5)).toBe(pages);
});

test('Spanish says "e" before the sound of i', () => {
  const { list } = catalogues.es;
  expect(list(['plazo', 'indicador'])).toBe('plazo e indicador');
  expect(list(['agua', 'hielo'])).toBe('agua y hielo');
});

test.each<[UiLanguage, string]>([
  ['es', '«does not» lo niega; es una pregunta.'],
  ['pt', '“does not” o nega; é uma pergunta.'],
  ['ar', '«does not» تنفيه؛ هو سؤال.'],
  ['zh', '“does not”予以否定；这是疑问句。'],
  ['ru', '«does not» отрицает это; это вопрос.'],
])('%s gives a reason with its own signs', (code, said) => {
  expect(reasonIn('“does not” denies it; it is a question.', catalogues[code])).toBe(said);
});

describe('lacuna score --ui', () => {
  const root = join(import.meta.dirname, '..', '..');
  let folder: ReturnType<typeof folderWith>;
  beforeAll(() => {
    folder = folderWith({});
  });
  afterAll(() => folder.remove());

  const score = (ui: string, format: string) => {
    const output = folder.at(`${ui}.${format}`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(root, 'dist/cli/main.js'),
        'score',
        join(root, 'fixtures/demo/strategy-en.pdf'),
        ...['--ui', ui, '--format', format, '--output', output],
      ],
      {
        encoding: 'utf8',
        ...texts,
        env: { ...process.env, XDG_CACHE_HOME: folder.at('cache'), NO_COLOR: '1' },
      },
    );
    expect([status, stderr.includes('Error')]).toEqual([0, false]);
    return readFileSync(output);
  };

  test.each(['ar', 'es', 'pt', 'ru', 'zh'] as const)('%s speaks in text, Markdown, HTML and Word', (ui) => {
    const m = catalogues[ui];
    const plain = (text: string) => text.replaceAll('\\', '').replace(/\s+/g, ' ');
    const text = plain(score(ui, 'text').toString('utf8'));
    const markdown = plain(score(ui, 'md').toString('utf8'));
    const page = score(ui, 'html').toString('utf8');
    const word = new TextDecoder().decode(unzipSync(score(ui, 'docx'))['word/document.xml']);
    for (const said of [text, markdown, page, word]) {
      expect(said).toContain(m.gapsTitle);
      expect(said).toContain(m.levels.targeted);
    }
    for (const said of [text, markdown]) expect(said).toContain(plain(m.verdictWeights.high).slice(0, 20));
    expect(page).toContain(`<html lang="${ui}" dir="${ui === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(word.includes('<w:bidi/>')).toBe(ui === 'ar');
    expect(text).not.toMatch(/\b(?:expected|Missing|Gaps|Themes|passages|pages read|language detected)\b/);
  });
});
