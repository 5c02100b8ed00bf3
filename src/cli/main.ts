#!/usr/bin/env node
/**
 * ```
 * main.ts     the process: streams, Ctrl-C, exit code
 * run.ts      arguments → command → exit code          program.ts   commands, options, help
 * score.ts · explain.ts · text.ts · taxonomy.ts        one file a command, loaded when it is asked for
 * ```
 */
import { setFlagsFromString } from 'node:v8';
import { startPdfThreadAhead } from '../node/pdf-thread.js';

// A run of two seconds spends a quarter of them on compiling what it then hardly uses.
setFlagsFromString('--interrupt-budget=300000');

const [command = '', ...rest] = process.argv.slice(2);
if (['score', 'explain', 'text'].includes(command) && rest.some((one) => /\.pdf$/i.test(one)))
  startPdfThreadAhead();
const { run } = await import('./run.js');

const controller = new AbortController();

process.on('SIGINT', () => {
  // A second Ctrl-C does not wait for anything.
  if (controller.signal.aborted) process.exit(130);
  controller.abort();
  // Whatever does not hear of it (a terminal that we wait for) does not keep us.
  setTimeout(() => process.exit(130), 1000).unref();
});

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // The reader of our output went away (`lacuna … | head`): nothing is wrong, and nobody is left to tell.
    if (code === 'EPIPE') process.exit();
    // What was printed is not whole (a full disk behind `>`): said where there is still somewhere to say it.
    if (stream === process.stdout) process.stderr.write(`The output cannot be written (${code}).\n`);
    process.exit(2);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
  signal: controller.signal,
});
