export { codePassages } from './code.js';
export { documentKind } from './document-kind.js';
