import { fold } from './fold.js';

const HAN = /\p{Script=Han}/u;
/** "一、", "（二）", "第三章" */
const HAN_NUMBERING =
  /^(?:第?[一二三四五六七八九十百\d]{1,4}[、.．章节条编篇]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s?/;

const ASCII = /^[\x00-\x7f]*$/;
/** Leaders, page number and punctuation. */
const TRAILER = /[\s.…·_]*(?:\b(?:p|page)\b[. ]{0,2})?\d{0,4}[\s.:…]*$/;
/** What they are made of. */
const ENDING = /[\s.…·_:\dpage]/;

/**
 * A title for comparing: lower case, without accents, numbering, leaders, page number and punctuation at its ends.
 *
 * @example titleKey('7. Références :') // 'references'
 */
export function titleKey(title: string): string {
  const short = title.slice(0, 160);
  // "目 录" is set with a space, for looks.
  if (HAN.test(short))
    return fold(short)
      .replace(HAN_NUMBERING, '')
      .replace(/[\s.…·_:：\d]+$/, '')
      .replace(/\s+/g, '');
  const folded = ASCII.test(short) ? short : short.normalize('NFD').replace(/\p{M}/gu, '');
  const spaced = folded.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ');
  // What ends the title is looked for at its end alone: from the left, every space of a paragraph would be tried.
  let end = spaced.length;
  while (end > 0 && ENDING.test(spaced.charAt(end - 1))) end--;
  const from = Math.max(0, end - 1);
  return (spaced.slice(0, from) + spaced.slice(from).replace(TRAILER, ''))
    .replace(
      /^(?:[\divx]{1,4}(?:\.\d{1,2}){0,3}[.):]? |[\d#]+[.)]?|[-–—•*#|\s]+|(?:annex|annexe|appendix|chapter|section) [\da-z]{1,3}[.: –-]{1,3})+/,
      '',
    )
    .trim();
}
