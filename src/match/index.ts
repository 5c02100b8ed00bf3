export { REACH, type Reach } from './company.js';
export { matchPassages } from './match-passages.js';
export { alsoProminent } from './prominent.js';
