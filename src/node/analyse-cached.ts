import type { Analysis } from '../model/analysis.js';
import type { Document } from '../model/document.js';
import type { AnalyseOptions } from '../model/options.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import { type AnalysisCache, cacheKey, openAnalysisCache } from './cache.js';
import { engineFingerprint } from './fingerprint.js';
import { isTransient } from './read-file.js';

/** Options of {@link analyseCached}. */
export interface AnalyseCachedOptions extends AnalyseOptions {
  /** False: neither read nor write analyses. Default: the user's cache. */
  readonly cache?: boolean | AnalysisCache;
}

const compiled = new WeakMap<Taxonomy, CompiledTaxonomy>();

/**
 * Like `analyse`, and remembers: the same document, taxonomy, engine and options are analysed once. What coders decided
 * is never kept.
 *
 * @returns what `analyse` returns, byte for byte
 * @throws as `analyse`
 * @example
 * const { taxonomy } = await loadTaxonomy('digital-sustainability');
 * const analysis = await analyseCached(await readFile('strategy.pdf'), taxonomy);
 */
export async function analyseCached(
  document: Document,
  taxonomy: Taxonomy,
  { cache = true, ...options }: AnalyseCachedOptions = {},
): Promise<Analysis> {
  if (cache === false || !mayBeKept(document, options)) return work(document, taxonomy, options);
  options.signal?.throwIfAborted();
  const store = cache === true ? openAnalysisCache() : cache;
  const key = await keyOf(document, taxonomy, options);
  const kept = await store.get(key);
  if (kept) return { ...kept, document: { ...kept.document, name: document.name } };
  const analysis = await work(document, taxonomy, options);
  await store.set(key, analysis);
  return analysis;
}

const loadEngine = () => Promise.all([import('../analyse.js'), import('../taxonomy/compile.js')]);

/** Loads the engine while a document is read elsewhere; what goes wrong is said when it is needed. */
export function readyToAnalyse(): void {
  loadEngine().catch(() => undefined);
}

/** The engine is loaded where there is something to do. */
async function work(document: Document, taxonomy: Taxonomy, options: AnalyseOptions): Promise<Analysis> {
  const [{ analyse }, { compileTaxonomy }] = await loadEngine();
  const known = compiled.get(taxonomy) ?? compileTaxonomy(taxonomy);
  compiled.set(taxonomy, known);
  return analyse(document, known, options);
}

function mayBeKept(document: Document, { decisions }: AnalyseOptions): boolean {
  return decisions === undefined && document.pages.length > 0 && !document.problems.some(isTransient);
}

/** Everything that shapes an analysis: how far the bytes were read is told by the pages and the problems. */
async function keyOf(
  { sha256, mediaType, title, declaredLanguage, pages, pageCount, problems }: Document,
  taxonomy: Taxonomy,
  { profile, language, kind }: AnalyseOptions,
): Promise<string> {
  const read = JSON.stringify([mediaType, title, declaredLanguage, pages.length, pageCount, problems]);
  return cacheKey([
    await engineFingerprint(),
    sha256,
    read,
    taxonomy.sha256,
    profile ?? '',
    language ?? '',
    kind ?? '',
  ]);
}
