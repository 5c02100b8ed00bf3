import { titlesOf } from '../report/titles.js';
import type { TaxonomyFile } from '../taxonomy/index.js';
import { SHIPPED } from './defaults.js';
import { element, isolated } from './dom.js';
import type { TaxonomyChoice } from './jobs.js';
import type { State } from './state.js';

export interface SettingsActions {
  choose(choice: TaxonomyChoice): void;
  profile(id: string): void;
}

/** More files, or larger ones, are no taxonomy. */
const MOST_FILES = 100;
const MOST_BYTES = 5_000_000;

/** Taxonomy, profile, and one's own taxonomy with what the linter says of it. */
export function settingsView(state: State, actions: SettingsActions): HTMLElement {
  const { messages: m, choice, described } = state;
  const own = 'files' in choice;
  const titles = titlesOf(described ?? undefined, m.code);
  const option = (value: string, text: string, selected: boolean) =>
    element('option', { value, selected }, text);
  const taxonomies = element(
    'select',
    {
      onchange: () => {
        if (taxonomies.value !== '') actions.choose({ id: taxonomies.value });
      },
    },
    ...SHIPPED.map(({ id, title }) => {
      const used = !own && choice.id === id;
      return option(id, used ? (described?.labels?.[m.code]?.title ?? title) : title, used);
    }),
    ...(own ? [option('', described?.title ?? m.ownTaxonomy, true)] : []),
  );
  const profiles = element(
    'select',
    { onchange: () => actions.profile(profiles.value) },
    ...(described?.profiles ?? []).map(({ id }) => option(id, titles.profile(id), id === state.profile)),
  );
  const files = element('input', {
    type: 'file',
    multiple: true,
    accept: '.yaml,.yml,.json',
    onchange: async () => {
      const given = await taxonomyFiles([...(files.files ?? [])]);
      if (given.length > 0) actions.choose({ files: given });
    },
  });
  return element(
    'details',
    { class: 'settings', open: state.problems.length > 0 || own },
    element('summary', {}, m.settings),
    element('label', {}, m.taxonomy, taxonomies),
    element('label', {}, m.profile, profiles),
    element('label', {}, m.ownTaxonomy, files, element('small', {}, m.ownTaxonomyHint)),
    own ? verdictOn(state) : null,
  );
}

/** What the linter says, with file and line. */
function verdictOn({ messages: m, described, problems }: State): HTMLElement {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return element(
    'div',
    { class: 'lint', role: 'status' },
    element('p', {}, described ? m.taxonomySound(described.title) : m.taxonomyBroken(errors)),
    element(
      'ul',
      {},
      ...problems
        .slice(0, 50)
        .map(({ severity, file, line, message, hint }) =>
          element(
            'li',
            {},
            element('strong', {}, m.severities[severity]),
            ' ',
            file === undefined
              ? null
              : element('code', {}, line === undefined ? file : m.problemAt(file, line)),
            ' ',
            isolated(message),
            hint === undefined ? null : element('small', {}, ` ${hint}`),
          ),
        ),
      ...(problems.length > 50 ? [element('li', {}, m.showMore(problems.length - 50))] : []),
    ),
  );
}

/** The files of a taxonomy: YAML by name, or one built .json taken apart. Where the folder is not told, the name tells it. */
async function taxonomyFiles(files: readonly File[]): Promise<TaxonomyFile[]> {
  const texts = await Promise.all(
    files
      .slice(0, MOST_FILES)
      .filter(({ size }) => size <= MOST_BYTES)
      .map(async (file) => ({ path: pathOf(file), text: await file.text() })),
  );
  const [only] = texts;
  if (texts.length === 1 && only?.path.endsWith('.json')) return partsOf(only.text);
  return texts;
}

function pathOf(file: File): string {
  const relative = file.webkitRelativePath.split('/').slice(1).join('/');
  if (relative !== '') return relative;
  if (/^taxonomy\.ya?ml$/.test(file.name)) return file.name;
  return /^[a-z]{2,3}\.ya?ml$/.test(file.name) ? `terms/${file.name}` : file.name;
}

function partsOf(text: string): TaxonomyFile[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ path: 'taxonomy.yaml', text }];
  }
  const { terms = {}, labels = {}, sha256: _, ...rest } = (value ?? {}) as Record<string, unknown>;
  const parts = Object.entries({ terms, labels }).flatMap(([folder, languages]) =>
    Object.entries(languages as Record<string, unknown>).map(([language, content]) => ({
      path: `${folder}/${language}.yaml`,
      text: JSON.stringify(content, null, 1),
    })),
  );
  return [{ path: 'taxonomy.yaml', text: JSON.stringify(rest, null, 1) }, ...parts];
}
