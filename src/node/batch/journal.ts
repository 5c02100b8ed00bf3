import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { type FileHandle, open, stat, truncate } from 'node:fs/promises';

/** Where a line stands in its file: bytes. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly length: number;
}

/** A file of JSON lines that only grows. A line is on the disk before the next document is begun. */
export interface Journal {
  readonly path: string;
  /** Appends a line, given as JSON without line feeds, and waits until the disk has it. @throws the error of the disk */
  append(json: string): Promise<Place>;
  close(): Promise<void>;
}

/** Opens a journal for appending. What a crash left of a last line is cut off: its document will be done again. */
export async function openJournal(path: string): Promise<Journal> {
  await dropTornLine(path);
  const handle: FileHandle = await open(path, 'a');
  let size = (await handle.stat()).size;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    path,
    append(json) {
      const appended = queue.then(async () => {
        const bytes = Buffer.from(`${json}\n`);
        const start = size;
        // One write, so that a reader never sees half a line of a healthy run.
        const { bytesWritten } = await handle.write(bytes);
        size += bytesWritten;
        if (bytesWritten < bytes.length)
          throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
        await handle.datasync().catch((error: NodeJS.ErrnoException) => {
          // Pipes and some network disks cannot.
          if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
        });
        return { path, start, length: bytes.length - 1 };
      });
      queue = appended.catch(() => undefined);
      return appended;
    },
    close: async () => {
      await queue;
      await handle.close();
    },
  };
}

const LINE_FEED = 10;

async function dropTornLine(path: string): Promise<void> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile() || info.size === 0) return;
  let whole = 0;
  for await (const { start, length } of linesOf(path)) whole = start + length + 1;
  if (whole < info.size) await truncate(path, whole);
}

/** The whole lines of a file, with their places; a last line without a line feed is left out. */
export async function* linesOf(path: string): AsyncGenerator<Place & { readonly bytes: Buffer }> {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let at = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const last = chunk.subarray(from, end);
      const line = held.length === 0 ? last : Buffer.concat([...held, last]);
      yield { path, start: at - heldBytes + from, length: line.length, bytes: line };
      held = [];
      heldBytes = 0;
      from = end + 1;
    }
    if (from < chunk.length) {
      held.push(chunk.subarray(from));
      heldBytes += chunk.length - from;
    }
    // Where the held part begins, counted from the next chunk's beginning.
    at += chunk.length;
  }
}

/** Reads one line again, at once: reports ask for one analysis after another, and never for all together. */
export function lineAt({ path, start, length }: Place): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const got = readSync(file, bytes, read, length - read, start + read);
      if (got === 0) throw new Error(`${path} is shorter than it was`);
      read += got;
    }
    return bytes.toString();
  } finally {
    closeSync(file);
  }
}
