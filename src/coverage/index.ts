export { cover } from './cover.js';
