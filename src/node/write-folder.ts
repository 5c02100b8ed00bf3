import { createHash, randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A name that stays in its folder on every system: no separators, no dots at its ends, nothing that devices are called. */
export function safeFileName(name: string): string {
  const cut = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '_')
    .replace(/^[._-]+|[._]+$/g, '')
    .slice(0, 120);
  return cut === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cut) ? `file_${cut}` : cut;
}

/**
 * Writes a file into a folder, piece by piece; it appears whole or not at all.
 *
 * @throws the disk's error, after the draft was taken away
 */
export async function writeInto(
  folder: string,
  name: string,
  chunks: Iterable<string | Uint8Array>,
): Promise<WrittenFile> {
  const safe = safeFileName(name);
  const draft = join(folder, `.lacuna-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const handle = await open(draft, 'wx');
    try {
      for (const chunk of chunks) {
        const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        hash.update(piece);
        bytes += piece.length;
        await handle.writeFile(piece);
      }
      // A disk may only say now that it is full; and a power cut must not leave the new name with nothing under it.
      await handle.sync().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
      });
    } finally {
      await handle.close();
    }
    await rename(draft, join(folder, safe));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { name: safe, bytes, sha256: hash.digest('hex') };
}
