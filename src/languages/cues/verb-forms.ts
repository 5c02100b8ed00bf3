/**
 * Spanish and Portuguese build the future on the infinitive, and only its accent tells it from other forms: these
 * write the forms of a verb list out, as exact words.
 */

/** "=creará|=crearán" for each infinitive: the third person of the future, with a language's endings. */
export function futures(infinitives: string, endings: readonly [string, string]): string {
  return list(infinitives)
    .flatMap((verb) => endings.map((ending) => `=${verb}${ending}`))
    .join('|');
}

/** One pattern for each beginning: an action is known by how its verb begins ("crear", "crea", "creando", "creado"). */
export function stems(beginnings: string): readonly string[] {
  return list(beginnings).map((beginning) => `${beginning}*`);
}

function list(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
