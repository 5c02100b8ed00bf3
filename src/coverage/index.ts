export { cover } from './cover.js';
export { understandingOf } from './understood.js';
