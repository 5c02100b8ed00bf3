export {
  type Agreement,
  agreement,
  type CodeAgreement,
  type Ground,
  type ScaleAgreement,
} from './agreement.js';
export type { Estimate } from './bootstrap.js';
export { type CodedUnit, type Coding, codingOf, codingOfDecisions } from './coding.js';
