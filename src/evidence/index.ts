export { codePassages } from './code.js';
export { documentKind } from './document-kind.js';
export { firedRules, planOf } from './fired.js';
