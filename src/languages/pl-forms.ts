import { words } from './stem-memo.js';

/*
 * Snowball has no Polish. These are light rules of our own: they take off the endings of nouns and adjectives and undo the
 * consonants that change before them («klimacie», «drodze», «obszarze»). Verbs are left alone: terms and cues ask for them by
 * their beginning. tests/languages/pl.test.ts says which words must fall together and which must not.
 */

/** Endings of nouns and adjectives, without accents, longest first. */
const ENDINGS = words(`iemu iego
  iami iach ymi imi ego emu iom iem iej ium ich iow owi
  ami ach ych iej
  om ow em ym im ej um ie ia ii iu io
  a e i o u y`);

/** A stem has at least so many letters. */
const SHORTEST_STEM = 3;
const LONGEST_WORD = 64;

/** Words that bend as no rule says, and words that look bent and are whole. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  words(`węgiel:wegl lesie:las lasu:las mieście:miast ludzie:lud źródeł:zrodl krajem:kraj morza:morz dzień:dni
    ziemia:ziem ziemi:ziem ziemię:ziem ziemią:ziem powódź:powodz powodzi:powodz powodzie:powodz powodzią:powodz powodziom:powodz
    powodziami:powodz powodziach:powodz także:takze również:rowniez oraz:oraz tylko:tylko jako:jako przez:przez dzięki:dzieki
    poprzez:poprzez jest:jest są:sa nie:nie`).map((pair) => pair.split(':') as [string, string]),
);

/** Roots that end as if they were bent: «system», «poziom», «połów». */
const ROOTS =
  /^([a-z]*(?:system|problem|poziom|chrom|dyplom|symptom|rozum|album|polow|kolej))(?:u|owi|em|ie|y|ow|om|ami|ach|i|a)?$/;

/**
 * What the cases and numbers of a lower-case Polish noun or adjective have in common, without accents. Derived words stay
 * apart: «klimat» is not «klimatyczny».
 *
 * @example stemPolish('gospodarce') === stemPolish('gospodarka') // true
 */
export function stemPolish(word: string): string {
  if (word.length <= SHORTEST_STEM || word.length > LONGEST_WORD) return plain(word);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const folded = plain(word);
  const root = ROOTS.exec(folded)?.[1];
  if (root !== undefined) return root;
  const ending = ENDINGS.find((one) => folded.endsWith(one) && folded.length - one.length >= SHORTEST_STEM);
  if (ending === undefined) return hardened(withoutFleeting(folded), /[ćź]$/u.test(word));
  return hardened(folded.slice(0, -ending.length), ending.startsWith('i'));
}

/** «jednostek» → «jednostk», «surowiec» → «surowc»: an e that other cases do not have. */
function withoutFleeting(word: string): string {
  if (word.length < 5) return word;
  if (/[^aeiouy]ek$/.test(word)) return `${word.slice(0, -2)}k`;
  if (word.endsWith('iec')) return `${word.slice(0, -3)}c`;
  return word;
}

/** The consonant that stands in the other cases: soft «ci, dzi» are «t, d», hard «c, dz, rz» are «k, g, r». */
function hardened(stem: string, soft: boolean): string {
  if (stem.length < SHORTEST_STEM) return stem;
  if (stem.endsWith('dz')) return `${stem.slice(0, -2)}${soft ? 'd' : 'g'}`;
  if (stem.endsWith('rz')) return stem.slice(0, -1);
  if (stem.endsWith('c') && !stem.endsWith('ch')) return `${stem.slice(0, -1)}${soft ? 't' : 'k'}`;
  return stem;
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

/** Words as titles and stop words are compared: without marks; «ł» has none and stays. */
export function foldPolish(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
