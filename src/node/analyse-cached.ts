import type { Progress } from '../ingest/read.js';
import type { Analysis } from '../model/analysis.js';
import type { Document } from '../model/document.js';
import type { AnalyseOptions } from '../model/options.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { CompiledTaxonomy } from '../taxonomy/compile.js';
import { type AnalysisCache, cacheKey, openAnalysisCache } from './cache.js';
import { engineFingerprint } from './fingerprint.js';
import { lookAhead } from './look-ahead.js';
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

/** What documents will be analysed with. */
export interface Plan {
  readonly taxonomy: Taxonomy;
  readonly options: AnalyseOptions;
}

/**
 * Makes ready for `analyseCached` while the document is read elsewhere; what goes wrong is said when it is needed.
 *
 * @param plan null while it is not known
 * @returns what to tell of each page of the document
 */
export function readyToAnalyse(plan: () => Plan | null): (progress: Progress) => void {
  const look = lookAhead((document, isFirst) => {
    const known = plan();
    if (!known) return;
    const { taxonomy, options } = known;
    const rehearsal = isFirst ? work(document, taxonomy, options) : match(document, taxonomy, options);
    rehearsal.catch(() => undefined);
  });
  return (progress) => {
    if (progress.page === 1) loadEngine().catch(() => undefined);
    look(progress);
  };
}

/** The engine is loaded where there is something to do. */
async function work(document: Document, taxonomy: Taxonomy, options: AnalyseOptions): Promise<Analysis> {
  const [{ analyse }, compile] = await loadEngine();
  return analyse(document, compiledOf(taxonomy, compile), options);
}

/** Looks every word up, and no more. */
async function match(document: Document, taxonomy: Taxonomy, { language }: AnalyseOptions): Promise<void> {
  const [{ matchDocument }, compile] = await loadEngine();
  await matchDocument(document, compiledOf(taxonomy, compile), language ?? null);
}

function compiledOf(
  taxonomy: Taxonomy,
  { compileTaxonomy }: typeof import('../taxonomy/compile.js'),
): CompiledTaxonomy {
  const known = compiled.get(taxonomy) ?? compileTaxonomy(taxonomy);
  compiled.set(taxonomy, known);
  return known;
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
