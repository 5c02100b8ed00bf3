import { Command, Option } from 'commander';
import type { DocumentKind } from '../model/analysis.js';
import type { UiLanguage } from '../report/messages/index.js';
import { VERSION } from '../version.js';
import {
  bytes,
  COMPARISON_CHOICES,
  confidence,
  FORMAT_CHOICES,
  KIND_CHOICES,
  LEVEL_CHOICES,
  languageCode,
  listOf,
  names,
  oneOf,
  seconds,
  shard,
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
  lacuna compare strategies/ --output results         many strategies side by side
  lacuna diff old.pdf new.pdf                         what a new version gained and lost
  lacuna taxonomy show                                themes, topics and measures
${EXIT_CODES}`,
    );
  addScore(root, io, done);
  addExplain(root, io, done);
  addText(root, io, done);
  addCompare(root, io, done);
  addMerge(root, io, done);
  addManifest(root, io, done);
  addDiff(root, io, done);
  addEvidenceCommands(root, io, done, { reading, measured, defaultTaxonomy: DEFAULT_TAXONOMY });
  addTaxonomy(root, io, done);
  addPage(root, io, done);
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
    .option('--peers <comparison.json>', 'a comparison: html shows beside each gap how others close it')
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

function addCompare(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('compare')
    .description(
      'Analyse many strategies and compare them: countries, shares with intervals, ranks, gaps, peers.',
    )
    .argument('[path...]', 'documents, folders of them, or analyses as JSON or NDJSON');
  batch(comparing(measured(command)))
    .option('-j, --jobs <number>', 'documents at a time, a core for each (default: all cores)', wholeNumber)
    .option('--shard <i/n>', 'analyse only this part of the documents, for `merge`', shard)
    .option('--resume', 'go on with the run whose journal is in the output folder')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--max-memory <size>', 'what one document may take, such as 1GB (default: 2GB)', bytes)
    .addHelpText(
      'after',
      `
A manifest is a CSV with the columns file, country, year, kind, title; further columns become groupings. Without one,
they are guessed from names and title pages: "lacuna manifest DIR" writes the guesses for you to correct. A manifest.csv
in a folder is used by itself.

Each result is written to journal.ndjson in the output folder before the next document is begun: after Ctrl-C, a crash
or a power cut, --resume goes on, and takes over only what still holds (same bytes, taxonomy, engine and options).

Examples:
  lacuna compare strategies/ --output results
  lacuna compare strategies/ --manifest countries.csv --group region,income,kind --format xlsx,csv --output results
  lacuna compare strategies/ --shard 2/4 --output shard-2
  lacuna compare results.ndjson --format md
${EXIT_CODES}`,
    )
    .action(async (paths: string[], flags) =>
      done(await (await import('./compare.js')).compare(paths, flags, io)),
    );
}

function addMerge(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('merge')
    .description('Make one comparison of the journals of shards, or of analyses that are there already.')
    .argument('<path...>', 'output folders of shards, journals, or analyses as JSON or NDJSON');
  comparing(measured(command))
    .option('-q, --quiet', 'no notes on standard error')
    .addHelpText(
      'after',
      `
A journal holds what documents say, not what a manifest says of them: name the manifest here, too.

Examples:
  lacuna merge shard-1 shard-2 shard-3 shard-4 --output results
  lacuna merge shard-* --manifest strategies/manifest.csv --output results
${EXIT_CODES}`,
    )
    .action(async (paths: string[], flags) =>
      done(await (await import('./compare.js')).merge(paths, flags, io)),
    );
}

function addManifest(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('manifest')
    .description('Guess country, year, kind and title of the strategies in a folder, as a CSV to correct.')
    .argument('<path...>', 'documents, or folders of them')
    .option('-o, --output <path>', 'write to this file instead of standard output');
  batch(command)
    .addHelpText(
      'after',
      `
Examples:
  lacuna manifest strategies/ --output strategies/manifest.csv`,
    )
    .action(async (paths: string[], flags) =>
      done(await (await import('./manifest.js')).manifest(paths, flags, io)),
    );
}

function addDiff(root: Command, io: Io, done: (code: number) => void): void {
  const command = root
    .command('diff')
    .description(
      'Compare two versions of a strategy: topics gained, lost, strengthened, weakened, with both passages.',
    )
    .argument('<old>', 'the earlier version: a document, or its analysis as JSON')
    .argument('<new>', 'the later version');
  reading(measured(command))
    .addOption(
      new Option('-f, --format <format>', 'text, md, json')
        .default('text')
        .argParser(oneOf(['text', 'md', 'json'])),
    )
    .option('-o, --output <path>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  lacuna diff strategy-2020.pdf strategy-2025.pdf
  lacuna diff old.json new.json --format md
${EXIT_CODES}`,
    )
    .action(async (before: string, after: string, flags) =>
      done(await (await import('./diff.js')).diff(before, after, flags, io)),
    );
}

/** Options that say how analyses are compared and written. */
function comparing(command: Command): Command {
  return command
    .option('-m, --manifest <csv>', 'file, country, year, kind and title of each document')
    .option(
      '-o, --output <dir>',
      'write reports and journal into this folder (default: a summary on standard output)',
    )
    .option(
      '-f, --format <list>',
      `${COMPARISON_CHOICES.join(', ')} (default: xlsx,csv,json,md,html; without a folder md)`,
      listOf(COMPARISON_CHOICES),
    )
    .option('-g, --group <list>', 'groups to compare (default: region,income,kind,year)', names)
    .option('--confidence <share>', '0.9, 0.95 or 0.99 (default: 0.95)', confidence)
    .option('--resamples <number>', 'bootstrap resamples (default: 2000)', wholeNumber)
    .option('--seed <number>', 'seed of the bootstrap (default: 1)', wholeNumber);
}

/** Options that say how each file of many is read. */
function batch(command: Command): Command {
  return command
    .option('--no-cache', 'read the files anew and keep nothing')
    .option('--max-pages <number>', 'read at most this many pages of each', wholeNumber)
    .option('--max-bytes <size>', 'refuse larger files, such as 50MB', bytes)
    .option('--time-out <seconds>', 'stop reading a file after this time and keep the pages read', seconds)
    .option('-q, --quiet', 'no progress and no notes on standard error');
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

function addPage(root: Command, io: Io, done: (code: number) => void): void {
  root
    .command('page')
    .description(
      'Open the page on which documents are dropped: it works offline, and nothing leaves the computer.',
    )
    .option('--print', 'only print where the file is')
    .addHelpText('after', '\nExamples:\n  lacuna page\n  cp "$(lacuna page --print)" /media/stick/')
    .action(async (flags) => done(await (await import('./page.js')).page(flags, io)));
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
