import { Stopped, startClient } from './client.js';
import { type Item, MOST_BYTES, type State } from './state.js';

/** Documents read at the same time: each has a worker of its own, which ends with it. */
const AT_ONCE = Math.max(1, Math.min(2, (navigator.hardwareConcurrency || 2) - 1));

/** Works through the documents that wait, a few at a time; `changed` is called whenever one of them has moved on. */
export function analyseWaiting(state: State, changed: (item: Item) => void): void {
  const busy = state.items.filter(({ client, status }) => client !== null || status === 'opening').length;
  const next = state.items.filter(({ status }) => status === 'waiting').slice(0, AT_ONCE - busy);
  for (const item of next) {
    void analyseOne(item, state, changed).then(() => analyseWaiting(state, changed));
  }
}

async function analyseOne(item: Item, state: State, changed: (item: Item) => void): Promise<void> {
  item.status = 'opening';
  item.reason = null;
  item.analysis = null;
  item.report = null;
  item.progress = null;
  changed(item);
  try {
    // A file of many megabytes is refused before a byte of it is read.
    if (item.file.size > MOST_BYTES)
      throw new Error(state.messages.fileTooLarge(`${MOST_BYTES / 1_048_576} MB`));
    const bytes = new Uint8Array(await item.file.arrayBuffer());
    const client = await startClient();
    if (isCancelled(item)) return client.stop();
    item.client = client;
    const { choice, profile, ui } = state;
    const analysis = await client.ask(
      'analyse',
      { name: item.file.name, bytes, password: item.password, choice, profile },
      {
        onProgress: (progress) => {
          item.status = progress ? 'reading' : 'analysing';
          item.progress = progress;
          changed(item);
        },
      },
    );
    // The worker has the taxonomy at hand; one of its own would have to begin anew.
    const { content } = await client.ask('write', { analyses: [analysis], format: 'html', choice, ui });
    item.report = { ui, html: String(content) };
    item.analysis = analysis;
    item.status = analysis.document.readability === 'unreadable' ? 'failed' : 'done';
  } catch (error) {
    if (error instanceof Stopped && error.message === 'stopped') item.status = 'cancelled';
    else {
      item.status = 'failed';
      item.reason = error instanceof Stopped ? state.messages.tookTooLong : reasonOf(error, state);
    }
  } finally {
    item.client?.stop();
    item.client = null;
  }
  changed(item);
}

/** The reader may stop a document while its worker is still starting. */
const isCancelled = ({ status }: Item): boolean => status === 'cancelled';

function reasonOf(error: unknown, { messages }: State): string {
  const message = error instanceof Error ? error.message : String(error);
  // What an engine says when there is no memory left.
  if (/memory|allocation|Array buffer|Invalid (?:typed )?array length/i.test(message))
    return messages.tookTooLong;
  return message;
}
