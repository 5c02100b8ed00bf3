import { UNKNOWN } from '../../compare/groups.js';
import { IMPORTANCES } from '../../model/analysis.js';
import type { Comparison, GroupValue, Proportion } from '../../model/comparison.js';
import type { Messages } from '../messages/index.js';
import type { Titles } from '../titles.js';
import { type Html, html, isolated, nothing } from './markup.js';

const percent = (share: number) => Math.round(share * 100);

/** A share from 0 to 1 as a bar with its interval as a line over it. */
export function whisker({ share, low, high }: Pick<Proportion, 'share' | 'low' | 'high'>, width = 160): Html {
  if (share === null) return nothing;
  const at = (value: number) => Math.round(value * width * 10) / 10;
  const line =
    low === null || high === null
      ? ''
      : html`<path class="range" d="M${at(low)} 2V10M${at(low)} 6H${at(high)}M${at(high)} 2V10"/>`;
  return html`<svg class="bar" viewBox="0 0 ${width} 12" width="${width}" height="12" aria-hidden="true" focusable="false"><rect class="rail" y="2" width="${width}" height="8" rx="2"/><rect class="value" y="2" width="${at(share)}" height="8" rx="2"/>${line}</svg>`;
}

const sharesText = ({ share, low, high }: Proportion, m: Messages): Html =>
  share === null
    ? html`–`
    : html`<strong>${m.percent(percent(share))}</strong>${low === null || high === null ? '' : html` <small>${m.intervalText(String(percent(low)), String(percent(high)))}</small>`}`;

/** Topics from the most cited to the least, each with how sure its place is. */
export function rankingSection(comparison: Comparison, m: Messages, titles: Titles): Html {
  const prevalence = new Map(comparison.prevalence.topics.map((one) => [one.id, one]));
  const rows = [...comparison.ranks]
    .sort((a, b) => a.rank - b.rank)
    .map((rank) => {
      const found = prevalence.get(rank.topic);
      const bounds = rank.interval;
      return html`<tr><td class="number">${rank.rank}</td><th scope="row">${titles.topic(rank.topic)}</th><td>${found ? whisker(found.documents) : ''}</td><td>${found ? sharesText(found.documents, m) : '–'}</td><td class="number">${found?.firm.share == null ? '–' : m.percent(percent(found.firm.share))}</td><td>${bounds ? m.rankRange(bounds.low, bounds.high) : '–'}</td></tr>`;
    });
  return html`<section id="ranking" aria-labelledby="ranking-title"><h2 id="ranking-title">${m.prevalence}</h2><p class="intro">${m.prevalenceIntro} ${m.stabilityNote}</p>
<div class="table" role="group" tabindex="0" aria-labelledby="ranking-title"><table class="ranking"><thead><tr><th scope="col" class="number">${m.rank}</th><th scope="col">${m.topic}</th><th scope="col" colspan="2">${m.share}, ${m.interval}</th><th scope="col" class="number">${m.firmly}</th><th scope="col">${m.stability}</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}

/** How many documents give the environment which weight, and what other rules would say. */
export function importanceSection(comparison: Comparison, m: Messages): Html {
  const { documents, countries, sensitivity } = comparison.importance;
  const rows = [...IMPORTANCES]
    .reverse()
    .map(
      (name) =>
        html`<tr><th scope="row">${m.importances[name]}</th><td>${whisker(documents[name])}</td><td>${sharesText(documents[name], m)}</td><td>${sharesText(countries[name], m)}</td></tr>`,
    );
  const rules = sensitivity.map(
    (one) =>
      html`<tr><th scope="row" lang="en" dir="ltr">${one.rule}</th><td>${whisker(one.documents)}</td><td>${sharesText(one.documents, m)}</td></tr>`,
  );
  return html`<section id="importance" aria-labelledby="importance-title"><h2 id="importance-title">${m.highImportance}</h2><p class="intro">${m.highImportanceIntro}</p>
<div class="table" role="group" tabindex="0" aria-labelledby="importance-title"><table><thead><tr><th scope="col">${m.importance}</th><th scope="col" colspan="2">${m.documentsLabel}: ${m.share}, ${m.interval}</th><th scope="col">${m.countriesLabel}</th></tr></thead><tbody>${rows}</tbody></table></div>
${rules.length === 0 ? nothing : html`<details class="more"><summary>${m.methodTitle}</summary><div class="table"><table><tbody>${rules}</tbody></table></div></details>`}</section>`;
}

/** Groupings that the catalogue has a word for; a column of a manifest keeps its own name. */
export const groupName = (name: string, m: Messages): string =>
  ({ ...m.groupings, region: m.region, year: m.year, country: m.country, language: m.language })[name] ??
  name;

const WORDS_OF: Readonly<Record<string, (m: Messages) => Readonly<Record<string, string>>>> = {
  region: (m) => m.regions,
  income: (m) => m.incomes,
  kind: (m) => m.kinds,
  language: (m) => m.languages,
};

/** The value of a group in the language of the interface, where the catalogue has a word for it. */
export function groupValue(by: string, value: string, m: Messages): string {
  if (value === UNKNOWN) return m.ungrouped;
  const words = Object.hasOwn(WORDS_OF, by) ? WORDS_OF[by]?.(m) : undefined;
  return (words && Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}

/** Small charts of the themes, one a group, on one scale. */
export function groupsSection(comparison: Comparison, m: Messages, titles: Titles): Html {
  const groups = comparison.groups.filter(({ values }) => values.length > 0);
  if (groups.length === 0) return nothing;
  const chart = (by: string, value: GroupValue) =>
    html`<li><h4>${isolated(groupValue(by, value.value, m))} <small>${m.documents(value.documents)}</small></h4><table><tbody>${value.themes.map((one, index) => html`<tr><th scope="row">${titles.theme(comparison.themes[index]?.id ?? '')}</th><td>${whisker(one, 90)}</td><td class="number">${one.share === null ? '–' : m.percent(percent(one.share))}</td></tr>`)}</tbody></table>
<p>${m.highImportance}: ${sharesText(value.high, m)}</p></li>`;
  return html`<section id="groups" aria-labelledby="groups-title"><h2 id="groups-title">${m.byGroup}</h2><p class="intro">${m.byGroupIntro}</p>
${groups.map(({ by, values }) => html`<h3>${groupName(by, m)}</h3><ul class="multiples">${values.map((value) => chart(by, value))}</ul>`)}</section>`;
}
