export { DEFAULT_LIMITS, type Limits } from './limits.js';
export type { PdfReading } from './pdf.js';
export type {
  PdfEngine,
  PdfEngineOptions,
  PdfSource,
  RawItem,
  RawMeta,
  RawOutlineEntry,
  RawPage,
} from './pdf-engine.js';
export {
  type PdfAssets,
  type PdfReader,
  type PdfRequest,
  type Progress,
  type ReadOptions,
  readDocument,
} from './read.js';
