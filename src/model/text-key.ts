/**
 * What a passage is known by when its document is read again: its letters and digits, without case, width, hyphens and
 * spaces, which extractors and editions change.
 *
 * @example textKey('E-waste  is  growing.') === textKey('e-Waste is growing') // true
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%€$£¥]+/gu, '');
}

/** The keys of passages in order; one that comes again is numbered, so that each passage has its own. */
export function textKeys(texts: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return texts.map((text) => {
    const key = textKey(text);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key}#${before + 1}`;
  });
}
