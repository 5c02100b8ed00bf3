import type { BoilerplateKind } from '../model/document.js';
import { vocabularyOf } from '../text/join-lines.js';
import type { RawOutlineEntry } from './pdf-engine.js';
import type { Area } from './pdf-order.js';
import { areasOf } from './pdf-order.js';
import type { TextLine } from './pdf-paragraphs.js';
import { isContentsLine, leadings, toTextLine } from './pdf-paragraphs.js';
import type { Segment } from './pdf-segments.js';

/** What holds for the whole document. */
export interface Look {
  /** Font size of running text. */
  readonly body: number;
  /** Sizes of headings, largest first. */
  readonly headings: readonly number[];
  readonly leading: ReadonlyMap<number, number>;
  readonly vocabulary: ReadonlySet<string>;
  readonly outline: ReadonlyMap<string, number>;
  /** The outline has more than one level: only then do its levels tell something. */
  readonly nested: boolean;
  /** How outline and contents spell headings, by their letters alone: letter-spaced ones are read from here. */
  readonly spelling: ReadonlyMap<string, string>;
}

/** One page, taken apart but not yet put together. */
export interface PageParts {
  readonly areas: readonly Area[];
  /** Text that stands on its side, read after the rest. */
  readonly aside: readonly (readonly TextLine[])[];
  readonly top: readonly (readonly [Segment, BoilerplateKind])[];
  readonly bottom: readonly (readonly [Segment, BoilerplateKind])[];
  readonly height: number;
}

/** Letters and digits only, in lower case. */
export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Drop caps: one large letter beside the first lines of a paragraph belongs to its first word. */
function withDropCaps(segments: readonly Segment[], body: number): Segment[] {
  const result = [...segments];
  for (const cap of segments) {
    if (cap.text.length !== 1 || !/^\p{Lu}$/u.test(cap.text) || cap.size < 1.8 * body) continue;
    const at = result.findIndex(
      (s) =>
        s !== cap &&
        s.size < 0.7 * cap.size &&
        s.x0 >= cap.x1 - 2 &&
        s.x0 - cap.x1 < 1.2 * body &&
        s.y <= cap.y &&
        s.y > cap.y - cap.size &&
        /^\p{L}/u.test(s.text),
    );
    const first = result[at];
    if (!first) continue;
    result[at] = { ...first, text: cap.text + first.text, x0: cap.x0 };
    result.splice(result.indexOf(cap), 1);
  }
  return result;
}

/** Takes a page apart into areas of reading. */
export function takeApart(
  groups: readonly (readonly Segment[])[],
  furniture: ReadonlyMap<Segment, BoilerplateKind>,
  height: number,
  body: number,
): PageParts {
  const [upright = [], ...turned] = groups;
  const text = upright.filter((s) => !furniture.has(s));
  const running = upright.flatMap((s) => {
    const kind = furniture.get(s);
    return kind ? [[s, kind] as const] : [];
  });
  running.sort(([a], [b]) => a.y - b.y || a.x0 - b.x0);
  return {
    areas: areasOf(withDropCaps(text, body)),
    aside: turned.flatMap((group) => areasOf(group).map((area) => area.lines.map(toTextLine))),
    top: running.filter(([s]) => s.y < height / 2),
    bottom: running.filter(([s]) => s.y >= height / 2),
    height,
  };
}

/** Learns from all pages how running text and headings look. */
export function lookOf(pages: readonly PageParts[], body: number, outline: readonly RawOutlineEntry[]): Look {
  const all = pages.flatMap((page) =>
    page.areas.flatMap((area) => (area.kind === 'flow' ? area.lines.map(toTextLine) : [])),
  );
  const sizes = new Map<number, number>();
  for (const line of all) {
    if (line.size < 1.1 * body || line.text.length < 3) continue;
    const size = Math.round(line.size);
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  const headings = [...sizes.keys()].sort((a, b) => b - a);
  return {
    body,
    headings,
    leading: leadings(all),
    vocabulary: vocabularyOf(all.map((line) => line.text)),
    outline: new Map(outline.map(({ title, level }) => [fold(title), Math.min(6, level)])),
    nested: outline.some(({ level }) => level !== outline[0]?.level),
    spelling: new Map(
      [...outline.map(({ title }) => title), ...contentsTitles(all)].map((title) => [fold(title), title]),
    ),
  };
}

function contentsTitles(lines: readonly TextLine[]): string[] {
  return lines
    .filter((line) => isContentsLine(line.text))
    .map((line) => line.text.replace(/[\s.…·_]*\w{0,6}$/, ''));
}
