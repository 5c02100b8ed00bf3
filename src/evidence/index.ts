export { codePassages } from './code.js';
export { documentKind } from './document-kind.js';
export { type JudgeInput, judgePassages } from './judge.js';
export { pointsBack } from './pointing.js';
