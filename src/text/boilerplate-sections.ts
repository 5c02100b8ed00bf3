import type { Placed } from './boilerplate.js';
import { isCitation } from './boilerplate-signs.js';
import { titleKey } from './title-key.js';

/** Where a section of boilerplate ends: the position after its last block. `at` holds its title. */
type SectionEnd = (placed: readonly Placed[], at: number, titles: ReadonlySet<string>) => number;

/** Each run of signs is tried once, from its beginning: a page of dots must not cost its square. */
const RUN = String.raw`(?:(?<!\.)\.{4,}|(?<!\. )(?:\. ){4,}|(?<!…)…{2,}|(?<!… )(?:… ){2,}|(?<!·)·{4,}|(?<!· )(?:· ){4,})`;
const LEADER = new RegExp(`${RUN}|(?<!_)_{6,}`);
const LEADERS = new RegExp(String.raw`${RUN}\.?\s{0,3}(?:\d{1,4}|[ivxlIVXL]{1,6})\b`, 'g');

/** A line of a table of contents: "Title ........ 12", or several of them in one block. */
export function hasLeaders(text: string): boolean {
  if (!LEADER.test(text)) return false;
  const entries = text.match(LEADERS)?.length ?? 0;
  const signs = text.match(/[.…·_]/g)?.length ?? 0;
  return (
    entries >= 2 ||
    signs > text.replace(/ /g, '').length * 0.4 ||
    (text.length < 400 && (entries === 1 || /[.…·_]{4,}\s{0,3}$|(?:\. ){4,}\.?$/.test(text)))
  );
}

const ENTRY_END = /[\s.](?:\d{1,3}|[ivxl]{1,5})$/;
const ENTRY_START = /^(?:p(?:age)?\.? ?\d{1,3}\b|\d{1,3}$)/i;

/** Contents run on while blocks look like entries; a few stray lines (titles over two lines) are carried along. */
export const endOfContents: SectionEnd = (placed, at, titles) => {
  let end = at + 1;
  for (let i = at + 1, strays = 0; i < placed.length && strays <= 3; i += 1) {
    const { text, block } = placed[i] as Placed;
    if (block.role === 'boilerplate' && block.boilerplate !== 'contents') continue;
    const key = titleKey(text);
    const entry =
      block.role === 'boilerplate' ||
      hasLeaders(text) ||
      (text.length < 200 && (ENTRY_END.test(text) || ENTRY_START.test(text))) ||
      // An entry without a page number repeats the title of a section to come; the section itself is no entry.
      (text.length < 200 && block.role !== 'heading' && titles.has(key));
    if (entry) {
      end = i + 1;
      strays = 0;
    } else if (text.length > 200 || /[\p{Ll}]\.$/u.test(text)) break;
    else strays += 1;
  }
  return end;
};

/** References run to the next section; a heading among them that again stands over citations belongs to them. */
export const endOfReferences: SectionEnd = (placed, at) => {
  let end = at + 1;
  let prose = 0;
  let cited = 0;
  for (let i = at + 1; i < placed.length; i += 1) {
    const { block, text } = placed[i] as Placed;
    if (block.role === 'boilerplate') continue;
    if (block.role === 'heading' && text.length > 2 && !citationsFollow(placed, i)) break;
    if (isCitation(text) || block.role === 'heading') {
      cited += isCitation(text) ? 1 : 0;
      prose = 0;
      end = i + 1;
    } else if (text.length > 140) prose += 1;
    if (prose >= 3) break;
  }
  // "Sources" over prose is a chapter like any other.
  return cited === 0 ? at + 1 : end;
};

function citationsFollow(placed: readonly Placed[], at: number): boolean {
  const next = placed
    .slice(at + 1, at + 9)
    .filter(({ block }) => block.role !== 'boilerplate')
    .slice(0, 4);
  return next.filter(({ text }) => isCitation(text)).length >= Math.max(1, next.length / 2);
}

const SHORT_FORM =
  /^[-•\s]{0,3}(?=[^\s]{0,14}\p{Lu}[^\s]{0,14}\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}&./+-]{1,14}(?:\s|$|[:–—=(])/u;

/** A list of acronyms runs on while blocks are short: a short form, an expansion, or both. */
export const endOfAcronyms: SectionEnd = (placed, at) => {
  let end = at + 1;
  let strays = 0;
  for (let i = at + 1; i < placed.length && strays < 4; i += 1) {
    const { block, text } = placed[i] as Placed;
    if (block.role === 'boilerplate') continue;
    // "INTRODUCTION" is the next chapter, "WEEE" an entry.
    const forms = SHORT_FORM.test(text) && !(block.role === 'heading' && /^\p{Lu}{9,}$/u.test(text));
    if (block.role === 'heading' && text.length > 2 && !forms) break;
    if (!forms && (text.length > 160 || /\p{Ll}\.$/u.test(text))) break;
    if (forms) {
      end = i + 1;
      strays = 0;
    } else if (block.role === 'table') end = i + 1;
    else strays += 1;
  }
  // The expansion of the last entry may stand in a block of its own.
  const last = placed[end];
  return last !== undefined && end > at + 2 && last.text.length < 80 && last.block.role === 'table'
    ? end + 1
    : end;
};
