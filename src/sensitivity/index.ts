export type { Conclusions, Move } from './conclusions.js';
export { type Change, type Sensitivity, sensitivity } from './sensitivity.js';
