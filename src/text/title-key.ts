import { fold } from './fold.js';

const HAN = /\p{Script=Han}/u;
/** "一、", "（二）", "第三章" */
const HAN_NUMBERING =
  /^(?:第?[一二三四五六七八九十百\d]{1,4}[、.．章节条编篇]|[（(][一二三四五六七八九十\d]{1,3}[）)])\s?/;

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
  return short
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.…·_]*(?:\b(?:p|page)\b[. ]{0,2})?\d{0,4}[\s.:…]*$/, '')
    .replace(
      /^(?:[\divx]{1,4}(?:\.\d{1,2}){0,3}[.):]? |[\d#]+[.)]?|[-–—•*#|\s]+|(?:annex|annexe|appendix|chapter|section) [\da-z]{1,3}[.: –-]{1,3})+/,
      '',
    )
    .trim();
}
