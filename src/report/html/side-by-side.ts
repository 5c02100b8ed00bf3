import type { Analysis } from '../../model/analysis.js';
import type { Messages } from '../messages/index.js';
import { type TitledTaxonomy, titlesOf } from '../titles.js';
import { score } from '../wording.js';
import { levelMark } from './level-marks.js';
import { type Html, html, isolated } from './markup.js';

/** Several documents in one table: themes and topics down, documents across. */
export function sideBySide(analyses: readonly Analysis[], m: Messages, taxonomy?: TitledTaxonomy): Html {
  const titles = titlesOf(taxonomy, m.code);
  const [first] = analyses;
  const cell = (theme: string, topic?: string) =>
    analyses.map((analysis, index) => {
      const found = analysis.themes.find(({ id }) => id === theme);
      const level = topic === undefined ? found?.level : found?.topics.find(({ id }) => id === topic)?.level;
      const mark = level === undefined ? html`–` : levelMark(level, m);
      return topic === undefined || level === undefined || level === 'absent' || level === 'unreadable'
        ? html`<td>${mark}</td>`
        : html`<td><button type="button" class="plain" data-document="${index}" data-topic="${topic}" aria-label="${m.cell(analysis.document.title ?? analysis.document.name, titles.topic(topic), m.levels[level])}">${mark}</button></td>`;
    });
  const row = (name: string, values: readonly string[]) =>
    html`<tr><th scope="row">${name}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>`;
  const themes = (first?.themes ?? []).map(
    (
      theme,
    ) => html`<tbody><tr class="theme-row"><th scope="row">${titles.theme(theme.id)}</th>${cell(theme.id)}</tr>
${theme.topics.map(({ id }) => html`<tr class="topic-row"><th scope="row">${titles.topic(id)}</th>${cell(theme.id, id)}</tr>`)}</tbody>`,
  );
  return html`<div class="table" role="group" tabindex="0" aria-label="${m.sideBySide}"><table class="side">
<caption>${m.sideBySide}</caption>
<thead><tr><th scope="col">${m.topic}</th>${analyses.map(({ document }) => html`<th scope="col">${isolated(document.title ?? document.name)}</th>`)}</tr></thead>
<tbody>${row(
    taxonomy?.subject === 'digital' ? m.digitalImportance : m.importance,
    analyses.map(({ importance }) => (importance === null ? '–' : m.importances[importance])),
  )}
${row(
  m.score,
  analyses.map((one) => score(one.score, m)),
)}</tbody>
${themes}</table></div>`;
}
