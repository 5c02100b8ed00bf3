import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Archive } from './archive.js';
import type { Answer, Ask } from './jobs.js';
import { locate, type PlacedItem, type Sought } from './locate.js';
import { dataFactories } from './pdf-in-worker.js';

/** Larger pictures of a page would take the memory that a hostile file is after. */
const MOST_PIXELS = 12_000_000;

interface Viewer {
  readonly pages: number;
  draw(ask: Ask<'draw'>): Promise<Answer<'draw'>>;
}

/** Opens a PDF to be looked at: pages are drawn here, in the worker, and handed over as pictures. */
export async function openViewer({ bytes, password }: Ask<'open'>, archive: Archive): Promise<Viewer> {
  const doc = await pdfjs.getDocument({
    ...dataFactories(archive),
    data: bytes,
    ...(password === null ? {} : { password }),
    // Letters are drawn as outlines: a worker has no fonts of its own, and a hostile font reaches no other code.
    disableFontFace: true,
    maxImageSize: MOST_PIXELS,
    canvasMaxAreaInBytes: MOST_PIXELS * 4,
    CanvasFactory: OffscreenFactory,
    FilterFactory: NoFilters,
    isOffscreenCanvasSupported: true,
  } as Parameters<typeof pdfjs.getDocument>[0]).promise;
  return { pages: doc.numPages, draw: (ask) => drawPage(doc, ask) };
}

async function drawPage(
  doc: pdfjs.PDFDocumentProxy,
  { page: number, width, sought, before }: Ask<'draw'>,
): Promise<Answer<'draw'>> {
  const page = await doc.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const scale = Math.min(width / plain.width, Math.sqrt(MOST_PIXELS / (plain.width * plain.height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.ceil(viewport.width)),
    Math.max(1, Math.ceil(viewport.height)),
  );
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw in a worker.');
  await page.render({
    canvas: null,
    canvasContext: context as unknown as CanvasRenderingContext2D,
    viewport,
    background: '#fff',
  }).promise;
  const items = await itemsOf(page);
  const overBreak = before.length === 0 ? [] : await cutAtEnd(await doc.getPage(number - 1), before);
  page.cleanup();
  return {
    bitmap: canvas.transferToImageBitmap(),
    width: plain.width,
    height: plain.height,
    found: [...locate(items, sought), ...locate(items, overBreak)],
  };
}

async function itemsOf(page: pdfjs.PDFPageProxy): Promise<PlacedItem[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) => ('str' in item ? [placed(item, viewport)] : []));
}

/** The passages of a page that do not stand on it wholly: their paragraph goes on over the page break. */
async function cutAtEnd(page: pdfjs.PDFPageProxy, passages: readonly Sought[]): Promise<Sought[]> {
  const whole = new Set(
    locate(await itemsOf(page), passages).flatMap(({ id, share }) => (share === 'all' ? [id] : [])),
  );
  page.cleanup();
  return passages.filter(({ id }) => !whole.has(id));
}

interface RawText {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function placed(item: RawText, viewport: pdfjs.PageViewport): PlacedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const along = Math.hypot(a, b) || 1;
  const [ux, uy] = [a / along, b / along];
  const corner = (u: number, v: number) =>
    viewport.convertToViewportPoint(e + ux * u - uy * v, f + uy * u + ux * v);
  const corners = [
    corner(0, -0.22 * size),
    corner(item.width, -0.22 * size),
    corner(0, 0.82 * size),
    corner(item.width, 0.82 * size),
  ];
  const xs = corners.map(([x]) => x as number);
  const ys = corners.map(([, y]) => y as number);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    text: item.str,
    rtl: item.dir === 'rtl',
    box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
  };
}

interface Canvas {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** What pdf.js wants of a page's document for its scratch canvases, without a document. */
class OffscreenFactory {
  create(width: number, height: number): Canvas {
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }
  reset({ canvas }: Canvas, width: number, height: number): void {
    if (!canvas) return;
    canvas.width = Math.max(1, width);
    canvas.height = Math.max(1, height);
  }
  destroy(target: Canvas): void {
    target.canvas = null;
    target.context = null;
  }
}

/** Filters are SVG elements of a document: here there is none, and a page is legible without. */
class NoFilters {
  addFilter(): string {
    return 'none';
  }
  addHCMFilter(): string {
    return 'none';
  }
  addAlphaFilter(): string {
    return 'none';
  }
  addLuminosityFilter(): string {
    return 'none';
  }
  addHighlightHCMFilter(): string {
    return 'none';
  }
  destroy(): void {}
}
