export { matchPassages } from './match-passages.js';
export { alsoProminent } from './prominent.js';
