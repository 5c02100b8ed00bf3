import type { Messages } from './en.js';

const QUOTED = /“[^”]*”/g;

/**
 * Why a passage was judged as it was, in the language of the interface. The engine says it in English, in set phrases around words of the
 * document; a phrase that the catalogue does not have stays in English.
 */
export function reasonIn(because: string, messages: Messages): string {
  if (messages.code === 'en') return because;
  const known = new Map(Object.entries(messages.reasons));
  const quotes: string[] = [];
  const template = because.replace(/\.$/, '').replace(QUOTED, (quote) => {
    quotes.push(quote);
    return '“…”';
  });
  let at = 0;
  const said = partsOf(lowered(template), known).map((part) => {
    const count = part.split('“…”').length - 1;
    const own = quotes.slice(at, at + count);
    at += count;
    let index = 0;
    return (known.get(part) ?? part).replace(/“…”|« … »|„…“|「…」|«…»/g, () =>
      messages.quote((own[index++] ?? '“…”').slice(1, -1)),
    );
  });
  const text = said.join(messages.code === 'zh' ? '；' : messages.code === 'ar' ? '؛ ' : '; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Phrases are joined by semicolons, which some of them hold themselves: the longest known one is taken. */
function partsOf(template: string, known: ReadonlyMap<string, string>): string[] {
  const pieces = template.split('; ');
  const parts: string[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = pieces.length;
    while (to > from + 1 && !known.has(pieces.slice(from, to).join('; '))) to--;
    parts.push(pieces.slice(from, to).join('; '));
    from = to;
  }
  return parts;
}

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
