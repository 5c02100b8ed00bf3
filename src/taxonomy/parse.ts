import type { Problem } from '../model/problem.js';
import {
  type LabelsFile,
  type Taxonomy,
  type TermsFile,
  taxonomyFileSchema,
  termsFileSchema,
} from '../model/taxonomy.js';
import { crossCheckTaxonomy, crossCheckTerms, topicIds } from './cross-check.js';
import { hashTaxonomy } from './hash.js';
import { readLabels } from './labels.js';
import { checkShape } from './shape.js';
import { readSource, type Source, type TaxonomyFile } from './source.js';

export interface ParsedTaxonomy {
  /** Null where a problem is an error. */
  readonly taxonomy: Taxonomy | null;
  /** Everything that is wrong, by file and line. */
  readonly problems: Problem[];
}

const IN_FOLDER = /^(terms|labels)\/([a-z]{2,3})\.ya?ml$/;

/**
 * Reads the files of a taxonomy's folder: `taxonomy.yaml`, `terms/xx.yaml` and `labels/xx.yaml`
 * (taxonomies/README.md). Other files are left alone. Every problem comes back at once, with file, line, column and a hint.
 *
 * @example
 * const { taxonomy, problems } = parseTaxonomy([{ path: 'taxonomy.yaml', text }, { path: 'terms/en.yaml', text: terms }]);
 */
export function parseTaxonomy(files: readonly TaxonomyFile[]): ParsedTaxonomy {
  const { taxonomy, problems } = readTaxonomy(files);
  return { taxonomy, problems };
}

/** Like `parseTaxonomy`, with the sources of the terms by language: the linter points into them. */
export function readTaxonomy(files: readonly TaxonomyFile[]): ParsedTaxonomy & {
  readonly main: Source | null;
  readonly sources: ReadonlyMap<string, Source>;
} {
  const problems: Problem[] = [];
  const all = files
    .map((file) => ({ ...file, path: file.path.replaceAll('\\', '/').replace(/^\.\//, '') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const mainFile = all.find(({ path }) => /^taxonomy\.ya?ml$/.test(path));
  const main = mainFile ? readSource(mainFile, problems) : null;
  if (!main)
    problems.push({
      code: 'no-taxonomy-file',
      severity: 'error',
      message: 'the folder has no taxonomy.yaml',
      hint: 'a taxonomy is a folder with taxonomy.yaml and terms/en.yaml; see taxonomies/README.md',
      file: 'taxonomy.yaml',
    });
  const content = main?.content === undefined ? null : checkShape(main, taxonomyFileSchema, problems);
  if (main?.content !== undefined) crossCheckTaxonomy(main, problems);
  const topics = main?.content === undefined ? null : topicIds(main);

  const terms: Record<string, TermsFile> = {};
  const labels: Record<string, LabelsFile> = {};
  const sources = new Map<string, Source>();
  for (const file of all) {
    if (file === mainFile || !/\.ya?ml$/.test(file.path)) continue;
    const [, folder, code] = IN_FOLDER.exec(file.path) ?? [];
    if (code === undefined) {
      problems.push(misplaced(file.path));
      continue;
    }
    if (folder === 'labels') {
      const read = readLabels(file, code, main, problems);
      if (read) labels[code] = read;
      continue;
    }
    const source = readSource(file, problems);
    if (source.content === undefined) continue;
    const read = checkShape(source, termsFileSchema, problems);
    crossCheckTerms(source, topics, problems);
    if (!read) continue;
    const clash =
      read.language !== code
        ? `its name says "${code}"`
        : sources.has(code)
          ? 'another file has it too'
          : null;
    if (clash !== null)
      problems.push({
        code: 'language-clash',
        severity: 'error',
        message: `the file says language "${read.language}", but ${clash}`,
        hint: 'one file a language, named after it: terms/fr.yaml for fr',
        ...source.locate(['language']),
      });
    else {
      terms[code] = read;
      sources.set(code, source);
    }
  }
  if (sources.size === 0 && !problems.some(({ severity }) => severity === 'error'))
    problems.push({
      code: 'no-terms',
      severity: 'error',
      message: 'the taxonomy has no terms in any language',
      hint: 'add terms/en.yaml; see taxonomies/README.md',
      file: 'terms',
    });
  const isSound = content !== null && !problems.some(({ severity }) => severity === 'error');
  const told = Object.keys(labels).length > 0 ? { labels } : {};
  const said = isSound ? { ...content, terms, ...told } : null;
  return {
    taxonomy: said && { ...said, sha256: hashTaxonomy(said) },
    problems: sortProblems(problems),
    main,
    sources,
  };
}

function misplaced(path: string): Problem {
  return {
    code: 'misplaced-file',
    severity: 'warning',
    message: 'this file is not read',
    hint: 'terms stand in terms/xx.yaml and titles in labels/xx.yaml, where xx is the code of the language',
    file: path,
  };
}

/** By file, line, column, then what is said: the same problems in the same order, and none twice. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = ({ file = '', line = 0, column = 0, code, message }: Problem) =>
    [file, String(line).padStart(9, '0'), String(column).padStart(9, '0'), code, message].join('\n');
  const unique = new Map(problems.map((problem) => [order(problem), problem]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, problem]) => problem);
}
