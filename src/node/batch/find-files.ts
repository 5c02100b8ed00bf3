import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../model/problem.js';

/** A file that may be a strategy. */
export interface FoundFile {
  readonly path: string;
  /** As a person would name it: relative to the folder that was given, forward slashes. */
  readonly file: string;
  readonly bytes: number;
}

export interface Found {
  /** In one order, whatever the order of the arguments. */
  readonly documents: readonly FoundFile[];
  /** Files of analyses: JSON, JSON lines, journals. */
  readonly analyses: readonly FoundFile[];
  /** Manifests that lie in the folders. */
  readonly manifests: readonly string[];
  readonly problems: readonly Problem[];
}

const DOCUMENTS = /\.(?:pdf|docx|html?|xhtml|md|markdown|txt|text)$/i;
const ANALYSES = /\.(?:json|ndjson|jsonl)$/i;
const JOURNAL = /^journal(?:-\d+-of-\d+)?\.ndjson$/;
/** What lies beside documents and is none. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|manifest|notice|sources)(?:\.[a-z]+)?$/i;
const MOST_FILES = 200_000;

/**
 * Finds documents and analyses under some paths: files as they are, folders with what is in them. Hidden files, folders that hold the
 * results of a batch (unless they are named), and files that tell about a folder (README …) are left out.
 */
export async function findFiles(paths: readonly string[], output: string | null): Promise<Found> {
  const documents = new Map<string, FoundFile>();
  const analyses = new Map<string, FoundFile>();
  const manifests = new Set<string>();
  const problems: Problem[] = [];
  const outputPath = output === null ? null : await realpath(output).catch(() => resolve(output));
  let left = MOST_FILES;

  async function add(path: string, file: string, named: boolean): Promise<void> {
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) {
      if (named) problems.push(missing(path));
      return;
    }
    const found = { path, file: file.split(sep).join('/'), bytes: info.size };
    const name = basename(path);
    if (ANALYSES.test(name)) {
      if (named || JOURNAL.test(name) || (await looksLikeAnalysis(path)))
        analyses.set(await realpath(path), found);
    } else if (named || (DOCUMENTS.test(name) && !ABOUT.test(name)))
      documents.set(await realpath(path), found);
  }

  async function walk(folder: string, root: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      problems.push({
        code: 'folder-unreadable',
        severity: 'error',
        message: `The folder "${folder}" cannot be read (${error.code ?? error.message}).`,
        hint: 'Check that you may read it.',
      });
      return [];
    });
    // The results of an earlier run, met on the way, are not part of the corpus.
    if (folder !== root && entries.some(({ name }) => JOURNAL.test(name))) return;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || left-- <= 0) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && (await realpath(path).catch(() => path)) !== outputPath)
          await walk(path, root);
      } else if (entry.name.toLowerCase() === 'manifest.csv') manifests.add(path);
      else await add(path, relative(root, path), false);
    }
  }

  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info === null) problems.push(missing(path));
    else if (info.isDirectory()) await walk(path, path);
    else await add(path, basename(path), true);
  }
  const sorted = (found: Map<string, FoundFile>) =>
    [...found.values()].sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.path < b.path ? -1 : 1,
    );
  return {
    documents: sorted(documents),
    analyses: sorted(analyses),
    manifests: [...manifests].sort(),
    problems,
  };
}

function missing(path: string): Problem {
  return {
    code: 'file-not-found',
    severity: 'error',
    message: `There is no file or folder "${path}".`,
    hint: 'Check the path.',
  };
}

/** An analysis, a list of some, or a journal tells so in its first bytes. */
async function looksLikeAnalysis(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1_000), 0, 1_000, 0);
    const head = buffer.subarray(0, bytesRead).toString();
    return /^\s*[[{]/.test(head) && /"name"\s*:\s*"lacuna"/.test(head) && /"document"\s*:\s*\{/.test(head);
  } finally {
    await handle.close();
  }
}

/** SHA-256 of a file's bytes. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
