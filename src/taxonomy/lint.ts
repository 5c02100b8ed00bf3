import { loadLanguages } from '../languages/index.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { compileTaxonomy } from './compile.js';
import { lintSources } from './lint-sources.js';
import { lintTerms } from './lint-terms.js';
import { readTaxonomy, sortProblems } from './parse.js';
import type { Path, TaxonomyFile } from './source.js';

/** Says where a path of a file stands: file, line and column, or the file alone. */
export type Where = (path: Path) => Pick<Problem, 'file' | 'line' | 'column'>;

/**
 * Everything that `parseTaxonomy` reports, and what is allowed but probably a mistake: duplicates, terms that can
 * never win, terms in two topics, false friends that hide terms, weak terms that never find company, unused
 * contexts and sources, topics without terms, very common words as strong terms.
 *
 * @param input the files, or a taxonomy (then problems have no lines)
 * @example (await lintTaxonomy(files)).map((problem) => `${problem.file}:${problem.line}  ${problem.message}`);
 */
export async function lintTaxonomy(input: Taxonomy | readonly TaxonomyFile[]): Promise<Problem[]> {
  if (!isFiles(input))
    return lint(
      input,
      () => ({ file: 'taxonomy.yaml' }),
      (code) => () => ({ file: `terms/${code}.yaml` }),
    );
  const { taxonomy, problems, main, sources } = readTaxonomy(input);
  if (!taxonomy) return problems;
  const found = await lint(
    taxonomy,
    (path) => main?.locate(path) ?? {},
    (code) => (path) => sources.get(code)?.locate(path) ?? {},
  );
  return sortProblems([...problems, ...found]);
}

function isFiles(input: Taxonomy | readonly TaxonomyFile[]): input is readonly TaxonomyFile[] {
  return Array.isArray(input);
}

async function lint(
  taxonomy: Taxonomy,
  main: Where,
  ofLanguage: (code: string) => Where,
): Promise<Problem[]> {
  await loadLanguages(Object.keys(taxonomy.terms));
  const compiled = compileTaxonomy(taxonomy);
  const problems = lintSources(taxonomy, main);
  for (const [code, terms] of Object.entries(taxonomy.terms)) {
    const where = ofLanguage(code);
    const lexicon = compiled.lexicon(code);
    if (lexicon) problems.push(...lintTerms(taxonomy, terms, lexicon, where));
    else
      problems.push({
        code: 'unknown-language',
        severity: 'warning',
        message: `language "${code}" is not one that lacuna analyses: its terms are never used`,
        hint: 'check the code, or add the language (ARCHITECTURE.md)',
        ...where(['language']),
      });
  }
  return sortProblems(problems);
}
