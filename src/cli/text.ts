import type { Block, Document } from '../model/document.js';
import { clean } from '../report/clean.js';
import { safe } from '../report/json.js';
import type { Paint, Style } from '../report/paint.js';
import { groupProblems, pagesPhrase } from '../report/problems.js';
import { sheet } from '../report/sheet.js';
import { count, counted, languageName, mediaName } from '../report/wording.js';
import { type Passages, toPassages } from '../text/passages.js';
import { painter } from './colour.js';
import { DONE, FINDINGS, type Io } from './io.js';
import type { ReadingFlags } from './program.js';
import { readInput, whyUnreadable } from './read-input.js';

export interface TextFlags extends ReadingFlags {
  readonly format: 'text' | 'json';
  readonly language?: string;
}

/** `lacuna text`: what was read, page by page, with the role of each block. */
export async function text(file: string, flags: TextFlags, io: Io): Promise<number> {
  const document = await readInput(file, flags, io);
  const reading = await toPassages(
    document,
    flags.language === undefined ? {} : { language: flags.language },
  );
  const problems = [...document.problems, ...reading.problems];
  if (flags.format === 'json') {
    const { languages, readability, pages } = reading;
    io.out(`${safe(JSON.stringify({ ...document, languages, readability, problems, pages }, null, 2))}\n`);
  } else {
    io.out(render(document, reading, painter(io, false), Math.min(100, Math.max(40, io.columns ?? 80))));
    for (const problem of groupProblems(problems)) {
      const where = problem.pages.length === 0 ? '' : `${pagesPhrase(problem.pages)}: `;
      io.err(
        `${problem.severity}: ${where}${clean(problem.message)}${problem.hint ? ` ${clean(problem.hint)}` : ''}\n`,
      );
    }
  }
  if (reading.readability !== 'unreadable') return DONE;
  // The problems stand above already, but where the result is JSON.
  const why = flags.format === 'json' ? `: ${whyUnreadable(problems)}` : '.';
  io.err(`${clean(file)} could not be read${why}\n`);
  return FINDINGS;
}

/** Columns of the roles before the text. */
const ROLE = 16;
/** Leaders of a table of contents, which would fill lines. */
const LEADERS = /(?: ?[.·…_]){6,}/g;

function render(document: Document, reading: Passages, paint: Paint, width: number): string {
  const page = sheet(width, paint);
  const languages = reading.languages.map(
    ({ language, share }) => `${languageName(language)} ${Math.round(share * 100)} %`,
  );
  page.add([{ text: document.title ?? document.name, style: 'strong' }]);
  if (document.pageCount === 0) {
    page.add([{ text: 'could not be read', style: 'dim' }]);
    return page.toString();
  }
  page.add([
    {
      text: [
        ...(document.title === null ? [] : [document.name]),
        mediaName(document.mediaType),
        ...languages,
        `${count(document.pages.length)} of ${counted(document.pageCount, 'page')} read`,
        counted(reading.passages.length, 'passage'),
        reading.readability,
      ].join(' · '),
      style: 'dim',
    },
  ]);
  for (const { number, label, text: words, blocks } of reading.pages) {
    page.blank();
    page.add([
      {
        text: `Page ${number}${label === null || label === String(number) ? '' : ` (${label})`}`,
        style: 'heading',
      },
    ]);
    if (blocks.length === 0) page.add([{ text: 'no text', style: 'dim' }], { first: '  ' });
    for (const block of blocks) {
      const role = roleOf(block).padEnd(ROLE - 2);
      page.add(
        [{ text: words.slice(block.start, block.end).replace(LEADERS, ' … '), style: styleOf(block) }],
        {
          first: `  ${role}`,
          rest: ' '.repeat(ROLE),
        },
      );
    }
  }
  return page.toString();
}

function roleOf(block: Block): string {
  if (block.role === 'boilerplate') return `[${block.boilerplate ?? 'set aside'}]`;
  if (block.role === 'heading') return `heading ${block.level ?? ''}`.trim();
  if (block.role === 'table' && block.cell) return `cell ${block.cell.row + 1}.${block.cell.column + 1}`;
  return block.role;
}

function styleOf(block: Block): Style | undefined {
  return block.role === 'boilerplate' ? 'dim' : block.role === 'heading' ? 'strong' : undefined;
}
