import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Analysis } from '../model/analysis.js';
import type { Document } from '../model/document.js';

/** A document without the name that it had: what depends on its bytes alone. */
export type CachedReading = Omit<Document, 'name'>;

/** Options of {@link openPageCache} and {@link openAnalysisCache}. */
export interface PageCacheOptions {
  /** Default: `$LACUNA_CACHE`, else `lacuna` in the user's cache directory. */
  readonly folder?: string;
  /** Oldest entries go once the cache is larger. Default 500 MiB. */
  readonly maxBytes?: number;
}

/** Entries by key. Nothing here ever fails a run: a cache that cannot be read or written is an empty one. */
export interface Cache<Entry> {
  readonly folder: string;
  get(key: string): Promise<Entry | null>;
  set(key: string, entry: Entry): Promise<void>;
  /** Deletes all entries. */
  clear(): Promise<void>;
}

/** Page text by key. */
export type PageCache = Cache<CachedReading>;

/** Analyses by key. */
export type AnalysisCache = Cache<Analysis>;

/** Numbers are raised when the layout of the entries changes. */
const PAGES = 'pages-v1';
const ANALYSES = 'analyses-v1';
const DEFAULT_MAX = 500 * 1024 * 1024;
/** The cache is measured on the first write and on every so many after it. */
const WRITES_PER_SWEEP = 50;
/** Temporary files older than this were left by a run that died. */
const STALE_MS = 3_600_000;

/** Where this user's programs keep what they can make again. */
export function defaultCacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  if (env.LACUNA_CACHE) return env.LACUNA_CACHE;
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'lacuna', 'cache');
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'lacuna');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'lacuna');
  return join(homedir(), '.cache', 'lacuna');
}

/** One key from everything that shapes a reading. */
export function cacheKey(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Entries carry a checksum of themselves: a damaged one is an absent one. */
function unseal(entry: string): unknown {
  const end = entry.indexOf('\n');
  const body = entry.slice(end + 1);
  if (end < 0 || entry.slice(0, end) !== checksum(body)) return null;
  return JSON.parse(body);
}

interface Found {
  readonly path: string;
  readonly bytes: number;
  readonly written: number;
}

async function entriesOf(root: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const folder of await readdir(root)) {
    for (const file of await readdir(join(root, folder))) {
      const path = join(root, folder, file);
      const info = await stat(path).catch(() => null);
      if (info) found.push({ path, bytes: info.size, written: info.mtimeMs });
    }
  }
  return found;
}

/** Deletes what dead runs left and, oldest first, what is beyond the size. */
async function sweep(root: string, maxBytes: number): Promise<void> {
  const entries = (await entriesOf(root)).sort((a, b) => b.written - a.written || (a.path < b.path ? -1 : 1));
  const stale = Date.now() - STALE_MS;
  let total = 0;
  for (const { path, bytes, written } of entries) {
    const dead = path.endsWith('.tmp') && written < stale;
    total += bytes;
    if (dead || total > maxBytes) await rm(path, { force: true });
  }
}

/**
 * Opens the cache of page text. Nothing is created before the first write. Safe for several processes: entries appear
 * whole, by renaming, or not at all.
 *
 * @example
 * await openPageCache().clear();
 */
export function openPageCache(options: PageCacheOptions = {}): PageCache {
  return openCache(PAGES, options);
}

/** Opens the cache of analyses, beside that of page text. */
export function openAnalysisCache(options: PageCacheOptions = {}): AnalysisCache {
  return openCache(ANALYSES, options);
}

function openCache<Entry>(layout: string, options: PageCacheOptions): Cache<Entry> {
  const folder = options.folder ?? defaultCacheFolder();
  const maxBytes = options.maxBytes ?? DEFAULT_MAX;
  const root = join(folder, layout);
  let writes = 0;
  const pathOf = (key: string): string => join(root, key.slice(0, 2), `${key}.json`);

  return {
    folder,
    async get(key) {
      try {
        return unseal(await readFile(pathOf(key), 'utf8')) as Entry | null;
      } catch {
        return null;
      }
    },
    async set(key, entry) {
      const path = pathOf(key);
      const mine = `${path}.${process.pid}-${threadId}-${writes}.tmp`;
      try {
        const body = JSON.stringify(entry);
        await mkdir(join(root, key.slice(0, 2)), { recursive: true });
        await writeFile(mine, `${checksum(body)}\n${body}`, { flag: 'wx' });
        await rename(mine, path);
        if (writes++ % WRITES_PER_SWEEP === 0) await sweep(root, maxBytes);
      } catch {
        await rm(mine, { force: true }).catch(() => undefined);
      }
    },
    async clear() {
      await rm(root, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}
