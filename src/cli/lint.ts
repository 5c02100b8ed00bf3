import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Taxonomy } from '../model/taxonomy.js';
import { clean } from '../report/clean.js';
import { counted } from '../report/wording.js';
import { lintTaxonomy, type TaxonomyFile } from '../taxonomy/index.js';
import { DONE, FINDINGS, type Io, UsageError } from './io.js';
import { openTaxonomy, problemLine } from './open-taxonomy.js';

/** The folder of the shipped taxonomies' sources, beside `dist` and `src`. */
const SHIPPED = fileURLToPath(new URL('../../taxonomies/', import.meta.url));
/** More files, or larger ones, are no taxonomy. */
const MOST_FILES = 500;
const MOST_BYTES = 20 * 1024 * 1024;

/** `lacuna taxonomy lint`: what is wrong in a taxonomy's files, a line each on standard output. */
export async function lint(path: string, io: Io): Promise<number> {
  const problems = await lintTaxonomy(await sourceOf(path, io));
  for (const problem of problems) io.out(`${problem.severity}: ${problemLine(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  io.err(`${clean(path)}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`);
  return errors + warnings > 0 ? FINDINGS : DONE;
}

/** The files of a folder; those of a shipped taxonomy; or a built taxonomy, whose problems have no lines. */
async function sourceOf(path: string, io: Io): Promise<Taxonomy | TaxonomyFile[]> {
  const folders = [/\.ya?ml$/.test(path) ? dirname(path) : path];
  if (/^[a-z0-9-]+$/.test(path)) folders.push(join(SHIPPED, path));
  for (const folder of folders) {
    if ((await stat(folder).catch(() => null))?.isDirectory()) return filesOf(folder);
  }
  return openTaxonomy(path, io);
}

async function filesOf(folder: string): Promise<TaxonomyFile[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes('node_modules/'))
    .sort();
  if (!names.some((name) => /^taxonomy\.ya?ml$/.test(name)) || names.length > MOST_FILES) {
    throw new UsageError(
      `${clean(folder)} is not a taxonomy's folder: it needs a taxonomy.yaml and terms/xx.yaml.`,
    );
  }
  const files: TaxonomyFile[] = [];
  for (const name of names) {
    const file = join(folder, name);
    if ((await stat(file)).size > MOST_BYTES)
      throw new UsageError(`${clean(file)} is too large for a taxonomy.`);
    files.push({ path: name, text: await readFile(file, 'utf8') });
  }
  return files;
}
