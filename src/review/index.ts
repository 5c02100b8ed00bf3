export { applyReview } from './apply.js';
export { type Merge, readDecisions, type Table } from './decisions.js';
export { COLUMNS, type Column, type RawRow, reviewRows, type SheetRow } from './sheet.js';
