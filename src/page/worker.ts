/**
 * The engine of the page, in a worker: reading, analysis, reports and the drawing of pages all happen here, so that the page stays
 * responsive and a document that does harm can be stopped. It has no network: the page's policy holds for it, too.
 */
import { strFromU8 } from 'fflate';
import { analyse } from '../analyse.js';
import { readDocument } from '../ingest/index.js';
import { readPdfWithin } from '../ingest/pdf-within.js';
import { loadLanguages } from '../languages/index.js';
import type { Problem } from '../model/problem.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { FILE_FORMATS, type FileFormat, FORMATS, type Format } from '../report/formats.js';
import { loadMessages } from '../report/messages/index.js';
import { type CompiledTaxonomy, compileTaxonomy, lintTaxonomy, parseTaxonomy } from '../taxonomy/index.js';
import { type Archive, archiveOf } from './archive.js';
import { openViewer } from './draw.js';
import type { Answer, Ask, FromWorker, JobName, TaxonomyChoice, ToWorker } from './jobs.js';
import { pageEngine, restorePush } from './pdf-in-worker.js';

/** The page takes less than the command line: a tab has less memory and no time to lose. */
const LIMITS = {
  maxBytes: 64 * 1024 * 1024,
  maxPages: 1500,
  maxSeconds: 90,
  maxUnpackedBytes: 48 * 1024 * 1024,
};

let archive: Archive = { read: () => null };
let compiled: CompiledTaxonomy | null = null;
let viewer: Awaited<ReturnType<typeof openViewer>> | null = null;

function taxonomyOf(choice: TaxonomyChoice): { taxonomy: Taxonomy | null; problems: readonly Problem[] } {
  if ('files' in choice) return parseTaxonomy(choice.files);
  const content = archive.read(`taxonomies/${choice.id}.json`);
  return { taxonomy: content ? (JSON.parse(strFromU8(content)) as Taxonomy) : null, problems: [] };
}

function soundTaxonomy(choice: TaxonomyChoice): Taxonomy {
  const { taxonomy, problems } = taxonomyOf(choice);
  if (!taxonomy) throw new Error(problems[0]?.message ?? 'There is no such taxonomy.');
  return taxonomy;
}

/** The taxonomy compiled: a shipped one only once. */
function compiledOf(choice: TaxonomyChoice): CompiledTaxonomy {
  if ('files' in choice) return compileTaxonomy(soundTaxonomy(choice));
  if (compiled?.taxonomy.id !== choice.id) compiled = compileTaxonomy(soundTaxonomy(choice));
  return compiled;
}

const send = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

const workers: { readonly [Name in JobName]: (ask: Ask<Name>, id: number) => Promise<Answer<Name>> } = {
  async describe({ choice }) {
    const { taxonomy } = taxonomyOf(choice);
    const problems = 'files' in choice ? await lintTaxonomy(choice.files) : [];
    if (!taxonomy) return { taxonomy, problems };
    const { terms: _, ...titled } = taxonomy;
    return { taxonomy: titled, problems };
  },

  async prepare({ id, language }) {
    await loadLanguages([language]);
    compiledOf({ id }).lexicon(language);
    return null;
  },

  async analyse({ name, bytes, password, choice, profile }, id) {
    const taxonomy = compiledOf(choice);
    restorePush();
    const document = await readDocument(bytes, {
      name,
      limits: LIMITS,
      ...(password === null ? {} : { password }),
      pdf: (pdf, request) => readPdfWithin(pdf, { ...request, engine: pageEngine(archive) }),
      onProgress: ({ page, pages }) => send({ kind: 'progress', id, page, pages }),
    });
    send({ kind: 'stage', id });
    restorePush();
    return analyse(document, taxonomy, { profile });
  },

  async write({ analyses, format, choice, ui }) {
    const options = { taxonomy: compiledOf(choice).taxonomy, messages: await loadMessages(ui) };
    if (isFile(format)) {
      const { mediaType, write } = FILE_FORMATS[format];
      return { mediaType, content: await write(analyses, options) };
    }
    const { mediaType, one, several } = FORMATS[format];
    const [first] = analyses;
    return {
      mediaType,
      content: first && analyses.length === 1 ? one(first, options) : several(analyses, options),
    };
  },

  async open(ask) {
    viewer = await openViewer(ask, archive);
    return { pages: viewer.pages };
  },

  async draw(ask) {
    if (!viewer) throw new Error('No document is open.');
    return viewer.draw(ask);
  },
};

const isFile = (format: Format | FileFormat): format is FileFormat => Object.hasOwn(FILE_FORMATS, format);

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data?.kind === 'data') {
    archive = archiveOf(data.archive);
    return;
  }
  if (!data || !Object.hasOwn(workers, data.kind)) return;
  const { kind, id, ...ask } = data;
  try {
    const answer = await (workers[kind] as (ask: unknown, id: number) => Promise<unknown>)(ask, id);
    const bitmap = (answer as { bitmap?: ImageBitmap }).bitmap;
    send({ kind: 'done', id, answer }, bitmap ? [bitmap] : []);
  } catch (error) {
    send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
});
