/** Characters that scanners take for one another. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  a: ['o', 'e', 'á'],
  b: ['h', '6'],
  c: ['e', 'o', '¢'],
  d: ['cl', 'o'],
  e: ['c', 'o', 'é', '¢'],
  g: ['q', '9'],
  h: ['b', 'li'],
  i: ['l', '1', 'í'],
  l: ['1', 'i', 'I'],
  m: ['rn', 'n'],
  n: ['m', 'u', 'r'],
  o: ['0', 'c', 'ó'],
  r: ['n', 't'],
  s: ['5', 'a'],
  t: ['f', 'r'],
  u: ['ii', 'n', 'ú'],
  w: ['vv'],
  é: ['e', 'c', 'è'],
  è: ['e', 'é'],
};
const ANY = 'abcdefghijklmnopqrstuvwxyz';

/** A small deterministic generator (mulberry32): tests must fail or pass for a reason. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text as a scanner leaves it: each character is damaged at the rate given, in the ways that scanners damage. */
export function damaged(text: string, rate: number, seed: number): string {
  const random = randomOf(seed);
  const pick = <T>(list: ArrayLike<T>): T => list[Math.floor(random() * list.length)] as T;
  let out = '';
  for (const character of text) {
    if (random() >= rate) {
      out += character;
      continue;
    }
    const kind = random();
    const lower = character.toLowerCase();
    if (character === ' ') out += kind < 0.5 ? '' : '  ';
    else if (kind < 0.6) out += pick(CONFUSED[lower] ?? [pick(ANY)]);
    else if (kind < 0.75) out += pick(ANY);
    else if (kind < 0.85) out += '';
    else if (kind < 0.93) out += character + pick(ANY);
    else out += `${character} `;
  }
  return out;
}
