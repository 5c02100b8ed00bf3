export { findMentions, type RawHit } from '../taxonomy/find.js';
export { type MatchInput, matchPassages } from './match-passages.js';
export { alsoProminent, type ProminentTerm } from './prominent.js';
