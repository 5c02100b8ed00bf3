export { applyReview } from './apply.js';
export { readDecisions, type Table } from './decisions.js';
export { COLUMNS, type Column, reviewRows, type SheetRow } from './sheet.js';
