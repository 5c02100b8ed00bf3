import type { Analysis } from '../../model/analysis.js';
import type { Comparison } from '../../model/comparison.js';
import type { Level, Subject } from '../../model/taxonomy.js';
import { en, type Messages } from '../messages/index.js';
import { rankOf } from '../strongest.js';
import { type TitledTaxonomy, titlesOf } from '../titles.js';
import { verdictOf } from '../verdict.js';
import { natureOf, readingOf, score } from '../wording.js';
import { evidenceSection } from './evidence-section.js';
import { gapsSection } from './gaps-section.js';
import { type Html, html, isolated, nothing, phrase } from './markup.js';
import { methodSection, problemsSection, prominentSection } from './method-section.js';
import type { Around } from './passage-view.js';
import { peersFrom } from './peers.js';
import { REPORT_SCRIPT } from './script.js';
import { shell } from './shell.js';
import { BASE_STYLE, REPORT_STYLE } from './style.js';
import { themesSection } from './themes-section.js';

export interface HtmlOptions {
  /** Where titles and sources come from; without it identifiers stand in their place. */
  readonly taxonomy?: TitledTaxonomy | undefined;
  /** The language of the interface; default English. */
  readonly messages?: Messages | undefined;
  /** A comparison that knows how others treat a topic: shown beside its gap. */
  readonly comparison?: Comparison | undefined;
  /** Lowest level of the topics listed under their themes; default all. */
  readonly minLevel?: Level | undefined;
}

/**
 * The report of one analysis as a single HTML file: nothing is loaded, its policy lets only its own script run, and every text from the
 * document is escaped and isolated.
 *
 * @example
 * ```ts
 * await writeFile('report.html', toHtml(analysis, { taxonomy }));
 * ```
 */
export function toHtml(analysis: Analysis, options: HtmlOptions = {}): string {
  const m = options.messages ?? en;
  return page(
    `${analysis.document.title ?? analysis.document.name} · ${m.reportTitle}`,
    html`<main id="report" tabindex="-1" aria-label="${m.report}">${reportView(analysis, options, '')}</main>`,
    m,
  );
}

/** Several reports one after the other in a single HTML file, with a list of them at the top. */
export function toHtmlSeveral(analyses: readonly Analysis[], options: HtmlOptions = {}): string {
  const m = options.messages ?? en;
  const links = analyses.map(
    ({ document }, index) =>
      html`<li><a href="#d${index + 1}-">${isolated(document.title ?? document.name)}</a></li>`,
  );
  return page(
    m.reportTitle,
    html`<main id="report" tabindex="-1" aria-label="${m.report}"><nav aria-label="${m.contents}"><ul>${links}</ul></nav>${analyses.map((analysis, index) => reportView(analysis, options, `d${index + 1}-`))}</main>`,
    m,
  );
}

const page = (title: string, body: Html, messages: Messages) =>
  shell({ title, messages, style: BASE_STYLE + REPORT_STYLE, script: REPORT_SCRIPT, body });

function reportView(analysis: Analysis, options: HtmlOptions, prefix: string): Html {
  const m = options.messages ?? en;
  const titles = titlesOf(options.taxonomy, m.code);
  const around: Around = { analysis, messages: m, titles, prefix };
  const readable = analysis.document.readability !== 'unreadable';
  return html`<article class="report" id="${prefix}">
${headerOf(analysis, options, m, prefix)}
${readable ? themesSection(around, options.minLevel) : nothing}
${readable ? gapsSection(around, options.comparison && peersFrom(options.comparison, analysis.document.sha256)) : nothing}
${readable ? evidenceSection(around) : nothing}
${problemsSection(around)}
${readable ? prominentSection(around) : nothing}
${methodSection(around, options.taxonomy)}
</article>`;
}

function headerOf(analysis: Analysis, options: HtmlOptions, m: Messages, prefix: string): Html {
  const { title, name, language, readability } = analysis.document;
  const readable = readability !== 'unreadable';
  const facts = [
    ...(title === null ? [] : [isolated(name)]),
    ...[...natureOf(analysis, m), ...readingOf(analysis, m)].map((fact) => html`${fact}`),
  ];
  const sections = [
    ...(readable
      ? [
          ['themes', m.themes],
          ['gaps', m.gapsTitle],
          ['evidence', m.evidence],
        ]
      : []),
    ['problems', m.notRead],
    ['method', m.methodTitle],
  ];
  return html`<header>
<p class="eyebrow">${analysis.engine.name} · ${m.reportTitle}</p>
<h1>${isolated(title ?? name, language === 'und' ? undefined : language)}</h1>
<ul class="meta">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<p class="verdict${readability === 'readable' ? '' : ' caution'}">${phrase(verdictOf(analysis, { messages: m, taxonomy: options.taxonomy }))}</p>
${readable ? figuresOf(analysis, m, options.taxonomy?.subject) : nothing}
<nav aria-label="${m.contents}"><ul>${sections.map(([id, label]) => html`<li><a href="#${prefix}${id}">${label}</a></li>`)}</ul></nav>
</header>`;
}

function figuresOf(analysis: Analysis, m: Messages, subject?: Subject): Html {
  const topics = analysis.themes.flatMap((theme) => theme.topics);
  const found = topics.filter((topic) => rankOf(topic.level) > 0).length;
  const figure = (label: string, value: Html) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const total = (of: string) => html`<small>${of}</small>`;
  return html`<dl class="figures">
${figure(subject === 'digital' ? m.digitalImportance : m.importance, html`${analysis.importance === null ? '–' : m.importances[analysis.importance]}`)}
${figure(m.score, outOf(m.scoreOf(score(analysis.score, m)), score(analysis.score, m), total))}
${figure(m.topicsFound, outOf(m.of(found, topics.length), m.number(found), total))}
${figure(m.topicsShort, outOf(m.of(analysis.gaps.length, topics.length), m.number(analysis.gaps.length), total))}
</dl>`;
}

/** "12 of 49" with the first number large, where the language puts it first. */
function outOf(text: string, value: string, small: (rest: string) => Html): Html {
  return text.startsWith(value) ? html`${value}${small(text.slice(value.length))}` : html`${text}`;
}
