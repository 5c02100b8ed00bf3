import type { RawHit } from '../taxonomy/hit-columns.js';

const ADDRESS = /(?:https?:\/\/ ?|www\.)\S+/gi;
/** How an address begins: "www" names the web, what follows names a page. */
const BEGINNING = /^(?:https?:\/\/ ?)?(?:www\.)?/i;
/** Behind the letter of an enumeration or of "i.e.", never inside a compound like "e-waste". */
const LETTER_ENDS = /[.)]/;

/**
 * The hits that stand on words. A part of a web address ("…/Portals/24128/…") is none, nor is the letter of an
 * enumeration or an abbreviation: "e) Health" and "i.e. health" do not speak of e-health.
 *
 * @param hits from `start` to `end` of the text (UTF-16 code units, `end` exclusive)
 */
export function onWords(
  hits: readonly RawHit[],
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): readonly RawHit[] {
  if (hits.length === 0) return hits;
  const addresses = addressesIn(text.slice(start, end), start);
  const kept = hits.filter(
    (hit) =>
      !isLettered(hit, text) &&
      !addresses.some((inside) => hit.start >= inside.start && hit.start < inside.end),
  );
  return kept.length === hits.length ? hits : kept;
}

function isLettered({ words }: RawHit, text: string): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined || first.end - first.start !== 1) return false;
  return LETTER_ENDS.test(text.slice(first.end, second.start));
}

/** Web addresses behind their beginnings. */
function addressesIn(
  stretch: string,
  offset: number,
): readonly { readonly start: number; readonly end: number }[] {
  return [...stretch.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: offset + index + BEGINNING.exec(address)![0].length,
    end: offset + index + address.length,
  }));
}
