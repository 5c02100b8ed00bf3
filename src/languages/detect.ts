import { franc } from 'franc-min';
import type { Block, Document, Page } from '../model/document.js';
import { supportedLanguages } from './index.js';
import { countLetters, withoutBlobs } from './letters.js';
import { majorityScript, scriptOf, shareScript } from './scripts.js';
import { ranked, type StopWords, stopWordsIn, together, type Witness, witnessOf } from './stop-word-hits.js';

/** ISO 639-3 codes that franc knows, and ours. The set is broad so that a foreign language is named as what it is. */
const CODES: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  nld: 'nl',
  pol: 'pl',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  swe: 'sv',
  hrv: 'hr',
  tur: 'tr',
  azj: 'az',
  ind: 'id',
  vie: 'vi',
  swh: 'sw',
  som: 'so',
  run: 'rn',
  kin: 'rw',
  uzn: 'uz',
  rus: 'ru',
  ukr: 'uk',
  bul: 'bg',
  bel: 'be',
  srp: 'sr',
  kaz: 'kk',
  arb: 'ar',
  urd: 'ur',
  pes: 'fa',
  hin: 'hi',
  mar: 'mr',
  npi: 'ne',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  ben: 'bn',
  tel: 'te',
  tam: 'ta',
  guj: 'gu',
  kan: 'kn',
  mal: 'ml',
  mya: 'my',
  pan: 'pa',
  amh: 'am',
  tha: 'th',
  sin: 'si',
  ell: 'el',
};
/** Languages that lists of names are mistaken for. As the language of a whole document they are believed. */
const RARE = new Set(['sw', 'so', 'rn', 'rw', 'uz', 'id', 'az']);
const ONLY = Object.keys(CODES);

/** How much text is judged at a time; franc reads no more of it. */
const STRETCH = 2000;
/** Enough to judge a stretch by itself; below, it speaks the language of the document. */
const FEWEST_LETTERS = 40;
/** A Chinese sentence says in twelve characters what takes forty letters. */
const FEWEST_HAN = 12;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/**
 * English prose has a share of 0.36–0.48 stop words, French 0.42–0.51, a language against its neighbour's list (Spanish
 * against French) up to 0.33.
 */
const NO_DOUBT = 0.38;
/** More stretches than this are judged by sample: documents do not change their language 2,000 times. */
const MOST_STRETCHES = 2000;

export interface DetectedLanguages {
  /** The language of most of the text, or `und` where nothing tells. */
  readonly primary: string;
  /** Every language with its share of the letters, 0–1, largest first; shares add up to 1. */
  readonly shares: readonly { readonly language: string; readonly share: number }[];
  /** The language of a block, by its position in the document's pages and the page's blocks, both from 0. */
  ofBlock(page: number, block: number): string;
}

interface Piece {
  readonly page: number;
  readonly block: number;
  readonly text: string;
  readonly letters: number;
  readonly witness: Witness;
}

/**
 * The languages of a document: franc on stretches of up to 2,000 characters, then block by block where its script or
 * its stop words disagree strongly. Text that holds no letters is `und`.
 *
 * @param forced The language that the user says; then nothing is detected.
 * @example detectLanguages(document).primary // 'en'
 */
export function detectLanguages(document: Pick<Document, 'pages'>, forced?: string): DetectedLanguages {
  if (forced !== undefined)
    return { primary: forced, shares: [{ language: forced, share: 1 }], ofBlock: () => forced };
  const stretches = stretchesOf(document.pages);
  const first = judgeStretches(stretches);
  const primary = heaviest(first.map((language, index) => [language, weight(stretches[index] ?? [])]));
  const judged = first.map((language, index) =>
    language === primary || deviates(stretches[index] ?? [], language, primary) ? language : 'und',
  );
  const ofBlock = new Map<string, string>();
  const letters = new Map<string, number>();
  stretches.forEach((pieces, index) => {
    const stretch = judged[index] === 'und' ? primary : (judged[index] ?? primary);
    for (const piece of pieces) {
      const language = piece.letters === 0 ? stretch : languageOfPiece(piece, stretch);
      ofBlock.set(`${piece.page} ${piece.block}`, language);
      if (piece.letters > 0) letters.set(language, (letters.get(language) ?? 0) + piece.letters);
    }
  });
  return {
    primary: letters.size === 0 ? 'und' : heaviest([...letters]),
    shares: sharesOf(letters),
    ofBlock: (page, block) => ofBlock.get(`${page} ${block}`) ?? primary,
  };
}

/** Blocks of a page in groups of about 2,000 characters; boilerplate apart, for addresses look like no language. */
function stretchesOf(pages: readonly Page[]): Piece[][] {
  const stretches: Piece[][] = [];
  pages.forEach((page, pageIndex) => {
    for (const boilerplate of [false, true]) {
      let open: Piece[] = [];
      let length = 0;
      page.blocks.forEach((block: Block, blockIndex) => {
        if ((block.role === 'boilerplate') !== boilerplate) return;
        const slice = page.text.slice(block.start, Math.min(block.end, block.start + STRETCH));
        const perCharacter = (block.end - block.start) / Math.max(1, slice.length);
        const text = withoutBlobs(slice);
        open.push({
          page: pageIndex,
          block: blockIndex,
          text,
          letters: Math.round(countLetters(text) * perCharacter),
          witness: witnessOf(text),
        });
        length += text.length;
        if (length < STRETCH) return;
        stretches.push(open);
        open = [];
        length = 0;
      });
      if (open.length > 0) stretches.push(open);
    }
  });
  return stretches;
}

function judgeStretches(stretches: readonly (readonly Piece[])[]): string[] {
  const step = Math.ceil(stretches.length / MOST_STRETCHES) || 1;
  let last = 'und';
  return stretches.map((pieces, index) => {
    if (index % step === 0) last = judge(pieces.map((piece) => piece.text).join(' '), witnessOfAll(pieces));
    return last;
  });
}

/**
 * Tables, names and addresses look like any language to trigrams. A stretch is in another language than the document
 * only with good evidence: its stop words, or enough text with none of the document's.
 */
function deviates(pieces: readonly Piece[], language: string, primary: string): boolean {
  if (scriptOf(language) !== scriptOf(primary) && !shareScript(language, primary)) return true;
  const witness = witnessOfAll(pieces);
  const own = stopWordsIn(witness, language);
  const main = stopWordsIn(witness, primary);
  if (own !== undefined) return own.hits >= 8 && own.share >= (main === undefined ? 0.4 : 0.25);
  return weight(pieces) >= 200 && (main === undefined || main.share < 0.12) && !RARE.has(language);
}

/** The language of a text, or `und` where it is too short to tell. */
function judge(text: string, witness: Witness): string {
  if (countLetters(text) < FEWEST_LETTERS) return shortText(text);
  // Trigrams count Han against kana and take Japanese full of Han for Chinese.
  if (majorityScript(text)?.name === 'Kana') return 'ja';
  const hits = ranked(witness);
  const [most, second] = hits as [StopWords, ...StopWords[]];
  // Where stop words leave no doubt, trigrams (2 ms a stretch) are not asked.
  if (most.hits >= 40 && most.share >= NO_DOUBT && (second?.share ?? 0) < most.share / 2) return most.code;
  const found = CODES[franc(text, { only: ONLY, minLength: 3 })] ?? 'und';
  // Short or strange texts (tables, names) mislead trigrams: clear evidence from stop words overrules them.
  const own = hits.find(({ code }) => code === found);
  const best = most.code;
  if (own === undefined && most.hits >= 6 && most.share >= 0.46) return best;
  if (own !== undefined && best !== found && most.hits >= 4 && most.share > own.share * 2) return best;
  return found;
}

/** Under 40 letters only a script tells anything: one that belongs to one language, or Han without kana. */
function shortText(text: string): string {
  const script = majorityScript(text);
  if (script?.name === 'Han' && countLetters(text) >= FEWEST_HAN && !KANA.test(text)) return 'zh';
  return script?.onlyLanguage ?? 'und';
}

function languageOfPiece(piece: Piece, stretch: string): string {
  const script = majorityScript(piece.text);
  if (script !== null && piece.letters >= 4 && !script.languages.includes(stretch) && stretch !== 'und')
    if (scriptOf(stretch) !== script.name) return script.onlyLanguage ?? fallback(piece, stretch);
  if (piece.letters < FEWEST_LETTERS) return stretch;
  const own = stopWordsIn(piece.witness, stretch);
  const ownShare = own?.share ?? 0;
  // No other language can be three times as likely.
  if (ownShare > 1 / 3) return stretch;
  const best = ranked(piece.witness).find(
    ({ code, hits, share }) =>
      code !== stretch &&
      (own === undefined ? hits >= 6 && share >= 0.46 : hits >= 4 && share >= 0.25 && share > ownShare * 3),
  );
  if (best && (own !== undefined || judge(piece.text, piece.witness) === best.code)) return best.code;
  // A whole paragraph in which hardly a word of the language is known is in another one.
  if (own !== undefined && writesWords(stretch) && ownShare < 0.12 && piece.letters >= 200) {
    const found = judge(piece.text, piece.witness);
    return found === 'und' || !deviates([piece], found, stretch) ? stretch : found;
  }
  return stretch;
}

function writesWords(language: string): boolean {
  return supportedLanguages.find(({ code }) => code === language)?.script === 'word';
}

function fallback(piece: Piece, stretch: string): string {
  const found = judge(piece.text, piece.witness);
  return found === 'und' ? stretch : found;
}

const witnessOfAll = (pieces: readonly Piece[]): Witness => together(pieces.map(({ witness }) => witness));

function weight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.letters, 0);
}

function heaviest(weights: readonly (readonly [string, number])[]): string {
  const sums = new Map<string, number>();
  for (const [language, letters] of weights)
    if (language !== 'und') sums.set(language, (sums.get(language) ?? 0) + letters);
  return [...sums].sort(byWeight)[0]?.[0] ?? 'und';
}

function sharesOf(letters: ReadonlyMap<string, number>): { language: string; share: number }[] {
  const sum = [...letters.values()].reduce((a, b) => a + b, 0);
  if (sum === 0) return [{ language: 'und', share: 1 }];
  return [...letters].sort(byWeight).map(([language, count]) => ({ language, share: count / sum }));
}

function byWeight(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
