export { applyReview, type Reviewed } from './apply.js';
export { type ReadDecisions, readDecisions, type Table } from './decisions.js';
export { COLUMNS, type Column, reviewRows, SEPARATOR, type SheetRow } from './sheet.js';
