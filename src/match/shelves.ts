import { isOneApart } from './one-apart.js';

interface Shelf {
  readonly words: string[];
  /** Which letters each word holds (`lettersOf`). */
  readonly letters: number[];
}

/** Words by their first letter and length: what is one letter apart from a word lies on few shelves. */
export class Shelves {
  private readonly shelves = new Map<number, Shelf>();

  add(word: string): void {
    const place = placeOf(word, word.length);
    let shelf = this.shelves.get(place);
    if (!shelf) {
      shelf = { words: [], letters: [] };
      this.shelves.set(place, shelf);
    }
    if (shelf.words.includes(word)) return;
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }

  /**
   * The words one letter apart with the same first letter (missions are no emissions), of `least` to `most` letters.
   *
   * @example shelves.near('wasle'); // ['waste']
   */
  near(word: string, least = word.length - 1, most = word.length + 1): readonly string[] {
    const found: string[] = [];
    let own = -1;
    for (let length = least; length <= most; length++) {
      const shelf = this.shelves.get(placeOf(word, length));
      if (!shelf) continue;
      const { words, letters } = shelf;
      if (own < 0) own = lettersOf(word);
      for (let at = 0; at < words.length; at++) {
        // One letter apart differ in two kinds of letters at most.
        const others = letters[at]! ^ own;
        const more = others & (others - 1);
        if ((more & (more - 1)) === 0 && isOneApart(word, words[at]!)) found.push(words[at]!);
      }
    }
    return found;
  }
}

const placeOf = (word: string, length: number): number => word.charCodeAt(0) * 128 + length;

/** One bit for each kind of letter, as far as 31 bits tell them apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}
