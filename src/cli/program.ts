import { Command, Option } from 'commander';
import type { DocumentKind } from '../model/analysis.js';
import type { UiLanguage } from '../report/messages/index.js';
import { VERSION } from '../version.js';
import {
  bytes,
  FORMAT_CHOICES,
  KIND_CHOICES,
  LEVEL_CHOICES,
  languageCode,
  oneOf,
  seconds,
  UI_CHOICES,
  wholeNumber,
} from './arguments.js';
import { addEvidenceCommands } from './evidence-commands.js';
import type { Io } from './io.js';

/** Options that say how a file is read. */
export interface ReadingFlags {
  readonly cache: boolean;
  readonly maxPages?: number;
  readonly maxBytes?: number;
  readonly timeOut?: number;
  readonly password?: string;
  readonly quiet?: boolean;
}

/** Options that say what a file is measured against. */
export interface TaxonomyFlags {
  readonly taxonomy: string;
  readonly profile?: string;
  readonly language?: string;
  readonly kind?: DocumentKind;
  /** The language of the report. */
  readonly ui?: UiLanguage;
}

const DEFAULT_TAXONOMY = 'digital-sustainability';

const EXIT_CODES = `
Exit codes:
  0  done
  1  done, but a threshold failed or a file could not be analysed
  2  wrong usage`;

/** The commands. Each loads its own code when it runs, so that help is quick; `done` takes the exit code. */
export function program(io: Io, done: (code: number) => void): Command {
  const root = new Command('lacuna')
    .description('Finds what a national digital, AI or data strategy leaves out about the environment.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => widthOf(io),
      getErrHelpWidth: () => widthOf(io),
    })
    .showHelpAfterError('Add --help for options and examples.')
    .addHelpText(
      'after',
      `
Examples:
  lacuna score strategy.pdf                           what it covers, how firmly, and the gaps
  lacuna explain strategy.pdf e-waste-management      every passage on one topic, and why it counted
  lacuna text strategy.pdf                            what was read, page by page
  lacuna taxonomy show                                themes, topics and measures
${EXIT_CODES}`,
    );
  addScore(root, io, done);
  addExplain(root, io, done);
  addText(root, io, done);
  addEvidenceCommands(root, io, done, { reading, measured, defaultTaxonomy: DEFAULT_TAXONOMY });
  addTaxonomy(root, io, done);
  return root;
}

const widthOf = (io: Io) => Math.min(100, Math.max(60, io.columns ?? 80));

function addScore(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('score')
    .description('Score strategies: topics covered, how firmly, passages, gaps and measures.')
    .argument('<file...>', 'PDF, Word, HTML, Markdown or text; - reads standard input');
  reading(measured(command))
    .addOption(
      new Option('-f, --format <format>', `${FORMAT_CHOICES.join(', ')}`)
        .default('text')
        .argParser(oneOf(FORMAT_CHOICES)),
    )
    .option('-o, --output <path>', 'write to this file instead of standard output')
    .option('--min-level <level>', 'lowest level of the topics that text and md list', oneOf(LEVEL_CHOICES))
    .option(
      '--fail-on-gap <level>',
      'exit with 1 where a topic that the profile expects at this level or higher is found below this level',
      oneOf(LEVEL_CHOICES.slice(1)),
    )
    .addHelpText(
      'after',
      `
Levels: absent, mentioned, addressed, committed, targeted.

Examples:
  lacuna score strategy.pdf
  lacuna score strategy.pdf --profile gdc-11e --format md --output report.md
  lacuna score *.pdf --format ndjson > results.ndjson
  lacuna score draft.docx --fail-on-gap committed
  curl -s https://example.org/strategy.pdf | lacuna score -

--fail-on-gap committed fails for each topic that the profile expects to be committed or targeted and that is
found absent, mentioned or addressed; one expected to be targeted and found committed passes.

Several files give a JSON array, in the order of the arguments; a bad file never loses the others.
${EXIT_CODES}`,
    )
    .action(async (files: string[], flags) =>
      done(await (await import('./score.js')).score(files, flags, io)),
    );
}

function addExplain(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('explain')
    .description('Show every passage on one topic, in its context, and why it counted.')
    .argument('<file>', 'the strategy; - reads standard input')
    .argument('<topic>', 'a topic of the taxonomy, such as e-waste-management');
  reading(measured(command))
    .addOption(
      new Option('-f, --format <format>', 'text, json').default('text').argParser(oneOf(['text', 'json'])),
    )
    .addHelpText(
      'after',
      `
Examples:
  lacuna explain strategy.pdf data-centre-energy
  lacuna explain strategy.pdf e-waste-management --format json
  lacuna taxonomy show                                the topics to choose from`,
    )
    .action(async (file: string, topic: string, flags) =>
      done(await (await import('./explain.js')).explain(file, topic, flags, io)),
    );
}

function addText(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('text')
    .description('Show what was read, page by page, with the role of each block.')
    .argument('<file>', 'the strategy; - reads standard input')
    .option('-l, --language <code>', 'take the document as written in this language', languageCode);
  reading(command)
    .addOption(
      new Option('-f, --format <format>', 'text, json').default('text').argParser(oneOf(['text', 'json'])),
    )
    .addHelpText(
      'after',
      `
Examples:
  lacuna text strategy.pdf
  lacuna text strategy.pdf --max-pages 5
  lacuna text locked.pdf --password secret`,
    )
    .action(async (file: string, flags) => done(await (await import('./text.js')).text(file, flags, io)));
}

function addTaxonomy(root: Command, io: Io, done: (code: number) => void): void {
  const taxonomy = root.command('taxonomy').description('List, show or check taxonomies.');
  taxonomy.addHelpText(
    'after',
    `
Examples:
  lacuna taxonomy list
  lacuna taxonomy show --topic e-waste-management
  lacuna taxonomy lint taxonomies/mine`,
  );
  const format = () =>
    new Option('-f, --format <format>', 'text, json').default('text').argParser(oneOf(['text', 'json']));
  taxonomy
    .command('list')
    .description('List the taxonomies that come with lacuna.')
    .addOption(format())
    .addHelpText('after', '\nExamples:\n  lacuna taxonomy list\n  lacuna taxonomy list --format json')
    .action(async (flags) => done(await (await import('./taxonomy.js')).list(flags, io)));
  taxonomy
    .command('show')
    .description('Show the themes and topics of a taxonomy, or one topic with its measures and terms.')
    .argument('[taxonomy]', 'identifier or folder', DEFAULT_TAXONOMY)
    .option('-t, --topic <id>', 'show this topic only, in full')
    .addOption(format())
    .addHelpText(
      'after',
      '\nExamples:\n  lacuna taxonomy show\n  lacuna taxonomy show --topic green-data-centres\n  lacuna taxonomy show taxonomies/mine',
    )
    .action(async (id: string, flags) => done(await (await import('./taxonomy.js')).show(id, flags, io)));
  taxonomy
    .command('lint')
    .description('Check a taxonomy: what is wrong, in which file and line, and what to do.')
    .argument('[folder]', 'the folder of taxonomy.yaml', DEFAULT_TAXONOMY)
    .addHelpText(
      'after',
      '\nExamples:\n  lacuna taxonomy lint\n  lacuna taxonomy lint taxonomies/mine\n\nExits with 1 where something is wrong.',
    )
    .action(async (path: string) => done(await (await import('./lint.js')).lint(path, io)));
}

function measured(command: Command): Command {
  return command
    .option('-t, --taxonomy <id|path>', 'taxonomy to match against', DEFAULT_TAXONOMY)
    .option('-p, --profile <name>', 'what is expected of the document (default: "default")')
    .option(
      '-l, --language <code>',
      'take the document as written in this language (default: detected)',
      languageCode,
    )
    .addOption(
      new Option(
        '--kind <kind>',
        `what kind of document it is: ${KIND_CHOICES.join(', ')} (default: told from its title and wording)`,
      ).argParser(oneOf(KIND_CHOICES)),
    )
    .addOption(
      new Option('--ui <code>', `language of the report: ${UI_CHOICES.join(', ')} (default: en)`).argParser(
        oneOf(UI_CHOICES),
      ),
    );
}

function reading(command: Command): Command {
  return command
    .option('--no-cache', 'read the file anew and keep nothing')
    .option('--max-pages <number>', 'read at most this many pages', wholeNumber)
    .option('--max-bytes <size>', 'refuse larger files, such as 50MB', bytes)
    .option('--time-out <seconds>', 'stop reading a file after this time and keep the pages read', seconds)
    .option('--password <password>', 'opens a locked PDF')
    .option('-q, --quiet', 'no progress and no notes on standard error');
}
