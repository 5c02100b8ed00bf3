import { decodeEntities } from './entities.js';
import type { Attribute, BlockBuilder } from './html-blocks.js';

/** Elements that have no content. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** An attribute with its value; each part is bounded, so that matching stays linear. */
const ATTRIBUTE =
  /([a-zA-Z][\w:-]{0,40})(?:\s{0,5}=\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,500})))?/g;
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'noscript', 'template']);
/** No tag is longer; what is, is text with a "<" in it. */
const MAX_TAG = 4000;

function attributesOf(source: string): Attribute {
  let found: Map<string, string> | null = null;
  return (name) => {
    if (found === null) {
      found = new Map();
      for (const [, key = '', a, b, c] of source.matchAll(ATTRIBUTE))
        found.set(key.toLowerCase(), a ?? b ?? c ?? '');
    }
    return found.get(name) ?? null;
  };
}

/**
 * Feeds the tags and texts of an HTML fragment to a builder: enough for the tags inside a Markdown file, where
 * no tree is needed and elements begin and end around Markdown text.
 *
 * @param accepts Asked for every opening tag; false leaves the tag out and keeps its content.
 */
export function feedTags(
  html: string,
  builder: BlockBuilder,
  accepts: (tag: string) => boolean = () => true,
): void {
  let at = 0;
  const lower = html.toLowerCase();
  /** Raw elements that never close again: they hide nothing. */
  const open = new Set<string>();
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    if (next > at) builder.text(decodeEntities(html.slice(at, next)));
    if (html.startsWith('<!--', next)) {
      const end = html.indexOf('-->', next + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    if (/^<[!?]/.test(html.slice(next, next + 2))) {
      const end = html.slice(next, next + MAX_TAG).indexOf('>');
      at = end < 0 ? next + 2 : next + end + 1;
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?=[\s/>])/.exec(html.slice(next, next + 40));
    const end = tag ? html.slice(next, next + MAX_TAG).indexOf('>') : -1;
    if (!tag || end < 0) {
      builder.text('<');
      at = next + 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    at = next + end + 1;
    if (tag[1] === '/') builder.close(name);
    else if (RAW.has(name)) {
      const close = open.has(name) ? -1 : lower.indexOf(`</${name}`, at);
      if (close >= 0) at = close;
      else open.add(name);
    } else if (accepts(name)) {
      const source = html.slice(next + 1 + name.length, at - 1);
      builder.open(name, attributesOf(source));
      if (source.endsWith('/') && !VOID.has(name)) builder.close(name);
    }
  }
  if (at < html.length) builder.text(decodeEntities(html.slice(at)));
}
