import { CommanderError } from 'commander';
import { clean } from '../report/clean.js';
import { DONE, FINDINGS, type Io, USAGE, UsageError } from './io.js';
import { program } from './program.js';

/**
 * Runs one command line.
 *
 * @param argv the arguments, without node and script
 * @returns the exit code: 0 done; 1 done, but a threshold failed or a file could not be analysed; 2 wrong usage;
 *   130 stopped by Ctrl-C
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = DONE;
  try {
    await program(io, (result) => {
      code = result;
    }).parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (io.signal.aborted) {
      io.err('Stopped.\n');
      return 130;
    }
    // Commander has said on stderr what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    if (error instanceof UsageError) {
      io.err(`error: ${error.message}\n`);
      return USAGE;
    }
    const message = error instanceof Error ? error.message : String(error);
    io.err(
      `error: lacuna itself failed: ${clean(message)}\nPlease report this, with the command and the file.\n`,
    );
    if (io.env.LACUNA_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
    return FINDINGS;
  }
}
