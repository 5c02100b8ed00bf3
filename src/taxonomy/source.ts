import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../model/problem.js';

/** A taxonomy file as text. `path` is relative to the taxonomy's folder, with forward slashes. */
export interface TaxonomyFile {
  readonly path: string;
  readonly text: string;
}

export type Path = readonly PropertyKey[];
/** `key` points at the name itself, `value` at what it holds. */
export type Spot = 'key' | 'value';

/** A YAML file that was read, and where each of its values stands. */
export interface Source {
  readonly file: string;
  /** The content as plain data; undefined where the YAML is broken. */
  readonly content: unknown;
  locate(path: Path, spot?: Spot): { file: string; line: number; column: number };
}

/** A taxonomy is written by people: more is a mistake or an attack. */
const LARGEST_FILE = 5_000_000;
/** References (`*name`) that a file may hold: more could blow up ("billion laughs"). */
const MOST_ALIASES = 100;

/** Reads one YAML file; what is wrong with it as text or as YAML goes to `problems`. */
export function readSource(file: TaxonomyFile, problems: Problem[]): Source {
  const nowhere: Source = {
    file: file.path,
    content: undefined,
    locate: () => ({ file: file.path, line: 1, column: 1 }),
  };
  if (file.text.length > LARGEST_FILE) {
    problems.push({
      ...problem('file-too-large', 'the file is larger than 5 MB', 'split the taxonomy into several'),
      file: file.path,
    });
    return nowhere;
  }
  const text = file.text.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    problems.push({
      ...problem('bad-yaml', 'the file cannot be read as YAML', 'it may be nested too deeply'),
      ...at(0),
    });
    return nowhere;
  }
  encodingProblems(text, at, problems);
  for (const error of [...document.errors, ...document.warnings])
    problems.push({
      ...problem('bad-yaml', plainMessage(error.code, error.message), yamlHint(error.code)),
      ...at(error.pos[0]),
    });
  if (document.errors.length > 0) return { ...nowhere, locate: () => at(0) };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    problems.push({
      ...problem(
        'too-many-references',
        'the file uses too many references (&name and *name)',
        'write the words out',
      ),
      ...at(0),
    });
    return nowhere;
  }
  return { file: file.path, content, locate: (path, spot = 'value') => at(offsetOf(document, path, spot)) };
}

/** Where the value (or key) at a path begins; where it is missing, the nearest thing around it. */
function offsetOf(document: Document.Parsed, path: Path, spot: Spot): number {
  let node: unknown = document.contents;
  let offset = rangeOf(node) ?? 0;
  for (const [depth, name] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
      if (!isPair(pair)) break;
      if (depth === path.length - 1 && spot === 'key') return rangeOf(pair.key) ?? offset;
      next = pair.value;
      offset = rangeOf(next) ?? rangeOf(pair.key) ?? offset;
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      next = node.items[Number(name)];
      offset = rangeOf(next) ?? offset;
    } else break;
    node = next;
  }
  return offset;
}

function rangeOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

/** Text that was saved or opened in the wrong encoding: accents are broken. */
function encodingProblems(text: string, at: (offset: number) => Partial<Problem>, problems: Problem[]): void {
  const broken = text.search(/[\ufffd\0]/);
  const mistaken = text.search(/Ã[\u0080-\u00bf]|â€[\u0080-\u00bf\u2013-\u2122]/);
  const offset = broken >= 0 ? broken : mistaken;
  if (offset < 0) return;
  problems.push({
    ...problem(
      'wrong-encoding',
      'accented letters are broken here: the file was saved in another encoding',
      'open the original and save it as UTF-8',
    ),
    ...at(offset),
  });
}

function problem(code: string, message: string, hint: string): Problem {
  return { code, severity: 'error', message, hint };
}

function plainMessage(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'the same name stands twice in one list';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'TAB_AS_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return `this cannot be read as YAML: ${message}`;
    case 'MULTIPLE_DOCS':
      return 'the file holds several documents (lines of "---")';
    default:
      return `this cannot be read as YAML: ${message}`;
  }
}

function yamlHint(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'put both under one name';
    case 'TAB_AS_INDENT':
      return 'indent with spaces, not with tabs';
    case 'MULTIPLE_DOCS':
      return 'keep one, in one file';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put text that holds ": " in quotes, and check the spaces at the start of this line and the one before';
    default:
      return 'check the spaces at the start of the line, and put text with : # & * ! | > @ ` " \' [ ] { } in quotes';
  }
}
