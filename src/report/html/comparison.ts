import type { Analysis } from '../../model/analysis.js';
import type { Comparison } from '../../model/comparison.js';
import { en, type Messages } from '../messages/index.js';
import { groupProblems } from '../problems.js';
import { type TitledTaxonomy, titledBy, titlesOf } from '../titles.js';
import { score } from '../wording.js';
import { COMPARISON_SCRIPT } from './comparison-script.js';
import { COMPARISON_STYLE } from './comparison-style.js';
import { countsOf, heatData, heatMap, rowsOf } from './heat-map.js';
import { type Html, html, isolated } from './markup.js';
import { groupsSection, importanceSection, rankingSection } from './ranking.js';
import { shell } from './shell.js';
import { BASE_STYLE } from './style.js';

export interface ComparisonHtmlOptions {
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
  /** The analyses that were compared: with them a cell opens its passages. */
  readonly analyses?: Iterable<Analysis> | undefined;
}

/**
 * A comparison as a single HTML file: a heat map that opens into topics and passages, notions by how often they are cited and how sure
 * that is, the share of high importance, and small charts by group.
 *
 * @example
 * ```ts
 * await writeFile('comparison.html', comparisonToHtml(comparison, { taxonomy, analyses }));
 * ```
 */
export function comparisonToHtml(comparison: Comparison, options: ComparisonHtmlOptions = {}): string {
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy ?? titledBy(comparison), m.code);
  const rows = rowsOf(comparison);
  const sections: readonly (readonly [string, string])[] = [
    ['heat', m.heatMap],
    ['ranking', m.prevalence],
    ['importance', m.highImportance],
    ...(comparison.groups.length > 0 ? [['groups', m.byGroup] as const] : []),
    ['problems', m.notRead],
    ['method', m.methodTitle],
  ];
  const body = html`<main id="report" tabindex="-1" class="comparison">
<header><p class="eyebrow">${comparison.engine.name}</p><h1>${m.comparison}</h1><p class="lead">${countsOf(comparison, m)}</p>${figures(comparison, m)}
<nav aria-label="${m.contents}"><ul>${sections.map(([id, label]) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav></header>
${heatMap(comparison, rows, m, titles)}
${rankingSection(comparison, m, titles)}
${importanceSection(comparison, m)}
${groupsSection(comparison, m, titles)}
${notRead(comparison, m)}
${method(comparison, m, options.taxonomy)}
</main>
<script type="application/json" id="data">${heatData(comparison, rows, options.analyses ?? [], m, titles)}</script>`;
  return shell({
    title: `${m.comparison} · ${comparison.engine.name}`,
    messages: m,
    style: BASE_STYLE + COMPARISON_STYLE,
    script: COMPARISON_SCRIPT,
    body,
  });
}

function figures({ importance, counts, score: mean }: Comparison, m: Messages): Html {
  const { high } = importance.documents;
  const range =
    high.low === null || high.high === null
      ? ''
      : html` <small>${m.intervalText(String(Math.round(high.low * 100)), String(Math.round(high.high * 100)))}</small>`;
  const figure = (label: string, value: Html) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  return html`<dl class="figures">${figure(m.highImportance, html`${high.share === null ? '–' : m.percent(Math.round(high.share * 100))}${range}`)}
${figure(m.score, html`${score(mean.value, m)}`)}${figure(m.documentsLabel, html`${m.number(counts.documents)}`)}${figure(m.countriesLabel, html`${m.number(counts.countries)}`)}</dl>`;
}

function notRead({ counts, failures, problems }: Comparison, m: Messages): Html {
  const groups = groupProblems(problems, m);
  const rows = failures.map(
    ({ name, message, hint }) =>
      html`<li>${isolated(name)}: <span lang="en" dir="ltr">${message} ${hint}</span></li>`,
  );
  return html`<section id="problems" aria-labelledby="problems-title"><h2 id="problems-title">${m.notRead}</h2>
<p>${counts.unreadable === 0 && rows.length === 0 ? m.allRead : m.unreadableDocuments(counts.unreadable)}</p>
<ul>${rows}${groups.map(({ severity, message, hint }) => html`<li><strong>${m.severities[severity]}</strong>: ${message} ${hint}</li>`)}</ul></section>`;
}

function method(comparison: Comparison, m: Messages, taxonomy?: TitledTaxonomy): Html {
  const { engine, taxonomy: used, options } = comparison;
  const sources = Object.entries(taxonomy?.sources ?? {}).map(
    ([key, citation]) => html`<dt><bdi>${key}</bdi></dt><dd lang="en" dir="ltr">${citation}</dd>`,
  );
  return html`<section id="method" aria-labelledby="method-title"><h2 id="method-title">${m.methodTitle}</h2>
<p class="intro" lang="en" dir="ltr">${comparison.method}</p><ul>${m.limits.map((limit) => html`<li>${limit}</li>`)}</ul>
<dl class="facts"><dt>${m.version}</dt><dd>${engine.name} ${engine.version}</dd><dt>${m.taxonomy}</dt><dd><bdi>${used.id} ${used.version}</bdi> <small><bdi>sha256 ${used.sha256}</bdi></small></dd><dt>${m.profile}</dt><dd><bdi>${options.profile}</bdi></dd>${sources}</dl>
<footer><p>${m.madeBy(`${engine.name} ${engine.version}`)}. ${m.privacy}</p></footer></section>`;
}
