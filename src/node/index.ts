/** Files, workers, caches and shipped taxonomies: what needs Node. */
export { type AnalyseCachedOptions, analyseCached, type Plan, readyToAnalyse } from './analyse-cached.js';
export {
  type AnalysisCache,
  type Cache,
  defaultCacheFolder,
  openAnalysisCache,
  openPageCache,
  type PageCache,
  type PageCacheOptions,
} from './cache.js';
export { createPdfReader, type PdfReaderOptions, type WorkerPdfReader } from './pdf-reader.js';
export { endReading, type ReadFileOptions, readFile, readStdin } from './read-file.js';
export { type ReadTable, readTable } from './read-table.js';
export { type LoadedTaxonomy, listTaxonomies, loadTaxonomy, type TaxonomyTitle } from './taxonomies.js';
