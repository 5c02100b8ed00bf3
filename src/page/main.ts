/**
 * The page: documents are dropped on it, read and analysed in workers, and their reports shown in frames. Nothing leaves the computer: the
 * page's policy forbids every connection.
 *
 * ```
 * main.ts ← client.ts ⇄ worker.ts          jobs.ts: what they say to each other
 * view-files.ts · view-settings.ts · view-report.ts · view-pages.ts
 * ```
 */
import { sideBySide } from '../report/html/side-by-side.js';
import { en, loadMessages, UI_LANGUAGES } from '../report/messages/index.js';
import { analyseWaiting } from './analyse-files.js';
import { prepareFor, startClient } from './client.js';
import { chooseLanguage, DEFAULT_CHOICE } from './defaults.js';
import { element, padlock } from './dom.js';
import type { TaxonomyChoice } from './jobs.js';
import { type Item, MOST_FILES, type State } from './state.js';
import { fileRow } from './view-files.js';
import { exportsView, type ReportView, reportView } from './view-report.js';
import { settingsView } from './view-settings.js';

const state: State = {
  ui: chooseLanguage(navigator.languages),
  messages: en,
  choice: DEFAULT_CHOICE,
  described: null,
  problems: [],
  profile: 'default',
  items: [],
  shown: null,
  view: 'report',
};
let nextId = 1;
let reports: ReportView[] = [];
let notice = '';
let names: readonly (readonly [code: string, name: string])[] = [];

const app = document.getElementById('app') as HTMLElement;
const head = element('header', { class: 'top' });
const drop = element('div', { class: 'drop' });
const settings = element('div');
const list = element('ul', { class: 'files' });
const said = element('p', { class: 'said', role: 'status' });
const view = element('div', { class: 'view' });
const main = element('main', { id: 'main' }, drop, settings, list, said, view);
app.append(head, main);

/** Everything but the report, which keeps its place while documents are being read. */
function drawAll(): void {
  drawHead();
  drawDrop();
  drawSettings();
  drawFiles();
}

function drawHead(): void {
  const { messages: m } = state;
  document.documentElement.lang = m.code;
  document.documentElement.dir = m.dir;
  document.title = `lacuna · ${m.pageTitle}`;
  main.setAttribute('aria-label', m.pageTitle);
  const select = element(
    'select',
    { name: 'ui', onchange: () => void speak(select.value) },
    ...names.map(([code, name]) =>
      element('option', { value: code, selected: code === m.code, lang: code }, name),
    ),
  );
  head.replaceChildren(
    element('span', { class: 'brand' }, 'lacuna'),
    element('label', {}, element('span', {}, m.interfaceLanguage), select),
  );
}

function drawDrop(): void {
  const { messages: m } = state;
  const input = element('input', {
    type: 'file',
    multiple: true,
    id: 'files',
    accept: '.pdf,.docx,.html,.htm,.md,.markdown,.txt',
    onchange: () => {
      take([...(input.files ?? [])]);
      input.value = '';
    },
  });
  drop.classList.toggle('small', state.items.length > 0);
  drop.replaceChildren(
    element('h1', {}, m.pageTitle),
    element('p', { class: 'lead' }, m.pageIntro),
    element(
      'label',
      { class: 'zone', for: 'files' },
      element('strong', {}, m.drop),
      element('span', { class: 'choose' }, m.choose),
      input,
      element('small', {}, m.accepted),
    ),
    element('p', { class: 'private' }, padlock(), m.pagePrivacy),
  );
}

function drawSettings(): void {
  const wasOpen = settings.querySelector('details')?.open ?? false;
  const made = settingsView(state, {
    choose: (choice) => void useTaxonomy(choice),
    profile: (profile) => {
      state.profile = profile;
      analyseAgain();
    },
  });
  if (wasOpen && made instanceof HTMLDetailsElement) made.open = true;
  settings.replaceChildren(made);
}

const actions = {
  show: (item: Item) => {
    state.shown = item.id;
    state.view = 'report';
    drawFiles();
    drawView();
  },
  cancel: (item: Item) => {
    item.client?.stop();
    item.status = 'cancelled';
    drawFiles();
  },
  remove: (item: Item) => {
    state.items = state.items.filter((one) => one !== item);
    if (state.shown === item.id) state.shown = finished()[0]?.id ?? null;
    drawAll();
    drawView();
  },
  retry: (item: Item, password?: string) => {
    item.password = password ?? item.password;
    item.status = 'waiting';
    analyseWaiting(state, moved);
    drawFiles();
  },
};

function drawFiles(): void {
  list.replaceChildren(...state.items.map((item) => fileRow(item, state, actions)));
  tell(notice);
}

/** What the rows show already is only said, to those who do not see them. */
function tell(words: string, quietly = false): void {
  said.textContent = words;
  said.classList.toggle('quiet', quietly);
}

/** A document has moved on: its row is drawn anew, others stay, so that no button is lost under the finger. */
function moved(item: Item): void {
  const place = state.items.indexOf(item);
  if (place < 0) return;
  const before = list.children[place];
  const row = fileRow(item, state, actions);
  if (before) before.replaceWith(row);
  if (item.status !== 'done' && item.status !== 'failed') return;
  if (notice === '')
    tell(`${item.file.name}: ${item.status === 'done' ? state.messages.done : state.messages.failed}`, true);
  // The first report stands there by itself; that a document could not be read is said in its row.
  if (state.shown === null && item.status === 'done') {
    actions.show(item);
  } else if (state.shown === item.id || state.view === 'side-by-side') drawView();
  else drawTabs();
}

const finished = (): Item[] => state.items.filter(({ analysis }) => analysis !== null);
const tabs = element('div', { class: 'tabs' });
const body = element('div', { class: 'body' });

function drawTabs(): void {
  const { messages: m } = state;
  const items = finished();
  const item = items.find(({ id }) => id === state.shown);
  const tab = (label: string, name: State['view']) =>
    element(
      'button',
      {
        type: 'button',
        'aria-pressed': String(state.view === name),
        onclick: () => {
          state.view = name;
          drawView();
        },
      },
      label,
    );
  const several = state.view === 'side-by-side';
  tabs.replaceChildren(
    ...(items.length > 1 ? [tab(m.report, 'report'), tab(m.sideBySide, 'side-by-side')] : []),
    ...(item ? [exportsView(several ? items : [item], several ? 'lacuna' : baseName(item), state)] : []),
  );
}

function drawView(): void {
  for (const report of reports) report.close();
  reports = [];
  const items = finished();
  const item = items.find(({ id }) => id === state.shown);
  if (!item) {
    state.view = 'report';
    view.replaceChildren();
    return;
  }
  if (items.length < 2) state.view = 'report';
  view.replaceChildren(tabs, body);
  drawTabs();
  if (state.view === 'report') {
    reports = [reportView(item, state, { pages: true })];
    body.replaceChildren(...reports.map((report) => report.element));
    return;
  }
  const table = element('div', { class: 'compared' });
  // Made by `html`, which escapes whatever comes from a document.
  table.innerHTML = sideBySide(
    items.flatMap(({ analysis }) => (analysis ? [analysis] : [])),
    state.messages,
    state.described ?? undefined,
  ).markup;
  reports = items.map((one) => reportView(one, state, { pages: false }));
  table.addEventListener('click', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('button[data-topic]');
    if (!cell) return;
    const report = reports[Number(cell.dataset.document)];
    report?.topic(cell.dataset.topic ?? '');
    report?.element.scrollIntoView({ block: 'nearest', inline: 'center' });
  });
  body.replaceChildren(table, element('div', { class: 'row' }, ...reports.map((report) => report.element)));
}

const baseName = (item: Item): string => item.file.name.replace(/\.[^.]{1,10}$/, '') || 'report';

/** Takes files in, as many as the page can show. */
function take(files: readonly File[]): void {
  const room = MOST_FILES - state.items.length;
  notice = files.length > room ? state.messages.tooManyFiles(MOST_FILES) : '';
  for (const file of files.slice(0, Math.max(0, room)))
    state.items.push({
      id: nextId++,
      file,
      status: 'waiting',
      progress: null,
      analysis: null,
      report: null,
      reason: null,
      password: null,
      client: null,
    });
  drawDrop();
  drawFiles();
  analyseWaiting(state, moved);
}

/** The profile or taxonomy has changed: results of another do not stand beside each other. */
function analyseAgain(): void {
  if (state.described === null) return;
  for (const item of state.items) {
    item.client?.stop();
    item.client = null;
    item.status = 'waiting';
  }
  drawFiles();
  analyseWaiting(state, moved);
}

async function useTaxonomy(choice: TaxonomyChoice): Promise<void> {
  const client = await startClient();
  try {
    const { taxonomy, problems } = await client.ask('describe', { choice });
    state.choice = choice;
    state.described = taxonomy;
    state.problems = problems;
    const profiles = taxonomy?.profiles.map(({ id }) => id) ?? [];
    if (!profiles.includes(state.profile))
      state.profile = profiles.includes('default') ? 'default' : (profiles[0] ?? 'default');
  } finally {
    client.stop();
  }
  drawSettings();
  prepareFor('id' in choice ? { id: choice.id, language: state.ui } : null);
  analyseAgain();
}

async function speak(code: string): Promise<void> {
  state.ui = UI_LANGUAGES.find((language) => language === code) ?? 'en';
  state.messages = await loadMessages(state.ui);
  drawAll();
  drawView();
}

for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop') take([...(event.dataTransfer?.files ?? [])]);
  });
}

void (async () => {
  names = await Promise.all(
    UI_LANGUAGES.map(async (code) => [code, (await loadMessages(code)).name] as const),
  );
  await speak(state.ui);
  await useTaxonomy(DEFAULT_CHOICE);
  document.documentElement.dataset.ready = 'true';
})();
