import { words } from './stem-memo.js';

/** Words whose ending looks like a plural's and is none. */
const INVARIABLE = new Set(
  words(`umwelt wasser klima daten computer server router cluster sensor roboter drucker weniger immer über unter oder aber
    wieder weiter später wegen gegen neben zwischen können müssen sollen wollen werden haben sind eben sieben morgen gestern
    alles anders bereits stets teils falls zumindest basis praxis status virus fokus campus prozess kongress ausschuss fluss
    überschuss zuschuss verschluss anlass erlass prozessor indikator faktor motor akteur ingenieur sektor autor energie
    industrie strategie ökologie ökonomie biologie technologie demokratie batterie kapital mineral material`),
);

/** Plurals that light rules miss, and foreign ones. */
const IRREGULAR = new Map<string, string>([
  ['energien', 'energie'],
  ['industrien', 'industrie'],
  ['strategien', 'strategie'],
  ['technologien', 'technologie'],
  ['batterien', 'batterie'],
  ['materialien', 'material'],
  ['mineralien', 'mineral'],
  ['zentren', 'zentrum'],
  ['themen', 'thema'],
  ['kriterien', 'kriterium'],
  ['ministerien', 'ministerium'],
  ['medien', 'medium'],
  ['museen', 'museum'],
  ['daten', 'daten'],
]);

const VOWELS = 'aeiouyäöü';

/**
 * Spellings without umlauts and ß ("Geraete", "Massnahme") as those with them. "ue" after a vowel or q is no umlaut
 * ("neue", "Quelle").
 */
export function umlautGerman(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  return word
    .replace(/ae(?![u])/g, 'ä')
    .replace(/oe/g, 'ö')
    .replace(/(?<![aeioqäöü])ue/g, 'ü');
}

/** The singular of a lower-case German noun, without its case ending; what is not surely one stays. */
export function singularGerman(word: string): string {
  if (word.length <= 3 || word.length > 64) return word;
  const plain = umlautGerman(word);
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  if (INVARIABLE.has(plain)) return plain;
  for (const [ending, put] of [
    ['zentren', 'zentrum'],
    ['zentrums', 'zentrum'],
    ['innen', 'in'],
    ['ungen', 'ung'],
    ['heiten', 'heit'],
    ['keiten', 'keit'],
    ['schaften', 'schaft'],
    ['ionen', 'ion'],
    ['itäten', 'ität'],
    ['ien', 'ie'],
  ] as const)
    if (plain.endsWith(ending) && plain.length > ending.length) return plain.slice(0, -ending.length) + put;
  // Plurals with an umlaut meet their singular when accents are folded: "Abfälle" is "abfäll", "Abfall" too.
  for (const ending of ['ern', 'en', 'er', 'es', 'e', 'n', 's'] as const) {
    const stem = plain.slice(0, -ending.length);
    if (!plain.endsWith(ending) || stem.length < 4 || !hasVowel(stem)) continue;
    // "-er" is a plural only of some short nouns (Länder, Güter): agents in -er are their own plural.
    if (ending === 'er' || ending === 'ern') {
      if (/(länd|güt|wäld|städt|bild|feld|geld|räd|häus|büch|wört|märkt)$/.test(stem)) return stem;
      if (ending === 'ern') return plain.slice(0, -1);
      continue;
    }
    if (ending === 's' && /[aiouys]$/.test(stem) && stem.endsWith('s')) continue;
    if (ending === 'n' && !/[elr]$/.test(stem)) continue;
    return stem;
  }
  return plain;
}

function hasVowel(word: string): boolean {
  return [...word].some((letter) => VOWELS.includes(letter));
}
