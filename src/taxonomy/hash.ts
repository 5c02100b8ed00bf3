import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Taxonomy, TermsFile } from '../model/taxonomy.js';

/**
 * SHA-256 of what a taxonomy says, in lower-case hexadecimal. The order of files, of names and of terms does not
 * matter, nor does writing a term alone or as `{ term: … }`; the order of themes, topics and measures does, because
 * results follow it.
 */
export function hashTaxonomy(taxonomy: Omit<Taxonomy, 'sha256'>): string {
  const { terms, ...rest } = taxonomy;
  // Labels are how a result is told, not what it is.
  const { sha256: _, labels: _labels, ...said } = rest as typeof rest & { sha256?: string };
  const content = {
    ...said,
    terms: Object.fromEntries(Object.entries(terms).map(([code, file]) => [code, unordered(file)])),
  };
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

function unordered(file: TermsFile): unknown {
  const contexts = Object.entries(file.contexts ?? {}).map(([name, words]) => [name, sorted(words)] as const);
  const topics = Object.entries(file.topics).map(
    ([topic, tiers]) =>
      [
        topic,
        { strong: sorted((tiers.strong ?? []).map(whole)), weak: sorted((tiers.weak ?? []).map(whole)) },
      ] as const,
  );
  return {
    language: file.language,
    contexts: Object.fromEntries(contexts),
    topics: Object.fromEntries(topics),
    'false-friends': sorted((file['false-friends'] ?? []).map(whole)),
  };
}

/** A term with its lists sorted; a bare text becomes `{ term }`. */
function whole(entry: string | Readonly<Record<string, unknown>>): unknown {
  if (typeof entry === 'string') return { term: entry };
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name, Array.isArray(value) ? sorted(value) : value]),
  );
}

function sorted(list: readonly unknown[]): unknown[] {
  return list
    .map((item) => ({ item, text: canonical(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}

/** JSON with names sorted and text composed (NFC). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.entries(value).filter(([, item]) => item !== undefined);
    names.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${names.map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`).join()}}`;
  }
  return JSON.stringify(typeof value === 'string' ? value.normalize('NFC') : value);
}
