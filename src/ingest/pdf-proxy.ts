import type {
  PdfEngineOptions,
  PdfSource,
  RawItem,
  RawMeta,
  RawOutlineEntry,
  RawPage,
} from './pdf-engine.js';
import { PdfOpenError } from './pdf-engine.js';
import type { OperatorList } from './pdf-images.js';
import { imageShare } from './pdf-images.js';

/** The parts of pdf.js that are used. */
export interface PdfProxy {
  readonly numPages: number;
  getPage(number: number): Promise<PageProxy>;
  getMetadata(): Promise<{ readonly info: Record<string, unknown> }>;
  getPageLabels(): Promise<readonly string[] | null>;
  getOutline(): Promise<readonly OutlineNode[] | null>;
}
interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}
interface TextItem {
  readonly str?: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
  readonly hasEOL: boolean;
}
interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}
interface PageProxy {
  readonly view: readonly number[];
  readonly rotate: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): Font };
  getTextContent(options: object): Promise<{ readonly items: readonly TextItem[] }>;
  getOperatorList(): Promise<OperatorList>;
  cleanup(): void;
}
interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

const LETTER = /\p{L}/u;
const MAX_ITEMS = 60_000;
const MOST_ITEMS = 100_000;
/** Pages with fewer letters are looked at for images. */
const LITTLE_TEXT = 60;
/** Broken files can make pdf.js wait for ever; in milliseconds. */
const STALLED = 10_000;

function turnOf(a: number, b: number): RawItem['turn'] {
  const degrees = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90);
  if (Math.abs(degrees - quarter * 90) > 8) return 4;
  return ((quarter + 4) % 4) as 0 | 1 | 2 | 3;
}

/** Turns a point of the page, so that text of the given turn stands upright, y counted downwards. */
function place(x: number, y: number, turn: number, width: number, height: number): readonly [number, number] {
  if (turn === 1) return [y, x];
  if (turn === 2) return [width - x, y];
  if (turn === 3) return [height - y, width - x];
  return [x, height - y];
}

function toItem(
  item: TextItem,
  page: PageProxy,
  width: number,
  height: number,
  style: Style,
): RawItem | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const raw = [a, b, c, d, e, f];
  if (item.str === undefined || !raw.every(Number.isFinite) || !Number.isFinite(item.width)) return null;
  // Undo the rotation of the page itself, then measure from the corner of its box.
  const quarters = (((page.rotate / 90) % 4) + 4) % 4;
  let [px, py, ax, ay] = [e - left, f - bottom, a, b];
  const [w, h] = [right - left, top - bottom];
  if (quarters === 1) [px, py, ax, ay] = [py, w - px, ay, -ax];
  else if (quarters === 2) [px, py, ax, ay] = [w - px, h - py, -ax, -ay];
  else if (quarters === 3) [px, py, ax, ay] = [h - py, px, -ay, ax];
  const turn = turnOf(ax, ay);
  const [x, y] = place(px, py, turn, width, height);
  return {
    text: item.str,
    x,
    y,
    width: Math.abs(item.width),
    size: Math.hypot(c, d) || Math.hypot(a, b),
    bold: style.bold,
    italic: style.italic,
    rtl: item.dir === 'rtl',
    eol: item.hasEOL,
    turn,
  };
}

const PLAIN: Style = { bold: false, italic: false };
const BOLD = /bold|black|heavy|semi-?b|demi/i;
const ITALIC = /italic|oblique/i;

function styleOf(font: Font): Style {
  const name = font.name ?? '';
  return {
    bold: font.bold === true || font.black === true || BOLD.test(name),
    italic: font.italic === true || ITALIC.test(name),
  };
}

/** The promise's value, or null where it is never kept. A slow answer still counts: it blocks the timer, too. */
async function unlessStalled<T>(promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), STALLED);
  });
  try {
    return await Promise.race([promise, stalled]);
  } finally {
    clearTimeout(timer);
  }
}

async function readPage(
  doc: PdfProxy,
  number: number,
  label: string | null,
  styles: Map<string, Style>,
  maxItems: number,
): Promise<RawPage> {
  const page = await doc.getPage(number);
  try {
    const content = await unlessStalled(
      page.getTextContent({ includeMarkedContent: false, disableNormalization: true }),
    );
    if (!content) throw new Error('its content does not come to an end');
    const { items } = content;
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const upright = (page.rotate / 90) % 2 === 0;
    const [w, h] = [right - left, top - bottom];
    const [width, height] = upright ? [w, h] : [h, w];
    let letters = 0;
    let newFont = false;
    for (const item of items) {
      letters += item.str?.trim().length ?? 0;
      // A font of bullets and currency signs has no weight that matters: it waits for a page where it writes words.
      if (item.fontName && !styles.has(item.fontName) && LETTER.test(item.str ?? '')) newFont = true;
    }
    let share = 0;
    // Font names come with the drawing operators only: ask for those just where a font is new.
    if (newFont || letters < LITTLE_TEXT) {
      const list = await unlessStalled(page.getOperatorList());
      share = list && letters < LITTLE_TEXT ? imageShare(list, w * h) : 0;
      for (const { fontName } of items) {
        if (!fontName || styles.has(fontName)) continue;
        styles.set(fontName, page.commonObjs.has(fontName) ? styleOf(page.commonObjs.get(fontName)) : PLAIN);
      }
    }
    const kept: RawItem[] = [];
    for (const item of items.slice(0, maxItems)) {
      const read = toItem(item, page, width, height, styles.get(item.fontName) ?? PLAIN);
      if (read) kept.push(read);
    }
    return {
      number,
      label,
      width,
      height,
      items: kept,
      imageShare: share,
      dropped: Math.max(0, items.length - maxItems),
    };
  } finally {
    page.cleanup();
  }
}

function flatten(nodes: readonly OutlineNode[], level: number, into: RawOutlineEntry[]): RawOutlineEntry[] {
  for (const node of nodes) {
    if (into.length >= 5_000 || level > 12) break;
    into.push({ title: String(node.title ?? ''), level });
    flatten(node.items ?? [], level + 1, into);
  }
  return into;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const quiet = async <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null);

async function readMeta(doc: PdfProxy): Promise<RawMeta> {
  const metadata = await quiet(doc.getMetadata());
  const outline = await quiet(doc.getOutline());
  return {
    title: text(metadata?.info.Title),
    language: text(metadata?.info.Language),
    pageCount: doc.numPages,
    outline: flatten(outline ?? [], 1, []),
  };
}

/** What pdf.js says where a file cannot be opened, as our own error. pdf-parse hides the code in `cause`. */
export function openError(error: unknown): PdfOpenError {
  const named = error as { name?: string; code?: number; cause?: { code?: number } };
  if (named?.name !== 'PasswordException') return new PdfOpenError('damaged', error);
  const code = named.cause?.code ?? named.code;
  return new PdfOpenError(code === 2 ? 'password-wrong' : 'password-missing', error);
}

/** An open document of pdf.js as a source of raw pages. */
export async function sourceOf(
  doc: PdfProxy,
  options: Pick<PdfEngineOptions, 'maxItemsPerPage'>,
  close: () => Promise<void>,
): Promise<PdfSource> {
  const labels = await quiet(doc.getPageLabels());
  const meta = await readMeta(doc);
  const styles = new Map<string, Style>();
  return {
    meta,
    page: (number) => {
      const label = labels?.[number - 1] ?? '';
      const own = label === '' || label === String(number) ? null : label;
      return readPage(doc, number, own, styles, Math.min(options.maxItemsPerPage ?? MAX_ITEMS, MOST_ITEMS));
    },
    close,
  };
}
