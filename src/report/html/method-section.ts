import { COVERAGE_LEVELS } from '../../model/analysis.js';
import { LEVELS } from '../../model/taxonomy.js';
import { groupProblems, pagesPhrase } from '../problems.js';
import type { TitledTaxonomy } from '../titles.js';
import { levelMark } from './level-marks.js';
import { type Html, html, isolated, nothing } from './markup.js';
import type { Around } from './passage-view.js';

/** What could not be read, and every other problem. */
export function problemsSection({ analysis, messages: m, prefix }: Around): Html {
  const groups = groupProblems(analysis.problems, m);
  const items = groups.map(({ severity, message, hint, pages, language }) => {
    const foreign = language === m.code ? '' : html` lang="${language}" dir="ltr"`;
    return html`<li><strong>${m.severities[severity]}</strong>${pages.length === 0 ? '' : html` · <bdi>${pagesPhrase(pages, m)}</bdi>`}: <span${foreign}>${message}</span>${hint === undefined ? '' : html` <span class="hint"${foreign}>${hint}</span>`}</li>`;
  });
  const { readability } = analysis.document;
  return html`<section id="${prefix}problems" aria-labelledby="${prefix}problems-title">
<h2 id="${prefix}problems-title">${m.notRead}</h2>
${readability === 'readable' ? (groups.some(({ severity }) => severity !== 'info') ? nothing : html`<p>${m.allRead}</p>`) : html`<p class="intro">${m.notReadIntro}</p>`}
${items.length === 0 ? nothing : html`<ul class="problems">${items}</ul>`}
</section>`;
}

/** Words that stand out in the document and that the taxonomy does not know. */
export function prominentSection({ analysis, messages: m, prefix }: Around): Html {
  if (analysis.alsoProminent.length === 0) return nothing;
  const terms = analysis.alsoProminent.map(
    ({ term, count }) => html`<li>${isolated(term, analysis.document.language)} (${m.number(count)})</li>`,
  );
  return html`<section aria-labelledby="${prefix}prominent-title"><h2 id="${prefix}prominent-title">${m.prominent}</h2><p class="intro">${m.prominentNote}</p><ul class="words">${terms}</ul></section>`;
}

/** How the result came about, what it cannot say, and what makes it repeatable. */
export function methodSection(
  { analysis, messages: m, titles, prefix }: Around,
  taxonomy?: TitledTaxonomy,
): Html {
  const { engine, document, options } = analysis;
  const levels = document.readability === 'unreadable' ? COVERAGE_LEVELS : LEVELS;
  const legend = levels.map(
    (level) => html`<dt>${levelMark(level, m)}</dt><dd>${m.levelMeanings[level]}</dd>`,
  );
  const facts: readonly (readonly [string, Html | string])[] = [
    [m.version, `${engine.name} ${engine.version}`],
    [
      m.taxonomy,
      html`<bdi>${analysis.taxonomy.id} ${analysis.taxonomy.version}</bdi> <small><bdi>sha256 ${analysis.taxonomy.sha256}</bdi></small>`,
    ],
    [m.profile, html`${titles.profile(options.profile)} <small><bdi>${options.profile}</bdi></small>`],
    [
      m.language,
      options.language === null ? m.method.languageDetected : m.method.languageAsked(options.language),
    ],
    [m.fileHash, html`<bdi>${document.sha256}</bdi>`],
  ];
  const sources = Object.entries(taxonomy?.sources ?? {}).map(
    ([key, citation]) => html`<dt><bdi>${key}</bdi></dt><dd lang="en" dir="ltr">${citation}</dd>`,
  );
  return html`<section id="${prefix}method" aria-labelledby="${prefix}method-title">
<h2 id="${prefix}method-title">${m.methodTitle}</h2>
<p class="intro">${m.methodIntro}</p>
<ul>${m.limits.map((limit) => html`<li>${limit}</li>`)}</ul>
<h3>${m.levelsLegend}</h3><dl class="legend">${legend}</dl>
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${sources.length === 0 ? nothing : html`<h3>${m.sources}</h3><dl class="facts">${sources}</dl>`}
<footer><p>${m.madeBy(`${engine.name} ${engine.version}`)}. ${m.privacy}</p></footer>
</section>`;
}
