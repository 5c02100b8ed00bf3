import type { AnalysisPassage } from '../model/analysis.js';
import type { Run } from './wrap.js';

/** Longest quotation in UTF-16 code units; a longer passage is shown around its first mention. */
const LONGEST = 600;
const BEFORE = 200;

type Quotable = Pick<AnalysisPassage, 'text' | 'start' | 'mentions'>;

/** The stretches of a passage's text that name a topic, in order, as offsets in that text. Overlaps are joined. */
export function marksOf(passage: Quotable, topic?: string): { start: number; end: number }[] {
  const marks = passage.mentions
    .filter((mention) => topic === undefined || mention.topic === topic)
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else joined.push(mark);
  }
  return joined;
}

/** A passage in quotation marks, its mentions marked, long ones shortened around the first mention. */
export function quoteRuns(passage: Quotable, options: { topic?: string; brackets?: boolean } = {}): Run[] {
  const marks = marksOf(passage, options.topic);
  const { from, to } = windowOf(passage.text, marks[0]?.start ?? 0);
  const [open, close] = options.brackets ? ['«', '»'] : ['', ''];
  const runs: Run[] = [{ text: from > 0 ? '“… ' : '“' }];
  let at = from;
  for (const mark of marks) {
    if (mark.start < at || mark.end > to) continue;
    runs.push({ text: passage.text.slice(at, mark.start) });
    runs.push({ text: `${open}${passage.text.slice(mark.start, mark.end)}${close}`, style: 'mark' });
    at = mark.end;
  }
  runs.push({ text: passage.text.slice(at, to) }, { text: to < passage.text.length ? ' …”' : '”' });
  return runs;
}

/** Which part of a text to show: all of it, or about `LONGEST` code units from a little before `focus`. */
function windowOf(text: string, focus: number): { from: number; to: number } {
  if (text.length <= LONGEST) return { from: 0, to: text.length };
  let from = focus > LONGEST - BEFORE ? spaceNear(text, focus - BEFORE, 1) : 0;
  if (isLowSurrogate(text, from)) from += 1;
  const limit = Math.min(text.length, from + LONGEST);
  let to = limit === text.length ? limit : spaceNear(text, limit, -1);
  if (isLowSurrogate(text, to)) to -= 1;
  return { from, to };
}

/** The nearest space within a word's length, or the place itself (scripts without spaces). */
function spaceNear(text: string, at: number, step: 1 | -1): number {
  for (let index = at; Math.abs(index - at) < 40; index += step) {
    if (text[index] === ' ') return step === 1 ? index + 1 : index;
  }
  return at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
