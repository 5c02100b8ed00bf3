import type { Paint } from './paint.js';
import { type Run, wrap } from './wrap.js';

export interface Sheet {
  /** Adds a paragraph: the first line with `first` before it, the others under it with `rest`. */
  add(
    runs: string | readonly (string | Run)[],
    margin?: { readonly first?: string; readonly rest?: string },
  ): void;
  blank(): void;
  readonly width: number;
  /** All lines, ended by a line feed. */
  toString(): string;
}

/** Lines of text of a given width. Everything added is cleaned and wrapped; nothing gets in another way. */
export function sheet(width: number, paint: Paint): Sheet {
  const lines: string[] = [];
  return {
    width,
    add(runs, { first = '', rest = first } = {}) {
      const list = (typeof runs === 'string' ? [runs] : runs).map((run) =>
        typeof run === 'string' ? { text: run } : run,
      );
      const room = Math.max(10, width - Math.max(first.length, rest.length));
      wrap(list, room).forEach((line, index) => {
        const text = line.map((run) => (run.style ? paint(run.style, run.text) : run.text)).join('');
        lines.push(((index === 0 ? first : rest) + text).trimEnd());
      });
    },
    blank() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    toString: () => (lines.length > 0 ? `${lines.join('\n')}\n` : ''),
  };
}
