import type { Analysis } from '../../model/analysis.js';
import type { Comparison } from '../../model/comparison.js';
import { COMMITMENTS } from '../../model/evidence.js';
import { clean } from '../clean.js';
import type { Messages } from '../messages/index.js';
import { rankOf } from '../strongest.js';
import type { Titles } from '../titles.js';
import { score } from '../wording.js';
import { type Html, html, isolated, phrase, within } from './markup.js';
import { groupName, groupValue } from './ranking.js';

/** A row of the heat map: a country with the best of its documents, or a document of no known country. */
export interface Row {
  readonly name: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly score: number | null;
  readonly levels: Comparison['countries'][number]['levels'];
  readonly themeLevels: Comparison['countries'][number]['themeLevels'];
  /** Positions in the comparison's documents. */
  readonly documents: readonly number[];
}

/** Countries by name, then the documents whose country is not known. */
export function rowsOf({ countries, documents }: Comparison): Row[] {
  const rows: Row[] = countries.map(({ name, groups, score, levels, themeLevels, documents }) => ({
    name,
    groups,
    score,
    levels,
    themeLevels,
    documents,
  }));
  documents.forEach((one, index) => {
    if (one.country !== null) return;
    const { groups, score, levels, themeLevels } = one;
    rows.push({ name: one.title ?? one.name, groups, score, levels, themeLevels, documents: [index] });
  });
  return rows;
}

/** A level as one character: 0 absent … 4 targeted, "–" unreadable. */
const digit = (level: Row['levels'][number]): string =>
  level === 'unreadable' ? '–' : String(rankOf(level));

/**
 * Who covers what, as a real table. Themes stand there; topics are added beside their theme by the script, out of the data below, when a
 * theme is opened. The number says the level, the colour only repeats it.
 */
export function heatMap(comparison: Comparison, rows: readonly Row[], m: Messages, titles: Titles): Html {
  const groups = comparison.options.groups.filter((name) =>
    rows.some((row) => row.groups[name] !== undefined),
  );
  const column = (label: string, key: string, extra: Html | string = '') =>
    html`<th scope="col" data-key="${key}" aria-sort="none">${extra}<button type="button" class="plain sort" title="${m.sortBy(label)}"><span>${label}</span></button></th>`;
  const opener = (id: string, index: number) =>
    html`<button type="button" class="open" data-theme="${index}" aria-expanded="false" aria-label="${m.openTheme(titles.theme(id))}" data-close="${m.closeTheme(titles.theme(id))}" disabled>+</button>`;
  const line = (row: Row, index: number) =>
    html`<tr data-row="${index}"><th scope="row">${isolated(row.name)}</th><td class="number" data-key="score">${score(row.score, m)}</td>${row.themeLevels.map((level, theme) => html`<td class="cell" tabindex="-1" data-l="${digit(level)}" data-theme="${theme}">${digit(level)}</td>`)}</tr>`;
  return html`<section id="heat" aria-labelledby="heat-title"><h2 id="heat-title">${m.heatMap}</h2><p class="intro">${m.heatMapIntro}</p>
<form class="controls heat-controls" hidden><label>${m.groupBy} <select name="group"><option value="">${m.noGroup}</option>${groups.map((name) => html`<option value="${name}">${groupName(name, m)}</option>`)}</select></label>
<label>${m.search} <input type="search" name="search" autocomplete="off"></label><span role="status" data-text="${m.of(0, rows.length).replace(m.number(0), '{shown}')}"></span></form>
<ul class="scale" aria-label="${m.levelsLegend}">${(['absent', 'mentioned', 'addressed', 'committed', 'targeted'] as const).map((level) => html`<li><span class="cell" data-l="${rankOf(level)}">${rankOf(level)}</span> ${m.levels[level]}</li>`)}<li><span class="cell" data-l="–">–</span> ${m.levels.unreadable}</li></ul>
<div class="heat" role="group" tabindex="0" aria-labelledby="heat-title"><table data-ungrouped="${m.ungrouped}"><thead><tr>${column(m.country, 'name')}${column(m.score, 'score')}${comparison.themes.map(({ id }, index) => column(titles.theme(id), `t${index}`, opener(id, index)))}</tr></thead><tbody>${rows.map(line)}</tbody></table></div>
<aside class="passages-of" aria-live="polite"><h3>${m.cellPassages}</h3><div>${m.chooseCell}</div></aside></section>`;
}

/** At most so many passages of a cell, and so much of each: the file stays small enough to be sent. */
const MOST_PASSAGES = 3;
const LONGEST = 420;

/** What the script needs: levels by row and topic, names, and the passages where analyses are given. */
export function heatData(
  comparison: Comparison,
  rows: readonly Row[],
  analyses: Iterable<Analysis>,
  m: Messages,
  titles: Titles,
): Html {
  const themeOf = new Map(comparison.themes.map(({ id }, index) => [id, index]));
  const topicOf = new Map(comparison.topics.map(({ id }, index) => [id, index]));
  // Analyses may be many: of each only its firmest passages are kept.
  const byHash = new Map<string, Ranked>();
  for (const analysis of analyses) byHash.set(analysis.document.sha256, firmest(analysis, topicOf, m));
  const data = {
    topics: comparison.topics.map(({ id, theme }) => ({
      title: titles.topic(id),
      theme: themeOf.get(theme) ?? 0,
    })),
    themes: comparison.themes.map(({ id }) => titles.theme(id)),
    levels: m.levels,
    ranks: ['absent', 'mentioned', 'addressed', 'committed', 'targeted'].map(
      (level) => m.levels[level as 'absent'],
    ),
    words: { none: m.noPassages, sort: m.sortBy('{}'), cell: m.cell('{0}', '{1}', '{2}') },
    rows: rows.map((row) => ({
      name: clean(row.name),
      groups: Object.fromEntries(
        Object.entries(row.groups).map(([by, value]) => [by, clean(groupValue(by, value, m))]),
      ),
      score: row.score,
      levels: row.levels.map(digit).join(''),
      documents: row.documents.map((index) =>
        clean(comparison.documents[index]?.title ?? comparison.documents[index]?.name ?? ''),
      ),
      passages: ofRow(row.documents.map((index) => byHash.get(comparison.documents[index]?.sha256 ?? ''))),
    })),
  };
  return {
    markup: JSON.stringify(data).replace(
      /[<>&\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  };
}

type Quoted = readonly [page: string, commitment: string, language: string, text: string];
/** Position of a topic → its passages, firmest first. */
type Ranked = Map<number, { readonly rank: number; readonly quoted: Quoted }[]>;

function firmest(analysis: Analysis, topicOf: ReadonlyMap<string, number>, m: Messages): Ranked {
  const found: Ranked = new Map();
  for (const passage of analysis.passages) {
    if (passage.role === 'boilerplate') continue;
    const rank = passage.assertion === 'affirmed' ? COMMITMENTS.indexOf(passage.commitment) : -1;
    const cut = passage.text.length > LONGEST;
    const text = clean(cut ? `${passage.text.slice(0, LONGEST)} …` : passage.text);
    const said = rank < 0 ? m.assertions[passage.assertion] : m.commitments[passage.commitment];
    const quoted = [m.page(passage.page, passage.pageLabel), said, passage.language, text] as const;
    for (const topic of passage.topics) {
      const at = topicOf.get(topic);
      if (at === undefined) continue;
      const list = found.get(at) ?? [];
      list.push({ rank, quoted });
      found.set(at, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.rank - a.rank).splice(MOST_PASSAGES);
  return found;
}

/** The firmest of all documents of a row, each with the place of its document. */
function ofRow(documents: readonly (Ranked | undefined)[]): Record<number, (readonly [number, ...Quoted])[]> {
  const topics = new Set(documents.flatMap((ranked) => [...(ranked?.keys() ?? [])]));
  return Object.fromEntries(
    [...topics]
      .sort((a, b) => a - b)
      .map((topic) => [
        topic,
        documents
          .flatMap((ranked, place) => (ranked?.get(topic) ?? []).map((one) => ({ ...one, place })))
          .sort((a, b) => b.rank - a.rank)
          .slice(0, MOST_PASSAGES)
          .map(({ place, quoted }) => [place, ...quoted] as const),
      ]),
  );
}

/** Words of the comparison's header. */
export const countsOf = ({ counts }: Comparison, m: Messages): Html =>
  phrase(m.comparisonIntro(within(m.documents(counts.documents)), within(m.countries(counts.countries))));
