import { randomBytes } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clean } from '../report/clean.js';
import { type Io, UsageError } from './io.js';

/** Where a result goes. */
export interface Sink {
  /** Bytes go to a file only. */
  write(content: string | Uint8Array): Promise<void>;
}

export const NO_TEXT = 'This format is no text for standard output: name a file with --output.';

/**
 * Standard output, or a file that appears whole or not at all. Checked before any work is done.
 *
 * @throws {UsageError} where the path is a folder, has none, or is one of the inputs
 */
export async function openSink(path: string | undefined, inputs: readonly string[], io: Io): Promise<Sink> {
  if (path === undefined)
    return {
      write: async (content) => {
        if (typeof content !== 'string') throw new UsageError(NO_TEXT);
        io.out(content);
      },
    };
  const shown = clean(path);
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw new UsageError(`--output ${shown} is a folder: name a file in it.`);
  for (const input of inputs) {
    const other = input === '-' ? null : await stat(input).catch(() => null);
    if (existing && other && other.dev === existing.dev && other.ino === existing.ino) {
      throw new UsageError(`--output ${shown} is the input ${clean(input)}: name another file.`);
    }
  }
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory())
    throw new UsageError(`--output ${shown}: there is no folder ${clean(dirname(path))}.`);
  if (existing?.isFile() !== false) {
    const denied = await access(dirname(path), constants.W_OK).catch((error: unknown) => error);
    if (denied)
      throw new UsageError(`--output ${shown}: the folder cannot be written to.`, { cause: denied });
  }
  // Devices and pipes (/dev/null) cannot be replaced.
  if (existing && !existing.isFile()) return { write: (text) => guarded(shown, writeFile(path, text)) };
  return { write: async (text) => guarded(shown, replaceFile(existing ? await realpath(path) : path, text)) };
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.lacuna-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function guarded(shown: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    throw new UsageError(
      `--output ${shown} cannot be written: ${error instanceof Error ? clean(error.message) : 'unknown error'}`,
      {
        cause: error,
      },
    );
  }
}
