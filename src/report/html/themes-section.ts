import type { ThemeCoverage, TopicCoverage } from '../../model/analysis.js';
import type { Level } from '../../model/taxonomy.js';
import { rankOf } from '../strongest.js';
import { score } from '../wording.js';
import { bar, levelMark, shareText } from './level-marks.js';
import { type Html, html } from './markup.js';
import type { Around } from './passage-view.js';

/** Themes as a table of two measures side by side, how firmly and how much; each opens into its topics. */
export function themesSection(around: Around, minLevel: Level = 'absent'): Html {
  const { analysis, messages: m, titles, prefix } = around;
  const expected = new Map(analysis.gaps.map((gap) => [gap.topic, gap.expected]));
  const most = Math.max(...analysis.themes.map(({ salience }) => salience), 0);
  const shareOf = (salience: number) =>
    html`<span class="shares">${bar(salience, most)}<span>${shareText(salience, m)}</span></span>`;
  const topicRow = (
    topic: TopicCoverage,
    theme: string,
  ) => html`<tr class="topic-row" id="${prefix}topic-${topic.id}" data-of="${theme}">
<th scope="row">${topic.passages > 0 ? html`<a href="#${prefix}evidence" data-topic="${topic.id}">${titles.topic(topic.id)}</a>` : titles.topic(topic.id)}</th>
<td>${levelMark(topic.level, m, expected.get(topic.id))}</td><td>${shareOf(topic.salience)}</td>
<td class="number wide">${score(topic.score, m)}</td><td class="number wide"></td><td class="number">${m.number(topic.passages)}</td></tr>`;
  const themeRows = (theme: ThemeCoverage) => {
    const found = theme.topics.filter((topic) => rankOf(topic.level) > 0).length;
    const listed = theme.topics.filter((topic) => rankOf(topic.level) >= rankOf(minLevel));
    return html`<tbody><tr>
<th scope="row"><button class="plain toggle" type="button" aria-expanded="true" data-theme="${theme.id}" disabled>${titles.theme(theme.id)}</button></th>
<td>${levelMark(theme.level, m)}</td><td>${shareOf(theme.salience)}</td>
<td class="number wide">${score(theme.score, m)}</td><td class="number wide">${m.of(found, theme.topics.length)}</td><td class="number">${m.number(theme.passages)}</td></tr>
${listed.map((topic) => topicRow(topic, theme.id))}</tbody>`;
  };
  const facets = analysis.facets.map(
    (facet) => `${m.facets[facet.id]} ${m.of(facet.topicsCovered, facet.topics)}`,
  );
  return html`<section id="${prefix}themes" aria-labelledby="${prefix}themes-title">
<h2 id="${prefix}themes-title">${m.themes}</h2>
<p class="intro">${m.themesIntro}</p>
<p class="controls"><button type="button" class="open-all" aria-pressed="false" hidden>${m.expandAll}</button></p>
<div class="table" role="group" tabindex="0" aria-labelledby="${prefix}themes-title"><table class="themes">
<thead><tr><th scope="col">${m.theme}</th><th scope="col">${m.level}</th><th scope="col">${m.salience}</th><th scope="col" class="number wide">${m.score}</th><th scope="col" class="number wide">${m.topicsFound}</th><th scope="col" class="number">${m.passagesColumn}</th></tr></thead>
${analysis.themes.map(themeRows)}
</table></div>
<p class="intro themes-facets">${m.facetsFound(facets.join(' · '))}</p>
</section>`;
}
