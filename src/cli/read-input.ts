import type { Progress } from '../ingest/index.js';
import type { Document } from '../model/document.js';
import { type ReadFileOptions, readFile, readStdin } from '../node/index.js';
import { clean } from '../report/clean.js';
import type { Io } from './io.js';
import type { ReadingFlags } from './program.js';

/** Reads one FILE argument. What is wrong with the file stands in the document's problems. */
export async function readInput(
  file: string,
  flags: ReadingFlags,
  io: Io,
  position = '',
  /** Told of each page that had to be read. */
  onPage: (progress: Progress) => void = () => undefined,
): Promise<Document> {
  const shows = io.errIsTerminal && flags.quiet !== true;
  const name = clean(file === '-' ? 'standard input' : file).slice(-40);
  const show = (text: string) => shows && io.err(`\r\u001b[K${text}`);
  show(`${position}reading ${name} `);
  try {
    const options: ReadFileOptions = {
      cache: flags.cache,
      signal: io.signal,
      limits: {
        ...(flags.maxPages === undefined ? {} : { maxPages: flags.maxPages }),
        ...(flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }),
        ...(flags.timeOut === undefined ? {} : { maxSeconds: flags.timeOut }),
      },
      ...(flags.password === undefined ? {} : { password: flags.password }),
      onProgress(progress) {
        const { page, pages } = progress;
        onPage(progress);
        show(`${position}reading ${name}: page ${page} of ${pages} `);
      },
    };
    return file === '-' ? await readStdin(options) : await readFile(file, options);
  } finally {
    show('');
  }
}

/** Whether analyses may be kept: not where the user says no, nor of what is locked. */
export function keeping({ cache, password }: ReadingFlags): { readonly cache: boolean } {
  return { cache: cache && password === undefined };
}

/** A document that stands for a file whose reading or analysis broke: the other files go on. */
export function brokenDocument(file: string, error: unknown): Document {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    name: file.split(/[\\/]/).at(-1) ?? file,
    sha256: '',
    mediaType: 'application/octet-stream',
    title: null,
    declaredLanguage: null,
    pages: [],
    pageCount: 0,
    problems: [
      {
        code: 'internal-error',
        severity: 'error',
        message: `lacuna failed on this file: ${reason}`,
        hint: 'Please report this, with the file.',
      },
    ],
  };
}

/** Problems that only say that nothing came out, where another may say why. */
const CONSEQUENCES: readonly string[] = ['no-text', 'too-little-text'];

/** Why a document gave nothing, in a sentence or two: its gravest problem, causes before consequences. */
export function whyUnreadable(problems: Document['problems']): string {
  const [problem] = [...problems].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      Number(CONSEQUENCES.includes(a.code)) - Number(CONSEQUENCES.includes(b.code)),
  );
  if (!problem) return 'it has no text that could be read.';
  return clean(problem.hint === undefined ? problem.message : `${problem.message} ${problem.hint}`);
}

const SEVERITIES = ['error', 'warning', 'info'] as const;
