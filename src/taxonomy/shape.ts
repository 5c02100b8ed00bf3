import type * as z from 'zod';
import type { Problem } from '../model/problem.js';
import type { Path, Source } from './source.js';
import { suggest } from './suggest.js';

/** Every name that the files may use: for "did you mean". */
const NAMES = [
  ...[
    'id',
    'version',
    'title',
    'description',
    'sources',
    'themes',
    'profiles',
    'definition',
    'phase',
    'facet',
    'direction',
  ],
  ...[
    'topics',
    'weight',
    'yieldsTo',
    'measures',
    'text',
    'expected',
    'language',
    'contexts',
    'false-friends',
    'strong',
    'weak',
  ],
  ...['term', 'match', 'case', 'with', 'without', 'scope', 'also'],
];

/**
 * Checks a file's content against its schema. What is wrong goes to `problems`, all at once, in words of someone
 * who writes taxonomies. Returns the checked content, or null.
 */
export function checkShape<Content>(
  source: Source,
  schema: z.ZodType<Content>,
  problems: Problem[],
): Content | null {
  const result = schema.safeParse(source.content);
  if (result.success) {
    const before = problems.length;
    unknownNames(source.content, result.data, [], source, problems);
    return problems.length === before ? result.data : null;
  }
  for (const issue of result.error.issues) report(issue, [], source, problems);
  return null;
}

type Issue = z.core.$ZodIssue;

function report(issue: Issue, above: Path, source: Source, problems: Problem[]): void {
  const path = [...above, ...issue.path];
  const value = valueAt(source.content, path);
  const name = nameOf(path);
  const add = (
    code: string,
    message: string,
    hint: string,
    at: Path = path,
    spot: 'key' | 'value' = 'value',
  ) => problems.push({ code, severity: 'error', message, hint, ...source.locate(at, spot) });
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys)
        add('unknown-name', `"${key}" is not known here`, meant(key), [...path, key], 'key');
      return;
    case 'invalid_union': {
      // A term is a text or a map: speak of the one that was meant.
      const branch = isRecord(value) ? issue.errors.at(-1) : null;
      if (branch) for (const inner of branch) report(inner as Issue, path, source, problems);
      else if (value === '') add('empty-text', `${name} is empty`, 'write a term or delete the line');
      else add('not-a-text', `${name} is ${kindOf(value)}, not a text`, quoteHint(value));
      return;
    }
    case 'invalid_type':
      if (value === undefined) add('missing', `${name} is missing`, `add "${String(path.at(-1))}:"`);
      else
        add(
          'wrong-kind',
          `${name} is ${kindOf(value)}, but ${wanted(issue.expected)} is wanted`,
          quoteHint(value),
        );
      return;
    case 'too_small':
      add('empty', `${name} is empty`, 'fill it in, or delete the line where it may be left out');
      return;
    case 'invalid_value':
      add(
        'not-allowed',
        `${name} is "${String(value)}"`,
        choiceHint(String(value), issue.values.map(String)),
      );
      return;
    case 'invalid_key':
      add(
        'bad-id',
        `"${String(path.at(-1))}" is no identifier`,
        'use lower-case words joined by hyphens: e-waste-management',
        path,
        'key',
      );
      return;
    case 'invalid_format':
      add(
        'bad-id',
        `${name} is "${String(value)}"`,
        path.at(-1) === 'language'
          ? 'use a code of two letters: en'
          : 'use lower-case words joined by hyphens: e-waste-management',
      );
      return;
    case 'too_big':
      add('too-big', `${name} is too big`, `at most ${String(issue.maximum)} is allowed`);
      return;
    default:
      add('not-allowed', `${name}: ${issue.message}`, 'see taxonomies/README.md');
  }
}

/** Names that the schema let pass without reading them. */
function unknownNames(raw: unknown, read: unknown, path: Path, source: Source, problems: Problem[]): void {
  if (Array.isArray(raw) && Array.isArray(read))
    raw.forEach((item, index) => {
      unknownNames(item, read[index], [...path, index], source, problems);
    });
  else if (isRecord(raw) && isRecord(read))
    for (const [key, value] of Object.entries(raw)) {
      if (Object.hasOwn(read, key)) unknownNames(value, read[key], [...path, key], source, problems);
      else
        problems.push({
          code: 'unknown-name',
          severity: 'error',
          message: `"${key}" is not known here`,
          hint: meant(key),
          ...source.locate([...path, key], 'key'),
        });
    }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(content: unknown, path: Path): unknown {
  let value = content;
  for (const name of path)
    value =
      isRecord(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[name] : undefined;
  return value;
}

/** `"weight" of topic 3` and the like: the last name, with the place in a list. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `"${String(last)}"`;
  return `entry ${last + 1} of "${String(path.at(-2) ?? 'the list')}"`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of names';
  return typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'yes or no' : 'a text';
}

function wanted(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'a text',
    array: 'a list',
    record: 'a group of names',
    object: 'a group of names',
    number: 'a number',
    boolean: 'true or false',
  };
  return kinds[expected] ?? expected;
}

function quoteHint(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return 'put it in quotes';
  if (value === null || value === undefined) return 'fill it in, or delete the line';
  return 'see the example in taxonomies/README.md; a text that holds ": " must stand in quotes';
}

function choiceHint(value: string, allowed: readonly string[]): string {
  const nearest = suggest(value, allowed);
  return nearest
    ? `did you mean "${nearest}"? allowed are: ${allowed.join(', ')}`
    : `allowed are: ${allowed.join(', ')}`;
}

function meant(key: string): string {
  const nearest = suggest(key, NAMES);
  return nearest && nearest !== key
    ? `did you mean "${nearest}"?`
    : 'delete it, or see taxonomies/README.md for what may stand here';
}
