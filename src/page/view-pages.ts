import { type Client, startClient } from './client.js';
import { element } from './dom.js';
import type { Box, Found, Sought } from './locate.js';
import type { Item, State } from './state.js';

/** The pages of a PDF with its evidence marked on them. */
export interface PagesView {
  readonly element: HTMLElement;
  /** Shows a page; a passage on it is brought out. */
  show(page: number, passage?: number): Promise<void>;
  close(): void;
}

/** A picture of a page is drawn at most this wide, in pixels. */
const MOST_WIDE = 1600;

export function pagesView(item: Item, state: State, chosen: (passage: number) => void): PagesView {
  const { messages: m } = state;
  const analysis = item.analysis;
  const pages = analysis?.document.pages ?? 0;
  const canvas = element('canvas', { role: 'img' });
  const overlay = element('div', { class: 'overlay' });
  const sheet = element('div', { class: 'sheet' }, canvas, overlay);
  const label = element('span', { role: 'status' });
  const step = (by: number) => () => void show(Math.min(pages, Math.max(1, current + by)));
  const back = element(
    'button',
    { type: 'button', 'aria-label': m.previousPage, onclick: step(-1) },
    m.dir === 'rtl' ? '→' : '←',
  );
  const on = element(
    'button',
    { type: 'button', 'aria-label': m.nextPage, onclick: step(1) },
    m.dir === 'rtl' ? '←' : '→',
  );
  const failure = element('p', { class: 'caution', role: 'alert', hidden: true });
  const scroll = element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': m.pagesOfDocument },
    sheet,
  );
  const root = element(
    'section',
    { class: 'pages', 'aria-label': m.pagesOfDocument },
    element('div', { class: 'turn' }, back, label, on),
    failure,
    scroll,
  );
  let current = 0;
  let wanted = 0;
  let client: Promise<Client> | null = null;

  /** The document is opened when its first page is asked for, in a worker of its own. */
  function open(): Promise<Client> {
    client ??= (async () => {
      const started = await startClient();
      await started.ask('open', {
        bytes: new Uint8Array(await item.file.arrayBuffer()),
        password: item.password,
      });
      return started;
    })();
    return client;
  }

  async function show(page: number, passage?: number): Promise<void> {
    const turn = ++wanted;
    label.textContent = m.pageOfDocument(page, pages);
    if (page !== current) {
      try {
        const answer = await (await open()).ask('draw', {
          page,
          width: Math.min(MOST_WIDE, Math.round((root.clientWidth || 700) * devicePixelRatio)),
          sought: soughtOn(page),
          before: soughtOn(page - 1),
        });
        // The reader has turned on meanwhile.
        if (turn !== wanted) return answer.bitmap.close();
        current = page;
        canvas.width = answer.bitmap.width;
        canvas.height = answer.bitmap.height;
        canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(answer.bitmap);
        canvas.setAttribute('aria-label', m.pageOfDocument(page, pages));
        overlay.replaceChildren(...answer.found.flatMap((found) => marksOf(found, answer)));
        failure.hidden = true;
      } catch (error) {
        failure.textContent =
          error instanceof Error && error.name !== 'Stopped' ? error.message : m.tookTooLong;
        failure.hidden = false;
        client = null;
      }
    }
    back.disabled = page <= 1;
    on.disabled = page >= pages;
    if (passage === undefined || bringOut(passage)) return;
    // A sentence of a paragraph that runs over the page break may stand on the next page only.
    if (page < pages && analysis?.passages.find(({ id }) => id === passage)?.page === page)
      await show(page + 1, passage);
  }

  function soughtOn(page: number): Sought[] {
    const passages = analysis?.passages.filter((one) => one.page === page && one.role !== 'boilerplate');
    return (passages ?? []).map(({ id, text, mentions }) => ({
      id,
      text,
      words: mentions.map((one) => one.text),
    }));
  }

  /** A passage on the page: its lines are buttons that lead to the report, its words are underlined. */
  function marksOf({ id, boxes, marks }: Found, sheet: { width: number; height: number }): HTMLElement[] {
    const found = analysis?.passages.find((one) => one.id === id);
    if (!found) return [];
    const placed = (made: HTMLElement, box: Box) => {
      made.style.left = `${(box.x / sheet.width) * 100}%`;
      made.style.top = `${(box.y / sheet.height) * 100}%`;
      made.style.width = `${(box.width / sheet.width) * 100}%`;
      made.style.height = `${(box.height / sheet.height) * 100}%`;
      return made;
    };
    const lines = boxes.map((box, index) =>
      placed(
        element('button', {
          type: 'button',
          class: 'line',
          'data-passage': String(id),
          tabindex: index === 0 ? '0' : '-1',
          'aria-hidden': index > 0 && 'true',
          'aria-label': `${m.showInReport}: ${found.text.slice(0, 120)}`,
          title: m.commitments[found.commitment],
          onclick: () => {
            bringOut(id);
            chosen(id);
          },
        }),
        box,
      ),
    );
    return [...marks.map((box) => placed(element('span', { class: 'word' }), box)), ...lines];
  }

  /** False where the passage is not marked on this page. */
  function bringOut(passage: number): boolean {
    const lines = [...overlay.querySelectorAll<HTMLElement>('.line')];
    for (const line of lines) line.classList.toggle('here', line.dataset.passage === String(passage));
    const line = lines.find(({ dataset }) => dataset.passage === String(passage));
    if (!line) return false;
    // Only the sheet moves: the report beside it stays under the reader's pointer.
    const [frame, box] = [scroll.getBoundingClientRect(), line.getBoundingClientRect()];
    scroll.scrollTop += box.top + box.height / 2 - (frame.top + frame.height / 2);
    return true;
  }

  return {
    element: root,
    show,
    close: () => void client?.then((one) => one.stop()).catch(() => undefined),
  };
}
