/**
 * Spanish and Portuguese build the future on the infinitive, and only its accent tells it from other forms: these
 * write the forms of a verb list out, as exact words.
 */

/** "=creará|=crearán" for each infinitive: the third person of the Spanish future. */
export function futures(infinitives: string): string {
  return list(infinitives)
    .flatMap((verb) => [`=${verb}á`, `=${verb}án`])
    .join('|');
}

/** "crear*|crea|crean|creando|creado …" is not asked: an action is known by how its verb begins. */
export function stems(beginnings: string): readonly string[] {
  return list(beginnings).map((beginning) => `${beginning}*`);
}

export function list(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
