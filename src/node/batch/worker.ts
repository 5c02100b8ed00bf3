/** A worker process of a batch: analyses one document after another, and is ended from outside where one costs too much. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { analyse } from '../../analyse.js';
import { digestOf, digestToJson } from '../../compare/index.js';
import { type CompiledTaxonomy, compileTaxonomy } from '../../taxonomy/index.js';
import { createPdfReader, type WorkerPdfReader } from '../pdf-reader.js';
import { readFile } from '../read-file.js';
import { loadTaxonomy } from '../taxonomies.js';
import type { BatchJob, BatchSetting, FromWorker, ToWorker } from './messages.js';

/** Enough for a title page and what follows it. */
const FIRST_CHARACTERS = 3_000;
/** The PDF reader gives up first, and keeps the pages read until then. */
const SHARE_OF_READER = 0.75;

// Every worker compiles the same code anew: by default that takes two fifths of its time in the first minute. Code that runs five times
// as often before it is optimised loses nothing here.
setFlagsFromString('--interrupt-budget=600000');

interface Ready {
  readonly setting: BatchSetting;
  readonly taxonomy: CompiledTaxonomy;
  readonly pdfReader: WorkerPdfReader;
}

const answer = (message: FromWorker): void => void process.send?.(message);

// Ctrl-C reaches every process of the terminal: what becomes of us is for the main process to say.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());

let ready: Ready | null = null;

process.on('message', async (message: ToWorker) => {
  try {
    if (message.kind === 'setting') {
      ready = await prepare(message.setting);
      answer({ kind: 'ready' });
    } else if (ready) answer(await work(message.job, ready));
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

async function prepare(setting: BatchSetting): Promise<Ready> {
  const { maxMemoryBytes } = setting;
  const watch = new Worker(new URL('./watch.js', import.meta.url), {
    workerData: { maxMemoryBytes, parent: process.ppid },
    execArgv: [],
  });
  watch.unref();
  const { taxonomy } = await loadTaxonomy(setting.taxonomy);
  if (taxonomy?.sha256 !== setting.taxonomySha256)
    throw new Error('the taxonomy was changed while the batch ran');
  return {
    setting,
    taxonomy: compileTaxonomy(taxonomy),
    pdfReader: createPdfReader({ maxMemoryBytes: maxMemoryBytes * SHARE_OF_READER }),
  };
}

async function work(job: BatchJob, { setting, taxonomy, pdfReader }: Ready): Promise<FromWorker> {
  const { limits, cache, profile, language } = setting;
  const document = await readFile(job.path, { name: job.name, limits, cache, pdfReader });
  // Whether the reader or the watch is faster is chance, and must not show: with no page read both end alike.
  if (document.pages.length === 0 && document.problems.some(({ code }) => code === 'too-much-memory'))
    return { kind: 'too-much-memory', message: '' };
  const analysis = await analyse(document, taxonomy, { profile, ...(language === null ? {} : { language }) });
  const text = document.pages
    .slice(0, 3)
    .map((page) => page.text)
    .join('\n');
  return {
    kind: 'done',
    analysis: JSON.stringify(analysis),
    digest: digestToJson(digestOf(analysis)),
    first: { title: document.title, text: text.slice(0, FIRST_CHARACTERS) },
    pages: analysis.document.pagesRead,
  };
}
