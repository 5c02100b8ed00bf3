import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { offerPacked, type PackedLexicon } from '../taxonomy/pack.js';

/** A taxonomy, or the problems for which there is none. */
export interface LoadedTaxonomy {
  readonly taxonomy: Taxonomy | null;
  readonly problems: readonly Problem[];
}

interface TaxonomyText {
  readonly path: string;
  readonly text: string;
}

const SHIPPED = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/taxonomies/' : '../taxonomies/', import.meta.url),
);
/** More is no taxonomy. */
const MAX_FILES = 500;
const MAX_BYTES = 20 * 1024 * 1024;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

async function shippedIds(): Promise<string[]> {
  const names = await readdir(SHIPPED).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .sort();
}

async function readShipped(id: string): Promise<Taxonomy | null> {
  // Written by this package's own build, so it needs no checking.
  const text = await readFile(join(SHIPPED, `${id}.json`), 'utf8').catch(() => null);
  if (text === null) return null;
  const taxonomy = JSON.parse(text) as Taxonomy;
  offerPacked(taxonomy, (language) => readLexicon(id, language));
  return taxonomy;
}

/** What the build has compiled; without it, or where it is damaged, the terms are compiled anew. */
function readLexicon(id: string, language: string): PackedLexicon | null {
  try {
    return JSON.parse(readFileSync(join(SHIPPED, `${id}.${language}.lexicon`), 'utf8')) as PackedLexicon;
  } catch {
    return null;
  }
}

/** What `listTaxonomies` tells of each. */
export type TaxonomyTitle = Pick<Taxonomy, 'id' | 'version' | 'title' | 'description'> & {
  readonly languages: readonly string[];
};

/** The taxonomies that come with lacuna, by id. */
export async function listTaxonomies(): Promise<readonly TaxonomyTitle[]> {
  const all = await Promise.all((await shippedIds()).map(readShipped));
  return all
    .filter((taxonomy) => taxonomy !== null)
    .map(({ id, version, title, description, terms }) => ({
      id,
      version,
      title,
      description,
      languages: Object.keys(terms).sort(),
    }));
}

async function unknown(wanted: string): Promise<LoadedTaxonomy> {
  const ids = await shippedIds();
  const near = ids.length > 0 ? closest(wanted, ids) : null;
  const guess =
    near !== null && distance(wanted, near) <= Math.max(3, near.length / 3) ? ` Did you mean "${near}"?` : '';
  const problem: Problem = {
    code: 'unknown-taxonomy',
    severity: 'error',
    message: `There is no taxonomy "${wanted}", neither shipped nor as a folder or file.${guess}`,
    hint: `Shipped: ${ids.join(', ') || 'none (build the package first)'}. A path names your own folder with taxonomy.yaml, or a .json file.`,
  };
  return { taxonomy: null, problems: [problem] };
}

function unreadable(file: string, detail: string): LoadedTaxonomy {
  const problem: Problem = {
    code: 'taxonomy-unreadable',
    severity: 'error',
    message: `The taxonomy cannot be read: ${detail}.`,
    hint: 'A taxonomy is a folder with taxonomy.yaml and terms/xx.yaml, or one .json file built from it.',
    file,
  };
  return { taxonomy: null, problems: [problem] };
}

/** All YAML files of a folder, sorted, with paths relative to it. */
async function yamlFiles(folder: string): Promise<TaxonomyText[] | string> {
  const names = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path) && !path.includes('node_modules/'))
    .sort();
  if (names.length === 0) return 'the folder holds no YAML file';
  if (names.length > MAX_FILES)
    return `the folder holds ${names.length} YAML files; the limit is ${MAX_FILES}`;
  const files: TaxonomyText[] = [];
  for (const path of names) {
    const { size } = await stat(join(folder, path));
    if (size > MAX_BYTES) return `${path} is larger than ${MAX_BYTES / 1_048_576} MB`;
    files.push({ path, text: await readFile(join(folder, path), 'utf8') });
  }
  return files;
}

/** A built taxonomy taken apart into the files that it came from, so that it is checked like any other. */
function filesOfJson(text: string): TaxonomyText[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'it holds no JSON object';
  const { terms = {}, labels = {}, sha256: _, ...rest } = value as Record<string, unknown>;
  const files = Object.entries({ terms, labels }).flatMap(([folder, languages]) =>
    Object.entries(languages as Record<string, unknown>).map(([language, content]) => ({
      path: `${folder}/${language}.yaml`,
      text: JSON.stringify(content, null, 1),
    })),
  );
  return [{ path: 'taxonomy.yaml', text: JSON.stringify(rest, null, 1) }, ...files];
}

/** Reads the files of a taxonomy, or says why not. */
async function textsOf(path: string): Promise<readonly TaxonomyText[] | string | null> {
  const info = await stat(path).catch(() => null);
  if (info === null) return null;
  if (info.isDirectory()) return yamlFiles(path);
  if (info.size > MAX_BYTES) return `the file is larger than ${MAX_BYTES / 1_048_576} MB`;
  if (/\.ya?ml$/.test(path)) return yamlFiles(dirname(path));
  return filesOfJson(await readFile(path, 'utf8'));
}

/**
 * Loads a taxonomy: a shipped one by its id, or one's own by the path of its folder, of its `taxonomy.yaml` or of a
 * built `.json`. A shipped id wins over a folder of the same name; write `./name` for the folder.
 *
 * @returns The taxonomy, or null with problems: `unknown-taxonomy` (with the nearest id), `taxonomy-unreadable`, and
 *   all that parsing finds, each with file, line and hint.
 * @example
 * const { taxonomy, problems } = await loadTaxonomy('digital-sustainability');
 */
export async function loadTaxonomy(idOrPath: string): Promise<LoadedTaxonomy> {
  const shipped = ID.test(idOrPath) ? await readShipped(idOrPath) : null;
  if (shipped !== null) return { taxonomy: shipped, problems: [] };
  let files: readonly TaxonomyText[] | string | null;
  try {
    files = await textsOf(idOrPath);
  } catch (error) {
    return unreadable(idOrPath, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  if (files === null) return unknown(idOrPath);
  if (typeof files === 'string') return unreadable(idOrPath, files);
  const { parseTaxonomy } = await import('../taxonomy/index.js');
  return parseTaxonomy(files);
}
