import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pdfjsEngine } from '../ingest/pdf-pdfjs.js';
import { VERSION } from '../version.js';

/** The rooms whose code decides what a reading looks like. */
const READING = ['ingest', 'text'];
/** Those whose code decides what an analysis looks like. */
const ANALYSING = ['model', ...READING, 'languages', 'taxonomy', 'match', 'evidence', 'coverage', 'review'];
/** Those whose code decides what the digest of an analysis looks like. */
const DIGESTING = [...ANALYSING, 'compare'];

/** What the build has worked out: the code does not change after it. */
const BUILT = new URL('../fingerprints.json', import.meta.url);

const PACKAGE = new URL('../../package.json', import.meta.url);

interface Fingerprints {
  readonly reading: string;
  readonly analysing: string;
  readonly digesting: string;
}

let known: Promise<Fingerprints> | null = null;

async function hashOf(rooms: readonly string[]): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(PACKAGE, 'utf8'));
  // Stemmers and parsers are others' code: their exact versions stand in the package.
  const hash = createHash('sha256').update(`${VERSION} ${pdfjsEngine.name} ${JSON.stringify(dependencies)}`);
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort()) {
      hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('hex');
}

/** All of them, from the code that stands beside this file. The build writes them down. */
export async function workOutFingerprints(): Promise<Fingerprints> {
  return {
    reading: await hashOf(READING),
    analysing: await hashOf(ANALYSING),
    digesting: await hashOf(DIGESTING),
  };
}

async function load(): Promise<Fingerprints> {
  const built = await readFile(BUILT, 'utf8').catch(() => null);
  return built === null ? workOutFingerprints() : (JSON.parse(built) as Fingerprints);
}

/**
 * A hash of the engine's name and of the reading code itself, so that nobody has to remember to raise a number for the
 * page cache to forget what an older reader read.
 */
export async function readerFingerprint(): Promise<string> {
  known ??= load();
  return (await known).reading;
}

/** The same of everything between the bytes and the analysis: results of another engine are not taken for this one's. */
export async function engineFingerprint(): Promise<string> {
  known ??= load();
  return (await known).analysing;
}

/** The same of everything between the bytes and the digest of an analysis. */
export async function digestFingerprint(): Promise<string> {
  known ??= load();
  return (await known).digesting;
}
