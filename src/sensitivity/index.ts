export type { Conclusions, Move } from './conclusions.js';
export { type Sensitivity, type Swing, sensitivity } from './sensitivity.js';
