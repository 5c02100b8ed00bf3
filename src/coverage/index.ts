export { cover } from './cover.js';
export { THRESHOLDS, type Thresholds } from './thresholds.js';
export { understandingOf } from './understood.js';
