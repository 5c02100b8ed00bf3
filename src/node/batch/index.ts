/**
 * Many documents, robustly.
 *
 * ```
 * find-files.ts → planBatch (hash, shard) → runBatch → pool.ts ⇄ worker.ts (one process a worker, watched by watch.ts)
 *                                               └→ journal.ts: one line a document (line.ts), on the disk before the next
 * ```
 */
export {
  type BatchDocument,
  type BatchOptions,
  type BatchPlan,
  type BatchProgress,
  type BatchResult,
  journalled,
  planBatch,
  runBatch,
} from './batch.js';
export { type Found, type FoundFile, findFiles } from './find-files.js';
export { linesOf, openJournal } from './journal.js';
export { readLine } from './line.js';
export { type Stored, type StoredResults, storedIn } from './stored.js';
