import { ASSERTIONS, COMMITMENTS, DIRECTIONS } from '../../model/evidence.js';
import { LEVELS } from '../../model/taxonomy.js';
import { type Html, html } from './markup.js';
import { type Around, passageView } from './passage-view.js';

/** Every passage with what it is judged by, and the controls that filter them (shown where the script runs). */
export function evidenceSection(around: Around): Html {
  const { analysis, messages: m, titles, prefix } = around;
  // What never scores stands last: a table of contents must not open the evidence.
  const passages = [...analysis.passages].sort(
    (a, b) => Number(a.role === 'boilerplate') - Number(b.role === 'boilerplate') || a.id - b.id,
  );
  const used = (values: readonly string[], all: readonly string[]) =>
    all.filter((value) => values.includes(value));
  const named = passages.flatMap(({ topics }) => topics);
  const themes = analysis.themes.filter((theme) => theme.topics.some(({ id }) => named.includes(id)));
  const levels = themes.flatMap((theme) =>
    theme.topics.filter(({ id }) => named.includes(id)).map(({ level }) => level),
  );
  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${label}<select name="${name}"><option value="">${m.all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
  const pairs = (values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.map((value) => [value, names[value] ?? value] as const);
  const topicGroups = themes.map(
    (theme) =>
      html`<optgroup label="${titles.theme(theme.id)}">${theme.topics.filter(({ id }) => named.includes(id)).map(({ id }) => html`<option value="${id}">${titles.topic(id)}</option>`)}</optgroup>`,
  );
  const filters = html`<form class="filters" role="search" aria-label="${m.filters}" hidden>
<label class="find">${m.search}<input type="search" name="search" placeholder="${m.searchHint}" autocomplete="off"></label>
${select(
  'themes',
  m.theme,
  themes.map(({ id }) => [id, titles.theme(id)] as const),
)}
<label>${m.topic}<select name="topics"><option value="">${m.all}</option>${topicGroups}</select></label>
${select('levels', m.level, pairs(used(levels, LEVELS), m.levels))}
${select(
  'commitment',
  m.commitment,
  pairs(
    used(
      passages.map((one) => one.commitment),
      COMMITMENTS,
    ),
    m.commitments,
  ),
)}
${select(
  'direction',
  m.direction,
  pairs(
    used(
      passages.map((one) => one.direction),
      DIRECTIONS,
    ),
    m.directions,
  ),
)}
${select(
  'assertion',
  m.assertion,
  pairs(
    used(
      passages.map((one) => one.assertion),
      ASSERTIONS,
    ),
    m.assertions,
  ),
)}
<label>${m.order}<select name="order"><option value="page">${m.orderPage}</option><option value="firm">${m.orderFirmest}</option></select></label>
</form>`;
  const separator = m.number(1000).slice(1, -3);
  return html`<section id="${prefix}evidence" class="evidence" aria-labelledby="${prefix}evidence-title">
<h2 id="${prefix}evidence-title" tabindex="-1">${m.evidence}</h2>
${
  passages.length === 0
    ? html`<p>${m.noEvidence}</p>`
    : html`<p class="intro">${m.evidenceIntro}</p>${filters}
<div class="status"><span role="status" data-text="${m.shown(0, passages.length).replace(m.number(0), '{shown}')}" data-separator="${separator}">${m.passages(passages.length)}</span><button type="button" class="clear" hidden>${m.clear}</button></div>
<p class="empty" hidden>${m.nothingShown}</p>
<div class="passages">${passages.map((passage) => passageView(passage, around))}</div>`
}
</section>`;
}
