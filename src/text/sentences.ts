import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import type { Span } from '../model/span.js';

/** Marks that may end a sentence; the wide ones need no space after them. */
const END = /[.!?…‥؟۔।።։。！？｡]/;
/** Where a sentence may end or begin; all else is passed over. */
const CANDIDATE = /[.!?…‥؟۔।։።。！？｡\n•●▪■◦‣▶►➢➤✓✔❖⁃∙\uF0B7\uF0A7\uF0D8\uF0FC\uF076]/g;
const WIDE_END = /[。！？｡]/;
const CLOSER = /["'’”»›)\]}】）」』》〉]/;
const OPENER = /["'‘“„«‹([{¿¡【（「『《〈*_]/;
const SPACE = /\s/;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LETTER = /\p{L}/u;
/** Bullets inside a running text begin a new sentence. */
export const BULLET_SIGN = /[•●▪■◦‣▶►➢➤✓✔❖⁃∙\uF0B7\uF0A7\uF0D8\uF0FC\uF076]/;

/** Abbreviations that stand before a number; before a capital they end the sentence ("The answer is no. We …"). */
const BEFORE_NUMBER = new Set(
  `no nos art arts fig figs eq eqs sec secs ch chap vol vols p pp par para paras tab n nos num réf ref refs al ed eds
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun janv févr fév juil déc jeu ven sam dim lun
  min max est ext tel col gen reg ann ser inc ltd corp co plc llc sa s.a am pm a.m p.m tr bn mn mio mrd cu sq lb oz hab ibid
  mt ft app me m ex div dept sup inf`.split(/\s+/),
);
/** Longest stretch looked back for the word before a full stop, and forward for marks that close a sentence. */
const REACH = 24;
const LONGEST = 2000;

/**
 * Splits running text into sentences.
 *
 * Full stops of abbreviations (in the language's list), initials, enumerators ("1.2.", "a."), decimals and addresses
 * end nothing; closing quotes, brackets and footnote numbers stay with their sentence; inline bullets begin one. Text
 * without an end mark is one sentence. Sentences over 2,000 characters are cut at a clause. Linear in the text.
 *
 * @returns Spans in `text`, trimmed, in order, that hold every character but white space. Offsets are UTF-16.
 * @example sentencesOf('It costs 1.5 m. We pay.', 'en').length // 2
 */
export function sentencesOf(text: string, language: string): Span[] {
  const known = languageOf(language);
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { index: at } of text.matchAll(CANDIDATE)) {
    if (at < start) continue;
    const end = boundaryAt(text, at, start, known);
    if (end === null) continue;
    addSentence(text, start, end, spans);
    start = skipSpace(text, end);
  }
  addSentence(text, start, text.length, spans);
  return spans;
}

/** Where the sentence ends if it ends at this character, else null. */
function boundaryAt(text: string, at: number, start: number, language: Language | undefined): number | null {
  const char = text.charAt(at);
  if (char === '\n') return text.charAt(at + 1) === '\n' ? at : null;
  if (BULLET_SIGN.test(char))
    return at > start && SPACE.test(text.charAt(at - 1)) && spaced(text, at) ? at : null;
  if (!END.test(char)) return null;
  if (WIDE_END.test(char)) return closersAfter(text, at + 1);
  let last = at;
  while (END.test(text.charAt(last + 1)) && last - at < REACH) last += 1;
  if (last + 1 >= text.length) return text.length;
  const end = closersAfter(text, last + 1);
  const run = last > at || char !== '.';
  const next = skipSpace(text, end);
  if (next >= text.length) return text.length;
  if (next === end) return run ? null : gluedBoundary(text, at, end);
  let head = next;
  while (
    head - next < 4 &&
    (OPENER.test(text.charAt(head)) || (head > next && SPACE.test(text.charAt(head))))
  )
    head += 1;
  const first = charAt(text, head);
  if (LOWER.test(first) || /[,;:)\]»”.]/.test(first)) return null;
  if (!run && !endsAtStop(text, at, start, head, language)) return null;
  // "(…) in 2024." and "… expectations.12 The": what closes the sentence stays with it.
  return end;
}

/** A full stop without a space after it ends a sentence only before a footnote number, or where a space was lost. */
function gluedBoundary(text: string, at: number, end: number): number | null {
  const before = text.charAt(at - 1);
  let after = end;
  while (after - end < 4 && /[0-9,⁰¹²³⁴-⁹]/.test(text.charAt(after))) after += 1;
  if (
    after > end &&
    after - end <= 3 &&
    !DIGIT.test(before) &&
    (LETTER.test(before) || CLOSER.test(before))
  ) {
    const next = skipSpace(text, after);
    if (next > after && !LOWER.test(charAt(text, next)) && lettersBefore(text, at) >= 3) return after;
    return null;
  }
  const next = text.slice(end, end + 6);
  if (/^\(\d{1,2}\) /.test(next)) return end;
  if (text.slice(at - 3, at) === 'www') return null;
  const acronym = UPPER.test(before) && UPPER.test(text.charAt(at - 2));
  return /^\p{Lu}\p{Ll}/u.test(next) && (acronym || (lettersBefore(text, at) >= 3 && lowerWord(text, at)))
    ? end
    : null;
}

/** Is this single full stop the end of a sentence, given that no lower-case letter follows? */
function endsAtStop(
  text: string,
  at: number,
  start: number,
  head: number,
  language: Language | undefined,
): boolean {
  const word = wordBefore(text, at);
  // A leader (". . . .") is no end of anything.
  if (word === '') return !END.test(text.charAt(at - 1)) && !/[.…] $/.test(text.slice(at - 2, at));
  const next = charAt(text, head);
  const beforeNumber = DIGIT.test(next);
  if (at - word.length <= start + 1 && enumerates(word)) return false;
  const lower = word.toLowerCase();
  // A letter with a full stop is an initial ("А. С. Петров"), be it a word as well.
  const starter = language?.stopWords.has(wordAfter(text, head)) === true && text.charAt(head + 1) !== '.';
  if (/^\p{Lu}$/u.test(word)) return starter && !beforeNumber;
  if (/^(?:\p{L}\.){1,4}\p{L}$/u.test(word)) return starter && /^\p{Lu}/u.test(word);
  const listed = language?.abbreviations;
  if (listed === undefined) return !(/^\p{L}{1,3}$/u.test(word) && beforeNumber);
  const phrase = `${wordBefore(text, at - word.length - 1).toLowerCase()} ${lower}`;
  if (listed.has(phrase) || listed.has(phrase.replace(/ /, '. '))) return starter;
  // "31. Dezember", "im 21. Jahrhundert": an ordinal, unless a word follows that begins sentences.
  if (language?.capitalNouns && /^\d{1,2}$/.test(word)) return starter;
  if (!listed.has(lower)) return true;
  if (language?.capitalNouns) return starter;
  if (BEFORE_NUMBER.has(lower)) return !beforeNumber && !/^[IVX]+\b/.test(text.slice(head, head + 6));
  return starter && !/^(?:e\.g|i\.e|cf|ex|vs|viz|c\.-à-d|mr|mrs|ms|dr|prof)$/.test(lower);
}

/** "1", "1.2", "a", "iv": a number or letter that opens an item. */
function enumerates(word: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivxIVX]{1,5}|\p{L}\.?\d{1,3}(?:\.\d{1,3}){0,3})$/u.test(word);
}

/** The word that ends before `at`, its inner full stops included. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && /[\p{L}\p{N}\p{M}.-]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at).replace(/^[.-]+/, '');
}

function lettersBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 4 && LETTER.test(text.charAt(from - 1))) from -= 1;
  return at - from;
}

function lowerWord(text: string, at: number): boolean {
  return LOWER.test(text.charAt(at - 1)) && LOWER.test(text.charAt(at - 2));
}

function wordAfter(text: string, at: number): string {
  const word = /^\p{L}+/u.exec(text.slice(at, at + REACH))?.[0] ?? '';
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The end of closing quotes and brackets after a sentence; French sets a space before its guillemet. */
function closersAfter(text: string, from: number): number {
  let end = from;
  for (;;) {
    if (end - from < REACH && CLOSER.test(text.charAt(end))) end += 1;
    else if (end - from < REACH && text.charAt(end) === ' ' && /[»›]/.test(text.charAt(end + 1))) end += 2;
    else return end;
  }
}

function spaced(text: string, at: number): boolean {
  return at + 1 >= text.length || SPACE.test(text.charAt(at + 1)) || UPPER.test(text.charAt(at + 1));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Adds a sentence without its outer white space, in parts where it is too long to quote. */
function addSentence(text: string, from: number, to: number, spans: Span[]): void {
  let start = skipSpace(text, from);
  let end = to;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  while (end - start > LONGEST) {
    const cut = clauseEnd(text, start, start + LONGEST);
    let stop = cut;
    while (stop > start && SPACE.test(text.charAt(stop - 1))) stop -= 1;
    spans.push({ start, end: stop });
    start = skipSpace(text, cut);
  }
  if (end > start) spans.push({ start, end });
}

/** The best place to cut before `limit`: after ";", else ":", else ",", else a space, else between characters. */
function clauseEnd(text: string, start: number, limit: number): number {
  const half = start + LONGEST / 2;
  const window = text.slice(half, limit);
  for (const mark of ['; ', ';', '；', ': ', ', ', '，', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at > 0) return half + at + mark.length;
  }
  const high = text.charCodeAt(limit - 1);
  return high >= 0xd800 && high <= 0xdbff ? limit - 1 : limit;
}
