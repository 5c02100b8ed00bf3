import type { FileFormat, Format } from '../report/formats.js';
import { startClient } from './client.js';
import { element, save } from './dom.js';
import type { Answer } from './jobs.js';
import { type Item, isPdf, type State } from './state.js';
import { type PagesView, pagesView } from './view-pages.js';

export interface ReportView {
  readonly element: HTMLElement;
  /** Shows the passages on a topic. */
  topic(topic: string): void;
  close(): void;
}

const EXPORTS: readonly (Format | FileFormat)[] = ['html', 'docx', 'xlsx', 'csv', 'json', 'md'];

/** Writes a report in a worker of its own: a large one must not make the page wait. */
export async function written(
  items: readonly Item[],
  format: Format | FileFormat,
  state: State,
): Promise<Answer<'write'>> {
  const client = await startClient();
  try {
    const analyses = items.flatMap(({ analysis }) => (analysis ? [analysis] : []));
    return await client.ask('write', { analyses, format, choice: state.choice, ui: state.ui });
  } finally {
    client.stop();
  }
}

async function htmlOf(item: Item, state: State): Promise<string> {
  if (item.report?.ui !== state.ui) {
    const { content } = await written([item], 'html', state);
    item.report = { ui: state.ui, html: String(content) };
  }
  return item.report.html;
}

/** Buttons that save what is shown. */
export function exportsView(items: readonly Item[], name: string, state: State): HTMLElement {
  const { messages: m } = state;
  return element(
    'div',
    { class: 'exports', role: 'group', 'aria-label': m.exportAs },
    element('span', {}, m.exportAs),
    ...EXPORTS.map((format) =>
      element(
        'button',
        {
          type: 'button',
          'data-format': format,
          onclick: async () => {
            const { content, mediaType } = await written(items, format, state);
            save(content, mediaType, `${name}.${format}`);
          },
        },
        format.toUpperCase(),
      ),
    ),
  );
}

/**
 * The report of one document in a frame that can do nothing but show it, and beside it, for a PDF, its pages. A passage that is chosen in
 * one is shown in the other.
 */
export function reportView(item: Item, state: State, options: { readonly pages: boolean }): ReportView {
  const { messages: m } = state;
  const frame = element('iframe', { sandbox: 'allow-scripts', title: `${m.report}: ${item.file.name}` });
  const tell = (message: object) => frame.contentWindow?.postMessage({ lacuna: 'show', ...message }, '*');
  const pages: PagesView | null =
    options.pages && isPdf(item) ? pagesView(item, state, (passage) => tell({ id: passage })) : null;
  const hear = ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || data?.lacuna !== 'passage') return;
    if (Number.isInteger(data.page) && Number.isInteger(data.id)) void pages?.show(data.page, data.id);
  };
  addEventListener('message', hear);
  const root = element('div', { class: pages ? 'panes two' : 'panes' }, frame, pages?.element ?? null);
  void htmlOf(item, state).then((html) => {
    frame.srcdoc = html;
    const first = item.analysis?.passages.find(({ role }) => role !== 'boilerplate')?.page ?? 1;
    if (root.isConnected) void pages?.show(first);
  });
  return {
    element: root,
    topic: (topic) => tell({ topic }),
    close: () => {
      removeEventListener('message', hear);
      pages?.close();
    },
  };
}
