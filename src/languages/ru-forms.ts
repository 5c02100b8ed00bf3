import { words } from './stem-memo.js';

/** Words as they are compared: lists are written with «й» and «ё», texts are folded without their marks. */
export function foldRussian(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Endings of nouns and adjectives, longest first. Verbs keep theirs: a term that wants a verb asks for its stem. */
const ENDINGS = words(`иями
  ами ями ыми ими ого его ому ему ием иях иям ией ьём ьем
  ах ях ов ев ёв ей ом ем ём ам ям ой ый ий ая яя ое ее ые ие ую юю ым им ых их ою ею ия ию ии ью ья ье ьё ьи
  а я о е ё у ю ы и ь й`);

/** A stem has at least so many letters. */
const SHORTEST_STEM = 3;
/** «поставок» is the genitive plural of «поставка»; shorter words in -ок keep it («срок», «поток»). */
const SHORTEST_FLEETING = 6;

/** Words that look inflected and are whole, and short ones whose stem would be another word's. */
const WHOLE = new Set(
  words(`после также более менее либо если чтобы должны нужно можно через только очень уже ещё еще когда тогда всегда
    какао радио видео кино метро ноу хау евро тире реле такси шоссе интервью резюме медиа`),
);

/** Roots that end as if they were bent: «систему» is not of an adjective «сист-», «объём» and «режим» are whole. */
const ROOTS =
  /^(\p{L}*(?:систем|проблем|схем|теорем|объем|прием|водоем|режим|диплом|симптом|синдром|альбом))(?:а|у|ом|е|ы|ов|ам|ами|ах|ой|ою)?$/u;

/** The root of a word that has one of these, else undefined. */
export function rootRussian(word: string): string | undefined {
  return word.length > 64 ? undefined : ROOTS.exec(word)?.[1];
}

/**
 * What all cases and both numbers of a lower-case Russian noun or adjective have in common: Russian has no plural
 * that stands apart from its cases. Derived words stay apart («электрон» is not «электронный»).
 */
export function singularRussian(word: string): string {
  if (word.length <= SHORTEST_STEM || word.length > 64 || WHOLE.has(word)) return word;
  const root = rootRussian(word);
  if (root !== undefined) return root;
  const bare = withoutFleeting(word);
  if (bare !== word) return bare;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** «поставок» → «поставк», «рынок» keeps to «рынк-» of its other cases only where it is long enough to be sure. */
export function withoutFleeting(word: string): string {
  return word.length >= SHORTEST_FLEETING && /[бвгджзклмнпрстфхцчшщ]ок$/u.test(word)
    ? `${word.slice(0, -2)}к`
    : word;
}
