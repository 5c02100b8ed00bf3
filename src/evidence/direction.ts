import type { Direction } from '../model/evidence.js';
import { has, type Reading } from './reading.js';

/**
 * What the digital does to the environment, what it does for it, or neither in particular (codebook, axis 5):
 * the topics' own direction first, then the words.
 */
export function directionOf(reading: Reading, topics: readonly Direction[]): Direction {
  const footprint = topics.includes('footprint');
  const enabling = topics.includes('enabling');
  if (footprint && !enabling) return 'footprint';
  if (enabling && !footprint) return 'enabling';
  if (footprint && enabling) return has(reading, 'burden') ? 'footprint' : 'enabling';
  if (has(reading, 'burden')) return 'footprint';
  return has(reading, 'technology') && has(reading, 'serves') ? 'enabling' : 'general';
}
