/**
 * What moves in a comparison: themes open into topics, rows are sorted, grouped and searched, a cell opens its passages. Kept as text,
 * because its hash stands in the policy of the page. Texts are put in as text, never as markup.
 */
export const COMPARISON_SCRIPT = `'use strict';
{
const data = JSON.parse(document.getElementById('data').textContent);
const heat = document.querySelector('.heat');
const table = heat.querySelector('table');
const head = table.tHead.rows[0];
const form = document.querySelector('.heat-controls');
const panel = document.querySelector('.passages-of > div');
const rows = [...table.tBodies[0].rows];
const open = new Set();
const make = (tag, props, text) => { const made = document.createElement(tag); for (const [name, value] of Object.entries(props || {})) made.setAttribute(name, value); if (text !== undefined) made.textContent = text; return made; };
const fill = (text, ...values) => text.replace(/\\{(\\d)\\}/g, (all, index) => values[index]);
const topicsOf = (theme) => data.topics.flatMap((topic, index) => (topic.theme === theme ? [index] : []));
table.setAttribute('role', 'grid');

for (const button of head.querySelectorAll('.open')) {
  button.disabled = false;
  const theme = Number(button.dataset.theme);
  const openText = button.getAttribute('aria-label');
  button.addEventListener('click', () => {
    const isOpen = open.has(theme);
    button.setAttribute('aria-expanded', String(!isOpen));
    button.setAttribute('aria-label', isOpen ? openText : button.dataset.close);
    button.textContent = isOpen ? '+' : '−';
    if (isOpen) {
      open.delete(theme);
      for (const cell of table.querySelectorAll('[data-of="' + theme + '"]')) cell.remove();
      for (const cell of table.querySelectorAll('.group th')) cell.colSpan = head.cells.length;
      return;
    }
    open.add(theme);
    const topics = topicsOf(theme);
    const after = (row, anchor, build) => { let last = anchor; for (const topic of topics) { const made = build(topic); last.after(made); last = made; } };
    after(head, button.closest('th'), (topic) => {
      const cell = make('th', { scope: 'col', class: 'topic', 'data-of': theme, 'data-key': 'p' + topic, 'aria-sort': 'none' });
      const sort = make('button', { type: 'button', class: 'plain sort', title: data.words.sort.replace('{}', data.topics[topic].title) });
      sort.append(make('span', {}, data.topics[topic].title));
      cell.append(sort);
      return cell;
    });
    for (const row of rows) {
      const levels = data.rows[Number(row.dataset.row)].levels;
      after(row, row.querySelector('[data-theme="' + theme + '"]'), (topic) => make('td', { class: 'cell', tabindex: '-1', 'data-of': theme, 'data-topic': topic, 'data-l': levels[topic] }, levels[topic]));
    }
    for (const cell of table.querySelectorAll('.group th')) cell.colSpan = head.cells.length;
  });
}

let sorted = { key: 'name', down: false };
const valueOf = (row, key) => {
  const own = data.rows[Number(row.dataset.row)];
  if (key === 'name') return own.name;
  if (key === 'score') return own.score === null ? -1 : own.score;
  const cell = key[0] === 't' ? row.querySelector('td[data-theme="' + key.slice(1) + '"]').dataset.l : own.levels[Number(key.slice(1))];
  return cell === '–' ? -1 : Number(cell);
};
const fold = (text) => text.normalize('NFKD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
const collator = new Intl.Collator(document.documentElement.lang);
const draw = () => {
  const group = form.elements.group.value;
  const words = fold(form.elements.search.value);
  const keyed = rows.map((row, place) => ({ row, place, value: valueOf(row, sorted.key), own: data.rows[Number(row.dataset.row)] }));
  keyed.sort((a, b) => (typeof a.value === 'string' ? collator.compare(a.value, b.value) : a.value - b.value) * (sorted.down ? -1 : 1) || a.place - b.place);
  let shown = 0;
  for (const { row, own } of keyed) { row.hidden = !fold(own.name).includes(words); if (!row.hidden) shown += 1; }
  const bodies = new Map();
  for (const { row, own } of keyed) {
    const name = group === '' ? '' : own.groups[group] || table.dataset.ungrouped;
    if (!bodies.has(name)) bodies.set(name, []);
    bodies.get(name).push(row);
  }
  for (const body of [...table.tBodies]) body.remove();
  for (const [name, list] of [...bodies].sort(([a], [b]) => collator.compare(a, b))) {
    const body = make('tbody');
    if (group !== '') {
      const title = make('tr', { class: 'group' });
      const cell = make('th', { scope: 'rowgroup', colspan: head.cells.length });
      const stuck = make('span');
      stuck.append(make('bdi', {}, name), ' (' + list.filter((row) => !row.hidden).length + ')');
      cell.append(stuck);
      title.append(cell);
      body.append(title);
    }
    body.append(...list);
    table.append(body);
  }
  const status = form.querySelector('[role=status]');
  status.textContent = status.dataset.text.replace('{shown}', shown);
  for (const cell of head.cells) cell.setAttribute('aria-sort', cell.dataset.key === sorted.key ? (sorted.down ? 'descending' : 'ascending') : 'none');
};
form.hidden = false;
form.addEventListener('input', draw);
form.addEventListener('submit', (event) => event.preventDefault());
head.addEventListener('click', (event) => {
  const button = event.target.closest('.sort');
  if (!button) return;
  const key = button.closest('th').dataset.key;
  sorted = { key, down: sorted.key === key ? !sorted.down : key !== 'name' };
  draw();
});

let chosen = null;
const choose = (cell) => {
  if (chosen) { chosen.setAttribute('aria-selected', 'false'); chosen.tabIndex = -1; }
  chosen = cell;
  cell.setAttribute('aria-selected', 'true');
  cell.tabIndex = 0;
  const own = data.rows[Number(cell.parentElement.dataset.row)];
  const isTopic = cell.dataset.topic !== undefined;
  const topics = isTopic ? [Number(cell.dataset.topic)] : topicsOf(Number(cell.dataset.theme));
  const title = isTopic ? data.topics[topics[0]].title : data.themes[Number(cell.dataset.theme)];
  const level = cell.dataset.l === '–' ? data.levels.unreadable : data.ranks[Number(cell.dataset.l)];
  const parts = [make('p', {})];
  parts[0].append(make('strong', {}, fill(data.words.cell, own.name, title, level)));
  // A passage on several topics of the theme stands there once.
  const found = new Map();
  for (const topic of topics)
    for (const passage of own.passages[topic] || []) {
      const key = JSON.stringify(passage);
      if (!found.has(key)) found.set(key, { passage, titles: [] });
      found.get(key).titles.push(data.topics[topic].title);
    }
  if (found.size === 0) parts.push(make('p', {}, data.words.none));
  for (const { titles, passage: [document_, page, said, language, text] } of found.values()) {
    const where = make('p', {});
    where.append(make('bdi', {}, own.documents[document_] || ''), ' · ' + [page, said, ...titles].join(' · '));
    parts.push(where, make('blockquote', { lang: language, dir: 'auto' }, text));
  }
  panel.replaceChildren(...parts);
};
heat.addEventListener('click', (event) => { const cell = event.target.closest('td.cell'); if (cell) { choose(cell); cell.focus(); } });
heat.addEventListener('keydown', (event) => {
  const cell = event.target.closest('td.cell');
  if (event.target === heat && event.key === 'ArrowDown') { const first = heat.querySelector('tr:not([hidden]) td.cell'); if (first) { event.preventDefault(); first.tabIndex = 0; first.focus(); } return; }
  if (!cell) return;
  if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(cell); return; }
  const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
  const across = { ArrowRight: rtl, ArrowLeft: -rtl }[event.key] || 0;
  const down = { ArrowDown: 1, ArrowUp: -1 }[event.key] || 0;
  if (!across && !down) return;
  event.preventDefault();
  const shown = [...heat.querySelectorAll('tr[data-row]:not([hidden])')];
  const row = shown[shown.indexOf(cell.parentElement) + down];
  const next = row && row.cells[cell.cellIndex + across];
  if (next && next.classList.contains('cell')) { cell.tabIndex = -1; next.tabIndex = 0; next.focus(); }
});
const first = heat.querySelector('td.cell');
if (first) first.tabIndex = 0;
draw();
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
}
`;
