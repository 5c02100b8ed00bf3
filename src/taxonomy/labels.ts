import type { Problem } from '../model/problem.js';
import { type LabelsFile, labelsFileSchema } from '../model/taxonomy.js';
import { checkShape, isRecord } from './shape.js';
import { type Path, readSource, type Source, type TaxonomyFile } from './source.js';
import { suggestion } from './suggest.js';

/** What `taxonomy.yaml` has to be told in another language: identifiers, and how many measures each topic has. */
interface Told {
  readonly themes: readonly string[];
  readonly topics: ReadonlyMap<string, number>;
  readonly profiles: readonly string[];
}

/**
 * Reads `labels/xx.yaml`. Whatever is wrong goes to `problems`: unknown identifiers, themes and topics without a title, a number of
 * measures that differs. Null where it cannot be used.
 */
export function readLabels(
  file: TaxonomyFile,
  code: string,
  main: Source | null,
  problems: Problem[],
): LabelsFile | null {
  const source = readSource(file, problems);
  if (source.content === undefined) return null;
  const before = problems.length;
  const labels = checkShape(source, labelsFileSchema, problems);
  if (labels && labels.language !== code)
    problems.push({
      code: 'language-clash',
      severity: 'error',
      message: `the file says language "${labels.language}", but its name says "${code}"`,
      hint: 'one file a language, named after it: labels/fr.yaml for fr',
      ...source.locate(['language']),
    });
  if (labels && main?.content !== undefined) crossCheck(labels, toldBy(main.content), source, problems);
  return problems.slice(before).some(({ severity }) => severity === 'error') ? null : labels;
}

function crossCheck(labels: LabelsFile, told: Told, source: Source, problems: Problem[]): void {
  const add = (code: string, message: string, hint: string, path: Path, spot: 'key' | 'value' = 'key') =>
    problems.push({ code, severity: 'error', message, hint, ...source.locate(path, spot) });
  const compare = (group: 'themes' | 'topics' | 'profiles', one: string, known: readonly string[]) => {
    const given = Object.keys(labels[group] ?? {});
    for (const name of given)
      if (!known.includes(name))
        add('unknown-label', `${one} "${name}" is not in taxonomy.yaml`, suggestion(name, known), [
          group,
          name,
        ]);
    const missing = known.filter((name) => !given.includes(name));
    if (missing.length === 0 || group === 'profiles') return;
    const some = missing.slice(0, 5).join(', ');
    add(
      'missing-label',
      `${missing.length} of ${known.length} ${group} have no title: ${some}${missing.length > 5 ? ', …' : ''}`,
      `add them under "${group}"`,
      [group],
    );
  };
  compare('themes', 'theme', told.themes);
  compare('topics', 'topic', [...told.topics.keys()]);
  compare('profiles', 'profile', told.profiles);
  for (const [topic, { measures }] of Object.entries(labels.topics)) {
    const wanted = told.topics.get(topic);
    if (wanted !== undefined && wanted !== measures.length)
      add(
        'measures-differ',
        `topic "${topic}" has ${measures.length} of its ${wanted} measures`,
        'translate each measure of taxonomy.yaml, in the same order',
        ['topics', topic, 'measures'],
      );
  }
}

/** What can be told of the main file, even where it has mistakes. */
function toldBy(content: unknown): Told {
  const list = (value: unknown, name: string) =>
    (isRecord(value) && Array.isArray(value[name]) ? value[name] : []).filter(isRecord);
  const idOf = (value: Record<string, unknown>) => String(value.id);
  const themes = list(content, 'themes');
  return {
    themes: themes.map(idOf),
    topics: new Map(
      themes
        .flatMap((theme) => list(theme, 'topics'))
        .map((topic) => [idOf(topic), list(topic, 'measures').length]),
    ),
    profiles: list(content, 'profiles').map(idOf),
  };
}
