export { type CompiledTaxonomy, type CompileOptions, compileTaxonomy } from './compile.js';
export type { Lexicon } from './lexicon.js';
export { lintTaxonomy } from './lint.js';
export { packLexicon } from './pack.js';
export { type ParsedTaxonomy, parseTaxonomy } from './parse.js';
export type { TaxonomyFile } from './source.js';
export { termsOf, vocabularyOf } from './vocabulary.js';
