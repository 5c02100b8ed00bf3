/** What a command needs of the world, so that tests can hand it in. */
export interface Io {
  /** Data, and nothing else. */
  out(text: string): void;
  /** Everything that is not data. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Exit codes: done; done but a threshold failed or a file could not be analysed; wrong usage. */
export const DONE = 0;
export const FINDINGS = 1;
export const USAGE = 2;

/** The command line asks for something that cannot be: said on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
