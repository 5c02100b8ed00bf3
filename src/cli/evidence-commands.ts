import { type Command, Option } from 'commander';
import { oneOf, wholeNumber } from './arguments.js';
import type { Io } from './io.js';

/** Options that these commands share with the others. */
export interface Shared {
  readonly reading: (command: Command) => Command;
  readonly measured: (command: Command) => Command;
  readonly defaultTaxonomy: string;
}

/** The commands for checking the evidence: people's review, agreement, sensitivity. */
export function addEvidenceCommands(
  root: Command,
  io: Io,
  done: (code: number) => void,
  shared: Shared,
): void {
  addReview(root, io, done, shared);
  addAgree(root, io, done, shared);
  addSensitivity(root, io, done, shared);
}

function addReview(root: Command, io: Io, done: (code: number) => void, { reading, measured }: Shared): void {
  const review = root
    .command('review')
    .description('Let people check the evidence: write a coding sheet, read it back.')
    .addHelpText(
      'after',
      `
Examples:
  lacuna review export strategy.pdf --output codes.xlsx
  lacuna review import codes.xlsx strategy.pdf --output reviewed.json`,
    );
  const formats = ['xlsx', 'csv', 'qdpx', 'jsonld'] as const;
  reading(measured(review.command('export')))
    .description('Write the evidence as a coding sheet (XLSX, CSV), a REFI-QDA project or web annotations.')
    .argument('<file>', 'the strategy; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', `${formats.join(', ')} (default: what --output ends in)`).argParser(
        oneOf(formats),
      ),
    )
    .option('-o, --output <path>', 'write to this file')
    .option('--with <sheet>', 'fill in what was decided in this sheet before')
    .addHelpText(
      'after',
      `
Examples:
  lacuna review export strategy.pdf --output codes.xlsx      a workbook with lists to choose from
  lacuna review export strategy.pdf --output evidence.qdpx   for qualitative data analysis programs
  lacuna review export strategy.pdf --output evidence.jsonld W3C Web Annotations
  lacuna review export strategy.pdf --with old.xlsx --output codes.xlsx`,
    )
    .action(async (file: string, flags) =>
      done(await (await import('./review.js')).exportReview(file, flags, io)),
    );
  reading(measured(review.command('import')))
    .description('Analyse a document with what coders decided: accepted, rejected, changed and added codes.')
    .argument('<sheet>', 'the coding sheet, XLSX or CSV')
    .argument('<file>', 'the strategy')
    .option('-o, --output <path>', 'write the analysis (JSON) to this file')
    .addHelpText(
      'after',
      `
A decision follows its passage by its text, also in a newer edition or with a newer taxonomy. Rows that cannot be
used are named with the reason, all others are applied; decisions without their passage are listed and kept.
Exits with 1 where a row could not be used or a passage was not found.

Examples:
  lacuna review import codes.xlsx strategy.pdf --output reviewed.json
  lacuna review import codes.csv strategy-2027.pdf > reviewed.json`,
    )
    .action(async (sheet: string, file: string, flags) =>
      done(await (await import('./review.js')).importReview(sheet, file, flags, io)),
    );
}

function addAgree(root: Command, io: Io, done: (code: number) => void, { defaultTaxonomy }: Shared): void {
  const formats = ['text', 'json', 'csv'] as const;
  root
    .command('agree')
    .description('Say how far codings of one document agree: F1, kappa, alpha, AC1, with intervals.')
    .argument('<coding...>', 'two or more: analyses (JSON) or coding sheets (XLSX, CSV)')
    .option('-t, --taxonomy <id|path>', 'taxonomy that the codes are from', defaultTaxonomy)
    .addOption(
      new Option('-f, --format <format>', `${formats.join(', ')} (csv: the disagreements)`)
        .default('text')
        .argParser(oneOf(formats)),
    )
    .option('-o, --output <path>', 'write to this file instead of standard output')
    .option('--seed <number>', 'seed of the bootstrap (default: 1)', wholeNumber)
    .option('--resamples <number>', 'how many bootstrap resamples (default: 200)', wholeNumber)
    .addHelpText(
      'after',
      `
Examples:
  lacuna agree machine.json anna.xlsx
  lacuna agree anna.xlsx ben.csv machine.json --format json
  lacuna agree anna.xlsx ben.xlsx --format csv > to-settle.csv`,
    )
    .action(async (files: string[], flags) =>
      done(await (await import('./agree.js')).agree(files, flags, io)),
    );
}

function addSensitivity(
  root: Command,
  io: Io,
  done: (code: number) => void,
  { reading, measured }: Shared,
): void {
  reading(measured(root.command('sensitivity')))
    .description('Say which conclusions hang on one term, one rule or one threshold.')
    .argument('<file>', 'the strategy; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'text, json').default('text').argParser(oneOf(['text', 'json'])),
    )
    .addHelpText(
      'after',
      `
Each term and each rule that fired is left out in turn, and each threshold is moved up and down.

Examples:
  lacuna sensitivity strategy.pdf
  lacuna sensitivity strategy.pdf --format json`,
    )
    .action(async (file: string, flags) =>
      done(await (await import('./sensitivity.js')).sensitivityOf(file, flags, io)),
    );
}
