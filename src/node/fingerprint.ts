import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdfjsEngine } from '../ingest/pdf-pdfjs.js';
import { VERSION } from '../version.js';

/** The rooms whose code decides what a reading looks like. */
const READING = ['ingest', 'text'];
/** Those whose code decides what an analysis looks like. */
const ANALYSING = [...READING, 'languages', 'taxonomy', 'match', 'evidence', 'coverage'];

const DIGESTING = [...ANALYSING, 'compare'];

let reading: Promise<string> | null = null;
let analysing: Promise<string> | null = null;
let digesting: Promise<string> | null = null;

async function compute(rooms: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${VERSION} ${pdfjsEngine.name}`);
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    // Bundled into one file there are no rooms: then the version has to do.
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()) {
      hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * A hash of the engine's name and of the reading code itself, so that nobody has to remember to raise a number for the
 * page cache to forget what an older reader read.
 */
export function readerFingerprint(): Promise<string> {
  reading ??= compute(READING);
  return reading;
}

/** The same of everything between the bytes and the analysis: results of another engine are not taken for this one's. */
export function engineFingerprint(): Promise<string> {
  analysing ??= compute(ANALYSING);
  return analysing;
}

/** The same of everything between the bytes and the digest of an analysis. */
export function digestFingerprint(): Promise<string> {
  digesting ??= compute(DIGESTING);
  return digesting;
}
