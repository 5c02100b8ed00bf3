import type { Hit } from './lexicon.js';
import { hitAt, hitWithin, type Reading } from './reading.js';

/** Signs that part the clauses of a sentence, and those after which nothing said before holds. */
const PARTS = new Set([',', ':', ';', '.', '—', '|']);
const RESETS = new Set([':', ';', '.', '—', '|']);
/** "同时,", "一是": a stretch this short is no subject. */
const SHORT = 5;

/** What a passage tells of the past, supposes or only holds possible undertakes nothing. */
const TELLS = ['done', 'hypothesis', 'example'] as const;

/**
 * The first verb without a subject that opens a clause, where a language writes the measures of a plan so: "加强……，
 * 推动……". A clause may first say where, with whom or by when ("在……领域推广……"), or name the owner ("国家建立……").
 * A subject holds to the end of its sentence: "数字经济快速发展，推动……" describes.
 */
export function bareVerbOf(reading: Reading, first: number): Hit | null {
  if (!reading.hits.has('bare')) return null;
  const { words } = reading;
  let isOpen = true;
  for (let from = first; from < words.length; ) {
    let to = from;
    while (to < words.length && !PARTS.has(words[to]!.folded)) to++;
    if (TELLS.some((kind) => hitWithin(reading, kind, from, to))) isOpen = false;
    if (isOpen) {
      const verb = verbOf(reading, from, to);
      // "我们力求把……部署在……，创造……": a wish governs the verbs after it.
      if (hitWithin(reading, 'aspire', from, verb?.from ?? to)) isOpen = false;
      else if (verb && !isSubject(reading, verb, to)) return verb;
      else if (!verb && to - from > SHORT && !opensAside(reading, from)) isOpen = false;
    }
    if (RESETS.has(words[to]?.folded ?? '')) isOpen = true;
    from = to + 1;
  }
  return null;
}

function verbOf(reading: Reading, from: number, to: number): Hit | null {
  const bare = hitAt(reading, 'bare', from);
  if (bare) return bare;
  const owner = hitAt(reading, 'owner', from);
  if (owner) return hitWithin(reading, 'bare', owner.to, to);
  return opensAside(reading, from) ? hitWithin(reading, 'bare', from + 1, to) : null;
}

function opensAside(reading: Reading, from: number): boolean {
  return (['aside', 'due', 'deadline', 'subordinate'] as const).some((kind) => hitAt(reading, kind, from));
}

/** "推动绿色发展是……", "推动绿色发展，有利于……": the verb opens a subject. */
function isSubject(reading: Reading, verb: Hit, to: number): boolean {
  return (
    (['finite', 'possible'] as const).some((kind) => hitWithin(reading, kind, verb.from, to)) ||
    (reading.words[to]?.folded === ',' &&
      (['finite', 'possible'] as const).some((kind) => hitAt(reading, kind, to + 1)))
  );
}
