import { styleText } from 'node:util';
import { type Paint, plain, type Style } from '../report/paint.js';
import type { Io } from './io.js';

type Format = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Style, Format>> = {
  heading: ['bold', 'underline'],
  strong: 'bold',
  dim: 'dim',
  good: 'green',
  fair: 'yellow',
  poor: 'red',
  mark: ['bold', 'cyan'],
  accent: 'cyan',
};

/** Colour on a terminal only; FORCE_COLOR asks for it everywhere, NO_COLOR nowhere (https://no-color.org). */
export function painter(io: Io, toFile: boolean): Paint {
  // The decision is ours: styleText's own looks at the process, not at this run.
  return !toFile && wantsColour(io)
    ? (style, text) => styleText(STYLES[style], text, { validateStream: false })
    : plain;
}

function wantsColour({ env, outIsTerminal }: Io): boolean {
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return outIsTerminal && env.TERM !== 'dumb';
}
