/**
 * What moves in the report of one document: topics open, passages are filtered and ordered. Without it everything is there, open. Kept as
 * text, because its hash stands in the policy of the page: what runs is what is written here, letter for letter.
 *
 * In a frame it tells the page around it which passage was chosen, and shows the one that it is told.
 */
export const REPORT_SCRIPT = `'use strict';
{
// In a frame an address "#x" would lead to the page around it: there it is only scrolled to.
const framed = location.protocol === 'about:';
const goTo = (element) => {
  if (!framed) { location.hash = element.id; return; }
  for (const one of document.querySelectorAll('.here')) one.classList.remove('here');
  element.classList.add('here');
  element.scrollIntoView({ block: 'center' });
};
if (framed) document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  const target = link && document.getElementById(link.getAttribute('href').slice(1));
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  if (target) { target.scrollIntoView(); if (target.classList.contains('passage')) goTo(target); }
});
for (const report of document.querySelectorAll('.report')) {
  const all = (selector) => [...report.querySelectorAll(selector)];
  for (const button of all('.toggle')) {
    const rows = all('[data-of="' + button.dataset.theme + '"]');
    const show = (open) => {
      button.setAttribute('aria-expanded', String(open));
      for (const row of rows) row.hidden = !open;
    };
    button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
    button.show = show;
    button.disabled = false;
    show(false);
  }
  const openAll = report.querySelector('.open-all');
  if (openAll) {
    openAll.hidden = false;
    openAll.addEventListener('click', () => {
      const open = openAll.getAttribute('aria-pressed') !== 'true';
      openAll.setAttribute('aria-pressed', String(open));
      for (const button of all('.toggle')) button.show(open);
    });
  }
  const form = report.querySelector('.filters');
  if (!form) continue;
  form.hidden = false;
  const list = report.querySelector('.passages');
  const status = report.querySelector('.status [role=status]');
  const empty = report.querySelector('.empty');
  const fold = (text) => text.normalize('NFKD').replace(/[\\u0300-\\u036f\\u064b-\\u065f\\u0640]/g, '').toLowerCase();
  const passages = all('.passage').map((element, place) => ({
    element, place, rank: Number(element.dataset.rank), data: element.dataset,
    text: fold(element.querySelector('blockquote').textContent + ' ' + (element.querySelector('.section') || { textContent: '' }).textContent),
    has: (name, value) => (' ' + element.dataset[name] + ' ').includes(' ' + value + ' '),
  }));
  const clear = report.querySelector('.clear');
  const fields = ['themes', 'topics', 'levels', 'commitment', 'direction', 'assertion'];
  let order = 'page';
  const apply = () => {
    const value = (name) => (form.elements[name] ? form.elements[name].value : '');
    const words = fold(value('search')).split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const passage of passages) {
      const fits = words.every((word) => passage.text.includes(word)) && fields.every((name) => value(name) === '' || passage.has(name, value(name)));
      passage.element.hidden = !fits;
      if (fits) shown += 1;
    }
    if (value('order') !== order) {
      order = value('order');
      const sorted = [...passages].sort((a, b) => (order === 'firm' ? b.rank - a.rank : 0) || a.place - b.place);
      list.append(...sorted.map(({ element }) => element));
    }
    status.textContent = status.dataset.text.replace('{shown}', format(shown));
    empty.hidden = shown > 0;
    clear.hidden = shown === passages.length;
  };
  const format = (number) => String(number).replace(/\\B(?=(\\d{3})+$)/g, status.dataset.separator);
  const reset = () => {
    const kept = form.elements.order.value;
    form.reset();
    form.elements.order.value = kept;
  };
  const showTopic = (topic) => {
    reset();
    form.elements.topics.value = topic;
    apply();
    report.querySelector('.evidence').scrollIntoView();
    report.querySelector('.evidence h2').focus({ preventScroll: true });
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  clear.addEventListener('click', () => { reset(); apply(); form.elements.search.focus(); });
  report.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-topic]');
    if (link) {
      event.preventDefault();
      showTopic(link.dataset.topic);
    }
    const chosen = event.target.closest('.passage');
    if (chosen && parent !== window && !event.target.closest('a[data-topic]')) {
      parent.postMessage({ lacuna: 'passage', id: Number(chosen.dataset.passage), page: Number(chosen.querySelector('.page').dataset.page) }, '*');
    }
  });
  apply();
  addEventListener('message', (event) => {
    if (event.source !== parent || !event.data || event.data.lacuna !== 'show') return;
    if (typeof event.data.topic === 'string') { showTopic(event.data.topic); return; }
    const wanted = passages.find(({ data }) => data.passage === String(event.data.id));
    if (!wanted) return;
    if (wanted.element.hidden) { reset(); apply(); }
    goTo(wanted.element);
    wanted.element.querySelector('.page').focus({ preventScroll: true });
    wanted.element.scrollIntoView({ block: 'center' });
  });
}
addEventListener('beforeprint', () => { for (const one of document.querySelectorAll('details')) one.open = true; });
}
`;
