export { type Coverage, cover } from './cover.js';
export { affirmed, firm, highest, LEVEL_SCORES, levelOf, rank, scores } from './levels.js';
