import { loadLanguages, supportedLanguages } from '../src/languages/index.js';

// Tests ask the rooms below the pipeline directly; in the pipeline `toPassages` loads what a document needs.
await loadLanguages(supportedLanguages.map(({ code }) => code));
