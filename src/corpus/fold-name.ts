/**
 * A name as names are compared: no accents, one case, words apart by one space, articles at the beginning and punctuation gone.
 *
 * @example
 * ```ts
 * fold('Côte d’Ivoire'); // 'cote d ivoire'
 * fold('The Gambia'); // 'gambia'
 * ```
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(
      /^(?:the|la|le|les|el|los|las|o|a|os|die|der|das|republic of|republica de|republique de|republique du) (?=\p{L})/u,
      '',
    );
}
