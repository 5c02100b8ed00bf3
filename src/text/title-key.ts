/**
 * A title for comparing: lower case, without accents, numbering, leaders, page number and punctuation at its ends.
 *
 * @example titleKey('7. Références :') // 'references'
 */
export function titleKey(title: string): string {
  return title
    .slice(0, 160)
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
