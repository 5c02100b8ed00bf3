import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DONE, FINDINGS, type Io } from './io.js';

/** The page as the build leaves it, beside `cli`. */
const PAGE: string = fileURLToPath(
  new URL(
    import.meta.url.endsWith('.ts') ? '../../dist/page/lacuna.html' : '../page/lacuna.html',
    import.meta.url,
  ),
);

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** `lacuna page`: says where the page is, and opens it where somebody sits at the terminal. */
export async function page(flags: { readonly print?: boolean }, io: Io): Promise<number> {
  if (!(await stat(PAGE).catch(() => null))?.isFile()) {
    io.err('The page has not been built: run `npm run page:build`.\n');
    return FINDINGS;
  }
  io.out(`${PAGE}\n`);
  if (flags.print === true || !io.outIsTerminal) return DONE;
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, pathToFileURL(PAGE).href], { stdio: 'ignore', detached: true });
  const failed = await new Promise<boolean>((resolve) => {
    opener.once('error', () => resolve(true));
    opener.once('spawn', () => resolve(false));
  });
  opener.unref();
  if (failed) io.err('No browser could be opened: open this file in one yourself.\n');
  return DONE;
}
