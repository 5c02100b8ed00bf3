/**
 * Undoing what typesetting does to running text: line ends, hyphenation, ligatures and invisible characters.
 *
 * Ingest does this once, so that `page.text` is clean and every later offset counts in clean text.
 */

/** Hyphens that may stand at a line end: hyphen-minus, soft hyphen, hyphen, and pdfium's own mark. */
const LINE_END_HYPHEN = /[-\u00AD\u2010\uFFFE]$/;
/** Hyphens that only typesetting puts there. */
const SOFT = /[\u00AD\uFFFE]$/;
const STARTS_LOWER = /^\p{Ll}/u;
const STARTS_LETTER = /^\p{L}/u;
const STARTS_LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
const ENDS_WORD = /[\p{L}\p{N}]$/u;
const ENDS_DIGIT = /\p{N}$/u;
const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;

/** Scripts that write without spaces between words, and their punctuation. */
const UNSPACED =
  /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u2E80-\u2FDF\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF65\u{20000}-\u{3FFFF}]/u;
const CJK_OR_DIGIT =
  /[0-9\u2E80-\u2FDF\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFF65\u{20000}-\u{3FFFF}]/u;

/** First parts after which a hyphen at the line end is nearly always the word's own. */
const FIRST_PARTS = new Set(
  (
    'long short mid medium self well non cross multi low high real end state socio vice e so all co decision ' +
    'open first second third large small full part post pre one two three ' +
    'peut au celui celle ceux ci là vis rendez sous quasi mi grand avant après demi est dit chef porte savoir'
  ).split(' '),
);
/** Second parts of which the same is true. */
const SECOND_PARTS = new Set(
  (
    'based related driven term wide friendly level making makers maker effective neutral free intensive owned ' +
    'oriented specific led scale sized quality saving efficient powered enabled performance income to of up ' +
    'ci là même mêmes elle elles il ils on être dire delà dessus dessous'
  ).split(' '),
);
/** "pre- and post-": a hanging hyphen, followed by one of these. */
const CONJUNCTION = /^(?:and|or|to|et|ou|und|oder|bis|y|e|o|ou|en|of|и|или)(?![\p{L}\p{N}])/u;

/** How often a text writes each word, in lower case; compounds count as one word ("long-term"). */
export function vocabularyOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const match of line.matchAll(WORD)) words.add(match[0].toLowerCase().replaceAll('\u2010', '-'));
  }
  return words;
}

/** The same, made when it is first asked for. */
export function wordsOf(lines: Iterable<string>): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => {
    words ??= vocabularyOf(lines);
    return words;
  };
}

/** The last word of a line and what stands before it, without scanning more than 64 characters. */
function lastWord(line: string): string {
  return /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*$/u.exec(line.slice(-64))?.[0] ?? '';
}

function firstWord(line: string): string {
  return /^[\p{L}\p{N}]+/u.exec(line.slice(0, 64))?.[0] ?? '';
}

/** Does the hyphen between these two halves belong to the word? */
function keepsHyphen(left: string, right: string, known: () => ReadonlySet<string>): boolean {
  const head = lastWord(left);
  const tail = firstWord(right);
  if (!STARTS_LOWER.test(tail)) return true;
  if (ENDS_DIGIT.test(head)) return true;
  // An acronym is never broken: "ICT-" + "enabled".
  if (head.length > 1 && head === head.toUpperCase() && head !== head.toLowerCase()) return true;
  const words = known();
  const lowHead = head.toLowerCase();
  if (words.has(lowHead + tail)) return false;
  if (words.has(`${lowHead}-${tail}`)) return true;
  const lastPart = /[^-'’]*$/.exec(lowHead)?.[0] ?? lowHead;
  if (lastPart.length <= 2 && /[-]/.test(lowHead)) return true;
  return FIRST_PARTS.has(lastPart) || (SECOND_PARTS.has(tail) && lastPart.length > 2);
}

/** What stands between two lines once they are one text, and whether the first loses its last character. */
function seam(
  left: string,
  right: string,
  known: () => ReadonlySet<string>,
): { drop: boolean; between: string } {
  if (LINE_END_HYPHEN.test(left.slice(-1)) && ENDS_WORD.test(left.slice(-3, -1))) {
    if (SOFT.test(left.slice(-1))) return { drop: true, between: STARTS_LETTER.test(right) ? '' : '-' };
    if (CONJUNCTION.test(right)) return { drop: false, between: ' ' };
    if (STARTS_LETTER_OR_DIGIT.test(right))
      return { drop: !keepsHyphen(left.slice(0, -1), right, known), between: '' };
    return { drop: false, between: ' ' };
  }
  // A slash or an en dash between words needs no space either: "and/" + "or", "2026–" + "2032".
  if (/[\p{L}\p{N}][/–]$/u.test(left.slice(-4)) && STARTS_LETTER_OR_DIGIT.test(right))
    return { drop: false, between: '' };
  const before = String.fromCodePoint(
    left.codePointAt(left.length - (/[\uDC00-\uDFFF]$/.test(left.slice(-1)) ? 2 : 1)) ?? 32,
  );
  const after = String.fromCodePoint(right.codePointAt(0) ?? 32);
  const unspaced = UNSPACED.test(before) && UNSPACED.test(after);
  const number =
    (UNSPACED.test(before) || UNSPACED.test(after)) && CJK_OR_DIGIT.test(before) && CJK_OR_DIGIT.test(after);
  return { drop: false, between: unspaced || number ? '' : ' ' };
}

/**
 * Joins hard-wrapped lines into one running text.
 *
 * Hyphenation at a line end is undone. Where the hyphen may be the word's own ("long-" + "term"), the form
 * that stands elsewhere in `vocabulary` wins; without one a short list of usual compounds decides. Nothing is put
 * between characters of scripts without spaces (Chinese, Japanese, Thai …), one space between all others.
 *
 * @param lines The lines, in reading order. Blank ones are skipped.
 * @param vocabulary Words of the whole document ({@link vocabularyOf}); by default those of `lines`.
 * @returns One line of text, without leading or trailing white space.
 * @example
 * joinLines(['The minis-', 'try plans for the long-', 'term.']); // 'The ministry plans for the long-term.'
 */
export function joinLines(lines: readonly string[], vocabulary?: ReadonlySet<string>): string {
  let words = vocabulary;
  const known = (): ReadonlySet<string> => {
    words ??= vocabularyOf(lines);
    return words;
  };
  const parts: string[] = [];
  let last = '';
  for (const raw of lines) {
    const line = raw.replace(/[\t\n\r\f\v ]+/g, ' ').trim();
    if (line === '') continue;
    if (last !== '') {
      const { drop, between } = seam(last, line, known);
      if (drop) parts[parts.length - 1] = last.slice(0, -1);
      if (between !== '') parts.push(between);
    }
    parts.push(line);
    last = line;
  }
  return parts.join('');
}

/** Radicals that some programs write in place of the characters they look like; NFKC does not know these. */
const RADICALS = new Map(
  [
    ...'⺠民⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
  ].flatMap((radical, i, all) => (i % 2 === 0 ? [[radical, all[i + 1] ?? radical] as const] : [])),
);

/** Characters that need care; most text has none and is returned as it is. */
const UNCLEAN =
  /[^\n\t\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u05FF\u2010\u2012-\u2027\u2030-\u205E\u3001-\u9FFF]|[\u2E80-\u2FDF]/;
/** Ligatures, Arabic presentation forms and Kangxi radicals: another spelling of plain letters. */
const COMPATIBILITY =
  /[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDC7\uFDF0-\uFDFC\uFE70-\uFEFC\u2E9F\u2EF3\u2F00-\u2FD5]+/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
/** Joiners matter in Arabic, Persian and Indic scripts, and nowhere else. */
const JOINER =
  /(?<![\u0600-\u10FF\u1780-\u17FF])[\u200C\u200D]|[\u200C\u200D](?![\u0600-\u10FF\u1780-\u17FF])/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/**
 * Cleans text once and for all: NFC, ligatures and Arabic presentation forms as plain letters, typographic
 * spaces as spaces, soft hyphens and zero-width characters gone, characters that are no text (NUL, lone surrogates,
 * controls) as U+FFFD. Line breaks stay, as "\n". A soft hyphen before a line break becomes a hyphen, so that
 * {@link joinLines} still sees it.
 *
 * @returns The clean text; cleaning it again changes nothing.
 * @example
 * cleanText('e\u0301co-e\uFB03cience'); // 'éco-efficience'
 */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text.normalize('NFC');
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u00AD\uFFFE](?=\n)/g, '-')
    .replace(INVISIBLE, '')
    .replace(COMPATIBILITY, (forms) => forms.normalize('NFKC').replace(/ (?=[\u064B-\u0652])/g, ''))
    .replace(/[\u2E80-\u2EF3]/g, (radical) => RADICALS.get(radical) ?? radical)
    .replace(SPACES, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(CONTROL, '\uFFFD')
    .normalize('NFC')
    .replace(JOINER, '');
}
