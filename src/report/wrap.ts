import { clean } from './clean.js';
import { columnsOf, isWide } from './measure-width.js';
import type { Style } from './paint.js';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** Punctuation that must not begin a line in Chinese and Japanese. */
const CLOSING = new Set('、。，．！？：；）］｝」』】〉》”’…');

interface Atom extends Run {
  readonly columns: number;
  readonly space: boolean;
  /** No line break before it. */
  readonly glued: boolean;
}

/**
 * Runs of text as lines of at most `width` columns. Breaks at spaces and beside wide characters; a word longer
 * than a line is cut. The text is cleaned on the way (see `clean`), so that no document reaches a terminal raw.
 */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Atom[] = [];
  let columns = 0;
  const close = () => {
    while (line.at(-1)?.space) line.pop();
    lines.push(merge(line));
    line = [];
    columns = 0;
  };
  for (const word of wordsOf(runs)) {
    const size = word.reduce((sum, atom) => sum + atom.columns, 0);
    if (word[0]?.space) {
      if (columns > 0 && columns < width) {
        line.push(...word);
        columns += size;
      }
      continue;
    }
    if (columns > 0 && columns + size > width) close();
    for (const piece of size > width ? word.flatMap((atom) => characters(atom)) : word) {
      if (columns > 0 && columns + piece.columns > width) close();
      line.push(piece);
      columns += piece.columns;
    }
  }
  close();
  return lines;
}

/** Atoms between which no line may break. */
function* wordsOf(runs: readonly Run[]): Generator<Atom[]> {
  let word: Atom[] = [];
  for (const atom of atomsOf(runs)) {
    if (!atom.glued && word.length > 0) {
      yield word;
      word = [];
    }
    word.push(atom);
  }
  if (word.length > 0) yield word;
}

function* atomsOf(runs: readonly Run[]): Generator<Atom> {
  let before: 'narrow' | 'wide' | 'space' = 'space';
  for (const { text, style } of runs) {
    let pending = '';
    let columns = 0;
    let glued = false;
    const flush = function* (): Generator<Atom> {
      if (pending !== '') yield { text: pending, style, columns, space: false, glued };
      pending = '';
      columns = 0;
    };
    for (const character of clean(text)) {
      const size = columnsOf(character);
      if (character === ' ') {
        yield* flush();
        yield { text: ' ', style, columns: 1, space: true, glued: false };
        before = 'space';
      } else if (isWide(character.codePointAt(0) ?? 0)) {
        yield* flush();
        yield {
          text: character,
          style,
          columns: size,
          space: false,
          glued: CLOSING.has(character) && before !== 'space',
        };
        before = 'wide';
      } else {
        if (pending === '') glued = before === 'narrow' || (before === 'wide' && CLOSING.has(character));
        pending += character;
        columns += size;
        before = 'narrow';
      }
    }
    yield* flush();
  }
}

function characters(atom: Atom): Atom[] {
  return [...atom.text].map((text) => ({ ...atom, text, columns: columnsOf(text) }));
}

/** Neighbours of one style as one run. */
function merge(atoms: readonly Atom[]): Run[] {
  const runs: { text: string[]; style: Style | undefined }[] = [];
  for (const { text, style } of atoms) {
    const last = runs.at(-1);
    if (last && last.style === style) last.text.push(text);
    else runs.push({ text: [text], style });
  }
  return runs.map(({ text, style }) => ({ text: text.join(''), style }));
}
