import { decodeEntities } from './entities.js';

/** No link target is longer; without a bound a page of "[](" would be searched over and over. */
const MAX_TARGET = 1000;

/** Where the target that opens at `at` closes, brackets inside it balanced; -1 where it does not. */
function targetEnd(text: string, at: number): number {
  const reach = Math.min(text.length, at + MAX_TARGET);
  let depth = 0;
  for (let i = at; i < reach; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  return -1;
}

const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

/** Template tags and attribute lists, on one line and bounded: `{% x %}`, `{{ x }}`, `{: .class}`, `{:.class}`, `{::x}`. */
const TEMPLATE = /\{%[^%\n]{0,500}%\}|\{\{[^{}\n]{0,500}\}\}|\{:{1,2}[^{}\n]{0,300}\}|\{#[\w-]{1,80}\}/g;
/** Tags that run within a line. The text between them stays. */
const TAG = /<!--[^<]{0,400}-->|<\/?[a-zA-Z][a-zA-Z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/?>/g;

function tagText(tag: string): string {
  return /^<br/i.test(tag) || tag.startsWith('<!') ? ' ' : '';
}

/**
 * Takes the marks off a run of Markdown: emphasis, links (their text stays), images, code marks, notes, tags,
 * template tags and escapes. One pass, linear in the length.
 *
 * @param definitions Labels of reference links, in lower case.
 * @example
 * stripInline('**Reuse** of [old *phones*](https://x.example) ![a](b.png)'); // 'Reuse of old phones '
 */
export function stripInline(source: string, definitions: ReadonlySet<string> = new Set()): string {
  const text = source.replace(TEMPLATE, '').replace(TAG, tagText);
  if (!/[\\`*_~[\]!&<^]/.test(text)) return text;
  const out: string[] = [];
  const brackets: { readonly at: number; readonly image: boolean; readonly from: number }[] = [];
  const openers = new Map<string, number[]>();
  let i = 0;
  while (i < text.length) {
    const c = text[i] as string;
    if (c === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) {
      out.push(text[i + 1] as string);
      i += 2;
    } else if (c === '`') {
      while (text[i] === '`') i++;
    } else if (c === '!' && text[i + 1] === '[') {
      brackets.push({ at: out.length, image: true, from: i + 2 });
      out.push('');
      i += 2;
    } else if (c === '[') {
      brackets.push({ at: out.length, image: false, from: i + 1 });
      out.push('[');
      i++;
    } else if (c === ']' && brackets.length > 0) {
      const open = brackets.pop() as (typeof brackets)[number];
      i = closeBracket(open, i);
    } else if (c === '*' || c === '_' || c === '~') {
      i = emphasis(c, i);
    } else if (c === '<' && /^<(?:https?:|mailto:)[^\s<>]{1,500}>/i.test(text.slice(i, i + 520))) {
      i++;
      const end = text.indexOf('>', i);
      out.push(text.slice(i, end));
      i = end + 1;
    } else {
      let end = i + 1;
      while (end < text.length && !'\\`*_~[]!<'.includes(text[end] as string)) end++;
      out.push(text.slice(i, end));
      i = end;
    }
  }
  return decodeEntities(out.join(''));

  function closeBracket(open: { at: number; image: boolean; from: number }, at: number): number {
    let next = -1;
    if (text[at + 1] === '(') next = targetEnd(text, at + 1) + 1;
    else if (text[at + 1] === '[') {
      const end = text.slice(at + 2, at + 300).indexOf(']');
      if (end >= 0) next = at + 3 + end;
    }
    if (next <= 0 && text[open.from] === '^') {
      out.length = open.at;
      return at + 1;
    }
    const shortcut = at - open.from <= 300 && definitions.has(text.slice(open.from, at).trim().toLowerCase());
    if (next <= 0 && !shortcut) {
      out.push(']');
      return at + 1;
    }
    if (open.image) out.length = open.at;
    else out[open.at] = '';
    return Math.max(next, at + 1);
  }

  function emphasis(mark: string, from: number): number {
    let to = from;
    while (text[to] === mark) to++;
    const before = text[from - 1];
    const after = text[to];
    const run = text.slice(from, to);
    const loose = isSpace(before) && isSpace(after);
    const inWord = mark === '_' && isWord(before) && isWord(after);
    if (loose || inWord || (mark === '~' && run.length === 1)) out.push(run);
    else if (run.length === 1) {
      // A single mark is emphasis only where it closes again: "5 *" and "* see note" stay.
      const waiting = openers.get(mark) ?? [];
      // Those inside an image went with it.
      while (waiting.length > 0 && out[waiting.at(-1) as number] !== mark) waiting.pop();
      if (!isSpace(before) && waiting.length > 0) out[waiting.pop() as number] = '';
      else {
        if (!isSpace(after)) waiting.push(out.length);
        openers.set(mark, waiting);
        out.push(run);
      }
    }
    return to;
  }
}
