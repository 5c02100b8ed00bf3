import { groupProblems } from '../report/problems.js';
import { element, isolated } from './dom.js';
import { type Item, isLocked, type State } from './state.js';

export interface FileActions {
  show(item: Item): void;
  cancel(item: Item): void;
  remove(item: Item): void;
  retry(item: Item, password?: string): void;
}

/** The documents with their progress and what can be done with each. */
export function fileRow(item: Item, state: State, actions: FileActions): HTMLLIElement {
  const { messages: m } = state;
  const running = item.client !== null || item.status === 'opening' || item.status === 'waiting';
  const name =
    item.analysis && !running
      ? element(
          'button',
          {
            type: 'button',
            class: 'plain name',
            'aria-current': state.shown === item.id && 'true',
            onclick: () => actions.show(item),
          },
          isolated(item.file.name),
        )
      : element('span', { class: 'name' }, isolated(item.file.name));
  const button = (label: string, run: () => void) =>
    element('button', { type: 'button', 'aria-label': `${label}: ${item.file.name}`, onclick: run }, label);
  return element(
    'li',
    { 'data-status': item.status },
    name,
    element('span', { class: 'state' }, ...statusOf(item, state)),
    element(
      'span',
      { class: 'actions' },
      running ? button(m.cancel, () => actions.cancel(item)) : null,
      !running && (item.status === 'failed' || item.status === 'cancelled')
        ? button(m.retry, () => actions.retry(item))
        : null,
      running ? null : button(m.remove, () => actions.remove(item)),
    ),
    isLocked(item) && !running ? passwordForm(item, state, actions) : null,
  );
}

function statusOf(item: Item, { messages: m }: State): (Node | string)[] {
  if (item.status === 'reading' && item.progress) {
    const { page, pages } = item.progress;
    const label = m.readingPage(page, pages);
    return [
      element('progress', { max: String(pages), value: String(page), 'aria-label': label }),
      ` ${label}`,
    ];
  }
  const words = {
    waiting: m.waiting,
    opening: m.opening,
    reading: m.opening,
    analysing: m.analysing,
    done: m.done,
    failed: m.failed,
    cancelled: m.cancelled,
  };
  if (item.status !== 'failed') return [words[item.status]];
  const [problem] = groupProblems(item.analysis?.problems ?? [], m);
  // The problem's own words speak of the command line; the catalogue's do not.
  const general = problem && (m.problemTexts as Readonly<Record<string, readonly string[]>>)[problem.code];
  const reason = item.reason ?? (general ?? [problem?.message, problem?.hint]).filter(Boolean).join(' ');
  return [element('strong', {}, words.failed), reason === '' ? '' : ': ', element('bdi', {}, reason)];
}

function passwordForm(item: Item, { messages: m }: State, actions: FileActions): HTMLFormElement {
  const input = element('input', { type: 'password', name: 'password', autocomplete: 'off', required: true });
  return element(
    'form',
    {
      class: 'password',
      onsubmit: (event) => {
        event.preventDefault();
        actions.retry(item, input.value);
      },
    },
    element('label', {}, m.password, input),
    element('button', { type: 'submit' }, m.unlock),
    element('small', {}, m.passwordHint),
  );
}
