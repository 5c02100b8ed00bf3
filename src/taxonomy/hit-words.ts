import type { Span } from '../model/span.js';
import type { RawHit } from './hit-columns.js';

/** What overlap rules compare: own words, not the words in a gap. */
type Worded = Pick<RawHit, 'words'>;

/** True where two hits share a word. */
export function sharesWord(a: Worded, b: Worded): boolean {
  return a.words.some((word) => b.words.some((other) => other.start === word.start));
}

/** True where `long` has all the words of `short`, and more. */
export function holdsAndMore(long: Worded, short: Worded): boolean {
  return (
    long.words.length > short.words.length &&
    short.words.every((word) => long.words.some((other) => other.start === word.start))
  );
}

/** Hits by the places of their words, so that nobody compares all with all. */
export class WordIndex<Hit extends Worded> {
  private readonly byWord = new Map<number, Hit[]>();

  add(hit: Hit): void {
    for (const { start } of hit.words) {
      const there = this.byWord.get(start);
      if (there) there.push(hit);
      else this.byWord.set(start, [hit]);
    }
  }

  /** Hits that hold this word. */
  at(word: Span | undefined): readonly Hit[] {
    return (word && this.byWord.get(word.start)) ?? [];
  }

  /** True where a hit that shares a word with `hit` passes the test. */
  someSharing(hit: Worded, test: (other: Hit) => boolean): boolean {
    return hit.words.some((word) => this.at(word).some(test));
  }
}
