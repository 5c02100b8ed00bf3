// Where the real documents are: LACUNA_DATA, or `shared` beside the project. They belong to others and are not shipped.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The folder with `data/` and `eval/`; ends the program with a clear word where it is absent. */
export function dataFolder(what) {
  const folder = resolve(process.env.LACUNA_DATA ?? resolve(root, '../shared'));
  if (existsSync(folder)) return folder;
  console.error(
    `${what} reads real documents that are not part of this project, and found none in ${folder}.`,
  );
  console.error('Set LACUNA_DATA to a folder with data/ and eval/ to run it. Nothing was measured.');
  process.exit(1);
}
